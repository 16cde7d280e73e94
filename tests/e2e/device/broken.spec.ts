import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { App } from '../support/app.ts';
import { LATER } from '../support/deploy.ts';
import { expect, test } from '../support/fixtures.ts';
import { Paper } from '../support/paper.ts';
import { FULL, key } from '../support/stored.ts';
import { Watch } from '../support/watch.ts';

const FOLDER = 'test-results/broken';
const STYLES = '**/later-*.css';

/** A tab in which faults are made on purpose, so that nobody watches it for faults. */
async function tab(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  return (await browser.newContext(options)).newPage();
}

/** Of the page itself arrives what stands before these words. */
const cut = (page: Page, words: string) =>
  page.route('**/alongside/', async (route) => {
    const response = await route.fetch();
    const [before = ''] = (await response.text()).split(words);
    await route.fulfill({ response, body: before });
  });

test('without JavaScript: the audit to print, and one sentence', async ({ browser }) => {
  const page = await tab(browser, { javaScriptEnabled: false });
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alongside needs JavaScript and WebAssembly');
  await expect(page.getByRole('table')).toHaveCount(4);
  await expect(page.getByRole('rowheader', { name: /^2\.1 / })).toHaveCount(2);
  const paper = await Paper.of(page, FOLDER, 'no-js');
  expect((await paper.sides()).count, 'two sides for each of two people').toBe(4);
  expect(await paper.words()).not.toContain('needs JavaScript');
  await page.context().close();
});

test('the audit without the program has the words of the audit that the app prints', async ({ app, browser }) => {
  const words = (page: Page) =>
    page.getByRole('article').evaluateAll((sides) =>
      sides.map((side) =>
        ['h2', 'dt', 'dd', 'th', 'p'].flatMap((tag) =>
          [...side.querySelectorAll(tag)].map((one) => one.textContent.replace(/\s+/g, ' ').trim()),
        ),
      ),
    );
  await app.open('#/blank');
  const printed = await words(app.page);
  const page = await tab(browser, { javaScriptEnabled: false });
  await page.goto('./');
  const plain = await words(page);
  expect(plain).toHaveLength(printed.length);
  for (const [side, all] of plain.entries()) {
    const more = printed[side].filter((one) => !all.includes(one));
    // The rest of the foot, and room for notes, are the app's own.
    expect(all.filter((one) => !printed[side].includes(one))).toEqual([]);
    expect(more.length, more.join(' | ')).toBeLessThanOrEqual(2);
  }
  await page.context().close();
});

for (const [what, prepare] of Object.entries<(page: Page) => Promise<unknown>>({
  'the program does not arrive': (page) => page.route('**/*.wasm', (route) => route.abort()),
  'something else arrives in its place': (page) =>
    page.route('**/*.wasm', (route) => route.fulfill({ contentType: 'text/html', body: '<p>Blocked by your school</p>' })),
  'half of it arrives': (page) =>
    page.route('**/*.wasm', async (route) => {
      const whole = await (await route.fetch()).body();
      await route.fulfill({ contentType: 'application/wasm', body: whole.subarray(0, whole.length / 2) });
    }),
  'its loader does not arrive': (page) => page.route('**/alongside-*.js', (route) => route.abort()),
  'its later styles do not arrive': (page) => page.route(STYLES, (route) => route.abort()),
  'the host has its later styles no more': (page) => page.route(STYLES, (route) => route.fulfill({ status: 404, body: 'Not found' })),
  'a page arrives in place of its later styles': (page) =>
    page.route(STYLES, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Blocked by your school</p>' })),
  'half of its later styles arrives': (page) =>
    page.route(STYLES, async (route) => {
      const whole = await (await route.fetch()).body();
      await route.fulfill({ contentType: 'text/css', body: whole.subarray(0, whole.length / 2) });
    }),
  'the page itself is cut short before them': (page) => cut(page, '<link rel="stylesheet"'),
  'WebAssembly is switched off': (page) =>
    page.addInitScript(() => void Reflect.deleteProperty(window, 'WebAssembly')),
})) {
  test(`${what}: the audit to print, and a way to try again`, async ({ browser }) => {
    const page = await tab(browser);
    await prepare(page);
    await page.addInitScript(
      ([key, text]) => localStorage.setItem(key, text),
      [key('full'), FULL] as const,
    );
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alongside did not start');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByText('What is saved on this device is as it was.')).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(4);
    expect(await page.evaluate((key) => localStorage.getItem(key), key('full'))).toBe(FULL);
    if (what !== 'WebAssembly is switched off') {
      await page.unrouteAll();
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('heading', { name: 'Carry on where you were' })).toBeVisible();
    }
    await page.context().close();
  });
}

for (const [what, prepare] of Object.entries<(page: Page) => Promise<unknown>>({
  'the page is cut short before the audit': (page) => cut(page, '<noscript>'),
  'the page is cut short within the audit, before its title': (page) => cut(page, '<h1 tabindex="-1">Alongside needs'),
  'an extension allows no markup, and the program does not arrive': async (page) => {
    await page.route('**/*.wasm', (route) => route.abort());
    await page.addInitScript(() => {
      (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }).trustedTypes.createPolicy('default', {});
    });
  },
})) {
  test(`${what}: words, and a way to try again`, async ({ browser }) => {
    const page = await tab(browser);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await prepare(page);
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alongside did not start');
    await expect(page.getByText('What is saved on this device is as it was.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    expect(faults).toEqual([]);
    await page.context().close();
  });
}

test('a host sends old and new by turns: the page is loaded anew once, and says then that it did not start', async ({ browser }) => {
  const page = await tab(browser);
  await page.route('**/alongside-*.js', (route) => route.abort());
  let loads = 0;
  await page.route('**/alongside/', async (route) => {
    if (route.request().isNavigationRequest()) loads += 1;
    if (route.request().isNavigationRequest()) return route.continue();
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/(?<=alongside-)[0-9a-f]{16}(?=\.js)/g, LATER) });
  });
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alongside did not start');
  expect(loads).toBe(2);
  await page.context().close();
});

test('the fault of another script or sheet is not said to be ours, on a slow line too', async ({ browser }) => {
  const page = await tab(browser);
  let arrive = () => {};
  const arrived = new Promise<void>((done) => (arrive = done));
  await page.route('**/*.wasm', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const seen = new MutationObserver(() => {
        if (document.title.includes('did not start')) document.documentElement.dataset.said = 'yes';
      });
      seen.observe(document, { childList: true, characterData: true, subtree: true });
      // What a blocker or another extension puts into a page, and the policy or the network refuses.
      const styles = document.createElement('link');
      styles.rel = 'stylesheet';
      styles.href = 'foreign.css';
      styles.onerror = () => void Promise.reject(new Error('a sheet of somebody else'));
      document.head.append(styles);
      for (const type of ['text/javascript', 'module']) {
        const foreign = document.createElement('script');
        foreign.type = type;
        foreign.setAttribute('src', 'foreign.js');
        document.head.append(foreign);
      }
    });
    void Promise.reject(new Error('a promise of somebody else'));
    throw new Error('a foreign script');
  });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto('./', { waitUntil: 'commit' });
  await expect
    .poll(() => faults)
    .toEqual(expect.arrayContaining(['a promise of somebody else', 'a foreign script', 'a sheet of somebody else']));
  expect(said.join('\n')).not.toContain('did not arrive');
  arrive();
  await expect(page.getByRole('heading', { name: 'How well do you work together?' })).toBeVisible();
  await expect(page).toHaveTitle(/^Alongside: /);
  expect(await page.evaluate(() => document.documentElement.dataset.said)).toBeUndefined();
  await page.context().close();
});

test('an extension that has taken the name of our policy does not stop the program', async ({ browser }) => {
  const page = await tab(browser);
  await page.addInitScript(() => {
    const types = (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }).trustedTypes;
    types.createPolicy('default', { createHTML: (markup: string) => markup, createScriptURL: (address: string) => address });
  });
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'How well do you work together?' })).toBeVisible();
  await page.context().close();
});

test('the program stops: what is stored is safe, can be saved, and comes back', async ({ browser }) => {
  const page = await tab(browser);
  const app = new App(page, new Watch(''));
  await page.addInitScript(
    ([key, text]) => localStorage.setItem(key, text),
    [key('full'), FULL] as const,
  );
  await page.goto('./#/p/full/plan');
  await expect(app.heading('What you will do')).toBeVisible();
  await page.evaluate(() => {
    const create = Document.prototype.createElement;
    Document.prototype.createElement = function (this: Document, tag: string) {
      if (tag === 'table') throw new Error('a browser that is out of order');
      return create.call(this, tag);
    };
  });
  await page.evaluate(() => void (location.hash = '#/p/full/profile'));
  await expect(app.heading('This page has stopped')).toBeFocused();
  await expect(page).toHaveTitle('This page has stopped – Alongside');
  const link = app.link('Save a copy of what is stored (full)');
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('full.alongside.json');
  expect(await readFile(await download.path(), 'utf8')).toBe(FULL);
  await app.link('Load the page again').click();
  await expect(app.heading('Carry on where you were')).toBeVisible();
  await page.context().close();
});
