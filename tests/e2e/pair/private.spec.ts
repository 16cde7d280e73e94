import type { App } from '../support/app.ts';
import { BANK } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import { HEADLINE, showAnswers, storedPair, TA, TEACHER, type StoredSheet } from '../support/pairs.ts';

const STATEMENT = BANK[1].statements[1];
const HELD = { opening: 'statements' as const, finished: true };

/** Two ways to answer without a rating to see: kept private, and "doesn't apply". */
const WAYS: Record<string, StoredSheet> = {
  'kept private': { ...HELD, answers: { ...TA, [STATEMENT.id]: 1 }, private: [STATEMENT.id] },
  'doesn’t apply': { ...HELD, answers: { ...TA, [STATEMENT.id]: 0 } },
};

/** No answer at all, which is told from those two. */
const without = Object.entries(TA).filter(([id]) => id !== STATEMENT.id);
const LEFT_OUT: StoredSheet = { ...HELD, answers: Object.fromEntries(without), left_out: [BANK[1].id] };

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
    await app.arrived(HEADLINE);
    const pages = [await page(app)];
    for (const place of ['talk', 'plan', `compare/${STATEMENT.id}`, 'print']) {
      await app.go(`#/p/pair/${place}`);
      pages.push(await page(app));
    }
    await app.go('#/');
    pages.push(await page(app));
    seen.push(pages);
  }
  expect(seen[1]).toEqual(seen[0]);
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
});

test('“One of you may see more of this” is for an answer without a rating, not for a statement left out', async ({ device }) => {
  for (const [sheet, isListed] of [...Object.values(WAYS).map((sheet) => [sheet, true] as const), [LEFT_OUT, false] as const]) {
    const app = await device();
    await app.seed(storedPair({ sheets: [{ ...HELD, answers: TEACHER }, sheet] }));
    await app.open('#/p/pair');
    await showAnswers(app);
    await app.arrived(HEADLINE);
    const listed = app.page.getByRole('region', { name: 'One of you may see more of this' }).getByRole('listitem');
    await expect(listed.first(), 'there are others').toBeVisible();
    await expect(listed.filter({ hasText: STATEMENT.construct })).toHaveCount(isListed ? 1 : 0);
  }
});

test('what is kept private counts nowhere, in the own picture neither', async ({ app }) => {
  const { page } = app;
  const [principle] = BANK;
  const answers = Object.fromEntries(principle.statements.map(({ id }, index) => [id, index === 4 ? 1 : 5]));
  await app.seed(storedPair({ holder: 'ta', sheets: [{}, { answers, finished: false }] }));
  await app.open('#/p/pair/profile');
  const row = page.getByRole('table', { name: /as a table/ }).getByRole('row', { name: new RegExp(`^${principle.label}`) });
  await expect(row).toContainText('4.2');
  await app.go('#/p/pair/check');
  await app.unfold(principle.title);
  await page.getByRole('checkbox', { name: `Keep private the answer to: ${principle.statements[4].ta}` }).check();
  await app.link('See your own picture first').click();
  await expect(row).toContainText('5.0');
  await expect(row).toContainText('based on 4 of 5');
});
