import { BANK, NOT_RATED, STATEMENTS, TIME, WORDS, type Word } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';

// By principle: what the teacher answers to its five statements, and what that comes to.
const ANSWERS: [Word[], string, string][] = [
  [['Always', 'Often', 'Often', 'Often', 'Sometimes'], '4.0', 'Strength'],
  [['Rarely', 'Never', 'Sometimes', 'Rarely', NOT_RATED], '2.0', 'To build'],
  [['Sometimes', 'Sometimes', 'Sometimes', 'Sometimes', 'Sometimes'], '3.0', 'Mixed'],
  [['Often', 'Often', 'Always', 'Often', 'Often'], '4.2', 'Strength'],
  [['Sometimes', 'Sometimes', 'Sometimes', 'Rarely', 'Sometimes'], '2.8', 'To build'],
  [['Always', 'Always', 'Always', 'Always', 'Always'], '5.0', 'Strength'],
  [['Never', 'Never', NOT_RATED, NOT_RATED, NOT_RATED], '–', 'Not enough answers'],
  [['Often', 'Often', 'Often', 'Often', 'Sometimes'], '3.8', 'Mixed'],
];

const IDEA = BANK[1].ideas[0];

/** What the statements of the thread come to, one of each principle. */
function time(): [Word[], string, string] {
  const place = (number: string) => number.split('.').map((part) => Number(part) - 1);
  const words = TIME.statements.map(({ number: of }) => ANSWERS[place(of)[0]][0][place(of)[1]]);
  const given = words.map((word) => WORDS.findIndex((it) => it === word) + 1).filter((rating) => rating > 0);
  const mean = given.reduce((sum, rating) => sum + rating, 0) / given.length;
  const band = mean >= 4 ? 'Strength' : mean < 3 ? 'To build' : 'Mixed';
  return [words, (Math.round(mean * 10) / 10).toFixed(1), band];
}

test('the whole path by mouse, as a teacher', async ({ app }) => {
  const { page } = app;
  await app.open();
  await expect(page).toHaveTitle('Alongside: a self-audit for a teacher and a teaching assistant');
  await expect(app.heading('How well do you work together?')).toBeVisible();

  await test.step('the way in', async () => {
    await app.start();
    await app.answerBy('On my own for now');
    await app.chooseRole('Teacher');
    await app.arrived(BANK[0].title);
    await app.toList();
    await app.giveName('Oak class');
    await expect(app.savedLine()).toBeVisible();
  });

  await test.step('forty statements', async () => {
    await app.link(`Start with ${BANK[0].title}`).click();
    for (const [index, principle] of BANK.entries()) {
      await app.arrived(principle.title);
      await expect(page).toHaveTitle(
        `${principle.title}, ${index + 1} of 8 – Teacher – Alongside`,
      );
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
      for (const [place, { number, teacher }] of principle.statements.entries()) {
        await expect(app.group(number)).toContainText(teacher);
        await app.rate(number, ANSWERS[index][0][place]);
      }
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(5);
      await expect(page.getByText('5 of 5 answered').first()).toBeVisible();
      if (index === 1) await app.note('Ask about Friday.');
      const next = index < 7 ? BANK[index + 1].title : 'check my answers';
      await app.button(`Next: ${next}`).click();
    }
  });

  await test.step('check answers, and change one', async () => {
    await app.arrived('Check your answers');
    await expect(page.getByText('40 of 40 answered')).toBeVisible();
    for (const [index, principle] of BANK.entries()) {
      await app.unfold(principle.title);
      const answers = app.fold(principle.title).getByRole('listitem');
      for (const place of principle.statements.keys()) {
        await expect(answers.nth(place)).toContainText(ANSWERS[index][0][place]);
      }
    }
    await expect(page.getByText('Your note: Ask about Friday.')).toBeVisible();
    await app.link(`Change your answer to: ${STATEMENTS[39].teacher}`).click();
    await expect(app.option('8.5', 'Sometimes')).toBeFocused();
    await app.rate('8.5', 'Often');
    await app.continue();
    await app.arrived('Check your answers');
    await app.finish();
  });

  await test.step('the profile in words, picture and table', async () => {
    await app.arrived(`You see strengths in four principles and most to build in ${BANK[1].title} and ${BANK[4].title}`);
    await expect(app.chart()).toBeVisible();
    const rows = page.getByRole('table', { name: /as a table/ }).getByRole('row');
    const lines = [...BANK, TIME];
    await expect(rows).toHaveCount(lines.length + 1);
    for (const [index, [, figure, words]] of [...ANSWERS, time()].entries()) {
      const row = rows.nth(index + 1);
      await expect(row.getByRole('rowheader')).toHaveText(lines[index].label);
      const changed = index === 7 ? ['4.0', 'Strength'] : [figure, words];
      await expect(row.getByRole('cell').first()).toContainText(changed[0]);
      await expect(row.getByRole('cell').last()).toContainText(changed[1]);
    }
    await expect(rows.nth(2)).toContainText('based on 4 of 5');
    const inWords = page.getByRole('region', { name: 'In words' });
    for (const words of ['Strength:', 'Mixed:', 'To build:']) {
      await expect(inWords.getByRole('heading', { name: words })).toBeVisible();
    }
    await expect(page.getByText(/^Not enough answers for /)).toBeVisible();
    await page.getByRole('radio', { name: 'Radar' }).check();
    await expect(app.chart()).toHaveAccessibleName(/radar/);
    const svg = await app.saved(app.button('Save as picture: SVG'));
    expect(svg.name).toMatch(/^oak-class-profile-[\d-]{10}\.svg$/);
    expect(svg.text).toContain('<title>Oak class, Teacher: Answers by principle, as a radar</title>');
    expect((await app.saved(app.button('Save as picture: PNG'))).name).toMatch(/^oak-class-profile-[\d-]{10}\.png$/);
  });

  await test.step('the plan', async () => {
    await app.plan();
    await expect(page.getByText(/^Never · /).first()).toBeVisible();
    await app.addAction({
      about: BANK[1].title,
      idea: IDEA.text,
      who: 'Both of us',
      when: 'Monday, ten past eight',
      again: 'In 6 weeks',
    });
    await expect(app.cards()).toHaveCount(1);
    await expect(app.cards()).toContainText(IDEA.text);
    await expect(app.cards()).toContainText(IDEA.measure);
    await app.addAction({
      about: BANK[4].title,
      what: 'Swap groups on Fridays.',
      who: 'Teaching assistant',
    });
    await app.addAction({
      about: BANK[7].title,
      what: 'Ask for a day of warning before cover.',
      who: 'Teacher',
      again: 'In 2 weeks',
    });
    await expect(app.cards()).toHaveCount(2);
    await expect(app.cards('What we ask of the school')).toHaveCount(1);
  });

  await test.step('move, remove, undo, change', async () => {
    await app.of('button', 'Move up', 'Swap groups on Fridays.').click();
    await expect(app.cards().first()).toContainText('Swap groups on Fridays.');
    await expect(app.of('button', 'Move down', 'Swap groups on Fridays.')).toBeFocused();
    await app.of('button', 'Remove', 'Swap groups on Fridays.').click();
    await expect(app.cards()).toHaveCount(1);
    await expect(app.button('Undo')).toBeFocused();
    await app.button('Undo').click();
    await expect(app.cards()).toHaveCount(2);
    await expect(app.cards().first()).toContainText('Swap groups on Fridays.');
    await app.of('link', 'Change', 'Swap groups on Fridays.').click();
    await app.arrived('Change an action');
    await page.getByRole('textbox', { name: 'What will you do?' }).fill('Swap groups on Mondays.');
    await app.button('Save this action').click();
    await expect(app.cards().first()).toContainText('Swap groups on Mondays.');
  });

  await test.step('print', async () => {
    await app.print();
    await expect(page.getByText('This will print on 1 side of A4.')).toBeVisible();
    const sheet = page.getByRole('article', { name: 'My plan' });
    for (const words of ['Oak class', IDEA.text, 'Swap groups on Mondays.', 'a day of warning']) {
      await expect(sheet).toContainText(words);
    }
    await page.evaluate(() => {
      window.print = () => (document.documentElement.dataset.printed = 'yes');
    });
    await app.button('Print or save as PDF').click();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.printed)).toBe('yes');
  });
});
