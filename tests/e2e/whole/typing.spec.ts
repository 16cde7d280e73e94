import type { Locator } from '@playwright/test';
import type { App } from '../support/app.ts';
import { BANK } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import { FULL, PART, PLANLESS, read, stored } from '../support/stored.ts';

const FAMILY = '👩‍👩‍👧‍👦';

const note = (app: App): Locator => app.page.getByRole('textbox', { name: /^Your note/ });
const box = (app: App, name: string): Locator => app.page.getByRole('textbox', { name });
const dateBox = (app: App): Locator => app.page.getByLabel('Which date?');

/** Opens the second principle of a set that was begun, with a note. */
async function atNote(app: App): Promise<void> {
  await app.seed(PART);
  await app.open(`#/p/part/answer/${BANK[1].id}`);
}

test('a note of 250 characters stays whole, and says by how much it is too long', async ({ app }) => {
  await atNote(app);
  const words = `${'Nine words. '.repeat(20)}ten chars.`;
  expect(words).toHaveLength(250);
  await note(app).fill(words);
  await expect(app.page.getByText('50 characters too many')).toBeVisible();
  await note(app).press('End');
  await note(app).pressSequentially('XYZ');
  await expect(app.page.getByText('53 characters too many')).toBeVisible();
  await app.reload();
  await expect(note(app)).toHaveValue(`${words}XYZ`);

  await test.step('Continue says what to shorten, also where it is folded away', async () => {
    await app.page.getByText('Add a note (optional)').click();
    await app.continue();
    const error = 'Shorten your note by 53 to 200 characters or fewer';
    await app.link(error).click();
    await expect(note(app)).toBeFocused();
    await expect(note(app)).toHaveAccessibleDescription(new RegExp(error));
  });
  await test.step('so does Finish', async () => {
    await app.go('#/p/part/check');
    await app.finish();
    await expect(app.page.getByRole('group', { name: 'One of your notes is too long' })).toBeFocused();
    await app.link(`Shorten your note on “${BANK[1].title}” by 53 to 200 characters or fewer`).click();
    await app.arrived(BANK[1].title);
  });
  await note(app).fill(words.slice(0, 200));
  await expect(app.page.getByText('You have 0 characters left')).toBeVisible();
  await app.continue();
  await app.leaveThemOut();
  await app.arrived(BANK[2].title);
});

test('saving paper says which note to shorten', async ({ app }) => {
  await app.seed(stored({ id: 'full', label: 'Oak class', notes: { [BANK[1].id]: 'x'.repeat(201) } }));
  await app.open('#/p/full/print/own');
  const line = app.page.getByText(`Your note on “${BANK[1].title}” is 1 character too long.`);
  await expect(line).toHaveCount(0);
  await app.page.getByRole('checkbox', { name: /notes/i }).check();
  await expect(line).toBeVisible();
  await app.link(/^Shorten it/).click();
  await app.arrived(BANK[1].title);
});

test('the caret stays where somebody types', async ({ app }) => {
  await atNote(app);
  await note(app).fill('0123456789 and then more words');
  await note(app).press('Control+Home');
  for (let step = 0; step < 10; step += 1) await note(app).press('ArrowRight');
  await note(app).pressSequentially('abc', { delay: 40 });
  await expect(note(app)).toHaveValue('0123456789abc and then more words');
  expect(await note(app).evaluate((box: HTMLTextAreaElement) => box.selectionStart)).toBe(13);
  const full = 'x'.repeat(200);
  await note(app).fill(full);
  await note(app).press('Control+Home');
  await note(app).pressSequentially('ab', { delay: 40 });
  await expect(note(app)).toHaveValue(`ab${full}`);
  expect(await note(app).evaluate((box: HTMLTextAreaElement) => box.selectionStart)).toBe(2);
});

test('what people see as one character counts as one', async ({ app }) => {
  await atNote(app);
  await note(app).fill(FAMILY.repeat(199));
  await expect(app.page.getByText('You have 1 character left')).toBeVisible();
  await note(app).fill(`${FAMILY.repeat(199)}🇬🇧🇬🇧`);
  await expect(app.page.getByText('1 character too many')).toBeVisible();
  await app.reload();
  await expect(note(app)).toHaveValue(`${FAMILY.repeat(199)}🇬🇧🇬🇧`);
});

test('a book pasted into a note is not cut unsaid', async ({ app }) => {
  await atNote(app);
  await note(app).fill('x'.repeat(30_000));
  const said = '29800 characters too many. Only the beginning of this is kept: shorten it.';
  await expect(app.page.getByText(said)).toBeVisible();
  await expect(note(app)).toHaveValue('x'.repeat(30_000));
  await note(app).blur();
  await expect(note(app)).toHaveValue('x'.repeat(30_000));
});

test('a statement or a name of a session is not cut', async ({ app }) => {
  await app.open('#/run');
  const teacher = box(app, 'Teacher’s wording of statement 1');
  await teacher.fill('w'.repeat(170));
  await expect(teacher).toHaveValue('w'.repeat(170));
  await expect(teacher).toHaveAccessibleDescription(/Shorten this by 10 to 160 characters or fewer/);
  await expect(app.page.getByText('Shorten the statement, and your session is ready.')).toBeVisible();
  await box(app, 'Name of the session (optional)').fill('n'.repeat(63));
  await expect(app.page.getByText('Shorten the name by 3 to 60 characters or fewer')).toBeVisible();
});

test('line breaks in a session’s own statements are seen by who answers them', async ({ app }) => {
  const part = read(PART);
  const own = [['The teacher starts.\nWe end as one.', 'I start.\nWe end as one.']];
  part.session = { minutes: 45, title: 'INSET', frame: null, principles: part.principles, extra: own };
  await app.seed(JSON.stringify(part));
  await app.open('#/p/part/own');
  const lines = /I start\.\nWe end as one\./;
  expect(await app.page.getByRole('group', { name: /I start/ }).innerText()).toMatch(lines);
  await app.go('#/p/part/check');
  expect(await app.fold('Asked in this session').innerText()).toMatch(lines);
});

test('a date that is being typed is never written to', async ({ app }) => {
  await app.seed(FULL);
  await app.open('#/p/full/plan/new');
  await app.ownDay();
  await app.page.getByRole('radio', { name: 'Another date' }).check();
  const value = () => dateBox(app).inputValue();
  await dateBox(app).focus();
  // The browser has its own order of the parts.
  await app.page.keyboard.type('29022028');
  const isDayFirst = (await value()) === '2028-02-29';
  if (!isDayFirst) {
    await dateBox(app).fill('');
    await dateBox(app).blur();
    await dateBox(app).focus();
    await app.page.keyboard.type('02292028');
  }
  expect(await value()).toBe('2028-02-29');
  await test.step('one part is taken away, and typed again', async () => {
    // From the year to the day.
    await app.page.keyboard.press('ArrowLeft');
    if (isDayFirst) await app.page.keyboard.press('ArrowLeft');
    await app.page.keyboard.press('Backspace');
    expect(await value()).toBe('');
    await app.settled();
    await app.page.keyboard.type('28');
    expect(await value()).toBe('2028-02-28');
  });
});

test('another date has to be a day that can come, and what is wrong is said at the box', async ({ app }) => {
  await app.page.clock.setFixedTime('2026-09-04T09:00:00+01:00');
  await app.seed(FULL);
  await app.open('#/p/full/plan/new');
  await box(app, 'What will you do?').fill('Talk on Mondays');
  await app.ownDay();
  await app.page.getByRole('radio', { name: 'Another date' }).check();
  const refused = async (words: string) => {
    await app.button('Add this action').click();
    await expect(app.link(words)).toBeVisible();
    await expect(dateBox(app)).toHaveAccessibleDescription(new RegExp(words));
  };
  await refused('Enter the date on which you will look again');
  await dateBox(app).focus();
  await app.page.keyboard.type('11');
  await refused('Enter a whole date: a day, a month and a year that there is');
  for (const [date, words] of [
    ['2020-01-01', 'Enter a date that is not gone by'],
    ['0026-10-16', 'Enter a date that is not gone by'],
    ['2028-09-05', 'Enter a date within 2 years from today'],
  ]) {
    await dateBox(app).fill(date);
    await refused(words);
  }
  await dateBox(app).fill('2027-03-05');
  await app.button('Add this action').click();
  await app.arrived('What you will do');
  await expect(app.cards().filter({ hasText: 'Talk on Mondays' })).toContainText('Friday 5 March 2027');
});

test('an idea gives back the words that it took the place of', async ({ app }) => {
  await app.seed(PLANLESS);
  await app.open('#/p/full/plan/new/sp-chance-to-ask');
  const what = box(app, 'What will you do?');
  await what.fill('Talk on Mondays');
  await app.page.getByRole('button', { name: /^Use this/ }).first().click();
  await expect(what).not.toHaveValue('Talk on Mondays');
  await expect(app.page.getByText('The idea stands in place of your words: “Talk on Mondays”')).toBeVisible();
  await app.button('Undo').click();
  await expect(what).toHaveValue('Talk on Mondays');
  await expect(app.button('Undo')).toHaveCount(0);
});
