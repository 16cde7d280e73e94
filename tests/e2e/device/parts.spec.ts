import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';

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
    await app.begin('Teacher', 'Oak class');
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
