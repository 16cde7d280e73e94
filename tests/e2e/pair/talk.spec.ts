import { BANK, TIME } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import { OPENED, ratings, said, storedPair, TA, TEACHER } from '../support/pairs.ts';

const BOTH: Parameters<typeof storedPair>[0]['sheets'] = [{ answers: TEACHER }, { answers: TA }];
const PRINCIPLES = storedPair({ sheets: BOTH, opened: { ...OPENED, opening: 'principles', first: null } });

/** The three topics of this pair, in their order. */
const TOPICS = [BANK[1], BANK[6], BANK[3]].map(({ title }) => title);

test('one topic at a time, to the plan, with a tick that stays', async ({ app, page }) => {
  await app.seed(PRINCIPLES);
  await app.open('#/p/pair/compare');
  await app.link('Start to talk').first().click();
  for (const [index, title] of TOPICS.entries()) {
    await app.arrived(title);
    await expect(page.getByText(`Topic ${index + 1} of 3`)).toBeVisible();
    await expect(page.getByText('Teaching assistant can speak first')).toBeVisible();
    await page.getByRole('checkbox', { name: new RegExp(`^We have talked about this ?: ${title}`) }).check();
    const isLast = index === 2;
    await expect(page.getByRole('region', { name: TIME.title }), 'a line of its own after them').toHaveCount(isLast ? 1 : 0);
    await app.link(isLast ? 'Next: what you will do' : `Next topic: ${TOPICS[index + 1]}`).click();
  }
  await expect(page).toHaveTitle(/^What you will do/);
  await expect(app.savedLine()).toBeVisible();
  await app.open('#/p/pair/talk');
  await expect(app.heading(TOPICS[0]), 'all of them are talked about').toBeVisible();
  await expect(page.getByRole('checkbox')).toBeChecked();
});

test('talk goes on at the first topic that has no tick, and back to the whole picture at any time', async ({ app, page }) => {
  await app.seed(PRINCIPLES);
  await app.open('#/p/pair/talk');
  await page.getByRole('checkbox', { name: /^We have talked about this/ }).check();
  await app.link('Look together').first().click();
  await expect(page).toHaveTitle(/^Look together/);
  await app.link('Start to talk').first().click();
  await app.arrived(TOPICS[1]);
});

test('a clicker and the arrows go on and back, and a page that is longer scrolls first', async ({ app, page }) => {
  await app.seed(PRINCIPLES);
  await app.open('#/p/pair/talk');
  await expect(app.heading(TOPICS[0])).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await app.arrived(TOPICS[1]);
  await page.keyboard.press('ArrowLeft');
  await app.arrived(TOPICS[0]);
  await page.keyboard.press('PageDown');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(app.heading()).toHaveText(TOPICS[0]);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.keyboard.press('PageDown');
  await app.arrived(TOPICS[1]);
  await page.keyboard.press('PageUp');
  await app.arrived(TOPICS[0]);
  await page.keyboard.press('PageUp');
  await expect(page).toHaveTitle(/^Look together/);
});

test('who can speak first is changed over, for every topic', async ({ app, page }) => {
  await app.seed(PRINCIPLES);
  await app.open('#/p/pair/talk');
  await app.button('Change over').click();
  await expect(page.getByText('Teacher can speak first')).toBeVisible();
  await app.link(`Next topic: ${TOPICS[1]}`).click();
  await app.arrived(TOPICS[1]);
  await expect(page.getByText('Teacher can speak first')).toBeVisible();
  await expect(page.getByText('Teaching assistant, then sum up what you heard.')).toBeVisible();
});

test('with principle results only no statement is named, and with statements each has its own question', async ({ app, device }) => {
  const constructs = BANK.flatMap(({ statements }) => statements.map(({ construct }) => construct));
  await app.seed(PRINCIPLES);
  const statements = await device();
  await statements.seed(storedPair({ sheets: BOTH, opened: OPENED }));
  await app.open(`#/p/pair/talk/${BANK[1].id}`);
  const words = await app.page.getByRole('main').innerText();
  for (const construct of constructs) expect(words).not.toContain(construct);
  await expect(app.page.getByRole('article')).toHaveCount(0);
  await expect(app.page.getByText(BANK[1].prompts[0])).toBeVisible();
  await statements.open(`#/p/pair/talk/${BANK[1].id}`);
  const [first] = BANK[1].statements;
  const card = statements.page.getByRole('article').filter({ hasText: first.construct });
  await expect(card).toContainText('Three steps apart');
  await expect(card).toContainText(first.prompt);
});

test('nothing opened: every principle that both answered, with its questions and no result', async ({ app, page }) => {
  await app.seed(storedPair({ sheets: BOTH, opened: { opening: 'nothing', pair: [{}, {}] } }));
  await app.open('#/p/pair');
  await expect(app.heading(BANK[0].title)).toBeVisible();
  await expect(page.getByText('Topic 1 of 8')).toBeVisible();
  const words = await page.getByRole('main').innerText();
  expect(words).not.toMatch(/\b(Never|Rarely|Sometimes|Often|Always|Mixed|Shared strength|Seen differently|Not enough)\b/);
});

test('nothing far apart and nothing low: what they would like to be surer of is theirs to choose', async ({ app, page }) => {
  const high = said(ratings(5, 4));
  await app.seed(storedPair({ opened: { pair: [high, high] } }));
  await app.open('#/p/pair/talk');
  await expect(page.getByText(/Which one would you most like to be surer of\?/)).toBeVisible();
  await app.link(BANK[2].title).click();
  await app.arrived(BANK[2].title);
  await app.link('Next: what you will do').click();
  await expect(page).toHaveTitle(/^What you will do/);
});
