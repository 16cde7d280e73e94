import { BANK, FRAMES, TIME } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import { answer, putAway, ratings, sharedCode, showAnswers, willing, HEADLINE } from '../support/pairs.ts';
import { scanned } from '../support/qr.ts';

const CHOSEN = [BANK[0], BANK[1], BANK[2]];
const LEFT_OUT = BANK.slice(3).map((one) => one.title);
const TITLES = CHOSEN.map((one) => one.title);
const STATEMENTS = 'Statements too';
const FRAME = 'starting-out';

/** Clear, still to talk about, and seen differently: a pair's three principles. */
const TEACHER = ratings(5, 4, 5, 4, 5, 1, 2, 1, 2, 1, 5, 4, 5, 4, 5);
const TA = ratings(4, 5, 4, 5, 4, 2, 1, 2, 1, 2, 2, 2, 2, 2, 2);

test('starting out on one device: how clear, and not how often', async ({ app }) => {
  const { page } = app;

  await test.step('the way in', async () => {
    await app.open();
    await app.begin('Teacher', 'Oak class', { way: 'One device, taking turns', frame: FRAME, without: LEFT_OUT });
    await expect(page.getByText('Think about the class you are going to share.')).toBeVisible();
  });

  await test.step('five words of its own, with what each means at the first statement', async () => {
    await app.openPrinciple(TITLES[0]);
    await expect(page.getByText(FRAMES[FRAME].question)).toBeVisible();
    await expect(app.group('1.1')).toContainText('We have not talked about this yet.');
    await expect(app.group('1.2')).not.toContainText('We have not talked about this yet.');
    await app.toList();
  });

  await test.step('both answer', async () => {
    await answer(app, TITLES, TEACHER, FRAME);
    await willing(app, STATEMENTS);
    await app.link('See your own picture first').click();
    await app.arrived(`You find ${BANK[0].title} and ${BANK[2].title} most clear and have most to talk about in ${BANK[1].title}`);
    await expect(app.chart(FRAME)).toBeVisible();
    await putAway(app);
    await app.button('I am the teaching assistant: start').click();
    await answer(app, TITLES, TA, FRAME);
    await willing(app, STATEMENTS);
    await putAway(app);
    await showAnswers(app);
  });

  await test.step('both sets, in the words of the question', async () => {
    await app.arrived(HEADLINE);
    await expect(page.getByRole('region', { name: 'Clear to both' })).toContainText(BANK[0].title);
    const first = page.getByRole('region', { name: 'Begin with these', exact: true });
    const row = (title: string) => first.getByRole('listitem').filter({ hasText: title });
    await expect(row(BANK[2].title)).toContainText('The teacher thinks this is clearer than the teaching assistant does.');
    await expect(row(BANK[1].title)).toContainText('Talk about first');
    await app.otherPictures();
    const rows = page.getByRole('table', { name: /as a table/ });
    for (const [label, words] of [
      [BANK[0].label, 'Clear to both'],
      [BANK[1].label, 'Talk about first'],
      [BANK[2].label, 'Seen differently'],
    ]) {
      await expect(rows.getByRole('row', { name: new RegExp(`^${label}`) })).toContainText(words);
    }
    await expect(rows.getByRole('row', { name: new RegExp(`^${TIME.label}`) })).toBeVisible();
  });

  await test.step('the next round looks back, and says that these are two questions', async () => {
    await app.link('Answer again').click();
    await app.arrived('Answer again?');
    await app.button('Begin a new round').click();
    await app.arrived('No answers are on screen');
    await app.button('I am the teacher: start').click();
    await app.arrived('Answer on your own, in any order');
    await expect(app.link('You are in “Looking back”: change it')).toBeVisible();
    for (const [next, all] of [['I am the teaching assistant: start', ratings(4)], [null, ratings(5)]] as const) {
      await answer(app, TITLES, all);
      await putAway(app);
      if (next) await app.button(next).click();
    }
    await showAnswers(app);
    await expect(page.getByRole('region', { name: 'Then and now' })).toContainText('Two different questions were asked');
    await expect(page.getByRole('table', { name: /Then and now/ })).toHaveCount(0);
  });
});

test('starting out on two devices: the code says it, and the other begins in the same question', async ({ device }) => {
  const teacher = await device();
  const ta = await device();
  await teacher.open();
  await teacher.begin('Teacher', '', { way: 'Two devices', frame: FRAME, without: LEFT_OUT });
  await answer(teacher, TITLES, TEACHER, FRAME);
  await willing(teacher, STATEMENTS);
  await putAway(teacher);
  await teacher.arrived('Share your answers');
  const link = await scanned(teacher.page.getByRole('img', { name: /^Square code/ }));

  await ta.open(new URL(link).hash);
  await ta.button(/^Start as the teaching assistant/).click();
  await ta.arrived('Answer on your own, in any order');
  await expect(ta.page.getByText('Think about the class you are going to share.')).toBeVisible();
  await answer(ta, TITLES, TA, FRAME);
  await willing(ta, STATEMENTS);
  await putAway(ta);
  await ta.arrived('Share your answers');
  await expect(ta.link('Look together')).toBeVisible();
  const code = await sharedCode(ta);

  await teacher.link('Enter the teaching assistant’s code').click();
  await teacher.page.getByRole('textbox', { name: 'Enter the teaching assistant’s code' }).fill(code);
  await teacher.continue();
  await showAnswers(teacher);
  await teacher.arrived(HEADLINE);
  await expect(teacher.page.getByText('Talk about first').first()).toBeVisible();
});
