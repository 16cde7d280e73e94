// How long somebody waits on a tired phone in a hall: a processor four times slower, 1.6 Mbit/s and 150 ms. The
// release build beside a page of hand-written HTML, five rounds each, the median with the least and the most.
//
//   node scripts/bench-first.mjs [FOLDER]
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { reference } from './reference.mjs';

const ROUNDS = 5;
const folder = process.argv[2] ?? 'dist';
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`bench: there is no ${join(folder, 'index.html')}; run \`make build\` first`);
  process.exit(1);
}

/** @type {Record<string, string>} */
const TYPES = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm', '.woff2': 'font/woff2' };

let handWritten = '';

// As a host sends it: gzipped, and kept by the browser where the name has a digest.
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://host').pathname.slice(1) || 'index.html';
  const name = path === 'reference/' ? 'reference.html' : path;
  const file = join(folder, name);
  const body = name === 'reference.html' ? Buffer.from(handWritten) : existsSync(file) ? readFileSync(file) : undefined;
  if (!body) return void response.writeHead(404).end();
  const cache = /-[0-9a-f]{16}\./.test(name) ? 'max-age=31536000, immutable' : 'max-age=600';
  const type = TYPES[extname(name)] ?? 'text/plain';
  response.writeHead(200, { 'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type, 'content-encoding': 'gzip', 'cache-control': cache });
  response.end(gzipSync(body));
});
await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
const address = `http://127.0.0.1:${port}/`;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-background-networking', '--disable-quic'] });

/**
 * What a page notes of itself, in milliseconds since it was asked for.
 *
 * @typedef {Window & { noted: { paint: number, task: number, stored: number, clicks: number[] } }} Noted
 */

/** A page on such a phone, which notes what is measured. @param {import('@playwright/test').BrowserContext} context */
async function phone(context) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const noted = { paint: 0, task: 0, stored: 0, clicks: /** @type {number[]} */ ([]) };
    Object.assign(window, { noted });
    /** @type {(type: string, note: (entry: PerformanceEntry) => void, more?: object) => void} */
    const observe = (type, note, more = {}) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...more });
    observe('largest-contentful-paint', ({ startTime }) => (noted.paint = startTime));
    observe('longtask', ({ duration }) => (noted.task = Math.max(noted.task, duration)));
    observe('event', ({ name, duration }) => name === 'click' && noted.clicks.push(duration), { durationThreshold: 16 });
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (/** @type {string} */ key, /** @type {string} */ value) {
      set.call(this, key, value);
      if (this === localStorage) noted.stored = performance.now();
    };
  });
  return page;
}

/** What has been noted. @param {import('@playwright/test').Page} page */
const noted = (page) => page.evaluate(() => /** @type {Noted} */ (/** @type {unknown} */ (window)).noted);

/** The first answer, as soon as it can be given, until it is stored. @param {import('@playwright/test').Page} page @param {string} to */
async function firstAnswer(page, to) {
  await page.goto(to, { waitUntil: 'commit' });
  await page.waitForFunction(() => {
    // One that is not chosen yet: else nothing is stored, but for what an app stores as it starts.
    const radio = /** @type {HTMLInputElement | null} */ (document.querySelector(':is(main, form) input[type=radio]:not(:checked)'));
    if (!radio) return false;
    /** @type {Noted} */ (/** @type {unknown} */ (window)).noted.stored = 0;
    radio.click();
    return true;
  });
  await page.waitForFunction(() => /** @type {Noted} */ (/** @type {unknown} */ (window)).noted.stored > 0);
  return (await noted(page)).stored;
}

/** Somebody who has begun, and comes back to answer: what is stored, and where the answers are given. */
async function begun() {
  const context = await browser.newContext();
  const page = await context.newPage();
  const go = () => page.getByRole('button', { name: 'Continue' }).click();
  await page.goto(address);
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await page.getByRole('radio', { name: /^On my own/ }).check();
  await page.getByRole('radio', { name: /^Yes: look back/ }).check();
  await go();
  await page.getByRole('radio', { name: /^Teacher/ }).check();
  await go();
  await page.getByRole('button', { name: /^Next: / }).waitFor();
  const storageState = await context.storageState();
  const { hash } = new URL(page.url());
  await context.close();
  return { storageState, hash };
}

/**
 * From the press that asks for the results until their picture has been painted.
 *
 * @param {string} to @param {string} name what is pressed
 */
async function results(to, name) {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 } });
  const page = await phone(context);
  await page.goto(to, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    const drawn = /** @type {Window & { drawn?: Promise<number> }} */ (window);
    drawn.drawn = new Promise((done) => {
      addEventListener('click', () => {
        const began = performance.now();
        const look = () => {
          const canvas = document.querySelector('canvas');
          const isDrawn = canvas !== null && canvas.width > 300;
          // A task after the frame: what it shows has been painted.
          if (isDrawn) requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
          else requestAnimationFrame(look);
        };
        look();
      }, { capture: true, once: true });
    });
  });
  await page.getByRole('button', { name, exact: true }).click();
  const ms = await page.evaluate(() => /** @type {Window & { drawn?: Promise<number> }} */ (window).drawn);
  await context.close();
  return ms ?? 0;
}

/** The words of our page of results, each in an element of its kind: what is folded away is not among them. */
async function wordsOfResults() {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 } });
  const page = await context.newPage();
  await page.goto(`${address}#/example`);
  await page.getByRole('button', { name: 'Show our answers', exact: true }).click();
  await page.locator('main canvas').first().waitFor();
  const words = await page.locator('main').evaluate((main) => {
    const blocks = /** @type {NodeListOf<HTMLElement>} */ (main.querySelectorAll('h1, h2, h3, p, li, dt, dd, td, th, summary, figcaption, a'));
    return [...blocks]
      .filter((block) => block.checkVisibility() && !block.querySelector('h2, h3, p, li, dt, dd, td, th, summary'))
      .map((block) => ({ kind: block.matches('h1, h2, h3, p, li') ? block.localName : 'p', words: block.innerText.trim() }))
      .filter(({ words }) => words !== '');
  });
  await context.close();
  return words.map(({ kind, words }) => `<${kind}>${words.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</${kind}>`).join('');
}

handWritten = reference(await wordsOfResults());
const { storageState, hash } = await begun();
/** @typedef {'cold' | 'warm' | 'paint' | 'task' | 'click' | 'chart'} Measure */
/** @type {Record<Measure, string>} */
const NAMES = {
  cold: 'first answer stored, cold',
  warm: 'first answer stored, warm',
  paint: 'largest paint of the start page',
  task: 'longest task, cold',
  click: 'click to paint, p98',
  chart: 'results to chart painted',
};

/**
 * One round on a page: a fresh browser, then the same again, and the results.
 *
 * @param {string} start @param {string} answers @param {[string, string]} picture where results are asked for, and by which press
 */
async function round(start, answers, picture) {
  const context = await browser.newContext({ storageState, viewport: { width: 375, height: 812 } });
  const page = await phone(context);
  const cold = await firstAnswer(page, answers);
  const { task } = await noted(page);
  const radios = await page.getByRole('radio').all();
  for (const radio of radios) await radio.click();
  await page.waitForTimeout(200);
  const clicks = (await noted(page)).clicks.sort((one, other) => one - other);
  await page.waitForLoadState('networkidle');
  await page.goto('about:blank');
  const warm = await firstAnswer(page, answers);
  await context.close();
  const fresh = await browser.newContext({ viewport: { width: 375, height: 812 } });
  const first = await phone(fresh);
  await first.goto(start);
  await first.waitForLoadState('networkidle');
  const { paint } = await noted(first);
  await fresh.close();
  const chart = await results(...picture);
  return { cold, warm, paint, task, chart, click: clicks[Math.min(clicks.length - 1, Math.floor(clicks.length * 0.98))] ?? 16 };
}

/** @param {number[]} values */
const spread = (values) => {
  const sorted = [...values].sort((one, other) => one - other);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 };
};
/** @type {Record<'ours' | 'reference', Record<Measure, number>[]>} */
const rounds = { ours: [], reference: [] };
for (let turn = 0; turn < ROUNDS; turn += 1) {
  rounds.ours.push(await round(address, `${address}${hash}`, [`${address}#/example`, 'Show our answers']));
  rounds.reference.push(await round(`${address}reference/`, `${address}reference/`, [`${address}reference/`, 'Results']));
}
console.log(`${'ms, median (least to most)'.padEnd(34)} ${'ours'.padEnd(24)} ${'hand-written'.padEnd(24)} times`);
for (const [key, name] of /** @type {[Measure, string][]} */ (Object.entries(NAMES))) {
  const [ours, theirs] = [rounds.ours, rounds.reference].map((all) => spread(all.map((one) => one[key])));
  if (!ours || !theirs) continue;
  /** @param {ReturnType<typeof spread>} it */
  const words = ({ median, least, most }) => `${median.toFixed(0)} (${least.toFixed(0)} to ${most.toFixed(0)})`;
  console.log(`${name.padEnd(34)} ${words(ours).padEnd(24)} ${words(theirs).padEnd(24)} ${theirs.median > 0 ? (ours.median / theirs.median).toFixed(1) : '-'}`);
}
await browser.close();
server.close();
