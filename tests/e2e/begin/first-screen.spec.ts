import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import type { Tab } from '../support/tab.ts';

/** The program doesn't arrive until the test says so. */
async function held(page: Page): Promise<() => void> {
  let send = () => {};
  const sent = new Promise<void>((done) => (send = done));
  await page.route('**/alongside_bg-*.wasm', async (route) => {
    await sent;
    await route.continue();
  });
  return send;
}

/** Loads the page without waiting for the program. */
const look = (app: Tab, hash = '') => app['watch'].load(app.page, () => app.page.goto(`./${hash}`, { waitUntil: 'domcontentloaded' }));

/** What is on the page, without the app's markers of what changes. */
const markup = (page: Page) => page.evaluate(() => document.getElementById('app')!.innerHTML.replace(/<!--.*?-->/g, ''));

/** The program has taken over: its markers are there. */
const isTaken = (page: Page) => page.waitForFunction(() => document.createTreeWalker(document.getElementById('app')!, NodeFilter.SHOW_COMMENT).nextNode());

for (const [what, emulated, width] of [
  ['light', { colorScheme: 'light' }, 1280],
  ['dark', { colorScheme: 'dark' }, 375],
  ['forced colours', { forcedColors: 'active' }, 320],
] as const) {
  test(`the first screen is the app’s own, to the letter and the pixel, and nothing moves: ${what}, ${width}`, async ({ app }) => {
    const { page } = app;
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia(emulated);
    await page.addInitScript(() => {
      Object.assign(window, { moved: 0 });
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries()) (window as unknown as { moved: number }).moved += (shift as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const send = await held(page);
    const loaded = look(app);
    await expect(app.heading('How well do you work together?')).toBeVisible();
    await expect(page.getByRole('contentinfo'), 'what is below comes after it').toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const before = await page.screenshot({ fullPage: true });
    const words = await page.evaluate(() => document.getElementById('app')!.innerHTML.replace(/<!--.*?-->|<(noscript|template|script)\b.*<\/\1>/gs, '').trim());
    await page.evaluate(() => Object.assign(window, { moved: 0 }));
    send();
    await loaded;
    await isTaken(page);
    expect(words, 'make first-screen writes it anew').toBe(await markup(page));
    // Before the picture, for which the browser lays the page out anew.
    expect(await page.evaluate(() => (window as unknown as { moved: number }).moved), 'layout shift').toBe(0);
    expect((await page.screenshot({ fullPage: true })).equals(before), 'to the pixel').toBe(true);
  });
}

test('the tab has its icon once the page is there', async ({ app }) => {
  await app.open();
  await expect(app.page.locator('link[rel=icon]')).toHaveAttribute('href', /^data:image\/svg/);
});

test('Start, pressed before the program is there, leads to its page when it is', async ({ app }) => {
  const { page } = app;
  const send = await held(page);
  const loaded = look(app);
  await app.link('Start').click();
  send();
  await loaded;
  await expect(app.heading('Two questions before you begin')).toBeVisible();
});

for (const [hash, isKept] of [
  ['', false],
  ['#/about/help', false],
  ['#/about/help', true],
] as const) {
  test(`the program neither comes nor fails: after a while the page says what to do, at “${hash}”${isKept ? ', which the worker should have' : ''}`, async ({ app }) => {
    const { page } = app;
    if (isKept) await page.addInitScript(() => Object.defineProperty(ServiceWorkerContainer.prototype, 'controller', { value: {} }));
    await page.clock.install();
    const send = await held(page);
    const loaded = look(app, hash);
    const name = page.getByText('Alongside', { exact: true });
    if (isKept) {
      await expect(name, 'what the worker has is there in a moment').toBeHidden();
      await page.clock.runFor(1_000);
    }
    await expect(name).toBeVisible();
    await page.clock.runFor(10_000);
    const words = page.getByText('If this stays, load the page again.');
    await expect(words).toBeVisible();
    await expect(app.button('Load the page again')).toBeVisible();
    await page.clock.resume();
    send();
    await loaded;
    await isTaken(page);
    await expect(words).toHaveCount(0);
  });
}

test('the link that has the focus keeps it when the program takes over', async ({ app }) => {
  const { page } = app;
  const send = await held(page);
  const loaded = look(app);
  await app.link('Start').focus();
  send();
  await loaded;
  await isTaken(page);
  await expect(app.link('Start')).toBeFocused();
});

test('whoever comes to another page, or has work here, sees no first screen before it', async ({ app }) => {
  const { page } = app;
  await app.open();
  await app.begin('Teacher', 'Oak class');
  const title = app.heading('How well do you work together?');
  for (const hash of ['#/about/help', '#/']) {
    const send = await held(page);
    await page.goto('about:blank');
    const loaded = look(app, hash);
    await expect(page.getByText('Alongside', { exact: true })).toBeVisible();
    await expect(title).toHaveCount(0);
    send();
    await loaded;
    await page.unroute('**/alongside_bg-*.wasm');
  }
});
