import type { BrowserContext } from '@playwright/test';

/** `TRANSLATED=1 playwright test` runs every journey on pages that the browser translates. */
export const TRANSLATED = Boolean(process.env.TRANSLATED);

/** Chromium's, which puts elements in place of text; the same with words in capitals; Firefox's, which puts
 * other text in its place, keeps the elements of a paragraph and drops its comments. */
export type Translator = 'wraps' | 'wraps, in capitals' | 'drops comments';

/** Has every page of this context translated, as built-in translation does it: each text node is put away, and
 * something else stands in its place; what is new on the page follows at once. The words are the same ones, so
 * that a test can read them. What writes to a text node that is there already says so in the console: nobody
 * would see it. */
export async function translate(context: BrowserContext, translator: Translator = 'wraps'): Promise<void> {
  await context.addInitScript((translator) => {
    const BLOCK = 'p, h1, h2, h3, h4, li, button, label, legend, dt, dd, td, th';
    const done = new WeakSet<Node>();
    const LEFT = 'script, style, noscript, textarea, svg, [translate="no"], font';
    const set = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue')!;
    Object.defineProperty(Node.prototype, 'nodeValue', {
      ...set,
      set(this: Node, value: string) {
        if (this instanceof Text) console.error(`written to a text node that is there: ${value}`);
        set.set!.call(this, value);
      },
    });

    function put(text: Text) {
      if (!text.data.trim() || !text.parentElement || text.parentElement.closest(LEFT)) return;
      if (translator === 'drops comments') {
        if (done.has(text)) return;
        const other = new Text(text.data);
        done.add(other);
        const comments = document.createTreeWalker(text.parentElement.closest(BLOCK) ?? text, NodeFilter.SHOW_COMMENT);
        const all: Comment[] = [];
        while (comments.nextNode()) all.push(comments.currentNode as Comment);
        for (const comment of all) comment.remove();
        text.replaceWith(other);
        return;
      }
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      for (const font of [outer, inner]) font.style.verticalAlign = 'inherit';
      inner.append(translator === 'wraps' ? text.data : text.data.toUpperCase());
      outer.append(inner);
      text.replaceWith(outer);
    }

    function all(node: Node) {
      if (node instanceof Text) return put(node);
      const walk = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walk.nextNode()) texts.push(walk.currentNode as Text);
      texts.forEach(put);
    }

    // The head has nothing to read but the title, which the program sets as a whole.
    addEventListener('DOMContentLoaded', () => {
      all(document.body);
      const seen = new MutationObserver((changes) => {
        for (const { target, addedNodes } of changes) {
          if (target instanceof Text) put(target);
          addedNodes.forEach(all);
        }
      });
      seen.observe(document.body, { childList: true, characterData: true, subtree: true });
    });
  }, translator);
}
