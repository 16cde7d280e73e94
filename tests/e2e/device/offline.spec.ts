import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { App } from '../support/app.ts';
import { found } from '../support/axe.ts';
import { BANK } from '../support/bank.ts';
import { LATER, Site } from '../support/deploy.ts';
import { expect, test as base } from '../support/fixtures.ts';
import { FULL, key, PART } from '../support/stored.ts';
import { Watch } from '../support/watch.ts';

/** The app on a site of its own, in a browser that keeps its files. */
class Visit extends App {
  constructor(
    page: Page,
    readonly watching: Watch,
    readonly site: Site,
  ) {
    super(page, watching);
  }

  /** Until the browser has kept all files. */
  async kept(): Promise<void> {
    await this.page.evaluate(async () => void (await navigator.serviceWorker.ready));
  }

  /** What the browser keeps of ours beside what is stored. */
  files(): Promise<{ caches: string[]; addresses: string[]; workers: number }> {
    return this.page.evaluate(async () => {
      const names = await caches.keys();
      const all = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map((it) => it.url)));
      return { caches: names, addresses: all.flat(), workers: (await navigator.serviceWorker.getRegistrations()).length };
    });
  }

  /** All is kept, a later version is on the host, and the page says so. */
  async announced(): Promise<void> {
    await this.kept();
    this.site.show(await this.site.later());
    await this.reload();
    await this.lookForNewer();
    await expect(this.notice()).toBeVisible();
  }

  /** The browser, short of room, throws files away. */
  async lose(which: RegExp): Promise<void> {
    await this.page.evaluate(async ([which, later]) => {
      const all = await caches.keys();
      const [files] = await Promise.all(all.filter((name) => !name.endsWith(later)).map((name) => caches.open(name)));
      const lost = (await files.keys()).filter(({ url }) => new RegExp(which).test(url));
      for (const file of lost) await files.delete(file);
    }, [which.source, LATER] as const);
  }

  version(): Promise<string | null> {
    return this.page.evaluate(() => document.querySelector('meta[name="version"]')?.getAttribute('content') ?? null);
  }

  notice() {
    return this.page.getByText('A new version of Alongside is ready.');
  }

  /** Looks for a newer version, as the browser does at each visit, and waits until that is done. */
  async lookForNewer(): Promise<void> {
    await this.page.evaluate(async () => {
      const registration = (await navigator.serviceWorker.getRegistration())!;
      await registration.update().catch(() => undefined);
      const arriving = registration.installing;
      if (!arriving) return;
      await new Promise<void>((done) => {
        arriving.addEventListener('statechange', () => done());
        if (arriving.state !== 'installing') done();
      });
    });
  }
}

const test = base.extend<{ visit: Visit }>({
  visit: async ({ browser }, use) => {
    const site = new Site();
    await site.up();
    const context: BrowserContext = await browser.newContext({ baseURL: site.address, serviceWorkers: 'allow' });
    const files = (await readdir('dist', { recursive: true })).map((file) => `/alongside/${file}`);
    const later = files.map((file) => file.replace(/(?<=-)[0-9a-f]{16}(?=[._])/, LATER));
    const watch = new Watch(new URL(site.address).origin, [...files, ...later]);
    await watch.over(context);
    await use(new Visit(await context.newPage(), watch, site));
    await context.close();
    await site.end();
    expect(watch.faults, 'requests after load, and errors').toEqual([]);
  },
});

test('after one visit everything works without a network', async ({ visit: app }) => {
  await app.open();
  await app.kept();
  await app.site.down();
  await app.reload();
  await app.begin('Teacher', 'Oak class');
  await app.answerAll('Often');
  await app.reload();
  await app.finish();
  await expect(app.chart()).toBeVisible();
  const again = new Visit(await app.page.context().newPage(), app.watching, app.site);
  await again.open('#/about/help');
  await expect(again.heading('Help')).toBeVisible();
  const font = await again.page.evaluate(() => document.fonts.check('16px "Atkinson Hyperlegible Next"'));
  expect(font, 'the font as well').toBe(true);
});

test('a file that the browser has thrown away since: the page says that it did not start, below its name', async ({ visit: app }) => {
  await app.seed(FULL);
  await app.open();
  await app.kept();
  await app.lose(/alongside_bg-/);
  await app.site.down();
  // The name doesn't come by itself after a while.
  await app.page.clock.install({ time: '2026-09-05T09:00:00+01:00' });
  await app.page.clock.pauseAt('2026-09-05T10:00:00+01:00');
  await app.reload();
  await expect(app.heading('Alongside did not start')).toBeVisible();
  await expect(app.page.getByRole('banner').getByText('Alongside', { exact: true })).toBeVisible();
  app.watching.forgive(/^console: /);
});

test('a file that the browser has thrown away since is kept again at the next visit', async ({ visit: app }) => {
  await app.open();
  await app.kept();
  const { addresses } = await app.files();
  await app.lose(/alongside_bg-/);
  expect((await app.files()).addresses).toHaveLength(addresses.length - 1);
  await app.reload();
  await expect.poll(async () => (await app.files()).addresses.sort()).toEqual(addresses.sort());
});

test('a file thrown away that a deploy has taken from the host: the next version comes with “Try again”', async ({ visit: app }) => {
  await app.seed(FULL);
  await app.open();
  await app.announced();
  await app.lose(/alongside_bg-/);
  await app.reload();
  await expect(app.heading('Alongside did not start')).toBeVisible();
  await app.watching.load(app.page, async () => {
    await Promise.all([app.page.waitForEvent('load'), app.button('Try again').click()]);
  });
  await expect(app.heading('Carry on where you were')).toBeVisible();
  expect(await app.version()).toBe('later');
  app.watching.forgive(/^console: |later-|alongside/);
});

test('what is kept is the files of this version, and nothing that anybody entered', async ({ visit: app }) => {
  await app.seed(PART);
  await app.open(`#/p/part/answer/${BANK[2].id}`);
  await app.kept();
  await app.rate('3.1', 'Often');
  await expect(app.savedLine()).toBeVisible();
  await app.reload();
  const { caches, addresses, workers } = await app.files();
  expect(caches).toHaveLength(1);
  expect(caches[0]).toMatch(/^alongside:\/alongside\/:[0-9a-f]{16}$/);
  expect(workers).toBe(1);
  const files = (await readdir('dist', { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice('dist/'.length))
    .filter((file) => !['sw.js', 'alongside.html', 'fonts/OFL.txt'].includes(file));
  const expected = files.map((file) => app.site.address + (file === 'index.html' ? '' : file));
  expect(addresses.sort()).toEqual(expected.sort());
  const sizes = await Promise.all(files.map(async (file) => (await stat(join('dist', file))).size));
  const megabytes = sizes.reduce((sum, size) => sum + size) / 1_000_000;
  await app.go('#/about/technical');
  await expect(app.page.getByText(`${megabytes.toFixed(1)} MB in Cache Storage`)).toBeVisible();
});

test('a link that a mail filter has changed is mended without a word to the host', async ({ visit: app }) => {
  await app.open();
  await app.kept();
  await app.site.down();
  await app.openLost('./%23/about/help');
  await expect(app.heading('Help')).toBeVisible();
});

test('a new version is announced, and comes only when it is asked for', async ({ visit: app }) => {
  await app.seed(PART);
  await app.open(`#/p/part/answer/${BANK[2].id}`);
  await app.announced();
  expect(await app.version(), 'the old one is still on screen').toBeNull();
  expect(await found(app)).toEqual([]);
  await app.rate('3.1', 'Always');

  const other = new Visit(await app.page.context().newPage(), app.watching, app.site);
  await other.open('#/about/help');
  await expect(other.notice()).toBeVisible();
  await other.page.evaluate(() => Object.assign(window, { untouched: true }));

  await app.watching.load(app.page, async () => {
    await Promise.all([app.page.waitForEvent('load'), app.button('Load the new version').click()]);
  });
  expect(await app.version()).toBe('later');
  await expect(app.option('3.1', 'Always'), 'saved before it was loaded').toBeChecked();
  await expect(app.notice()).toHaveCount(0);

  expect(await other.page.evaluate(() => 'untouched' in window), 'nobody else’s page is taken away').toBe(true);
  await other.go('#/about/privacy');
  await expect(other.heading('Privacy')).toBeVisible();
  await other.reload();
  expect(await other.version()).toBe('later');
  await expect.poll(async () => (await app.files()).caches, 'the old files are gone').toEqual([
    `alongside:/alongside/:${LATER}`,
  ]);
});

test('a new version that does not hear that it is wanted: the page says that it has not taken over', async ({ visit: app }) => {
  await app.open();
  await app.announced();
  await app.page.evaluate(() => {
    ServiceWorker.prototype.postMessage = () => undefined;
  });
  await app.button('Load the new version').click();
  await expect(app.page.getByText(/^The new version has not taken over yet\./)).toBeVisible({ timeout: 15_000 });
  expect(await app.version()).toBeNull();
});

for (const [what, spoil] of Object.entries<(folder: string) => Promise<void>>({
  'a file has not arrived': (folder) => rm(join(folder, `alongside_bg-${LATER}.wasm`)),
  'a file is only half there': async (folder) => {
    const file = join(folder, `alongside_bg-${LATER}.wasm`);
    const whole = await readFile(file);
    await writeFile(file, whole.subarray(0, whole.length / 2));
  },
  'a page of somebody else stands in place of a file': (folder) => writeFile(join(folder, `alongside-${LATER}.js`), '<p>Blocked by your school</p>'),
  'the page is still the old one': async (folder) => writeFile(join(folder, 'index.html'), await readFile('dist/index.html')),
})) {
  test(`half a deploy, ${what}: the version before it goes on`, async ({ visit: app }) => {
    await app.seed(FULL);
    await app.open();
    await app.kept();
    const whole = await app.site.later();
    const half = await app.site.copy(whole);
    await spoil(half);
    app.site.show(half);
    await app.reload();
    await app.lookForNewer();
    await app.reload();
    expect(await app.version()).toBeNull();
    await expect(app.heading('Carry on where you were')).toBeVisible();
    await expect(app.notice()).toHaveCount(0);

    app.site.show(whole);
    await app.lookForNewer();
    await expect(app.notice()).toBeVisible();
  });
}

for (const what of ['all files', 'the styles alone']) {
  test(`a page that the browser has kept from before a deploy of ${what} starts with the new version`, async ({ browser }) => {
    const site = new Site();
    await site.up();
    const context = await browser.newContext({ baseURL: site.address, serviceWorkers: 'block' });
    const page = await context.newPage();
    const now = await readFile('dist/index.html', 'utf8');
    const old = what === 'all files' ? now : now.replace(/(?<=\/later-)[0-9a-f]{16}/, LATER);
    if (old === now) site.show(await site.later());
    // What a cache on the way answers, once.
    await page.route(site.address, (route) => route.fulfill({ contentType: 'text/html', body: old }), { times: 1 });
    await page.goto('./');
    await expect(page.getByRole('heading', { name: 'How well do you work together?' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible();
    await context.close();
    await site.end();
  });
}

test('clearing the device takes the files and the worker too, and says so', async ({ visit: app }) => {
  await app.seed(FULL, PART);
  await app.open('#/clear');
  await app.kept();
  await app.reload();
  await expect(app.page.getByText(/^2 partnerships are saved .* own files, which let it open without a network, are removed too\.$/)).toBeVisible();
  await app.button('Clear this device').click();
  await app.arrived('How well do you work together?');
  await expect(app.page.getByRole('status').filter({ hasText: 'This device is cleared: 2 saved texts and the app’s own files removed' })).toBeVisible();
  await expect.poll(() => app.files()).toEqual({ caches: [], addresses: [], workers: 0 });
  expect(await app.store()).toEqual({});
  expect(await app.page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  await app.go('#/clear');
  await expect(app.page.getByText('There is nothing of Alongside on this device.')).toBeVisible();
  expect(await app.page.evaluate((key) => localStorage.getItem(key), key('full'))).toBeNull();
});

test('with no work saved, the files alone can be cleared', async ({ visit: app }) => {
  await app.open();
  await app.kept();
  await app.go('#/clear');
  await expect(app.page.getByText('No work is saved in this browser. The app’s own files are')).toBeVisible();
  await app.button('Clear this device').click();
  await app.arrived('How well do you work together?');
  await expect.poll(() => app.files()).toEqual({ caches: [], addresses: [], workers: 0 });
});
