import { readFile } from 'node:fs/promises';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import type { App } from '../support/app.ts';
import { BANK } from '../support/bank.ts';
import { alike, inFives, roundCode } from '../support/codes.mjs';
import { expect, test } from '../support/fixtures.ts';
import { answer, OPENED, putAway, ratings, showAnswers, storedPair, TA, TEACHER, willing } from '../support/pairs.ts';
import { Paper } from '../support/paper.ts';
import { FULL, PLAN } from '../support/stored.ts';

const FOLDER = 'test-results/review';
const ONE = BANK[0];
/** A code of version 2. */
const NEWER = inFives(
  roundCode({ pair: [alike([5, 4, 2, 4, 3]), alike([4, 4, 5, 2, 2])], at: '2026-09-04', ours: 2, school: 1, version: 2 }),
);
const CODE = /(?:[0-9A-HJKMNP-TV-Z]{5}\s+){9}[0-9A-HJKMNP-TV-Z]{5}/;

/** A pair who answered one principle and agreed on three things. */
const AGREED = storedPair({
  principles: [ONE.id],
  sheets: [{ answers: TEACHER, notes: { [ONE.id]: 'Only for me' } }, { answers: TA }],
  opened: {
    ...OPENED,
    pair: [
      { principles: [ONE.id], ratings: only(ratings(2)), notes: { [ONE.id]: 'A note for us both' } },
      { principles: [ONE.id], ratings: only(ratings(3)) },
    ],
  },
  plan: PLAN,
  agreement: { agreed: ['2026-09-04', '2026-09-04'] },
});

function only(all: Record<string, number>): Record<string, number> {
  return Object.fromEntries(ONE.statements.map(({ id }) => [id, all[id]]));
}

/** The agreement as it comes out of the printer. */
async function printed(app: App, name: string): Promise<Paper> {
  await app.seed(AGREED);
  await app.open('#/p/pair/print');
  await expect(app.page.getByText('This will print on 1 side of A4.')).toBeVisible();
  return Paper.of(app.page, FOLDER, name);
}

async function codeOf(paper: Paper): Promise<string> {
  const code = CODE.exec(await paper.drawn());
  expect(code, 'the code is on the paper').not.toBeNull();
  return code![0];
}

test('from the printed code alone: look back, answer again, then and now', async ({ app, device }) => {
  const paper = await printed(app, 'agreement');
  const code = await codeOf(paper);
  expect(await paper.words()).not.toContain('A note for us both');

  const other = await device();
  const { page } = other;

  await test.step('typed from paper in small letters, on a device that knows nothing', async () => {
    await other.open('#/enter');
    await page.getByRole('textbox', { name: 'Enter a code' }).fill(code.toLowerCase());
    await other.continue();
    await other.arrived('Both sets of answers, opened on Friday 4 September 2026');
    expect(await other.store(), 'nothing is kept before both agree').toEqual({});
    await expect(page.getByText('They are about 1 principle. No names and no notes are in the code.')).toBeVisible();
    await expect(page.getByText('Sometimes')).toHaveCount(0);
    // As with a key that is held down.
    await other.button('Start the review').evaluate((button: HTMLElement) => [1, 2].forEach(() => button.click()));
    await other.arrived('How did it go?');
    expect(Object.keys(await other.store()), 'a second press brings it back once').toHaveLength(1);
    await expect(page.getByText('You opened your answers on Friday 4 September 2026.')).toBeVisible();
  });

  await test.step('each action is marked, with a line on what changed', async () => {
    const first = page.getByRole('group', { name: /Action 1 on our paper agreement/ });
    await first.getByRole('radio', { name: 'Done' }).check();
    await page.getByRole('textbox', { name: /^What changed.*Action 1/ }).fill('It is there most days.');
    await page.getByRole('group', { name: /Action 2/ }).getByRole('radio', { name: 'Under way' }).check();
    await page.getByRole('group', { name: /Request 1/ }).getByRole('radio', { name: 'Turned down, or let go' }).check();
    await expect(other.savedLine()).toBeVisible();
    await other.reload();
    await expect(first.getByRole('radio', { name: 'Done' })).toBeChecked();
    await expect(page.getByRole('textbox', { name: /^What changed.*Action 1/ })).toHaveValue('It is there most days.');
  });

  await test.step('its words can be written in', async () => {
    await other.link('Write in what it says').first().click();
    await other.arrived('Change an action');
    await page.getByRole('textbox', { name: 'What will you do?' }).fill('Keep the folder up to date.');
    await other.button('Save this action').click();
    await other.arrived('What you will do');
    await expect(other.cards().first()).toContainText('Keep the folder up to date.');
    await other.link('look back on how it went').click();
    await other.arrived('How did it go?');
    await expect(page.getByRole('group', { name: /Keep the folder/ }).getByRole('radio', { name: 'Under way' })).toBeChecked();
    await expect(other.link('Write in what it says'), 'only where nobody has yet').toHaveCount(2);
  });

  await test.step('both answer again, as they choose to', async () => {
    await other.link('Answer again').click();
    await other.arrived('Answer again?');
    await other.button('Begin a new round').click();
    await other.arrived('How will you answer?');
    await page.getByRole('radio', { name: /^One device/ }).check();
    await other.continue();
    for (const [role, all] of [['teacher', ratings(4)], ['teaching assistant', ratings(3)]] as const) {
      await other.button(`I am the ${role}: start`).click();
      await other.arrived('Answer on your own, in any order');
      await answer(other, [ONE.title], all);
      await willing(other, 'Principle results only');
      await putAway(other);
    }
    await showAnswers(other);
    await expect(page).toHaveURL(/\/compare$/);
  });

  await test.step('then and now', async () => {
    await other.go(`${new URL(page.url()).hash.replace(/\/compare$/, '')}/review`);
    await other.arrived('How did it go?');
    const row = page.getByRole('row', { name: new RegExp(`^${ONE.label}`) });
    await expect(row).toContainText('about Rarely then, about Often now more often than before');
    await expect(row).toContainText('about Sometimes then, about Sometimes now about the same');
  });
});

test('the code of a pair who were starting out brings back that question', async ({ app }) => {
  const { page } = app;
  const code = roundCode({ pair: [alike([4, 4, 4, 4, 2]), alike([4, 2, 4, 4, 4])], at: '2026-09-04', ours: 1, school: 0, frame: 'starting-out' });
  await app.open(`#/code/${code}`);
  await app.button('Start the review').click();
  await app.arrived('How did it go?');
  await app.go(`${new URL(page.url()).hash.replace(/\/review$/, '')}/compare`);
  await expect(app.chart('starting-out')).toBeVisible();
  await app.otherPictures();
  await expect(page.getByRole('table', { name: /as a table/ })).toContainText('Partly clear');
  await app.link('Answer again').click();
  await app.button('Begin a new round').click();
  await page.getByRole('radio', { name: /^One device/ }).check();
  await app.continue();
  await app.button('I am the teacher: start').click();
  await app.arrived('Answer on your own, in any order');
  await expect(app.link('You are in “Looking back”: change it'), 'the next round looks back').toBeVisible();
});

test('the square on the paper is a link that does the same, and leaves the address', async ({ app, device }, info) => {
  const paper = await printed(app, 'square');
  const code = (await codeOf(paper)).replace(/\s+/g, '');
  const picture = PNG.sync.read(await readFile(await paper.picture(200)));
  const square = jsQR(new Uint8ClampedArray(picture.data), picture.width, picture.height);
  const base = new URL(info.project.use.baseURL!);
  expect(square?.data).toBe(`${base.origin}${base.pathname}#/code/${code}`);

  const other = await device();
  await other.open(new URL(square!.data).hash);
  await expect(other.heading('Both sets of answers, opened on Friday 4 September 2026')).toBeVisible();
  expect(other.page.url()).not.toContain(code);
  await other.button('Start the review').click();
  await other.arrived('How did it go?');
  const [text] = Object.values(await other.store());
  expect(text).not.toMatch(/Oak class|A note for us both|Only for me|half past three/);

  await test.step('a second time it is known', async () => {
    await other.open('#/enter');
    await other.page.getByRole('textbox', { name: 'Enter a code' }).fill(`From our paper: ${code}`);
    await other.continue();
    await other.arrived('Untitled partnership is here already');
    await other.link('Look back on it').click();
    await other.arrived('How did it go?');
    expect(Object.keys(await other.store())).toHaveLength(1);
  });
});

test('a code that is not right says which is meant, and what is typed stays', async ({ app, device }) => {
  const code = await codeOf(await printed(app, 'wrong'));
  const other = await device();
  await other.open('#/enter');
  const box = other.page.getByRole('textbox', { name: 'Enter a code' });
  const wrong = code.endsWith('7') ? code.replace(/.$/, '8') : code.replace(/.$/, '7');
  for (const [typed, words] of [
    [wrong, 'One or more characters are not right.'],
    [code.slice(0, -1), 'This has 49 of the 50 characters.'],
    [`${code}7`, 'This has 51 characters, and a code has 50.'],
    [NEWER, 'This code was made by a newer version of Alongside.'],
  ]) {
    await box.fill(typed);
    await other.continue();
    await expect(other.page.getByRole('alert')).toContainText(words);
    await expect(box).toHaveValue(typed);
  }
});

test('on a device that waits for the other’s answers it changes nothing, and leads to the review', async ({ app, device }) => {
  const code = await codeOf(await printed(app, 'waiting'));
  const other = await device();
  await other.seed(storedPair({ way: 'two_devices', role: 'teacher', sheets: [{ answers: TEACHER }, {}] }));
  await other.open('#/p/pair/enter');
  const before = await other.store();
  await other.page.getByRole('textbox', { name: /teaching assistant’s code/ }).fill(code);
  await other.continue();
  await other.arrived('This code is from a printed agreement');
  expect(await other.store()).toEqual(before);
  await other.button('Look back on that agreement').click();
  await other.arrived('Both sets of answers, opened on Friday 4 September 2026');
  expect(await other.store()).toEqual(before);
});

test('when the day has come, the start page leads to the review', async ({ app }) => {
  await app.page.clock.setFixedTime(new Date('2026-10-16T08:30:00'));
  await app.seed(AGREED);
  await app.open('#/');
  await expect(app.page.getByText('You planned to look again on Friday 16 October')).toBeVisible();
  await app.of('link', 'Look again', 'Oak class').click();
  await app.arrived('How did it go?');
  await expect(app.page.getByText('You agreed on Friday 4 September 2026.')).toBeVisible();
  const done = app.page.getByRole('group', { name: new RegExp(PLAN[0].what.slice(0, 20)) });
  await done.getByRole('radio', { name: 'Done' }).check();
  await done.getByRole('button', { name: 'Clear' }).click();
  await expect(done.getByRole('radio', { name: 'Done' })).not.toBeChecked();
  await expect(done.getByRole('radio', { name: 'Done' })).toBeFocused();
  await done.getByRole('radio', { name: 'Done' }).check();
  await app.link('Change what you will do').click();
  await expect(app.page.getByRole('region', { name: 'Looked back on' })).toContainText(PLAN[0].what);
});

test('the day before, it does not', async ({ app }) => {
  await app.page.clock.setFixedTime(new Date('2026-10-15T21:00:00'));
  await app.seed(AGREED);
  await app.open('#/');
  await expect(app.of('link', 'Open the plan', 'Oak class')).toBeVisible();
  await expect(app.link(/^Look again/)).toHaveCount(0);
});

test('two tabs keep what is said in each', async ({ app }) => {
  await app.seed(AGREED);
  await app.open('#/p/pair/review');
  const other = await app.another('#/p/pair/review');
  const action = (of: App) => of.page.getByRole('group', { name: /Put the key points/ });
  const changed = (of: App) => of.page.getByRole('textbox', { name: /^What changed.*Put the key points/ });
  await action(app).getByRole('radio', { name: 'Done' }).check();
  await expect(action(other).getByRole('radio', { name: 'Done' })).toBeChecked();
  await changed(other).fill('It is there most days.');
  await expect(changed(app)).toHaveValue('It is there most days.');
  await app.reload();
  await expect(action(app).getByRole('radio', { name: 'Done' })).toBeChecked();
  await expect(changed(app)).toHaveValue('It is there most days.');
});

test('one person alone looks back on a plan of their own', async ({ app }) => {
  await app.seed(FULL);
  await app.open('#/p/full/review');
  await expect(app.page.getByRole('group', { name: /half past three/ })).toBeVisible();
  await expect(app.link('Answer again')).toHaveCount(0);
});
