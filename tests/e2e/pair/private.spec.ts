import type { App } from '../support/app.ts';
import { BANK } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import { showAnswers, storedPair, TA, TEACHER, type StoredSheet } from '../support/pairs.ts';

const STATEMENT = BANK[1].statements[1];
const HELD = { opening: 'statements' as const, finished: true };

/** Three ways to give the partner no rating: kept private, "doesn't apply", and left out. */
const without = Object.entries(TA).filter(([id]) => id !== STATEMENT.id);
const WAYS: Record<string, StoredSheet> = {
  'kept private': { ...HELD, answers: { ...TA, [STATEMENT.id]: 1 }, private: [STATEMENT.id] },
  'doesn’t apply': { ...HELD, answers: { ...TA, [STATEMENT.id]: 0 } },
  'left out': { ...HELD, answers: Object.fromEntries(without), left_out: [BANK[1].id] },
};

/** What the page says and is made of. */
async function page(app: App): Promise<unknown> {
  await app.settled();
  const source = await app.page.evaluate(() => document.documentElement.outerHTML);
  return { source, tree: await app.page.locator('body').ariaSnapshot() };
}

test('one device: a private answer looks the same as one that does not apply', async ({ device }) => {
  const seen: unknown[] = [];
  for (const sheet of Object.values(WAYS)) {
    const app = await device();
    await app.page.clock.setFixedTime('2026-09-04T10:42:00+01:00');
    await app.seed(storedPair({ sheets: [{ ...HELD, answers: TEACHER }, sheet] }));
    await app.open('#/p/pair');
    await showAnswers(app);
    await app.arrived(/^You gave the same answer/);
    const pages = [await page(app)];
    for (const place of ['results', 'plan', `compare/${STATEMENT.id}`, 'print']) {
      await app.go(`#/p/pair/${place}`);
      pages.push(await page(app));
    }
    await app.go('#/');
    pages.push(await page(app));
    seen.push(pages);
  }
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[2]).toEqual(seen[0]);
});

test('two devices: a private answer gives the same code and the same file', async ({ device }) => {
  const given: unknown[] = [];
  for (const sheet of Object.values(WAYS)) {
    const app = await device();
    await app.page.clock.setFixedTime('2026-09-04T10:42:00+01:00');
    await app.seed(storedPair({ way: 'two_devices', role: 'ta', sheets: [{}, sheet] }));
    await app.open('#/p/pair/share');
    await expect(app.heading('Share your answers')).toBeVisible();
    given.push([await page(app), await app.saved(app.button('Save a file'))]);
  }
  expect(given[1]).toEqual(given[0]);
  expect(given[2]).toEqual(given[0]);
});
