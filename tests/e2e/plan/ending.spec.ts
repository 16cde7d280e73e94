import type { Locator } from '@playwright/test';
import { BANK } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import { OPENED, storedPair, TA, TEACHER, type StoredRound } from '../support/pairs.ts';
import type { StoredAction } from '../support/stored.ts';

const NOW = '2026-09-04T11:02:00+01:00';
const SHEETS = [{ answers: TEACHER }, { answers: TA }] as const;
const FRIDAYS: StoredAction = { what: 'Talk for ten minutes on Fridays.', who: 'both', review: '2026-10-16' };
const AGREED = { agreed: ['2026-09-04', '2026-09-04'] as [string, string] };

const pair = (opened: StoredRound, plan: StoredAction[] = [], agreement = {}) =>
  storedPair({ sheets: [...SHEETS], opened, plan, agreement });

/** What they ticked as talked about, with principle results only. */
const TALKED: StoredRound = {
  ...OPENED,
  opening: 'principles',
  topics: [1, 6, 3].map((place) => BANK[place].id),
};

/** Presses, and how many there were: a choice of a radio or a tick is none. */
class Presses {
  count = 0;

  async press(control: Locator): Promise<void> {
    await control.click();
    this.count += 1;
  }
}

test('from the last topic to a printed agreement with three actions: fourteen presses', async ({ app }) => {
  const { page } = app;
  await page.clock.setFixedTime(NOW);
  await page.addInitScript(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });
  await app.seed(pair(TALKED));
  await app.open('#/p/pair/plan');
  await app.page.getByRole('heading', { name: 'What will you do?' }).waitFor();
  const hands = new Presses();
  // “Next: what you will do”, on the page of the last topic.
  hands.count += 1;
  for (const start of [/^Make an action on “Sharing planning”/, /^Make an action on “Playing to strengths”/, /^Ask the school on “Stability”/]) {
    await hands.press(app.link(start));
    await hands.press(page.getByRole('button', { name: /^Use this/ }).first());
    await page.getByRole('radio', { name: 'Both of us' }).check();
    await hands.press(app.button(/^Add this (action|request)$/));
    await app.arrived('What you will do');
  }
  await page.getByRole('radio', { name: /^In 6 weeks/ }).check();
  for (const who of ['Teacher', 'Teaching assistant']) {
    await page.getByRole('checkbox', { name: `${who} agrees`, exact: true }).check();
  }
  await hands.press(app.button('Agree this plan'));
  await hands.press(app.link('Next: take it with you'));
  await hands.press(app.link('Print our agreement'));
  await expect(page.getByText('This will print on 1 side of A4.')).toBeVisible();
  await hands.press(app.button('Print or save as PDF'));
  expect(hands.count).toBeLessThanOrEqual(14);
  const sheet = page.getByRole('article', { name: 'Our agreement' });
  await expect(sheet).toContainText('Friday 16 October 2026');
  await app.link('Finish').click();
  await expect(page.getByText('Print window opened, 11:02')).toBeVisible();
});

test('with principle results only the plan starts from principles, and no page of it names a statement', async ({ app }) => {
  const { page } = app;
  await app.seed(pair(TALKED));
  const names = BANK.flatMap(({ statements }) => statements.map(({ construct }) => construct));
  const namesNone = async () => {
    const words = (await page.getByRole('main').innerText()) + (await page.getByRole('complementary').first().innerText());
    expect(names.filter((name) => words.includes(name))).toEqual([]);
  };
  await app.open('#/p/pair/plan');
  const rows = page.getByRole('region', { name: 'You talked about' }).getByRole('listitem');
  await expect(rows).toHaveCount(3);
  await expect(rows.filter({ hasText: BANK[1].title })).toContainText(/ · in your hands, led by the teacher/);
  await expect(rows.filter({ hasText: BANK[6].title })).toContainText('mostly needs the school');
  await namesNone();
  // An old address of a statement is one of its principle.
  await app.go(`#/p/pair/plan/new/${BANK[1].statements[0].id}`);
  await app.arrived('Make an action');
  await expect(page.getByRole('complementary').first()).toContainText('How you saw it');
  await namesNone();
});

test('with statements open it starts from those that were talked about', async ({ app }) => {
  const { page } = app;
  const [first] = BANK[1].statements;
  await app.seed(pair({ ...OPENED, statements: [first.id] }));
  await app.open('#/p/pair/plan');
  await page.getByRole('link', { name: new RegExp(`^Make an action on “${first.construct}`) }).click();
  await expect(page.getByText(`On: ${first.construct}`)).toBeVisible();
  await page.getByRole('textbox', { name: 'What will you do?' }).fill('Look at it on Mondays.');
  await app.button('Add this action').click();
  await expect(app.cards()).toContainText(`${BANK[1].title} · `);
});

test('a request to the school has questions and ideas of its own, and the words typed stay', async ({ app }) => {
  const { page } = app;
  await app.seed(pair(TALKED));
  await app.open('#/p/pair/plan');
  await app.link(/^Ask the school on “Stability”/).click();
  await app.arrived('Ask the school');
  const main = page.getByRole('main');
  await expect(main).toContainText('This needs the school. It goes on your request to leaders, without any ratings.');
  await expect(page.getByRole('group', { name: 'Who will ask?' })).toBeVisible();
  await expect(main).toContainText('Agree a school rule on notice.');
  await expect(main).not.toContainText(BANK[6].ideas[0].text);
  const ask = page.getByRole('textbox', { name: 'What would you like the school to do?' });
  await ask.fill('Tell us a day before.');
  await page.getByRole('textbox', { name: /^What does it mean for your pupils/ }).fill('They know who is there.');
  await app.inHands('ours');
  await expect(page.getByRole('textbox', { name: 'What will you do?' })).toHaveValue('Tell us a day before.');
  await app.inHands('school');
  await expect(ask).toHaveValue('Tell us a day before.');
  await app.button('Add this request').click();
  await app.arrived('What you will do');
  await expect(app.cards('What we ask of the school')).toContainText('They know who is there.');
  await app.go('#/p/pair/print/request');
  await expect(page.getByRole('article')).toContainText('They know who is there.');
});

test('the end: what is done of it, and what is next', async ({ app }) => {
  const { page } = app;
  await page.clock.setFixedTime(NOW);
  await app.seed(pair(OPENED, [FRIDAYS], AGREED));
  await app.open('#/p/pair/finish');
  await expect(page.getByText('Oak class, agreed on 4 September 2026')).toBeVisible();
  const steps = page.getByRole('main').getByRole('listitem');
  await expect(steps).toHaveCount(4);
  await expect(steps.nth(1)).toContainText('Friday 16 October 2026. The entry says “Catch-up (15 minutes): Oak class”');
  await app.saved(steps.nth(1).getByRole('button', { name: 'Add to a calendar' }));
  await expect(steps.nth(1)).toContainText('Given to this browser, 11:02');
  await app.saved(steps.nth(2).getByRole('button', { name: 'Save a copy' }));
  await app.reload();
  await expect(steps.nth(2), 'this tab knows').toContainText('Given to this browser, 11:02');
  await expect(steps.nth(0)).not.toContainText('11:02');

  await test.step('a later change is not in what was taken along', async () => {
    await page.clock.setFixedTime('2026-09-04T11:10:00+01:00');
    await app.go('#/p/pair/plan');
    await app.button('Change the plan').click();
    await page.getByRole('radio', { name: /^In 2 weeks/ }).check();
    await app.go('#/p/pair/finish');
    await expect(page.getByText('You have not both agreed to it yet.')).toBeVisible();
    await expect(steps.nth(2)).toContainText('Given to this browser, 11:02, before your last change');
  });

  await test.step('another tab knows nothing of it', async () => {
    const other = await app.another('#/p/pair/finish');
    await expect(other.page.getByText('Given to this browser')).toHaveCount(0);
  });
});

test('looking back is offered once time has passed', async ({ app }) => {
  const { page } = app;
  await page.clock.setFixedTime(NOW);
  await app.seed(pair(OPENED, [FRIDAYS], AGREED));
  const look = app.link('look back on how it went');
  for (const place of ['plan', 'finish']) {
    await app.open(`#/p/pair/${place}`);
    await app.page.getByText(/greed (by both of you )?on 4 September 2026/).waitFor();
    await expect(look).toHaveCount(0);
  }
  await app.open('#/p/pair/review');
  await expect(app.heading('How did it go?'), 'its address works').toBeVisible();
  await page.clock.setFixedTime('2026-09-05T09:00:00+01:00');
  for (const place of ['plan', 'finish']) {
    await app.open(`#/p/pair/${place}`);
    await expect(look).toBeVisible();
  }
  await look.click();
  await app.arrived('How did it go?');
});

test('a pair that opened nothing starts from what they ticked, or from something else', async ({ app }) => {
  const nothing = { ...OPENED, opening: 'nothing' as const, pair: [{ ratings: {}, opening: 'nothing' as const }, { ratings: {}, opening: 'nothing' as const }] as StoredRound['pair'] };
  await app.seed(pair(nothing));
  await app.open('#/p/pair/plan');
  await app.link('Make an action').click();
  await app.arrived('Make an action');
  await expect(app.page.getByRole('combobox', { name: 'What is it about?' })).toHaveValue('');
});
