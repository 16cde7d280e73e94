import type { Locator } from '@playwright/test';
import { BANK } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import type { App } from '../support/app.ts';
import { DRAFT, FULL, PART } from '../support/stored.ts';

/** The page shows a problem as the product page says, and its link leads to the field. */
async function problem(
  app: App,
  words: string | RegExp,
  field: string | RegExp,
  since: 'just now' | 'still there' = 'just now',
): Promise<void> {
  const { page } = app;
  const summary = page.getByRole('alert', { name: 'There is a problem' });
  if (since === 'just now') await expect(summary).toBeFocused();
  if (since === 'just now') await expect(summary).toBeInViewport();
  await expect(page).toHaveTitle(/^Error: .* – Alongside$/);
  const link = summary.getByRole('link', { name: words });
  const said = await link.innerText();
  // The same words stand at the field.
  await expect(page.getByRole('main').getByText(`Error: ${said}`).last()).toBeVisible();
  await link.click();
  const focused = page.locator(':focus');
  await expect(focused).toHaveAccessibleName(field);
  await expect(focused).toBeInViewport();
}

test('neither of the two questions is answered, and then only one', async ({ app }) => {
  await app.open('#/new');
  await app.continue();
  await problem(app, 'Select how you will answer', /^One device/);
  await problem(app, 'Select whether you have worked together yet', /^Yes: look back/, 'still there');
  await app.page.keyboard.press('Space');
  await app.continue();
  await problem(app, 'Select how you will answer', /^One device/);
  await expect(app.page.getByRole('radio', { name: /^Yes: look back/ })).toBeChecked();
  await app.page.keyboard.press('Space');
  await app.continue();
  await app.arrived('Who answers first?');
});

test('what is entered takes its problem away, at the field and in the summary', async ({ app }) => {
  const { page } = app;
  await app.open('#/new');
  await app.continue();
  const problems = page.getByRole('alert', { name: 'There is a problem' }).getByRole('link');
  await expect(problems).toHaveCount(2);
  await page.getByRole('radio', { name: /^Two devices/ }).check();
  await expect(problems).toHaveText(['Select whether you have worked together yet']);
  await expect(page.getByText('Select how you will answer')).toHaveCount(0);
  await page.getByRole('radio', { name: /^Not yet/ }).check();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page).not.toHaveTitle(/^Error/);
  await test.step('typed too, and nobody loses their place', async () => {
    await app.seed(FULL);
    await app.open('#/p/full/plan/new');
    await app.ownDay();
    await page.getByRole('radio', { name: 'Another date' }).check();
    await app.button('Add this action').click();
    await expect(app.link('Enter what you will do')).toBeVisible();
    const what = page.getByRole('textbox', { name: 'What will you do?' });
    await what.pressSequentially('Talk');
    await expect(app.link('Enter what you will do')).toHaveCount(0);
    await expect(app.link('Enter the date on which you will look again')).toBeVisible();
    await expect(what).toBeFocused();
    await expect(what).toHaveValue('Talk');
  });
});

test('no role is chosen', async ({ app }) => {
  await app.open('#/new/alone');
  await app.continue();
  await problem(app, 'Select which of you is answering', /^Teacher/);
  await app.page.keyboard.press('Space');
  await app.continue();
  await app.arrived(BANK[0].title);
  await expect(app.page).toHaveTitle(new RegExp(`^${BANK[0].title}, 1 of 8`));
});

test('no principle is chosen', async ({ app }) => {
  await app.seed(PART);
  await app.open('#/p/part/principles');
  const ticks = app.page.getByRole('checkbox');
  await expect(ticks).toHaveCount(8);
  for (const { title } of BANK) {
    await app.page.getByRole('checkbox', { name: title, exact: true }).uncheck();
  }
  await app.continue();
  await problem(app, 'Select at least one principle', BANK[0].title);
});

test('a name is too long, and stays in the box', async ({ app }) => {
  await app.seed(PART);
  await app.open('#/p/part/rename');
  await app.name('x'.repeat(70));
  await problem(app, /^Shorten the name by 10/, /What should we call this partnership/);
  await expect(app.labelField()).toHaveValue('x'.repeat(70));
});

test('an action without words, and with too many words', async ({ app }) => {
  await app.seed(FULL);
  await app.open('#/p/full/plan/new');
  const box = (name: string) => app.page.getByRole('textbox', { name });
  await box('When will you do it?').fill('On Monday');
  await app.button('Add this action').click();
  await problem(app, 'Enter what you will do', 'What will you do?');
  await app.inHands('school');
  await expect(box('When will you do it?'), 'what is typed stays').toHaveValue('On Monday');
  await app.button('Add this request').click();
  await problem(app, 'Enter what you would like the school to do', 'What would you like the school to do?');
  await app.inHands('ours');
  await box('What will you do?').fill('w'.repeat(203));
  await expect(app.page.getByText('3 characters too many')).toBeVisible();
  await app.button('Add this action').click();
  await problem(app, 'Shorten “What” by 3 to 200 characters or fewer', 'What will you do?');
  await expect(box('What will you do?')).toHaveValue('w'.repeat(203));
});

const TRUNCATED = FULL.slice(0, 400);
const noise = () => {
  const bytes = Buffer.alloc(10 * 1024 * 1024);
  for (let at = 0, seed = 7; at < bytes.length; at += 1) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    bytes[at] = seed >> 16;
  }
  return bytes;
};

const FILES: [string, () => string | Buffer, RegExp][] = [
  ['one that is not ours', () => '{"name":"Oak class"}', /was not saved by Alongside/],
  ['a picture', () => Buffer.from('89504e470d0a1a0a0000', 'hex'), /was not saved by Alongside/],
  ['an empty one', () => '', /was not saved by Alongside/],
  ['one that stops early', () => TRUNCATED, /stops before its end/],
  ['one of a newer version', () => FULL.replace(/^\{"alongside":\{"edition":1/, '{"alongside":{"edition":2'), /newer version/],
  ['one that a draft made', () => DRAFT, /made by a draft of Alongside/],
  ['one that was changed', () => FULL.replace('"pf-fair-share":5', '"pf-fair-share":9'), /changed or damaged/],
  ['10 MB of noise', noise, /too large to be one of ours/],
];

test('files that cannot be opened: clear words, and nothing is lost', async ({ app }) => {
  await app.seed(FULL, PART);
  await app.open('#/open');
  const before = await app.store();
  for (const [name, content, words] of FILES) {
    await test.step(name, async () => {
      await app.openFile(`${name}.alongside.json`, content());
      await problem(app, words, /^Choose a file/);
      expect(await app.store()).toEqual(before);
    });
  }
  await test.step('no file at all', async () => {
    await app.continue();
    await problem(app, /^Choose a file that ends/, /^Choose a file/);
  });
  await app.openFile('good.alongside.json', PART.replace('"id":"part"', '"id":"good"'));
  await app.arrived('Answer on your own, in any order');
  await expect(app.page).toHaveTitle(/^Answer on your own/);
});

/** Somebody who goes on with two statements unanswered, and what asks about them. */
async function askedAboutTwo(app: App): Promise<Locator> {
  await app.seed(PART);
  await app.open(`#/p/part/answer/${BANK[1].id}`);
  for (const number of ['2.1', '2.2']) await app.rate(number, 'Often');
  await app.continue();
  return app.page.getByRole('group', { name: '2 statements have no answer' });
}

test('statements without an answer: asked once, with both ways on', async ({ app }) => {
  const { page } = app;
  const question = await askedAboutTwo(app);
  await expect(question).toBeFocused();
  await question.getByRole('link', { name: /^2\.5/ }).click();
  await expect(app.option('2.5', 'Never')).toBeFocused();
  await app.answerThem();
  await expect(app.option('2.3', 'Never')).toBeFocused();
  await expect(question).toHaveCount(0);
  await app.rate('2.3', 'Never');
  await app.continue();
  await expect(page.getByRole('group', { name: '1 statement has no answer' })).toBeFocused();
  await app.leaveThemOut();
  await app.arrived(BANK[2].title);
  await app.link('All principles').click();
  const row = page.getByRole('listitem').filter({ has: app.link(BANK[1].title) });
  await expect(row).toContainText('Completed');
});

test('a statement that is answered beside the question is asked no more', async ({ app }) => {
  const question = await askedAboutTwo(app);
  await expect(question.getByRole('link')).toHaveText([/^2\.3/, /^2\.5/]);
  await app.rate('2.3', 'Never');
  const one = app.page.getByRole('group', { name: '1 statement has no answer' });
  await expect(one.getByRole('link')).toHaveText([/^2\.5/]);
  await app.rate('2.5', 'Never');
  await expect(one).toHaveCount(0);
});

test('an address that leads nowhere', async ({ app }) => {
  for (const [hash, words] of [
    ['#/nowhere', 'This page is not here'],
    ['#/p/nobody/plan', 'This partnership is not on this device'],
  ]) {
    await app.open('#/new');
    await app.go(hash);
    await app.arrived(words);
    await expect(app.page).toHaveTitle(/ not (here|on this device) – Alongside$/);
    await app.link('Go to the start').click();
    await app.arrived('How well do you work together?');
  }
});
