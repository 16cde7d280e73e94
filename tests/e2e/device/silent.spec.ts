import { sessionCode } from '../support/codes.mjs';
import { expect, test } from '../support/fixtures.ts';
import { OPEN_PAIR } from '../support/pairs.ts';
import { FULL } from '../support/stored.ts';

// A browser that is managed may refuse what it is asked for, or take it and never answer. Nothing waits for it without
// an end, what was to be removed is removed all the same, and the page says what it has not heard.

const NOW = new Date('2026-09-04T09:00:00');

for (const [what, answer] of Object.entries<() => void>({
  'never answers for the app’s own files': () => {
    const silence = () => new Promise(() => {});
    ServiceWorkerContainer.prototype.getRegistration = silence as never;
    CacheStorage.prototype.keys = silence as never;
  },
  'refuses to list its caches': () => {
    CacheStorage.prototype.keys = () => Promise.reject(new DOMException('no', 'SecurityError'));
  },
  'refuses to say whether there is a worker': () => {
    ServiceWorkerContainer.prototype.getRegistration = () => Promise.reject(new DOMException('no', 'SecurityError'));
  },
})) {
  test(`a browser that ${what}: the work is removed at once, and the page says what it has not heard`, async ({ app }) => {
    await app.page.clock.install({ time: NOW });
    await app.page.addInitScript(answer);
    await app.seed(OPEN_PAIR, FULL);
    await app.open('#/clear');
    await app.button('Clear this device').click();
    await expect.poll(async () => Object.keys(await app.store())).toEqual([]);
    for (let asked = 0; asked < 8; asked += 1) await app.page.clock.runFor(3_000);
    await expect(app.page.getByRole('alert')).toContainText('This browser does not say whether the app’s own files are removed too.');
    await expect(app.page.getByText(/^No work is saved in this browser\. It does not say whether/)).toBeVisible();
    await expect(app.page.getByText(/This device is cleared/)).toHaveCount(0);
    await expect(app.button('Clear this device'), 'to try again').toBeVisible();
  });
}

test('the app’s own files: Help says that the browser does not say whether it holds them', async ({ app }) => {
  await app.page.clock.install({ time: NOW });
  await app.page.addInitScript(() => {
    CacheStorage.prototype.keys = () => new Promise(() => {});
  });
  await app.open('#/about/help');
  await expect(app.heading('Help')).toBeVisible();
  await app.page.clock.runFor(3_000);
  await app.page.clock.runFor(3_000);
  await expect(app.page.getByText(/^This browser does not say whether it holds the app’s files/)).toBeVisible();
});

test('a file that is never read is called not read', async ({ app }) => {
  await app.page.clock.install({ time: NOW });
  await app.page.addInitScript(() => {
    Blob.prototype.text = () => new Promise(() => {});
  });
  await app.open('#/open');
  await app.openFile('full.alongside.json', FULL);
  await app.page.clock.runFor(2_000);
  await expect(app.page.getByText('The file is still being read.')).toBeVisible();
  await app.page.clock.runFor(30_000);
  await expect(app.page.getByRole('alert')).toContainText('This browser could not read the file.');
});

test('a picture that is never made is called not taken', async ({ app }) => {
  await app.page.clock.install({ time: NOW });
  await app.page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = () => undefined;
  });
  await app.seed(OPEN_PAIR);
  await app.open('#/p/pair/compare');
  await app.otherPictures();
  await app.button(/PNG$/).click();
  await app.page.clock.runFor(10_000);
  await expect(app.page.getByRole('status').filter({ hasText: /^This browser did not take .*\.png\. The table says the same\./ })).toBeVisible();
});

test('the whole screen that is never given is called not given', async ({ app }) => {
  await app.page.clock.install({ time: NOW });
  await app.page.addInitScript(() => {
    Object.defineProperty(document, 'fullscreenEnabled', { value: true });
    Element.prototype.requestFullscreen = () => new Promise(() => {});
  });
  await app.open(`#/projector/${sessionCode(60)}`);
  await app.button('Full screen').click();
  await app.page.clock.runFor(3_000);
  await expect(app.page.getByText('This browser did not give the whole screen. Press F11, or go on as it is.')).toBeVisible();
});

test('a share sheet that says nothing: no place is claimed, and what it says later is told', async ({ app }) => {
  await app.page.clock.install({ time: NOW });
  await app.page.addInitScript(() => {
    const set = (name: string, value: unknown) => Object.defineProperty(navigator, name, { value });
    set('platform', 'MacIntel');
    set('maxTouchPoints', 5);
    set('canShare', () => true);
    set('share', () => new Promise<void>((choose) => Object.assign(window, { choose })));
  });
  await app.seed(OPEN_PAIR);
  await app.open('#/p/pair');
  await app.button('Save a copy').first().click();
  await app.page.clock.runFor(20_000);
  await expect(app.page.getByText(/^This page has not heard of a place for .*\.json, so it may not be kept anywhere\./)).toBeVisible();
  await app.page.evaluate(() => (window as unknown as { choose: () => void }).choose());
  await expect(app.page.getByText(/\.json has gone to where you chose\./)).toBeVisible();
  await expect(app.page.getByText(/has not heard of a place/)).toHaveCount(0);
});
