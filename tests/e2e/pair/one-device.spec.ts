import { BANK } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import { answer, HEADLINE, putAway, showAnswers, TA, TEACHER, willing } from '../support/pairs.ts';

const CHOSEN = [BANK[0], BANK[1], BANK[3]];
const LEFT_OUT = BANK.filter((principle) => !CHOSEN.includes(principle)).map((one) => one.title);
const TITLES = CHOSEN.map((one) => one.title);
const STATEMENTS = 'Statements too';

test('where nothing is answered yet the start page asks nothing', async ({ app }) => {
  await app.open();
  await app.begin('Teacher', 'Oak class', { way: 'One device, taking turns' });
  await app.go('#/');
  await app.of('link', 'Continue', 'Oak class').click();
  await app.arrived('Answer on your own, in any order');
});

test('one device: apart, then together, then the plan', async ({ app }) => {
  const { page } = app;

  await test.step('the way in', async () => {
    await app.open();
    await app.begin('Teacher', 'Oak class', { way: 'One device, taking turns', without: LEFT_OUT });
  });

  await test.step('the teacher answers, keeps one private and shares a note', async () => {
    await expect(page).toHaveTitle('Answer on your own – Teacher – Alongside');
    await app.openPrinciple(TITLES[0]);
    await app.note('I would like us to talk more.');
    await page.goBack();
    await answer(app, TITLES, TEACHER);
    await app.unfold(TITLES[0]);
    await page
      .getByRole('checkbox', { name: `Keep private the answer to: ${CHOSEN[0].statements[1].teacher}` })
      .check();
    await page.getByRole('checkbox', { name: 'Share this note with the teaching assistant' }).check();
    await willing(app, STATEMENTS);
  });

  await test.step('their own picture first, from which they can finish', async () => {
    await app.link('See your own picture first').click();
    await app.arrived(/^You see/);
    await expect(app.chart()).toBeVisible();
    await putAway(app);
    await app.arrived('The teacher’s answers are put away');
    await expect(page).toHaveTitle('Pass the device over – Alongside');
  });

  await test.step('back shows the panel', async () => {
    for (let step = 0; step < 5; step += 1) {
      await page.goBack();
      await app.settled();
      await expect(app.heading('The teacher’s answers are put away')).toBeVisible();
    }
  });

  await test.step('the teacher changes something first', async () => {
    // Between the panel and the answers stands a question, with the safe way first.
    await app.link('Teacher: change something first').click();
    await app.arrived('Are you the teacher?');
    await app.link('Leave them put away').click();
    await app.arrived('The teacher’s answers are put away');
    await app.link('Teacher: change something first').click();
    await app.button('I am the teacher: show my answers').click();
    await app.arrived('Answer on your own, in any order');
    await app.check();
    await expect(page.getByRole('radio', { name: STATEMENTS })).toBeChecked();
    await putAway(app);
    await app.arrived('The teacher’s answers are put away');
  });

  await test.step('the teaching assistant answers', async () => {
    await app.button('I am the teaching assistant: start').click();
    await app.arrived('Answer on your own, in any order');
    await expect(page).toHaveTitle('Answer on your own – Teaching assistant – Alongside');
    await answer(app, TITLES, TA);
    await willing(app, STATEMENTS);
    await putAway(app);
  });

  await test.step('both are finished and nothing is open', async () => {
    await app.arrived('Ready to look together?');
    await expect(page.getByRole('definition').first()).toContainText(STATEMENTS);
    await showAnswers(app);
  });

  await test.step('both open at once', async () => {
    // One statement of fifteen is private.
    await app.arrived(HEADLINE);
    await expect(page.getByText(/^You gave the same answer to \d+ of 14 statements\./)).toBeVisible();
    const order = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(order.indexOf('Working well')).toBeLessThan(order.indexOf('Talk about these first'));
    await expect(page.getByText('I would like us to talk more.').first()).toBeVisible();
  });

  await test.step('answers are frozen', async () => {
    for (const address of [`/answer/${CHOSEN[0].id}`, '/check', '/hand-over', '/ready', '/profile']) {
      const id = /#\/p\/([^/]+)/.exec(page.url())![1];
      await app.follow(`#/p/${id}${address}`);
      await expect(app.heading(HEADLINE)).toBeVisible();
    }
  });

  await test.step('an action from what they talked about', async () => {
    await app.go(`#/p/${/#\/p\/([^/]+)/.exec(page.url())![1]}/plan`);
    await app.arrived('What will you do?');
    await page.getByRole('link', { name: /^Make an action on/ }).first().click();
    await app.arrived('Make an action');
    await page.getByRole('textbox', { name: 'What will you do?' }).fill('Swap notes on Fridays.');
    await app.button('Add this action').click();
    await app.arrived('What you will do');
    await expect(app.cards()).toContainText('Swap notes on Fridays.');
  });

  await test.step('and it is all there after a reload', async () => {
    await expect(app.savedLine()).toBeVisible();
    await app.open('#/');
    await expect(page.getByRole('listitem').filter({ hasText: 'Oak class' })).toContainText('Open');
    await app.of('link', 'Open the plan', 'Oak class').click();
    await expect(app.cards()).toContainText('Swap notes on Fridays.');
  });
});

test('somebody who began on their own is joined', async ({ app }) => {
  const { page } = app;
  await app.open();
  await app.begin('Teaching assistant', '', { without: LEFT_OUT });
  await answer(app, TITLES, TA);
  await app.finish();
  await expect(app.heading()).toBeFocused();
  await app.link('Answer with the teacher').click();
  await app.arrived('How will you answer?');
  await page.getByRole('radio', { name: /^One device/ }).check();
  await app.continue();
  await app.arrived('Check your answers');
  await app.unfold(TITLES[0]);
  await expect(page.getByRole('checkbox', { name: /^Keep private/ }).first()).toBeVisible();
  await putAway(app);
  await app.arrived('The teaching assistant’s answers are put away');
  await app.button('I am the teacher: start').click();
  await answer(app, TITLES, TEACHER);
  await putAway(app);
  await showAnswers(app);
  await app.arrived(HEADLINE);
});
