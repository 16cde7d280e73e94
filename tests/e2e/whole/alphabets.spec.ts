import type { Locator } from '@playwright/test';
import { BANK } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import { OPENED, said, storedPair, TA, TEACHER } from '../support/pairs.ts';
import { key, read } from '../support/stored.ts';

/** Names that would turn the words after them, if nothing held them apart. */
const NAMES = ['Oak \u202eclass', 'Oak \u2067class', 'כיתה א', 'صف 3', 'Oak\u200f (3)'];

/** What turns letters within a name. It is stored, and shown in boxes alone. */
const TURNS = /[\u202a-\u202e\u2066\u2067]/;

/** A name as a page shows it. */
const shown = (label: string) => label.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');

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
    await expect(page.locator('bdi', { hasText: shown(label) }).first()).toBeVisible();

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

test('no page and no paper turns the letters of a name, and the box for it has it as it was typed', async ({ app }) => {
  const label = 'Oak \u202eclass';
  const note = { [BANK[0].id]: label };
  const plan = [
    { what: `${label} x`, who: 'both', when: label, know: label, hands: 'ours' },
    { what: `${label} y`, know: label, hands: 'school' },
    { what: `${label} z`, status: 'done', changed: label },
  ] as const;
  const sheets = [{ answers: TEACHER }, { answers: TA }] as const;
  const pair = [{ ...said(TEACHER), notes: note }, said(TA)] as const;
  await app.seed(
    storedPair({ label, sheets: [...sheets], opened: { ...OPENED, pair: [...pair] }, plan: [...plan] }),
    storedPair({ id: 'ready', label, sheets: [...sheets] }),
    storedPair({ id: 'begun', label, holder: 'teacher', sheets: [{ answers: TEACHER, finished: false, notes: note }, {}] }),
  );
  const places = ['', '/plan', '/compare', '/talk', '/finish', '/review', '/remove', '/print', '/print/report', '/print/request'];
  const addresses = ['#/', ...places.map((it) => `#/p/pair${it}`), '#/p/ready/ready', '#/p/begun', '#/p/begun/check'];
  await app.open();
  for (const address of addresses) {
    await app.go(address);
    await expect(app.page.getByText(shown(label)).or(app.page.locator('h1')).first()).toBeVisible();
    expect(await app.page.locator('body').textContent(), address).not.toMatch(TURNS);
    expect(await app.page.title(), address).not.toMatch(TURNS);
  }
  await app.go('#/p/pair/rename');
  await expect(app.labelField()).toHaveValue(label);
  expect(read((await app.store())[key('pair')]).label, 'what is stored is not altered').toBe(label);
});

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
