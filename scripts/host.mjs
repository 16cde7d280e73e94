// A static host of the plainest kind: files of one folder, under a path if wanted, only for this
// machine. As on GitHub Pages, 404.html answers for what isn't there.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * The file an address names, or nothing when it names none inside the folder.
 *
 * @param {string} folder
 * @param {string} base
 * @param {string} url
 */
function fileAt(folder, base, url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
    if (!path.startsWith(base)) return undefined;
    let file = resolve(join(folder, path.slice(base.length)));
    if (file !== folder && !file.startsWith(folder + sep)) return undefined;
    if (statSync(file).isDirectory()) file = join(file, 'index.html');
    return statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A server for the folder that `folder()` names at each request. It doesn't listen yet.
 *
 * @param {() => string} folder
 * @param {string} base
 */
export function host(folder, base) {
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const root = resolve(folder());
    const url = request.url ?? '';
    const found = fileAt(root, base, url);
    const file = found ?? (url.startsWith(base) ? fileAt(root, base, `${base}404.html`) : undefined);
    if (file === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
      return;
    }
    response.writeHead(found === undefined ? 404 : 200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-length': statSync(file).size,
      'cache-control': 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).on('error', () => response.destroy()).pipe(response);
  });
}
