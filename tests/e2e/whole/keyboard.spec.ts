import { BANK, NOT_RATED, WORDS } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import { Keys } from '../support/keys.ts';
import { HEADLINE, OPENED, storedPair, TA, TEACHER } from '../support/pairs.ts';
import { PLAN } from '../support/stored.ts';

const CHOICES = [...WORDS, NOT_RATED] as const;

test('the whole path by keyboard alone, as a teaching assistant', async ({ app }) => {
  const { page } = app;
  const keys = new Keys(page);
  const group = (name: string | RegExp) => page.getByRole('group', { name });
  const box = (name: string | RegExp) => page.getByRole('textbox', { name });

  await app.open();
  await expect(page.locator(':focus')).toHaveCount(0);

  await test.step('the way in', async () => {
    await keys.press(app.link('Start'));
    await app.arrived('Two questions before you begin');
    await keys.choose(group('How will you answer?'), 3);
    await keys.choose(group('Have the two of you worked together yet?'), 0);
    await keys.press(app.button('Continue'));
    await app.arrived('Which of you is answering?');
    await keys.choose(group('Which of you is answering?'), 1);
    await keys.press(app.button('Continue'));
    await app.arrived(BANK[0].title);
  });

  await test.step('a name, from the list', async () => {
    await keys.press(app.link('All principles'));
    await app.arrived('Answer on your own, in any order');
    await keys.press(app.link('Give this partnership a name'));
    await app.arrived(/What should we call this partnership/);
    await keys.type(app.labelField(), 'Elm class');
    await page.keyboard.press('Enter');
    await app.arrived('Answer on your own, in any order');
  });

  await test.step('forty statements', async () => {
    await keys.press(app.link(BANK[0].title));
    for (const [index, principle] of BANK.entries()) {
      await app.arrived(principle.title);
      for (const [place, { number }] of principle.statements.entries()) {
        await keys.rate(app.group(number), CHOICES[(index + place) % CHOICES.length]);
      }
      await keys.press(app.next());
    }
    await app.arrived('Check your answers');
    await keys.press(app.button('Finish and see my profile'));
    await expect(app.heading()).toBeFocused();
  });

  await test.step('the other picture', async () => {
    await keys.to(page.getByRole('radio', { name: 'Dots' }));
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Radar' })).toBeChecked();
    await keys.press(app.link('Plan what to do'));
    await app.arrived('What will you do?');
  });

  await test.step('an action from an idea, and one of their own', async () => {
    await keys.press(page.getByRole('link', { name: /^Make an action on/ }).first());
    await app.arrived('Make an action');
    const idea = page.getByRole('button', { name: /^Use this/ }).first();
    await keys.press(idea, 'Space');
    await expect(box('What will you do?')).toBeFocused();
    await expect(box('What will you do?')).not.toHaveValue('');
    await keys.choose(group('Who will do it?'), 2);
    await keys.type(box('When will you do it?'), 'Before the bell');
    await keys.choose(group(/outside paid hours/), 0);
    await keys.press(app.button('Add this action'));
    await app.arrived('What you will do');
    await keys.to(group('When will you look again?'));
    await expect(page.getByRole('radio', { name: 'In 6 weeks' }), 'a new plan begins with a day').toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('radio', { name: 'In 2 weeks' })).toBeChecked();
    await keys.press(app.link('Add another action'));
    await app.arrived('Make an action');
    await keys.type(box('What will you do?'), 'Meet on Mondays.');
    await keys.press(app.button('Add this action'));
    await app.arrived('What you will do');
    await expect(app.cards()).toHaveCount(2);
  });

  await test.step('move, remove and undo keep the keyboard in place', async () => {
    await keys.press(app.of('button', 'Move up', 'Meet on Mondays.'));
    await expect(app.of('button', 'Move down', 'Meet on Mondays.')).toBeFocused();
    await expect(app.cards().first()).toContainText('Meet on Mondays.');
    await keys.press(app.of('button', 'Remove', 'Meet on Mondays.'));
    await expect(app.button('Undo')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(app.cards()).toHaveCount(2);
    await expect(app.cards().first()).toBeFocused();
    await keys.press(app.link('Next: take it with you'));
    await app.arrived('Take it with you');
    await keys.press(app.link('Print my plan'));
    await app.arrived('Print my plan');
    await keys.to(app.button('Print or save as PDF'));
  });
});

test('a pair on one device, by keyboard alone', async ({ app }) => {
  const { page } = app;
  const keys = new Keys(page);
  const group = (name: string | RegExp) => page.getByRole('group', { name });
  await app.seed(
    storedPair({
      holder: 'ta',
      sheets: [
        { answers: TEACHER, opening: 'statements' },
        { answers: TA, finished: false },
      ],
    }),
  );
  await app.open('#/p/pair/check');

  await test.step('keep one private, open statements, put them away', async () => {
    await keys.press(page.getByRole('heading', { name: BANK[0].title }).locator('..'));
    const tick = page.getByRole('checkbox', { name: /^Keep private/ }).first();
    await keys.press(tick, 'Space');
    await expect(tick).toBeChecked();
    await keys.to(group('What are you willing to open?'), 120);
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Statements too' })).toBeChecked();
    await keys.press(app.button('Finish and put my answers away'));
  });

  await test.step('show both', async () => {
    await app.arrived('Ready to look together?');
    await keys.choose(group('Who will speak first?'), 0);
    await keys.press(app.button('Show our answers'));
    await app.arrived(HEADLINE);
  });

  await test.step('the chart leads to a principle, and its fold to another form of it', async () => {
    await keys.press(page.getByRole('link', { name: new RegExp(`^${BANK[1].label} ?: `) }), 'Enter');
    await expect(page.getByRole('link', { name: new RegExp(`^Talk about this ?: ${BANK[1].title}`) })).toBeVisible();
    await keys.press(page.getByText(/^See this as a/), 'Enter');
    await keys.to(page.getByRole('radio', { name: 'Radar' }));
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByRole('radio', { name: 'Dots' })).toBeChecked();
  });

  await test.step('talk, and change a rating after talking', async () => {
    await app.go(`${new URL(page.url()).hash.replace(/\/compare$/, '')}/talk`);
    await expect(page.getByText(/^Topic 1 of \d/)).toBeVisible();
    const topic = await app.heading().innerText();
    const talked = page.getByRole('checkbox', { name: /^We have talked about this/ }).first();
    await keys.press(talked, 'Space');
    await expect(talked).toBeChecked();
    await expect(talked).toBeFocused();
    await keys.press(page.getByRole('link', { name: /^Change after talking/ }).first());
    await expect(app.heading()).toBeFocused();
    await keys.to(group('Teaching assistant'));
    await page.keyboard.press('ArrowRight');
    await keys.press(app.button('Continue'));
    await app.arrived(topic);
    await expect(page.getByText('After talking').first()).toBeVisible();
    await keys.press(page.getByRole('link', { name: /^Next topic: / }), 'Enter');
    await expect(page.getByText(/^Topic 2 of \d/)).toBeVisible();
  });
});

test('the skip link comes first and leads to the page', async ({ app }) => {
  await app.open('#/new/alone');
  await app.page.keyboard.press('Tab');
  await expect(app.link('Skip to the page')).toBeFocused();
  await expect(app.link('Skip to the page')).toBeInViewport();
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByRole('main')).toBeFocused();
  await expect(app.heading('Which of you is answering?')).toBeVisible();
  const keys = new Keys(app.page);
  await keys.to(app.page.getByRole('radio').first(), 1);
});

test('arrow keys move the choice, and clearing it leads back to the first word', async ({ app }) => {
  await app.open('#/');
  await app.begin('Teacher');
  await app.openPrinciple(BANK[1].title);
  const keys = new Keys(app.page);
  await keys.rate(app.group('2.1'), 'Sometimes');
  await app.page.keyboard.press('ArrowLeft');
  await expect(app.option('2.1', 'Rarely')).toBeChecked();
  await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('ArrowRight');
  await expect(app.option('2.1', 'Often')).toBeChecked();
  await keys.press(app.button(/^Clear my answer/), 'Space');
  await expect(app.page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(app.option('2.1', 'Never')).toBeFocused();
});

test('Back goes back, with the keyboard at the heading', async ({ app }) => {
  await app.open();
  await app.start();
  await app.answerBy('On my own for now');
  await app.page.goBack();
  await app.arrived('Two questions before you begin');
  await app.page.goBack();
  await app.arrived('How well do you work together?');
  await app.page.goForward();
  await app.arrived('Two questions before you begin');
});

test('agree, print and look back by keyboard alone', async ({ app }) => {
  const { page } = app;
  const keys = new Keys(page);
  const sheets = [{ answers: TEACHER }, { answers: TA }] as const;
  await app.seed(storedPair({ sheets: [...sheets], opened: OPENED, plan: PLAN }));
  await app.open('#/p/pair/plan');

  await test.step('two ticks', async () => {
    for (const who of ['Teacher', 'Teaching assistant']) {
      await keys.press(page.getByRole('checkbox', { name: `${who} agrees`, exact: true }), 'Space');
    }
    await keys.press(app.button('Agree this plan'));
    await expect(page.getByText(/^Agreed by both of you on /)).toBeVisible();
    await keys.press(app.link('Next: take it with you'));
    await app.arrived('Take it with you');
    await keys.press(app.link('Print our agreement'));
    await app.arrived('Print our agreement');
  });

  await test.step('what is on the paper', async () => {
    const code = page.getByRole('checkbox', { name: 'Restore code' });
    await expect(page.getByText('Bring this to your review')).toBeVisible();
    await keys.press(code, 'Space');
    await expect(page.getByText('Bring this to your review')).toHaveCount(0);
    await expect(code).toBeFocused();
    await keys.to(app.button('Print or save as PDF'));
    await keys.to(page.getByRole('region', { name: 'Preview of what will print' }));
  });

  await test.step('how it went', async () => {
    await app.go('#/p/pair/review');
    await app.arrived('How did it go?');
    const first = page.getByRole('group', { name: new RegExp(PLAN[0].what.slice(0, 20)) });
    await keys.choose(first, 1);
    await keys.type(page.getByRole('textbox', { name: /^What changed/ }).first(), 'Most days.');
    await expect(app.savedLine()).toBeVisible();
    await app.reload();
    await expect(first.getByRole('radio', { name: 'Under way' })).toBeChecked();
  });
});
