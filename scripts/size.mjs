// What a first visit fetches until the app is ready, as it is and gzipped the
// way a host would send it.
//
//   node scripts/size.mjs [--check] [FOLDER]
//
// With --check it says only the total, and fails when that is over the limit.
import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { elements } from './html.mjs';

const limit = 606_500;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false } },
});
const folder = positionals[0] ?? 'dist';
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`size: there is no ${join(folder, 'index.html')}; run \`make build\` first`);
  process.exit(1);
}

const files = new Set(['index.html']);
/** @param {string} file */
const read = (file) => readFileSync(join(folder, file), 'utf8');
// A relative address; anything with a scheme is no file of ours.
/** @param {string} address */
const add = (address) => {
  if (!/^([a-z]+:|#)/i.test(address)) files.add(normalize(address.replace(/[?#].*$/, '')));
};

// The page's own links, and the program that its loader names.
const html = read('index.html');
for (const { name, attributes } of elements(html, 'link', 'script', 'img')) {
  const address = attributes.href ?? attributes.src;
  // The icon of a home screen is fetched when it is put there.
  const fetched = name !== 'link' || /stylesheet|preload|^icon|manifest/.test(attributes.rel ?? '');
  if (fetched && address) add(address);
}
for (const { text } of elements(html, 'script')) {
  for (const [, address = ''] of text.matchAll(/["'](\.\/[^"'\s]+\.(?:js|wasm))["']/g)) add(address);
}

// What the styles name: the font. Not every icon of a style is shown at first,
// but counting one too many is the safe side.
for (const style of [...files].filter((file) => file.endsWith('.css'))) {
  for (const [, address] of read(style).matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)) add(address);
}
// What the program imports: the snippets that wasm-bindgen puts beside it.
for (const script of [...files].filter((file) => file.endsWith('.js'))) {
  for (const [, address] of read(script).matchAll(/^import\b[^'"]*['"](\.[^'"]+)['"]/gm)) add(address);
}

const rows = [...files].map((file) => {
  const bytes = readFileSync(join(folder, file));
  return { file, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
});
rows.sort((a, b) => b.gzip - a.gzip);
const total = { file: 'all until ready', raw: 0, gzip: 0 };
for (const row of rows) {
  total.raw += row.raw;
  total.gzip += row.gzip;
}

/** @param {number} count */
const bytes = (count) => count.toLocaleString('en-GB');
if (values.check) {
  console.log(`${bytes(total.gzip)} bytes gzipped until ready; the limit is ${bytes(limit)}`);
  process.exit(total.gzip > limit ? 1 : 0);
}

const width = Math.max(...rows.map((row) => row.file.length), 20);
/** @type {(name: string, raw: string, gzip: string) => void} */
const line = (name, raw, gzip) => console.log(`${name.padEnd(width)} ${raw.padStart(10)} ${gzip.padStart(10)}`);
line('bytes', 'raw', 'gzip');
for (const { file, raw, gzip } of [...rows, total]) line(file, bytes(raw), bytes(gzip));
