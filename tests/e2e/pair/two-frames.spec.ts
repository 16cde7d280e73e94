import type { App } from '../support/app.ts';
import { BANK } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import { answer, putAway, ratings, sharedCode, showAnswers, storedPair, type StoredPair } from '../support/pairs.ts';
import { key, read, unhide } from '../support/stored.ts';

// Two people who answered two different questions: both are told, nothing can be opened, and either can mend it.

const ONE = BANK[0];
const only = (all: Record<string, number>) => Object.fromEntries(ONE.statements.map(({ id }) => [id, all[id]]));
const LOOKS_BACK = only(ratings(4, 5));
const STARTS_OUT = only(ratings(2, 1, 3));
const TOLD = 'You answered two different questions';

const base: StoredPair = { way: 'two_devices', principles: [ONE.id] };
const TEACHER: StoredPair = { ...base, role: 'teacher', sheets: [{ answers: LOOKS_BACK }, {}] };
const TA: StoredPair = { ...base, role: 'ta', frame: 'starting-out', sheets: [{}, { answers: STARTS_OUT }] };

async function on(device: () => Promise<App>, given: StoredPair, hash = '#/p/pair'): Promise<App> {
  const app = await device();
  await app.seed(storedPair(given));
  await app.open(hash);
  return app;
}

async function enter(app: App, of: 'teacher' | 'teaching assistant', code: string): Promise<void> {
  await app.page.getByRole('textbox', { name: `Enter the ${of}’s code` }).fill(code);
  await app.continue();
}

test('told at the code, nothing opens, and it is mended by changing here', async ({ device }) => {
  const code = await sharedCode(await on(device, TEACHER));
  const ta = await on(device, TA, '#/p/pair/enter');
  const { page } = ta;
  const main = page.getByRole('main');
  const before = await ta.store();

  await test.step('told, and the safe choice changes nothing', async () => {
    await enter(ta, 'teacher', code);
    await ta.arrived(TOLD);
    await expect(main).toContainText('The teacher answered “Looking back”, and you are in “Starting out”.');
    await ta.link('Do not use it').click();
    await ta.arrived('Share your answers');
    expect(await ta.store()).toEqual(before);
  });

  await test.step('used, it says so in place of opening', async () => {
    await ta.link('Enter the teacher’s code').click();
    await enter(ta, 'teacher', code);
    await ta.arrived(TOLD);
    await ta.button('Use it').click();
    await expect(ta.link('Change to “Looking back” here')).toBeVisible();
    await expect(main).toContainText('The teacher answered “Looking back”, and this device has “Starting out”.');
    await expect(ta.button('Show our answers')).toHaveCount(0);
    for (const place of ['compare', 'talk', 'plan', 'print/report', 'pair-code']) {
      await ta.follow(`#/p/pair/${place}`);
      await expect(ta.heading(TOLD)).toBeVisible();
    }
  });

  await test.step('changing here', async () => {
    await ta.link('Change to “Looking back” here').click();
    await ta.arrived('Have the two of you worked together yet?');
    await expect(main).toContainText('The teacher answered “Looking back”, and this device has “Starting out”.');
    await expect(page.getByRole('radio', { name: /^Yes: look back/ })).toBeChecked();
    await ta.continue();
    await ta.arrived('Answer on your own, in any order');
    await ta.openPrinciple(ONE.title);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await ta.toList();
  });

  await test.step('and back, with the answers as they were', async () => {
    await ta.link('You are in “Looking back”: change it').click();
    await ta.workedTogether('starting-out');
    await ta.continue();
    await ta.arrived(TOLD);
    await ta.link('Change to “Looking back” here').click();
    await ta.continue();
    await ta.arrived('Answer on your own, in any order');
  });

  await test.step('answered in the same question, both open', async () => {
    await answer(ta, [ONE.title], LOOKS_BACK);
    await putAway(ta);
    const { other_sheets } = read((await ta.store())[key('pair')]);
    expect(unhide(other_sheets[1]!).answers, 'the answers to the other question are kept').toEqual(STARTS_OUT);
    await showAnswers(ta);
    await expect(page).toHaveURL(/\/compare$/);
  });
});

test('mended by the other’s new code', async ({ device }) => {
  const teacher = await on(device, TEACHER, '#/p/pair/enter');
  const ta = await on(device, TA);
  await enter(teacher, 'teaching assistant', await sharedCode(ta));
  await teacher.arrived(TOLD);
  await teacher.button('Use it').click();
  await expect(teacher.link('Change to “Starting out” here')).toBeVisible();
  const start = await teacher.another('#/');
  await expect(start.page.getByRole('listitem').filter({ hasText: 'Oak class' })).toBeVisible();
  await start.page.close();

  const changed = await on(device, { ...TA, frame: 'looking-back' });
  await teacher.link('Enter the teaching assistant’s new code').click();
  await teacher.arrived('Enter the teaching assistant’s code');
  await enter(teacher, 'teaching assistant', await sharedCode(changed));
  await teacher.arrived('Different answers are here already');
  await teacher.button('Use the new ones').click();
  await showAnswers(teacher);
  await expect(teacher.page).toHaveURL(/\/compare$/);
});

test('told to somebody who is not finished, too, and mended from the list', async ({ device }) => {
  const code = await sharedCode(await on(device, TEACHER));
  const ta = await on(device, { ...TA, sheets: [{}, { answers: STARTS_OUT, finished: false }] }, '#/p/pair/enter');
  await enter(ta, 'teacher', code);
  await ta.arrived(TOLD);
  await ta.button('Use it').click();
  await ta.arrived('Answer on your own, in any order');
  await ta.changeFrame('starting-out', 'looking-back');
  await answer(ta, [ONE.title], LOOKS_BACK);
  await putAway(ta);
  await showAnswers(ta);
  await expect(ta.page).toHaveURL(/\/compare$/);
});
