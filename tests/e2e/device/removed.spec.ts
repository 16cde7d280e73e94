import type { App } from '../support/app.ts';
import { BANK } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import { OPENED, storedPair, TA, TEACHER } from '../support/pairs.ts';
import { FULL, key, PART, read } from '../support/stored.ts';

const PAIR = storedPair({
  label: 'Oak class',
  sheets: [
    { answers: TEACHER, finished: true },
    { answers: TA, finished: true },
  ],
  opened: OPENED,
});

/** Every page that shows answers, or words of the two, and what it is a page of. */
const PAGES: [string, string][] = [
  [`#/p/part/answer/${BANK[1].id}`, PART],
  ['#/p/part', PART],
  ['#/p/part/check', PART],
  ['#/p/full/profile', FULL],
  ['#/p/full/plan', FULL],
  ['#/p/full/plan/1', FULL],
  ['#/p/full/plan/new', FULL],
  ['#/p/full/review', FULL],
  ['#/p/full/print/own', FULL],
  ['#/p/full/print', FULL],
  ['#/p/pair/compare', PAIR],
  ['#/p/pair/talk', PAIR],
  ['#/p/pair/print/report', PAIR],
  ['#/p/pair/plan', PAIR],
];

/** Clears the device in another tab. */
async function clearElsewhere(app: App): Promise<void> {
  const other = await app.another('#/clear');
  await other.button('Clear this device').click();
  await expect(other.page.getByText(/^This device is cleared/)).toBeVisible();
  await other.page.close();
}

for (const [hash, text] of PAGES) {
  test(`${hash} says that it was removed elsewhere, and stores nothing again`, async ({ app }) => {
    await app.seed(text);
    await app.open(hash);
    await clearElsewhere(app);
    await app.arrived(/ was removed from this device$/);
    await expect(app.savedLine()).toHaveCount(0);
    expect(await app.store()).toEqual({});
  });
}

test('what was removed elsewhere can be kept as a file, or on this device', async ({ app }) => {
  await app.seed(PART);
  await app.open(`#/p/part/answer/${BANK[1].id}`);
  await app.rate('2.1', 'Rarely');
  await expect(app.savedLine()).toBeVisible();
  const other = await app.another('#/p/part/remove');
  await other.button('Remove Elm class').click();
  await other.arrived('How well do you work together?');
  await app.arrived('Elm class was removed from this device');
  const copy = await app.saved(app.button('Save a copy as a file'));
  expect(read(copy.text).sheets[1].sheet.answers[BANK[1].statements[0].id]).toBe(2);
  expect(await app.store()).toEqual({});
  await app.button('Keep it on this device').click();
  await app.arrived('Answer on your own, in any order');
  expect(read((await app.store())[key('part')]).id).toBe('part');
  await test.step('and the other tab’s first page has it again', async () => {
    await expect(other.heading('Carry on where you were')).toBeVisible();
  });
});

test('an answer given right before another tab clears is not stored after it', async ({ app }) => {
  await app.seed(PART);
  await app.page.clock.install();
  await app.open(`#/p/part/answer/${BANK[2].id}`);
  await app.page.clock.pauseAt('2030-01-01T10:00:00Z');
  await app.rate('3.1', 'Often');
  // The second waits for more: the device is cleared before it is stored.
  await app.rate('3.2', 'Often');
  await clearElsewhere(app);
  await app.page.clock.runFor(5_000);
  expect(await app.store()).toEqual({});
  await expect(app.heading(/ was removed from this device$/)).toBeVisible();
});

test('a page that comes back from the browser’s memory sees what was cleared meanwhile', async ({ app }) => {
  await app.seed(PART);
  await app.open(`#/p/part/answer/${BANK[1].id}`);
  await app.rate('2.1', 'Rarely');
  await expect(app.savedLine()).toBeVisible();
  // What is away hears of nothing.
  await app.page.evaluate(() => localStorage.removeItem('alongside:partnership:part'));
  await app.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(app.heading(/ was removed from this device$/)).toBeVisible();
  await test.step('so does the first page', async () => {
    await app.link('Leave it removed').click();
    await app.arrived('How well do you work together?');
    await app.page.evaluate(
      ([at, text]) => {
        localStorage.setItem(at, text);
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      },
      [key('full'), FULL],
    );
    await expect(app.heading('Carry on where you were')).toBeVisible();
  });
});

test('the first page and the clearing page follow what another tab does', async ({ app }) => {
  await app.seed(PART, FULL);
  await app.open();
  const name = (label: string) => app.page.getByRole('heading', { name: label, exact: true });
  await expect(name('Elm class')).toBeVisible();
  const clearing = await app.another('#/clear');
  await expect(clearing.page.getByText(/^2 partnerships are saved/)).toBeVisible();
  const other = await app.another('#/p/part/remove');
  await other.button('Remove Elm class').click();
  await expect(name('Elm class')).toHaveCount(0);
  await expect(name('Oak class')).toBeVisible();
  await expect(clearing.page.getByText(/^One partnership is saved/)).toBeVisible();
  await clearElsewhere(other);
  await expect(app.heading('How well do you work together?')).toBeVisible();
  await expect(clearing.page.getByText('There is nothing of Alongside on this device.')).toBeVisible();
});

test('pages that were made once follow an answer given in another tab', async ({ app }) => {
  await app.seed(PART);
  await app.open('#/p/part');
  const row = app.page.getByRole('listitem').filter({ hasText: BANK[2].title });
  await expect(row).toContainText('Not yet started');
  const check = await app.another('#/p/part/check');
  const other = await app.another(`#/p/part/answer/${BANK[2].id}`);
  await other.rate('3.1', 'Often');
  await expect(row).not.toContainText('Not yet started');
  await expect(check.fold(BANK[2].title)).toContainText('1 answered · 4 left out');
});
