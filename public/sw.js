// Keeps the app's own files, so that it opens without a network. What people answer never comes here.
//
// All files of one version are kept together, each held to its digest as it arrives, or none is: a
// half-made deploy, or a page that a school's filter puts in place of a file, leaves the version before
// it as it was. A new version waits until a page says that its person has asked for it.
const FILES = {{files}};
const OURS = `alongside:${new URL(registration.scope).pathname}:`;
const KEPT = `${OURS}{{version}}`;

const address = (file) => new URL(file, registration.scope).href;

/** A file with a digest in its name never changes; any other may be an old one of the browser's. */
async function fetched(file) {
  const cache = /-[0-9a-f]{16}[._]/.test(file) ? 'default' : 'no-cache';
  const response = await fetch(address(file), { cache, integrity: FILES[file] });
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response;
}

async function keepAll() {
  const files = Object.keys(FILES);
  const responses = await Promise.all(files.map(fetched));
  const cache = await caches.open(KEPT);
  await Promise.all(files.map((file, index) => cache.put(address(file), responses[index])));
}

/** A browser short of room may have dropped a file: from the network, and kept again where it is still ours. */
async function keptAnew(event, file) {
  try {
    const response = await fetched(file);
    const copy = response.clone();
    const keep = async () => ((await caches.has(KEPT)) ? (await caches.open(KEPT)).put(address(file), copy) : undefined);
    event.waitUntil(keep().catch(() => {}));
    return response;
  } catch {
    return fetch(event.request);
  }
}

async function dropOld() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== KEPT).map((name) => caches.delete(name)));
}

/** The file of ours that answers a request, if one does. */
function fileFor(request) {
  const url = new URL(request.url);
  const { pathname } = new URL(registration.scope);
  if (request.method !== 'GET' || url.origin !== location.origin || !url.pathname.startsWith(pathname)) return undefined;
  const file = url.pathname.slice(pathname.length);
  // A link whose `#` a mail filter has turned into `%23`: it is mended here, and never reaches the host.
  if (request.mode === 'navigate' && /^%(25)*23/i.test(file)) return '404.html';
  if (file === '' || file === 'index.html') return './';
  return Object.hasOwn(FILES, file) ? file : undefined;
}

addEventListener('install', (event) => event.waitUntil(keepAll()));
addEventListener('activate', (event) => event.waitUntil(dropOld()));

addEventListener('fetch', (event) => {
  // Chromium writes what it has compiled into the cache that a file came from, and so makes one that was
  // dropped anew, empty. It goes at the next visit.
  const isNewest = !registration.installing && !registration.waiting;
  if (event.request.mode === 'navigate' && isNewest) event.waitUntil(dropOld());
  const file = fileFor(event.request);
  if (file === undefined) return;
  // Not opened, which would make it anew after a later version has dropped it.
  const kept = caches.match(address(file), { cacheName: KEPT });
  event.respondWith(kept.then((response) => response ?? keptAnew(event, file)));
});

addEventListener('message', (event) => {
  if (event.data === 'take over') skipWaiting();
});
