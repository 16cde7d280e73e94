// The whole app as one file: Vite calls this (vite.config.ts).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digests } from './digests.mjs';
import { attribute, edited, elements, inPlaceOf } from './html.mjs';
import { WORKER } from './worker.mjs';

/**
 * What has to be there.
 *
 * @template T
 * @param {T | undefined} it
 * @param {string} what
 */
function there(it, what) {
  if (it === undefined) throw new Error(`one file: there is no ${what}`);
  return it;
}

/** Links to what stands in the page itself, or is of no use in one file. */
const NEEDLESS = ['manifest', 'apple-touch-icon'];

/**
 * The whole app as one HTML file, which a browser opens from a disk or a USB stick: styles, font, loader and all
 * parts of the program stand in it, and its policy lets it ask no network for anything.
 *
 * @returns {import('vite').Plugin}
 */
export const whole = () => ({
  name: 'whole',
  apply: 'build',
  writeBundle() {
    const folder = 'target/one-file';
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    /** @param {string} address */
    const text = (address) => readFileSync(join(folder, address), 'utf8');
    const links = elements(page, 'link').flatMap((link) => {
      const { rel = '', href = '' } = link.attributes;
      if (rel === 'stylesheet') return [inPlaceOf(link, `<style>\n${text(href)}</style>`)];
      return NEEDLESS.includes(rel) ? [inPlaceOf(link, '')] : [];
    });
    const loader = there(elements(page, 'script').find(({ attributes }) => attributes.type === 'module'), 'loader');
    const code = text(there(loader.attributes.src, 'address of the loader'));
    if (/<\/script/i.test(code)) throw new Error('one file: the loader does not fit into a page');
    const script = inPlaceOf(loader, `<script type="module">\n${code}</script>`);
    const html = edited(page, [...links, script]).replace(WORKER, '');
    const policy = [
      "default-src 'none'",
      `script-src 'wasm-unsafe-eval' ${digests(html, 'script')}`,
      `style-src ${digests(html, 'style')}`,
      // The parts of the program, which stand in the file: no network is reached by such an address.
      'connect-src data:',
      'font-src data:',
      'img-src data: blob:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types default',
    ].join('; ');
    const isPolicy = (/** @type {import('./html.mjs').Found} */ { attributes }) => attributes['http-equiv'] === 'Content-Security-Policy';
    const meta = there(elements(html, 'meta').find(isPolicy), 'policy');
    const left = elements(html, 'link', 'script', 'img').find(({ attributes: { src, href } }) => /^[\w./-]+\.\w+$/.test(src ?? href ?? ''));
    if (left) throw new Error(`one file: it still asks for ${left.attributes.src ?? left.attributes.href}`);
    writeFileSync('dist/alongside.html', edited(html, [attribute(html, meta, 'content', `content="${policy}"`)]));
  },
});
