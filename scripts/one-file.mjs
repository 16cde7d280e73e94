// The whole app as one HTML file, which a browser opens from a disk or a USB stick: styles, font,
// loader and program stand in it, and its policy forbids every request.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digests } from './digests.mjs';
import { WORKER } from './worker.mjs';

const read = (folder, name) => readFileSync(join(folder, name), 'utf8');

/** What `pattern` finds, which has to be there. */
function found(text, pattern, what) {
  const match = pattern.exec(text);
  if (!match) throw new Error(`one-file: there is no ${what}`);
  return match;
}

/** A style sheet with its fonts in it. */
function style(folder, name) {
  return read(folder, name).replace(/url\("?(fonts\/[^")]+)"?\)/g, (_, font) => {
    const bytes = readFileSync(join(folder, font)).toString('base64');
    return `url("data:font/woff2;base64,${bytes}")`;
  });
}

/** The loader, and what it is to do with the program. */
function script(folder, loader, program) {
  const code = read(folder, loader);
  const [exported, start] = found(code, /export \{ initSync, (\w+) as default \};\s*$/, 'export of the loader');
  const bytes = readFileSync(join(folder, program)).toString('base64');
  const plain = code.slice(0, -exported.length).replace(/^export (?=class|function)/gm, '');
  if (/<\/script|^export |^import /im.test(plain)) throw new Error('one-file: the loader does not fit into a page');
  return `(async () => {
${plain}
const program = Uint8Array.from(atob('${bytes}'), (letter) => letter.charCodeAt(0));
await ${start}({ module_or_path: program });
})().then(started, cannotStart);
`;
}

/** Writes alongside.html, from a folder in which index.html is complete but for its policy. */
export function writeOneFile(folder, page) {
  const [, loader] = found(page, /import\('\.\/([^']+\.js)'\)/, 'loader');
  const [, program] = found(page, /module_or_path: '\.\/([^']+\.wasm)'/, 'program');
  let html = page
    .replace(/<link\b[^>]*\brel="?(?:preload|modulepreload|manifest|apple-touch-icon)\b[^>]*>\s*/gi, '')
    .replace(/<link\b[^>]*\brel="stylesheet"[^>]*\bhref="\.\/([^"]+)"[^>]*>/gi, (_, name) => `<style>\n${style(folder, name)}</style>`)
    .replace(/<script type="module">[\s\S]*?<\/script>/, () => `<script type="module">\n${script(folder, loader, program)}</script>`)
    .replace(WORKER, '');
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
  html = html.replace(found(html, /(?<=<meta http-equiv="Content-Security-Policy" content=")[^"]*/, 'policy')[0], () => policy);
  const left = /\s(?:src|href)="\.?\/?[\w-]+[^":#]*\.\w+"/.exec(html);
  if (left) throw new Error(`one-file: it still asks for ${left[0]}`);
  writeFileSync(join(folder, 'alongside.html'), html);
}
