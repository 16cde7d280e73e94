import type { App } from '../support/app.ts';
import { BANK, FRAMES } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import { key, PART, read, unhide, type Ratings } from '../support/stored.ts';

const PLANNING = BANK[1];
const ANSWER = `#/p/part/answer/${PLANNING.id}`;

const checked = (app: App) => app.page.getByRole('radio', { checked: true });

/** The answers to one question, and to the other. */
async function kept(app: App): Promise<[Ratings, Ratings | undefined]> {
  const { sheets, other_sheets } = read((await app.store())[key('part')]);
  return [sheets[1].sheet.answers, other_sheets[1] ? unhide(other_sheets[1]).answers : undefined];
}

test('the other question is asked afresh, and the answers to each come back with it', async ({ app }) => {
  await app.seed(PART);
  await app.open('#/p/part');
  await app.changeFrame('looking-back', 'starting-out');
  await app.openPrinciple(PLANNING.title);
  await expect(app.page.getByText(FRAMES['starting-out'].question)).toBeVisible();
  await expect(checked(app)).toHaveCount(0);
  await app.rate('2.1', 'Partly clear');

  await app.toList();
  await app.changeFrame('starting-out', 'looking-back');
  await app.openPrinciple(PLANNING.title);
  await expect(app.page.getByText(FRAMES['looking-back'].question)).toBeVisible();
  await expect(app.option('2.4', 'Always')).toBeChecked();
  await expect(checked(app)).toHaveCount(1);

  await test.step('after a reload too', async () => {
    await expect(app.savedLine()).toBeVisible();
    await app.reload();
    await app.toList();
    await app.changeFrame('looking-back', 'starting-out');
    await app.openPrinciple(PLANNING.title);
    await expect(app.option('2.1', 'Partly clear')).toBeChecked();
    await expect(checked(app)).toHaveCount(1);
  });
});

test('somebody who asks for the same question again loses nothing', async ({ app }) => {
  await app.seed(PART);
  await app.open('#/p/part');
  const [before] = await kept(app);
  await app.changeFrame('looking-back', 'looking-back');
  expect(await kept(app)).toEqual([before, undefined]);
});

test('a page of statements is made anew where another tab asks the other question', async ({ app }) => {
  await app.seed(PART);
  await app.open(ANSWER);
  const [before] = await kept(app);
  await expect(app.option('2.4', 'Always')).toBeChecked();
  const other = await app.another('#/p/part/frame');
  await other.workedTogether('starting-out');
  await other.continue();
  await other.arrived('Answer on your own, in any order');
  await expect(app.page.getByText(FRAMES['starting-out'].question)).toBeVisible();
  await expect(app.page.getByRole('radio', { name: 'Always' })).toHaveCount(0);
  await expect(checked(app)).toHaveCount(0);
  await app.rate('2.1', 'Only mentioned');
  await expect.poll(() => kept(app)).toEqual([{ [PLANNING.statements[0].id]: 2 }, before]);
});
