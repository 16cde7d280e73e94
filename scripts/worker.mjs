// Writes into the service worker which files belong to this version, each with its digest, and the
// version itself, which is the digest of all that. The same build gives the same worker to the byte.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a page names its service worker. */
export const WORKER = ' data-worker="sw.js"';

/** What is served beside the app and isn't part of it. */
const APART = ['sw.js', 'alongside.html', 'fonts/OFL.txt'];

/** @type {(algorithm: string, content: Buffer) => string} */
const digest = (algorithm, content) => createHash(algorithm).update(content).digest('base64');

/** @param {string} folder */
export function completeWorker(folder) {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .filter((file) => !APART.includes(file))
    .sort();
  const files = Object.fromEntries(
    all.map((file) => [
      file === 'index.html' ? './' : file,
      `sha384-${digest('sha384', readFileSync(join(folder, file)))}`,
    ]),
  );
  const list = JSON.stringify(files, null, 2);
  const page = join(folder, 'sw.js');
  const worker = readFileSync(page, 'utf8');
  const version = createHash('sha256').update(list + worker).digest('hex').slice(0, 16);
  for (const placeholder of ['{{files}}', '{{version}}']) {
    if (!worker.includes(placeholder)) throw new Error(`${page} has no ${placeholder}`);
  }
  writeFileSync(page, worker.replace('{{files}}', () => list).replace('{{version}}', version));
}
