import { BANK } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import { OPENED, said, storedPair, TA, TEACHER } from '../support/pairs.ts';

// A word that no line can hold, as long as each box lets it be.
const word = (letters: number) => 'W'.repeat(letters);

const action = (index: number) => ({
  line: BANK[index].id,
  what: word(200),
  who: 'both' as const,
  when: word(120),
  know: word(120),
  review: '2026-10-16',
  status: 'under_way' as const,
  changed: word(120),
});

const NOTES = { [BANK[0].id]: word(200), [BANK[1].id]: word(200) };

const PAIR = storedPair({
  label: word(60),
  sheets: [{ answers: TEACHER, notes: NOTES }, { answers: TA, notes: NOTES }],
  opened: { ...OPENED, opening: 'statements', pair: [{ ...said(TEACHER), notes: NOTES }, { ...said(TA), notes: NOTES }] },
  plan: [0, 1, 2].map(action),
});

test('words that no line can hold widen no page, nor what is said when they are taken away', async ({ app }) => {
  await app.page.setViewportSize({ width: 360, height: 740 });
  await app.seed(PAIR);
  const wider = () => app.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  for (const place of ['', 'compare', `compare/${BANK[0].id}`, 'talk', `talk/${BANK[0].id}`, 'finish', 'review', 'plan']) {
    await app.open(`#/p/pair/${place}`);
    expect(await wider(), place).toBeLessThanOrEqual(0);
  }
  await app.page.getByRole('button', { name: /^Remove/ }).first().click();
  await expect(app.page.getByRole('status').filter({ hasText: /^Removed/ })).toBeVisible();
  expect(await wider(), 'after Remove').toBeLessThanOrEqual(0);
  await app.open('');
  expect(await wider(), 'the cards').toBeLessThanOrEqual(0);
});
