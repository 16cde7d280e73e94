import type { Locator } from '@playwright/test';
import { BANK } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import { OPENED, said, storedPair, TA, TEACHER } from '../support/pairs.ts';

/** Names that would turn the words after them, if nothing held them apart. */
const NAMES = ['Oak \u202eclass', 'Oak \u2067class', 'כיתה א', 'صف 3', 'Oak\u200f (3)'];

/** Where each of our words begins on its line, in CSS pixels. They are found in the order in which they are given. */
async function places(within: Locator, words: string[]): Promise<number[]> {
  return within.evaluate((element, words) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    const all = nodes.map(({ data }) => data).join('');
    let from = 0;
    return words.map((word) => {
      let at = all.indexOf(word, from);
      if (at < 0) throw new Error(`"${word}" is not in "${all}"`);
      from = at + word.length;
      const node = nodes.find(({ data }) => (at < data.length ? true : ((at -= data.length), false)))!;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return Math.round(range.getBoundingClientRect().left);
    });
  }, words);
}

/** Our words stand on one line from left to right. */
async function runsOn(within: Locator, ...words: string[]): Promise<void> {
  const found = await places(within, words);
  expect(found, words.join(' … ')).toEqual([...found].sort((one, next) => one - next));
  expect(new Set(found).size, words.join(' … ')).toBe(words.length);
}

for (const label of NAMES) {
  test(`a name turns nothing around it: ${JSON.stringify(label)}`, async ({ app }) => {
    const { page } = app;
    const note = { [BANK[0].id]: label };
    await app.seed(
      storedPair({
        label,
        sheets: [{ answers: TEACHER }, { answers: TA }],
        opened: { ...OPENED, pair: [{ ...said(TEACHER), notes: note }, said(TA)] },
        plan: [{ what: `${label} x`, who: 'both', know: label }],
      }),
    );
    await app.open('#/p/pair/remove');
    await runsOn(app.heading(), 'from', 'this', 'device');

    await app.go('#/p/pair/plan');
    await expect(page.locator('bdi', { hasText: label }).first()).toBeVisible();

    await app.go('#/p/pair/compare');
    await runsOn(page.getByText(/^Teacher’s note, shared:/).locator('..').first(), 'Teacher', 'note', 'shared', '“', '”');

    await app.go('#/p/pair/print');
    const paper = page.getByRole('article');
    await runsOn(paper.getByText('How we will know').locator('..'), 'How', 'will', 'know');

    await app.go('#/p/pair/remove');
    await app.button(/^Remove/).click();
    await runsOn(page.getByText('is removed from this device.'), 'is', 'removed', 'from', 'device');
  });
}

test('words in a script from right to left run so on the page and on paper', async ({ app }) => {
  const what = 'נדבר בימי שני. 10 דקות';
  await app.seed(storedPair({ sheets: [{ answers: TEACHER }, { answers: TA }], opened: OPENED, plan: [{ what }] }));
  for (const address of ['#/p/pair/plan', '#/p/pair/print']) {
    await app.open(address);
    const words = app.page.getByText(what, { exact: true }).first();
    await expect(words).toHaveCSS('direction', 'rtl');
    const [first, last] = await places(words, ['נ', '10']);
    expect(first).toBeGreaterThan(last);
  }
});
