import { BANK, STATEMENTS } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import { storedPair } from '../support/pairs.ts';
import { PART } from '../support/stored.ts';

const CHECK = '#/p/pair/check';
const ALL = Object.fromEntries(STATEMENTS.map(({ id }) => [id, 4]));
const [WHOLE, GAPPY] = [BANK[3], BANK[4]];

const pair = (answers: Record<string, number>) =>
  storedPair({ holder: 'teacher', sheets: [{ answers, finished: false }, {}] });

test('what is answered folds to its counts, and what isn’t stands open', async ({ app }) => {
  const { page } = app;
  const [one, other] = GAPPY.statements;
  await app.seed(pair({ ...Object.fromEntries(Object.entries(ALL).filter(([id]) => id !== one.id)), [other.id]: 0 }));
  await app.open(CHECK);
  await expect(page.getByText(/^39 answered, 1 left out\./)).toBeVisible();
  await expect(app.fold(GAPPY.title)).toContainText('4 answered · 1 left out');
  await expect(app.link(`Answer it (${one.teacher})`)).toBeVisible();
  await expect(app.fold(WHOLE.title)).toContainText('5 answered');
  const tick = page.getByRole('checkbox', { name: `Keep private the answer to: ${WHOLE.statements[0].teacher}` });
  await expect(tick).toHaveCount(0);
  await app.unfold(WHOLE.title);
  await tick.check();
  await expect(app.fold(WHOLE.title)).toContainText('5 answered · 1 kept private');
  await expect(page.getByText(/^39 answered, 1 left out, 1 kept private\./)).toBeVisible();
  await app.link(`Answer it (${one.teacher})`).click();
  await expect(app.heading(GAPPY.title)).toBeVisible();
});

test('with everything answered, what to open and Finish are at most a screen’s half below the first', async ({ app }) => {
  await app.seed(pair(ALL));
  await app.open(CHECK);
  const { height } = app.page.viewportSize()!;
  const { y } = (await app.button('Finish and put my answers away').boundingBox())!;
  expect(y).toBeLessThan(height * (height > app.page.viewportSize()!.width ? 2 : 1.5));
  const radios = app.page.getByRole('group', { name: 'What are you willing to open?' }).getByRole('radio');
  await expect(radios).toHaveCount(3);
  await expect(radios.first()).toBeChecked();
});

test('who finishes second is not told that the other has still to start', async ({ app }) => {
  await app.seed(storedPair({ holder: 'ta', sheets: [{ answers: ALL }, { answers: ALL, finished: false }] }));
  await app.open(CHECK);
  await expect(app.page.getByText('They stay hidden until you open both sets together.')).toBeVisible();
  await expect(app.page.getByText(/before the teacher starts/)).toHaveCount(0);
});

test('who answers alone is asked nothing about opening', async ({ app }) => {
  await app.seed(PART);
  await app.open('#/p/part/check');
  await expect(app.button('Finish and see my profile')).toBeVisible();
  await expect(app.page.getByRole('radio')).toHaveCount(0);
  await expect(app.page.getByRole('checkbox')).toHaveCount(0);
});
