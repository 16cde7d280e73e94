// What a first visit fetches: until the first answer can be stored, and all that comes while the person
// reads, as it is and gzipped the way a host would send it.
//
//   node scripts/size.mjs [--check] [FOLDER]
//
// With --check it says the totals alone, and fails when one is over its limit.
import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { elements } from './html.mjs';

/** In bytes, gzipped. The font is apart: nothing waits for it. */
const limits = { 'until the first answer': 185_000, 'all parts': 530_000 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false } },
});
const folder = positionals[0] ?? 'dist';
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`size: there is no ${join(folder, 'index.html')}; run \`make build\` first`);
  process.exit(1);
}

/** @param {string} file */
const read = (file) => readFileSync(join(folder, file), 'utf8');
// What the page's own links name. The icon of a home screen is fetched when it is put there.
const named = elements(read('index.html'), 'link', 'script').flatMap(({ name, attributes: { href, src, rel = '' } }) => {
  const address = href ?? src ?? '';
  const isFetched = name === 'script' || /stylesheet|preload|manifest/.test(rel);
  return isFetched && address.startsWith('./') ? [normalize(address)] : [];
});
const first = new Set(['index.html', ...named]);
// What the page and the loader name besides: the other parts, and the font.
const more = new Set([...first].filter((file) => /\.(html|js)$/.test(file)).flatMap((file) => {
  const names = read(file).match(/[\w-]+-[0-9a-f]{16}\.(?:wasm|woff2)/g) ?? [];
  return names.filter((name) => !first.has(name));
}));
const fonts = [...more].filter((file) => file.endsWith('.woff2'));
const later = [...more].filter((file) => !fonts.includes(file));

/** @param {Iterable<string>} files */
const sized = (files) => {
  const rows = [...files].map((file) => {
    const bytes = readFileSync(join(folder, file));
    return { file, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
  });
  return rows.sort((one, other) => other.gzip - one.gzip);
};
/** @param {string} file @param {{ raw: number, gzip: number }[]} rows */
const total = (file, rows) => ({
  file,
  raw: rows.reduce((sum, row) => sum + row.raw, 0),
  gzip: rows.reduce((sum, row) => sum + row.gzip, 0),
});
const [atFirst, after, font] = [sized(first), sized(later), sized(fonts)];
const untilAnswer = total('until the first answer', atFirst);
const all = total('all parts', [...atFirst, ...after]);

/** @param {number} count */
const bytes = (count) => count.toLocaleString('en-GB');
if (values.check) {
  const over = [untilAnswer, all].filter(({ file, gzip }) => {
    const limit = limits[/** @type {keyof typeof limits} */ (file)];
    console.log(`${file}: ${bytes(gzip)} bytes gzipped; the limit is ${bytes(limit)}`);
    return gzip > limit;
  });
  process.exit(over.length > 0 ? 1 : 0);
}

const rows = [...atFirst, untilAnswer, ...after, all, ...font];
const width = Math.max(...rows.map((row) => row.file.length));
/** @type {(name: string, raw: string, gzip: string) => void} */
const line = (name, raw, gzip) => console.log(`${name.padEnd(width)} ${raw.padStart(10)} ${gzip.padStart(10)}`);
line('bytes', 'raw', 'gzip');
for (const { file, raw, gzip } of rows) line(file, bytes(raw), bytes(gzip));
