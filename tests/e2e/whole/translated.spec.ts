import type { Locator, Page } from '@playwright/test';
import { BANK } from '../support/bank.ts';
import { sessionCode, TWELVE } from '../support/codes.mjs';
import { expect, test } from '../support/fixtures.ts';
import { OPEN } from '../support/pair-screens.ts';
import { ALL_SCREENS, show } from '../support/screens.ts';
import { paste } from '../support/session-screens.ts';
import { FULL, PART } from '../support/stored.ts';
import { translate, type Translator } from '../support/translate.ts';

/** Its storage is blocked, or its code is another one each time. */
const APART = ['not-kept', 'pair-code-given'];

// Every page on which something changes while it is open, as a browser's own translation leaves it.

/** The words that stand in the page, in their order. */
const words = async (page: Page) => (await page.getByRole('main').innerText()).split(/\s+/);

/** Each part's title with all that stands under it. */
const parts = (found: Locator) =>
  found.evaluateAll((parts) =>
    Object.fromEntries(
      parts.map((part) => [part.querySelector('h3, h4, p')!.textContent, (part as HTMLElement).innerText]),
    ),
  );

for (const screen of ALL_SCREENS.filter(({ then, name }) => then && !APART.includes(name))) {
  test(`${screen.name}: translated it says what it says`, async ({ app, device }) => {
    await show(app, screen);
    const translated = await device();
    await translate(translated.page.context());
    await show(translated, screen);
    const plain = await words(app.page);
    await expect.poll(() => words(translated.page)).toEqual(plain);
    await translated.go('#/about/help');
    await app.go('#/about/help');
    // The browser says in its own time, on each page, whether it holds the app's files.
    await expect(async () => {
      expect(await words(translated.page), 'nothing is left of the page before').toEqual(await words(app.page));
    }).toPass();
  });
}

test.describe('translated', () => {
  test.beforeEach(({ context }) => translate(context));

  test('answering: the count, the saved line, what is left open', async ({ app }) => {
    const { page } = app;
    await app.seed(PART);
    await app.open(`#/p/part/answer/${BANK[1].id}`);
    await app.rate('2.2', 'Often');
    await expect(app.savedLine()).toHaveCount(1);
    const box = page.getByRole('textbox', { name: /^Your note on/ });
    for (const [note, count] of [
      ['', 'You can use 200 characters'],
      ['x'.repeat(150), 'You have 50 characters left'],
      ['x'.repeat(199), 'You have 1 character left'],
    ]) {
      await box.fill(note);
      await expect(page.getByText(/^You .* characters?/)).toHaveText([count]);
    }
    await app.continue();
    await expect(page.getByText('3 statements have no answer')).toBeVisible();
    await app.answerThem();
    await expect(page.getByText('3 statements have no answer')).toHaveCount(0);
    await app.rate('2.3', 'Often');
    await app.continue();
    await expect(page.getByText('2 statements have no answer')).toBeVisible();
    await app.leaveThemOut();
    await app.arrived(BANK[2].title);
    await expect(page.getByText(BANK[1].title)).toHaveCount(0);
  });

  test('a plan: moved, removed, put back, and nothing of one under another', async ({ app }) => {
    const { page } = app;
    await app.seed(FULL);
    await app.open('#/p/full/plan');
    const cards = page.getByRole('region').getByRole('listitem');
    const before = await parts(cards);
    await app.button(/^Move up/i).click();
    await expect(app.cards().first()).toContainText('Keep a folder');
    const tools = (text: string) => text.replaceAll(/Move (up|down).*/g, '');
    const after = await parts(cards);
    for (const [title, text] of Object.entries(before)) expect(tools(after[title])).toBe(tools(text));
    await app.button(/^Remove/).first().click();
    await expect(page.getByText('Removed: Keep a folder of routines for whoever comes next.')).toBeVisible();
    await expect(app.cards()).toHaveCount(1);
    await app.button('Undo').click();
    await expect(page.getByText(/^Removed:/)).toHaveCount(0);
    expect(await parts(cards)).toEqual(after);
  });

  test('side by side: whatever the order, each statement keeps what is its own', async ({ app }) => {
    const { page } = app;
    await app.seed(OPEN);
    await app.open('#/p/pair/compare');
    await page.getByText(/^See all \d+ statements/).click();
    const rows = page.getByRole('group').filter({ hasText: /^See all \d+ statements/ }).getByRole('listitem');
    const ofRows = await parts(rows);
    expect(Object.keys(ofRows).length).toBeGreaterThan(20);
    for (const order of ['Audit order', 'Most positive', 'Biggest difference']) {
      const before = await words(page);
      await page.getByRole('radio', { name: order }).check();
      await expect.poll(() => words(page)).not.toEqual(before);
      expect(await parts(rows)).toEqual(ofRows);
    }
  });

  test('codes: the errors and the counts', async ({ app }) => {
    const { page } = app;
    await app.open('#/school');
    await app.button('Show the picture').click();
    await expect(page.getByRole('alert')).toBeVisible();
    for (const count of [4, 6, 9]) {
      await paste(app, TWELVE.slice(0, count).join('\n'));
      await expect(page.getByRole('heading', { name: `${count} pairs found` })).toBeFocused();
      await expect(page.getByRole('heading', { name: /pairs found$/ })).toHaveCount(1);
    }
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('a device that is cleared says so', async ({ app }) => {
    await app.seed(FULL);
    await app.open('#/clear');
    await app.button('Clear this device').click();
    await expect(app.page.getByText(/^This device is cleared: 1 saved text/)).toBeVisible();
    await expect(app.page.getByText('Oak class')).toHaveCount(0);
  });
});

for (const translator of ['wraps, in capitals', 'drops comments'] as Translator[]) {
  test(`the projector, by a translator that ${translator}`, async ({ app }) => {
    const { page } = app;
    await translate(page.context(), translator);
    await page.clock.install({ time: new Date('2026-09-04T10:42:00') });
    await app.open(`#/projector/${sessionCode(60)}`);
    const timer = page.getByRole('timer');
    const line = (words: string) => new RegExp(`^${words.replaceAll(' ', '\\s*')}$`, 'i');
    for (const [place, title, minutes] of [
      [1, 'Welcome', 5],
      [2, 'Answer on your own', 10],
      [3, 'Look together', 3],
    ] as const) {
      await expect(app.heading()).toHaveText(line(title));
      await expect(page.getByText(/^Step /i).last()).toHaveText(line(`Step ${place} of 7`));
      await expect(timer).toHaveText(line(`${minutes} minutes left`));
      await page.clock.runFor(61_000);
      await expect(timer).toHaveText(line(`${minutes - 1} minutes left`));
      await page.keyboard.press('PageDown');
    }
    await app.button(/^pause$/i).click();
    await expect(timer).toHaveText(line('17 minutes left, paused'));
    await app.button(/^go on$/i).click();
    await page.clock.fastForward('21:00');
    await expect(timer).toHaveText(line('4 minutes over Time to move on'));
    await app.button(/^leave$/i).click();
    await expect(app.heading()).toHaveText(line('Run a session'));
  });
}
