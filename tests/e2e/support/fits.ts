import type { CDPSession, Page } from '@playwright/test';

/** What a browser is told holds as long as somebody is there who told it. */
const TOLD = new WeakMap<Page, CDPSession>();

/** Gives the reader's browser another default font size, in px: what a person sets who needs larger text.
 * Only Chromium can. */
export async function setTextSize(page: Page, px: number): Promise<void> {
  const devtools = TOLD.get(page) ?? (await page.context().newCDPSession(page));
  TOLD.set(page, devtools);
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: px, fixed: px - 3 } });
}

/** Gives words the room between letters, words and lines that some readers need (WCAG 2.2, 1.4.12), or takes it
 * away again. */
export async function setTextSpacing(page: Page, on: boolean): Promise<void> {
  await page.evaluate((on) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
    document.adoptedStyleSheets = on ? [sheet] : [];
  }, on);
}

/** The words of the page's title that are broken within, over two lines. */
export async function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const broken: string[] = [];
    for (const title of document.querySelectorAll('h1')) {
      const texts = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        for (const found of (text.nodeValue ?? '').matchAll(/[^\s\u2013\u2014/-]+/g)) {
          const range = document.createRange();
          range.setStart(text, found.index);
          range.setEnd(text, found.index + found[0].length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) broken.push(found[0]);
        }
      }
    }
    return broken;
  });
}

/** Words that leave their box or the page, are cut off, or stand on other words or on a control, by their
 * places alone: what a reader would see. */
export async function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Thing {
      what: string;
      element: Element;
      isText: boolean;
      box: DOMRect;
    }
    // Less than this is rounding, or a letter's own overhang.
    const SLACK = 1.5;
    const faults = new Set<string>();
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    // Asked of an element once, however many stand in it: nothing moves meanwhile.
    const once = <T>(ask: (element: Element) => T) => {
      const known = new Map<Element, T>();
      return (element: Element): T => {
        if (!known.has(element)) known.set(element, ask(element));
        return known.get(element)!;
      };
    };
    const styleOf = once((element) => {
      const { clipPath, display, overflowX, overflowY } = getComputedStyle(element);
      return { isClipped: clipPath.startsWith('inset(50%'), isBlock: !/^(inline|contents)$/.test(display), overflowX, overflowY };
    });
    const boxOf = once((element) => element.getBoundingClientRect());
    const isHiddenForEyes = once((element): boolean => {
      return styleOf(element).isClipped || (element.parentElement !== null && isHiddenForEyes(element.parentElement));
    });
    const ancestors = (element: Element): Element[] => {
      const all: Element[] = [];
      for (let it: Element | null = element; it; it = it.parentElement) all.push(it);
      return all;
    };
    /** How far a box's borders, or a frame or an outline drawn inside it, stand in on both sides. */
    const edges = once((element): [number, number] => {
      const own = getComputedStyle(element);
      const frame = getComputedStyle(element, '::after');
      const outline = own.outlineStyle === 'none' ? 0 : -parseFloat(own.outlineOffset);
      const drawn = frame.content === 'none' || frame.position !== 'absolute' ? 0 : parseFloat(frame.borderLeftWidth);
      const inside = Math.max(outline, drawn);
      return [Math.max(parseFloat(own.borderLeftWidth), inside), Math.max(parseFloat(own.borderRightWidth), inside)];
    });

    interface Room {
      left: number;
      right: number;
      top: number;
      bottom: number;
    }

    /** Where words may stand: across, in their block, and in whatever cuts them off. */
    const room = once((element): Room => {
      const all = { left: 0, right: document.documentElement.clientWidth, top: -Infinity, bottom: Infinity };
      const own = ancestors(element).find((it) => styleOf(it).isBlock);
      for (const it of ancestors(element)) {
        const { overflowX, overflowY } = styleOf(it);
        const box = boxOf(it);
        const cuts = overflowX !== 'visible' && it !== document.documentElement && it !== document.body;
        // Whoever scrolls a frame sees all of it.
        if (cuts && /auto|scroll/.test(overflowX + overflowY)) {
          return { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
        }
        if (it === own || cuts) {
          const [before, after] = it === own ? edges(it) : [0, 0];
          all.left = Math.max(all.left, box.left + before);
          all.right = Math.min(all.right, box.right - after);
        }
        if (cuts) {
          all.top = Math.max(all.top, box.top);
          all.bottom = Math.min(all.bottom, box.bottom);
        }
      }
      return all;
    });

    const things: Thing[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!;
      const words = node.textContent!.trim().replace(/\s+/g, ' ').slice(0, 60);
      if (!words || element.matches('script, style, noscript, option') || !isSeen(element)) continue;
      if (isHiddenForEyes(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, top, bottom } = room(element);
      for (const box of range.getClientRects()) {
        // The letters of a line take about the middle half of its height.
        const letters = new DOMRect(box.x, box.y + box.height / 4, box.width, box.height / 2);
        if (box.width < 1 || letters.top >= bottom || letters.bottom <= top) continue;
        if (letters.top < top - SLACK || letters.bottom > bottom + SLACK) faults.add(`“${words}” is cut off`);
        if (box.left < left - SLACK || box.right > right + SLACK) {
          faults.add(`“${words}” stands out of its box`);
        }
        things.push({ what: `“${words}”`, element, isText: true, box: letters });
      }
    }
    for (const element of document.body.querySelectorAll('input, button, select, textarea, svg, canvas')) {
      if (!isSeen(element) || isHiddenForEyes(element)) continue;
      const box = element.getBoundingClientRect();
      const { left, right } = room(element.parentElement!);
      const what = `${element.localName} ${element.getAttribute('name') ?? element.getAttribute('class') ?? ''}`;
      if (box.left < left - SLACK || box.right > right + SLACK) faults.add(`${what} stands out of its box`);
      things.push({ what, element, isText: false, box });
    }

    things.sort((a, b) => a.box.top - b.box.top);
    things.forEach((thing, index) => {
      for (const other of things.slice(index + 1)) {
        if (other.box.top >= thing.box.bottom) break;
        if (!thing.isText && !other.isText) continue;
        if (thing.element.contains(other.element) || other.element.contains(thing.element)) continue;
        // The names of a chart's rows lie over its drawing.
        const drawing = [thing, other].find(({ element }) => element.localName === 'canvas')?.element;
        if (drawing?.parentElement?.contains(thing.element) && drawing.parentElement.contains(other.element)) continue;
        const across = Math.min(thing.box.right, other.box.right) - Math.max(thing.box.left, other.box.left);
        const down = Math.min(thing.box.bottom, other.box.bottom) - other.box.top;
        if (across > SLACK && down > SLACK) faults.add(`${thing.what} stands on ${other.what}`);
      }
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.add(`the page scrolls ${scrollWidth - clientWidth} px sideways`);
    return [...faults];
  });
}
