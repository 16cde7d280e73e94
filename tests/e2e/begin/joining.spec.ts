import { BANK, FRAMES } from '../support/bank.ts';
import { sessionCode } from '../support/codes.mjs';
import { expect, test } from '../support/fixtures.ts';
import { answer, putAway, ratings, sharedCode, showAnswers, willing, HEADLINE } from '../support/pairs.ts';

const ONE = BANK[0];
const ASKED = 'Have the two of you worked together yet?';

test('a session that fixes the question for the room asks one question less', async ({ app }) => {
  const { page } = app;
  await app.open(`#/session/${sessionCode(45, 1, 'starting-out')}`);
  await expect(app.heading('Join the session')).toBeVisible();
  await expect(page.getByText('You are starting out: it asks how clear things are between the two of you.')).toBeVisible();
  await expect(page.getByRole('group', { name: ASKED })).toHaveCount(0);
  await app.answerAs('Teaching assistant', 'One device, taking turns', 'fixed');
  await expect(app.link(/^You are in “Starting out”/)).toBeVisible();
  await answer(app, [ONE.title], ratings(4), 'starting-out');
  await willing(app, 'Statements too');
  await putAway(app);
  await app.button('I am the teacher: start').click();
  await answer(app, [ONE.title], ratings(5), 'starting-out');
  await willing(app, 'Statements too');
  await putAway(app);
  await showAnswers(app);
  await app.arrived(HEADLINE);
  await expect(page.getByRole('region', { name: 'Clear to both' })).toContainText(ONE.title);

  await test.step('and the pair code says which', async () => {
    await app.go(`${new URL(page.url()).hash.replace(/\/compare$/, '')}/finish`);
    await app.link('get our pair code').click();
    await expect(page.getByText('It says too that you answered “Starting out”.')).toBeVisible();
  });
});

test('in a session that leaves it to the pairs each person is asked, and the code says the answer', async ({ app, device }) => {
  const session = `#/session/${sessionCode(30, 1)}`;
  await app.open(session);
  await expect(app.page.getByRole('group', { name: ASKED })).toBeVisible();
  await app.continue();
  await expect(app.link('Select whether you have worked together yet')).toBeVisible();
  await app.answerAs('Teacher', 'Two devices', 'starting-out');
  await answer(app, [ONE.title], ratings(2, 3), 'starting-out');
  await putAway(app);
  const code = await sharedCode(app);

  const other = await device();
  await other.open(session);
  await other.answerAs('Teaching assistant', 'Two devices', 'looking-back');
  await other.link('Enter the teacher’s code').click();
  await other.page.getByRole('textbox', { name: 'Enter the teacher’s code' }).fill(code);
  await other.continue();
  await other.arrived('You answered two different questions');
  await expect(other.page.getByRole('main')).toContainText(
    `The teacher answered “${FRAMES['starting-out'].title}”, and you are in “${FRAMES['looking-back'].title}”.`,
  );
});
