import { BANK } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import { answer, HEADLINE, putAway, showAnswers, TA, TEACHER } from '../support/pairs.ts';

const CHOSEN = [BANK[1], BANK[6]];
const LEFT_OUT = BANK.filter((principle) => !CHOSEN.includes(principle)).map((one) => one.title);
const TITLES = CHOSEN.map((one) => one.title);

test('on paper: both sets are typed in, and open together', async ({ app }) => {
  const { page } = app;
  await app.open();
  await app.start();
  await app.answerBy('On paper');
  await app.button('Type in what is on paper').click();
  await app.arrived('Type in your answers from paper');
  await app.link('Print the blank audits').click();
  await app.arrived('Print blank audits');
  await page.goBack();

  await app.button('Type in the teacher’s answers').click();
  await app.arrived('Answer on your own, in any order');
  await app.giveName('Elm class');
  await app.leaveOut(LEFT_OUT);
  await answer(app, TITLES, TEACHER);
  await putAway(app);
  await app.arrived('The teacher’s answers are put away');
  await app.button('Type in the teaching assistant’s answers').click();
  await app.arrived('Answer on your own, in any order');
  await answer(app, TITLES, TA);
  await putAway(app);

  // Nobody has chosen anything else, so only the results of each principle open.
  await expect(page.getByRole('definition').first()).toContainText('Principle results only');
  await showAnswers(app, 'Teacher');
  await app.arrived(HEADLINE);
  await expect(page.getByRole('heading', { level: 4 })).toHaveCount(0);
  await expect(page.getByText(CHOSEN[0].statements[0].teacher)).toHaveCount(0);
});

test('a set that was begun can be put away half-way', async ({ app }) => {
  await app.open();
  await app.begin('Teaching assistant', '', { way: 'One device, taking turns', without: LEFT_OUT });
  await app.openPrinciple(TITLES[0]);
  await app.rate('2.1', 'Rarely');
  await app.link('All principles').click();
  await app.button('Put my answers away for now').click();
  await app.arrived('No answers are on screen');
  await expect(app.page.getByRole('radio')).toHaveCount(0);
  await app.button('I am the teacher: start').click();
  await app.openPrinciple(TITLES[0]);
  await expect(app.page.getByRole('radio', { checked: true })).toHaveCount(0);
  await app.link('All principles').click();
  await app.button('Put my answers away for now').click();
  await app.button('I am the teaching assistant: carry on').click();
  await app.openPrinciple(TITLES[0]);
  await expect(app.option('2.1', 'Rarely')).toBeChecked();
});
