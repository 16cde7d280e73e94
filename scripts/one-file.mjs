// The whole app as one HTML file, which a browser opens from a disk or a USB stick: styles, font,
// loader and program stand in it, and its policy forbids every request.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digests } from './digests.mjs';
import { attribute, edited, elements, inPlaceOf } from './html.mjs';
import { WORKER } from './worker.mjs';

/** @type {(folder: string, name: string) => string} */
const read = (folder, name) => readFileSync(join(folder, name), 'utf8');

/**
 * What `pattern` finds in a script, which has to be there: all of it, and its first part.
 *
 * @param {string} text
 * @param {RegExp} pattern
 * @param {string} what
 * @returns {[string, string]}
 */
function found(text, pattern, what) {
  const [all, part] = pattern.exec(text) ?? [];
  if (all === undefined || part === undefined) throw new Error(`one-file: there is no ${what}`);
  return [all, part];
}

/**
 * What has to be there.
 *
 * @template T
 * @param {T | undefined} it
 * @param {string} what
 */
function there(it, what) {
  if (it === undefined) throw new Error(`one-file: there is no ${what}`);
  return it;
}

/**
 * A style sheet with its fonts in it.
 *
 * @param {string} folder
 * @param {string} name
 */
function style(folder, name) {
  return read(folder, name).replace(/url\("?(fonts\/[^")]+)"?\)/g, (_, /** @type {string} */ font) => {
    const bytes = readFileSync(join(folder, font)).toString('base64');
    return `url("data:font/woff2;base64,${bytes}")`;
  });
}

/**
 * The loader, and what it is to do with the program.
 *
 * @param {string} folder
 * @param {string} loader
 * @param {string} program
 */
function code(folder, loader, program) {
  const script = read(folder, loader);
  const [exported, start] = found(script, /export \{ initSync, (\w+) as default \};\s*$/, 'export of the loader');
  const bytes = readFileSync(join(folder, program)).toString('base64');
  const plain = script.slice(0, -exported.length).replace(/^export (?=class|function)/gm, '');
  if (/<\/script|^export |^import /im.test(plain)) throw new Error('one-file: the loader does not fit into a page');
  return `(async () => {
${plain}
const program = Uint8Array.from(atob('${bytes}'), (letter) => letter.charCodeAt(0));
await ${start}({ module_or_path: program });
})().then(started, cannotStart);
`;
}

/** Links to what stands in the page itself, or is of no use in one file. */
const NEEDLESS = ['preload', 'modulepreload', 'manifest', 'apple-touch-icon'];

/**
 * The page with its styles, font, loader and program in it.
 *
 * @param {string} folder
 * @param {string} page
 */
function whole(folder, page) {
  const start = there(elements(page, 'script').find(({ text }) => text.includes('module_or_path')), 'script that starts');
  const [, loader] = found(start.text, /import\('\.\/([^']+\.js)'\)/, 'loader');
  const [, program] = found(start.text, /module_or_path: '\.\/([^']+\.wasm)'/, 'program');
  const links = elements(page, 'link').flatMap((link) => {
    const { rel = '', href = '' } = link.attributes;
    if (rel === 'stylesheet') return [inPlaceOf(link, `<style>\n${style(folder, href.replace('./', ''))}</style>`)];
    return NEEDLESS.includes(rel) ? [inPlaceOf(link, '')] : [];
  });
  const script = inPlaceOf(start, `<script type="module">\n${code(folder, loader, program)}</script>`);
  return edited(page, [...links, script]).replace(WORKER, '');
}

/**
 * Writes alongside.html, from a folder in which index.html is complete but for its policy.
 *
 * @param {string} folder
 * @param {string} page
 */
export function writeOneFile(folder, page) {
  const html = whole(folder, page);
  const policy = [
    "default-src 'none'",
    `script-src 'wasm-unsafe-eval' ${digests(html, 'script')}`,
    `style-src ${digests(html, 'style')}`,
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
  if (left) throw new Error(`one-file: it still asks for ${left.attributes.src ?? left.attributes.href}`);
  writeFileSync(join(folder, 'alongside.html'), edited(html, [attribute(html, meta, 'content', `content="${policy}"`)]));
}
