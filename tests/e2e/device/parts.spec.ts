import type { Page } from '@playwright/test';
import { sessionCode } from '../support/codes.mjs';
import { expect, test } from '../support/fixtures.ts';
import { key, PART } from '../support/stored.ts';

const LATER = '**/split_later-*.wasm';
const NOT_ARRIVED = 'This part of Alongside has not arrived';

const WAYS: Record<string, (page: Page) => Promise<unknown>> = {
  'there is no network for it': (page) => page.route(LATER, (route) => route.abort()),
  'the host has it no more': (page) => page.route(LATER, (route) => route.fulfill({ status: 404, body: 'Not found' })),
  'a filter puts a page in its place': (page) =>
    page.route(LATER, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Blocked by your school</p>' })),
  'half of it arrives': (page) =>
    page.route(LATER, async (route) => {
      const body = await (await route.fetch()).body();
      await route.fulfill({ contentType: 'application/wasm', body: body.subarray(0, body.length / 2) });
    }),
};

for (const [what, way] of Object.entries(WAYS)) {
  test(`the second part of the program, ${what}: answering goes on, the page says so, and a later try works`, async ({ app, watch }) => {
    const { page } = app;
    await way(page);
    await app.open();
    await app.begin('Teacher');
    await app.go('#/about/help');
    await expect(app.heading(NOT_ARRIVED)).toBeFocused();
    await app.button('Try again').click();
    await expect(app.heading(NOT_ARRIVED)).toBeFocused();
    await page.goBack();
    await expect(app.heading('Answer on your own, in any order')).toBeFocused();

    await page.unrouteAll({ behavior: 'wait' });
    // Going back has asked for it too, and that try may still be on its way to failing.
    await expect(async () => {
      await app.go('#/');
      await app.go('#/about/help');
      await expect(app.heading('Help'), 'whoever goes to such a page asks for it').toBeFocused({ timeout: 2_000 });
    }).toPass();
    watch.forgive(/console: .*(Failed to load|wasm|WebAssembly|fetch)/i);
  });
}

for (const [what, prepare] of Object.entries<(page: Page) => Promise<unknown>>({
  'a host that does not call the program what it is': (page) =>
    page.route('**/*.wasm', async (route) => {
      await route.fulfill({ response: await route.fetch(), contentType: 'application/octet-stream' });
    }),
  'a browser that compiles nothing that is still arriving': (page) =>
    page.addInitScript(() => void Reflect.deleteProperty(WebAssembly, 'instantiateStreaming')),
})) {
  test(`${what}: every part is read all the same`, async ({ app }) => {
    await prepare(app.page);
    await app.seed(PART);
    await app.open();
    await expect(app.heading('Carry on where you were')).toBeVisible();
    await app.go('#/about/help');
    await expect(app.heading('Help')).toBeVisible();
  });
}

test('the second part arrives late: its page comes by itself, with the focus on its heading', async ({ app }) => {
  const { page } = app;
  let send = () => {};
  const sent = new Promise<void>((done) => (send = done));
  await page.route(LATER, async (route) => {
    await sent;
    await route.continue();
  });
  await app.open();
  await app.follow('#/about/privacy');
  await expect(page.getByRole('status').filter({ hasText: 'the rest of Alongside is on its way' })).toBeVisible();
  send();
  await expect(app.heading('Privacy')).toBeFocused();
});

test('the second part hangs: the page says so, and can be loaded again', async ({ app, watch }) => {
  const { page } = app;
  let asked = 0;
  await page.route(LATER, (route) => ((asked += 1) === 1 ? undefined : route.continue()));
  await app.open();
  await app.follow('#/about/privacy');
  await expect(app.button('Load the page again')).toBeHidden();
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  await watch.load(page, () => app.button('Load the page again').click());
  await expect(app.heading('Privacy')).toBeVisible();
});

const READER = '**/split_reader-*.wasm';

test('the pages that come later are asked for once the first is on screen', async ({ app }) => {
  const { page } = app;
  await app.seed(PART);
  let isAsked = false;
  await page.route(LATER, (route) => ((isAsked = true), route.continue()));
  let send = () => {};
  const sent = new Promise<void>((done) => (send = done));
  await page.route(READER, async (route) => {
    await sent;
    await route.continue();
  });
  const opened = app.open('#/p/part');
  await expect(page.getByRole('status').filter({ hasText: 'the rest of Alongside is on its way' })).toBeVisible();
  expect(isAsked, 'while what is stored can still be waited for').toBe(false);
  send();
  await opened;
  await expect(app.heading('Answer on your own, in any order')).toBeVisible();
  await expect.poll(() => isAsked).toBe(true);
});

test('what reads stored work does not arrive: the page says so, nothing is lost, and a later try reads it', async ({ app, watch }) => {
  const { page } = app;
  await app.seed(PART);
  await page.route(READER, (route) => route.abort());
  await app.open('#/p/part');
  await expect(app.heading(NOT_ARRIVED)).toBeVisible();
  await expect(page, 'nobody knows that it is not here').toHaveTitle(`${NOT_ARRIVED} – Alongside`);
  await app.go('#/');
  await expect(app.heading(NOT_ARRIVED)).toBeVisible();
  expect((await app.store())[key('part')]).toBe(PART);
  await page.unrouteAll({ behavior: 'wait' });
  await app.button('Try again').click();
  await expect(app.heading('Carry on where you were')).toBeFocused();
  await app.open('#/p/part');
  await expect(app.heading('Answer on your own, in any order'), 'and from the beginning').toBeVisible();
  watch.forgive(/console: .*(Failed to load|wasm|WebAssembly|fetch)/i);
});

test('what reads stored work fails once: it is asked for again by itself', async ({ app, watch }) => {
  const { page } = app;
  await app.seed(PART);
  let asked = 0;
  await page.route(READER, (route) => ((asked += 1) === 1 ? route.abort() : route.continue()));
  await app.open('#/p/part');
  await expect(app.heading('Answer on your own, in any order')).toBeVisible();
  expect(asked).toBeGreaterThan(1);
  watch.forgive(/console: .*(Failed to load|wasm|WebAssembly|fetch)/i);
});

test('whoever begins without what reads stored work can answer, go away and come back', async ({ app, watch }) => {
  const { page } = app;
  await page.route(READER, (route) => route.abort());
  await app.open();
  await app.begin('Teacher');
  await app.go('#/');
  await expect(app.heading('Carry on where you were')).toBeFocused();
  await page.goBack();
  await app.arrived('Answer on your own, in any order');
  const other = await app.another();
  await expect(other.heading('Carry on where you were'), 'another tab has it all').toBeVisible();
  watch.forgive(/console: .*(Failed to load|wasm|WebAssembly|fetch)/i);
});

test('a link with a code is read as soon as what reads it is there, and stays until then', async ({ app, watch }) => {
  const { page } = app;
  await page.route(LATER, (route) => route.abort());
  await app.open(`#/code/${sessionCode(60)}`);
  await expect(app.heading(NOT_ARRIVED)).toBeVisible();
  await page.unrouteAll({ behavior: 'wait' });
  await app.button('Try again').click();
  await expect(page).toHaveURL(/#\/session\//);
  await expect(app.heading()).toBeFocused();
  watch.forgive(/console: .*(Failed to load|wasm|WebAssembly|fetch)/i);
});
