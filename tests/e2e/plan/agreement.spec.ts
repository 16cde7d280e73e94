import type { Locator } from '@playwright/test';
import type { App } from '../support/app.ts';
import { BANK } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import { OPENED, storedPair, TA, TEACHER } from '../support/pairs.ts';
import { stored, type StoredAction, type StoredAgreement } from '../support/stored.ts';

const FRIDAYS: StoredAction = {
  what: 'Talk for ten minutes on Fridays.',
  who: 'both',
  when: 'Friday, in paid time',
  know: 'We have met five times by half-term.',
  review: '2026-10-16',
};
const SCHOOL: StoredAction = {
  line: BANK[7].id,
  hands: 'school',
  what: 'Ask for a day of warning before cover.',
  who: 'teacher',
  review: '2026-10-30',
};

const pair = (plan: StoredAction[], agreement?: StoredAgreement) =>
  storedPair({
    sheets: [{ answers: TEACHER }, { answers: TA }],
    opened: OPENED,
    plan,
    agreement,
  });

const tick = (app: App, who: 'Teacher' | 'Teaching assistant'): Locator =>
  app.page.getByRole('checkbox', { name: `${who} agrees`, exact: true });

/** The head of the page, where it is said how far they have agreed. */
const head = (app: App) => app.page.getByRole('main').getByRole('paragraph').filter({ hasText: /^Oak class/ }).first();

test('two ticks and their button make it agreed, and any edit makes it a draft again', async ({ app }) => {
  const { page } = app;
  await page.clock.setFixedTime(new Date('2026-09-04T10:42:00'));
  await app.seed(pair([FRIDAYS, SCHOOL]));
  await app.open('#/p/pair/plan');
  const agreed = page.getByRole('status').filter({ hasText: 'Agreed by both of you on' });
  await expect(head(app)).toContainText('Draft');

  await test.step('one tick, or none, is no agreement: it is said at the ticks', async () => {
    const asked = page.getByRole('group', { name: 'Do you both agree?' });
    await app.button('Agree this plan').click();
    await expect(app.link('Each of you ticks for themselves. Until then it stays a draft')).toBeVisible();
    await tick(app, 'Teaching assistant').check();
    await app.button('Agree this plan').click();
    await expect(asked).toHaveAccessibleDescription(/Until the teacher ticks as well, it stays a draft/);
    await app.link('Until the teacher ticks as well, it stays a draft').click();
    await expect(tick(app, 'Teacher')).toBeFocused();
    await expect(head(app)).toContainText('Draft');
  });

  await test.step('two are one, with a date', async () => {
    await page.keyboard.press('Space');
    await app.button('Agree this plan').click();
    await app.arrived('What you will do');
    await expect(agreed).toHaveText(/Agreed by both of you on 4 September 2026\s*You look again on Friday 16 October 2026\./);
    await expect(head(app)).not.toContainText('Draft');
    await expect(app.of('link', 'Change', FRIDAYS.what), 'nothing is changed by the way').toHaveCount(0);
  });

  await test.step('it is kept, and on the paper', async () => {
    await expect(app.savedLine()).toBeVisible();
    await app.reload();
    await expect(agreed).toBeVisible();
    await app.toFinish();
    await app.link('Print our agreement').click();
    const sheet = page.getByRole('article', { name: 'Our agreement' });
    await expect(sheet).toContainText('Friday 4 September 2026');
    await app.go('#/p/pair/plan');
  });

  await test.step('looked at and saved again without a change it stays agreed', async () => {
    await app.button('Change the plan').click();
    await app.arrived('What you will do');
    await expect(tick(app, 'Teacher')).toBeChecked();
    await app.of('link', 'Change', FRIDAYS.what).click();
    await app.button('Save this action').click();
    await expect(agreed).toBeVisible();
  });

  await test.step('an edit takes both ticks away', async () => {
    await app.button('Change the plan').click();
    await app.of('link', 'Change', FRIDAYS.what).click();
    await page.getByRole('textbox', { name: 'When will you do it?' }).fill('Thursday, in paid time');
    await app.button('Save this action').click();
    await expect(head(app)).toContainText('Draft. Agree again');
    await expect(tick(app, 'Teacher')).not.toBeChecked();
    await expect(tick(app, 'Teaching assistant')).not.toBeChecked();
    await expect(page.getByText(/^Something has changed since you both agreed/)).toBeVisible();
  });

  await test.step('so does a removal, its undo, and another day for the whole plan', async () => {
    await page.clock.setFixedTime(new Date('2026-09-05T09:00:00'));
    await app.agree();
    await expect(agreed).toContainText('5 September 2026');
    await app.button('Change the plan').click();
    await app.of('button', 'Remove', SCHOOL.what).click();
    await expect(head(app)).toContainText('Draft. Agree again');
    await app.button('Undo').click();
    await expect(tick(app, 'Teacher')).not.toBeChecked();
    await app.agree();
    await app.button('Change the plan').click();
    await page.getByRole('radio', { name: /^In 6 weeks/ }).check();
    await expect(head(app)).toContainText('Draft. Agree again');
    await expect(tick(app, 'Teacher')).not.toBeChecked();
  });
});

test('one day is chosen for the whole plan, and what is wrong with another is said at its box', async ({ app }) => {
  const { page } = app;
  await page.clock.setFixedTime(new Date('2026-09-04T10:42:00'));
  const undated = { ...FRIDAYS, review: null };
  await app.seed(pair([undated, { ...SCHOOL, review: null }]));
  await app.open('#/p/pair/plan');
  await page.getByRole('radio', { name: 'Another date' }).check();
  await tick(app, 'Teacher').check();
  await tick(app, 'Teaching assistant').check();
  await app.button('Agree this plan').click();
  await app.link('Enter the date on which you will look again').click();
  const box = page.getByLabel('Which date?');
  await expect(box).toBeFocused();
  await box.fill('2026-09-03');
  await app.button('Agree this plan').click();
  await expect(app.link('Enter a date that is not gone by')).toBeVisible();
  await box.fill('2026-10-16');
  await app.agree();
  await expect(page.getByText('You look again on Friday 16 October 2026.')).toBeVisible();
  await app.toFinish();
  await expect(page.getByText(/^Friday 16 October 2026\. The entry says “Catch-up \(15 minutes\): Oak class”/)).toBeVisible();
  await app.go('#/p/pair/print/request');
  await expect(page.getByRole('article')).toContainText('By Friday 16 October 2026');
});

test('one person alone has nothing to agree with', async ({ app }) => {
  await app.seed(stored({ id: 'own', plan: [FRIDAYS] }));
  await app.open('#/p/own/plan');
  await expect(app.page.getByRole('checkbox')).toHaveCount(0);
  await app.toFinish();
  await expect(app.link('Print my plan')).toBeVisible();
});

const when = 'Mondays at nine';
const QUESTIONS: [string, StoredAction[], RegExp | null][] = [
  ['nobody named', [FRIDAYS, { what: 'Two', when }], /Could you settle that now\?$/],
  ['no time named', [FRIDAYS, { what: 'Two', who: 'both' }], /Could you settle that now\?$/],
  ['a fourth action', [1, 2, 3, 4].map((n) => ({ what: `Number ${n}`, who: 'both', when })), /wait until your review\?$/],
  ['everything for the TA', [{ what: 'One', who: 'ta', when }, { what: 'Two', who: 'ta', when }], /falls on the teaching assistant/],
  ['time outside paid hours', [{ what: 'One', who: 'both', when, hours: 'outside' }], /outside paid hours/],
  ['a time that only sounds unpaid', [{ what: 'One', who: 'both', when: 'After school', hours: 'paid' }], null],
  ['hours that nobody has spoken of', [{ what: 'One', who: 'ta', when: 'At break, 7pm' }, { what: 'Two', who: 'both', when }], null],
  ['nothing to ask', [FRIDAYS, { what: 'Two', who: 'ta', when }, { ...SCHOOL, who: 'ta' }], null],
];

for (const [name, plan, question] of QUESTIONS) {
  test(`the plan asks gently: ${name}`, async ({ app }) => {
    await app.seed(pair(plan));
    await app.open('#/p/pair/plan');
    await expect(tick(app, 'Teacher')).toBeVisible();
    const asked = app.page.getByRole('main').getByText(/\?$/);
    // "When will you look again?" and "Do you both agree?" are always asked.
    await expect(asked).toHaveCount(question ? 3 : 2);
    if (question) await expect(asked.first()).toHaveText(question);
  });
}

test('whether an action needs time outside paid hours is asked, and never guessed', async ({ app }) => {
  const { page } = app;
  await app.seed(pair([]));
  await app.open('#/p/pair/plan');
  const asks = page.getByText(/^Some of this needs time outside paid hours\./);
  await app.addAction({ what: 'Talk at break.', when: 'At break, before 7pm', who: 'Both of us' });
  await expect(asks).toHaveCount(0);
  await app.of('link', 'Change', 'Talk at break.').click();
  const asked = page.getByRole('group', { name: 'Does any of it need time outside paid hours?' });
  await expect(asked.getByRole('radio', { checked: true })).toHaveCount(0);
  await asked.getByRole('radio', { name: 'Some of it needs time outside paid hours' }).check();
  await app.button('Save this action').click();
  await app.arrived('What you will do');
  await expect(asks).toBeVisible();
  await app.of('link', 'Change', 'Talk at break.').click();
  await asked.getByRole('radio', { name: 'It fits in paid hours' }).check();
  await app.button('Save this action').click();
  await app.arrived('What you will do');
  await expect(asks).toHaveCount(0);
});

test('the form of one action in two tabs: what either changed is kept from both', async ({ app }) => {
  await app.seed(pair([FRIDAYS]));
  await app.open('#/p/pair/plan');
  await app.of('link', 'Change', FRIDAYS.what).click();
  await app.arrived('Change an action');
  const other = await app.another('#/p/pair/plan');
  await other.of('link', 'Change', FRIDAYS.what).click();
  await other.arrived('Change an action');
  const box = (tab: App, name: string) => tab.page.getByRole('textbox', { name });
  await box(app, 'When will you do it?').fill('Mondays at nine');
  await app.button('Save this action').click();
  await app.arrived('What you will do');
  await box(other, 'How will you know it has helped?').fill('Four times by half-term.');
  await other.button('Save this action').click();
  await other.arrived('What you will do');
  for (const tab of [app, other]) {
    await expect(tab.cards()).toContainText('Mondays at nine');
    await expect(tab.cards()).toContainText('Four times by half-term.');
  }
});

test('line breaks in an action are line breaks wherever it stands', async ({ app }) => {
  const what = 'Talk on Fridays.\nAt the door.';
  const know = 'We have met.\nFive times.';
  const done: StoredAction = { ...FRIDAYS, what: 'Move the desk.\nTo the window.', status: 'done' };
  await app.seed(pair([{ ...FRIDAYS, what, know }, { ...SCHOOL, know }, done]));
  const { page } = app;
  const holds = async (place: Locator, words: string) => {
    await expect(place).toContainText(words.split('\n')[1]);
    expect(await place.innerText()).toContain(words);
  };
  await app.open('#/p/pair/plan');
  await holds(app.cards(), what);
  await holds(app.cards(), know);
  await holds(page.getByRole('region', { name: 'Looked back on' }), done.what);
  await app.of('button', 'Remove', 'Talk on Fridays. At the door.').click();
  await holds(page.getByRole('status').filter({ hasText: /^Removed/ }), what);
  await app.button('Undo').click();
  for (const [address, words] of [['', what], ['', know], ['/request', know]]) {
    await app.go(`#/p/pair/print${address}`);
    await holds(page.getByRole('region', { name: 'Preview of what will print' }), words);
  }
});
