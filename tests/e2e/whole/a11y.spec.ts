import type { Page } from '@playwright/test';
import { found } from '../support/axe.ts';
import { BANK } from '../support/bank.ts';
import { brokenWords, misfits, setTextSize, setTextSpacing } from '../support/fits.ts';
import { expect, test } from '../support/fixtures.ts';
import { OPEN } from '../support/pair-screens.ts';
import { ALL_SCREENS, show } from '../support/screens.ts';
import { FULL, PART } from '../support/stored.ts';

// Each page is by itself, and this file would else be the last one that is waited for.
test.describe.configure({ mode: 'parallel' });

/** A reader's text size, in px, and the width of the page. */
const LARGE = [[24, 320], [32, 320], [32, 375]] as const;

/** Nothing overlaps, is cut off or scrolls sideways, whatever the reader has set. */
async function fits(page: Page, isPaper: boolean): Promise<void> {
  const softly = expect.configure({ soft: true });
  // A blank audit is as wide as its paper, in a frame that scrolls.
  if (!isPaper) {
    await setTextSpacing(page, true);
    await softly.poll(() => misfits(page), 'with wide spaces between letters and words').toEqual([]);
    await setTextSpacing(page, false);
  }
  for (const [size, width] of LARGE) {
    await page.setViewportSize({ width, height: 640 });
    await setTextSize(page, size);
    await softly.poll(() => misfits(page), `text of ${size} px on ${width} px`).toEqual([]);
    await softly.poll(() => brokenWords(page), `titles in ${size} px on ${width} px`).toEqual([]);
  }
  await setTextSize(page, 16);
  await page.setViewportSize({ width: 320, height: 640 });
}

for (const screen of ALL_SCREENS) {
  test(`${screen.name}: axe finds nothing, and nothing scrolls sideways`, async ({ app }) => {
    const { page } = app;
    await show(app, screen);
    // The narrowest screen stands in for the phone's.
    if (page.viewportSize()!.width < 600) {
      await page.setViewportSize({ width: 320, height: 640 });
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      await expect.configure({ soft: true }).poll(width).toBeLessThanOrEqual(320);
      await fits(page, screen.name.startsWith('blank'));
    }
    expect.soft(await found(app)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect.soft(await found(app, 'colours'), 'in the dark scheme').toEqual([]);
  });
}

for (const name of ['answer-open', 'answer-starting-out', 'profile', 'plan', 'start-cards', 'pair-check', 'share', 'compare', 'compare-folds', 'compare-starting-out', 'talk', 'talk-statements', 'pair-finish', 'then-and-now', 'pair-plan-agreed', 'pair-print', 'review', 'school-words']) {
  test(`${name}: axe finds nothing in forced colours`, async ({ app }) => {
    await app.page.emulateMedia({ forcedColors: 'active' });
    await show(app, ALL_SCREENS.find((screen) => screen.name === name)!);
    expect(await found(app)).toEqual([]);
    await expect.poll(() => misfits(app.page)).toEqual([]);
  });
}

test('in forced colours the ring of the keyboard is seen on a chosen answer', async ({ app }) => {
  await app.page.emulateMedia({ forcedColors: 'active' });
  await show(app, ALL_SCREENS.find((screen) => screen.name === 'answer')!);
  await app.rate('2.1', 'Often');
  const option = app.option('2.1', 'Often');
  const picture = () => app.group('2.1').screenshot({ animations: 'disabled' });
  await app.page.keyboard.press('ArrowLeft');
  await app.page.keyboard.press('ArrowRight');
  await expect(option).toBeChecked();
  await expect(option).toBeFocused();
  const withKeyboard = await picture();
  await option.blur();
  expect((await picture()).equals(withKeyboard), 'the ring is seen').toBe(false);
});

const TITLES: [string, string][] = [
  ['#/', 'Alongside: a self-audit for a teacher and a teaching assistant'],
  ['#/new', 'Two questions before you begin – Alongside'],
  ['#/new/one-device/starting-out', 'Who answers first? – Alongside'],
  ['#/new/alone', 'Which of you is answering? – Alongside'],
  ['#/open', 'Open a file – Alongside'],
  ['#/clear', 'Clear this device – Alongside'],
  ['#/nowhere', 'This page is not here – Alongside'],
  ['#/p/nobody', 'This partnership is not here – Alongside'],
  ['#/p/full', 'Answer on your own – Teacher – Alongside'],
  [`#/p/full/answer/${BANK[1].id}`, `${BANK[1].title}, 2 of 8 – Teacher – Alongside`],
  [`#/p/part/answer/${BANK[7].id}`, `${BANK[7].title}, 8 of 8 – Teaching assistant – Alongside`],
  ['#/p/full/check', 'Check your answers – Teacher – Alongside'],
  ['#/p/full/profile', 'Your own profile – Teacher – Alongside'],
  ['#/p/full/plan', 'What you will do – Teacher – Alongside'],
  ['#/p/full/plan/new', 'Make an action – Teacher – Alongside'],
  ['#/p/full/plan/2', 'Change an action – Teacher – Alongside'],
  ['#/p/full/print', 'Print my plan – Teacher – Alongside'],
  ['#/p/part/name', 'What should we call this partnership? – Teaching assistant – Alongside'],
  ['#/p/part/principles', 'Which principles? – Teaching assistant – Alongside'],
  ['#/p/part/frame', 'Have the two of you worked together yet? – Teaching assistant – Alongside'],
  ['#/p/full/remove', 'Remove – Teacher – Alongside'],
  ['#/blank', 'Print blank audits: Looking back – Alongside'],
  ['#/blank/starting-out', 'Print blank audits: Starting out – Alongside'],
  ['#/enter', 'Enter a code – Alongside'],
  ['#/p/pair', 'Look together – Alongside'],
  ['#/p/pair/talk', 'Talk – Alongside'],
  [`#/p/pair/talk/${BANK[1].id}`, `Talk: ${BANK[1].title} – Alongside`],
  ['#/p/pair/plan', 'What you will do – Alongside'],
  ['#/p/pair/finish', 'Take it with you – Alongside'],
  ['#/p/pair/again', 'Answer again – Alongside'],
  ['#/p/pair/review', 'How did it go? – Alongside'],
  ['#/p/pair/print', 'Print our agreement – Alongside'],
  ['#/p/pair/print/report', 'Print our full report – Alongside'],
  ['#/p/pair/print/own', 'Print one person’s summary – Alongside'],
  ['#/p/pair/print/request', 'Print a request to leaders – Alongside'],
  ['#/trainer', 'Print a trainer pack – Alongside'],
  ['#/p/pair/check', 'Look together – Alongside'],
];

test('each page has its title, one h1, and the keyboard at it', async ({ app }) => {
  await app.seed(FULL, PART, OPEN);
  await app.open('#/new');
  for (const [hash, title] of TITLES) {
    await app.go(hash);
    await expect(app.page).toHaveTitle(title);
    await expect(app.heading()).toHaveCount(1);
    await expect(app.page.getByRole('main')).toHaveCount(1);
    await expect.poll(() => app.page.evaluate(() => scrollY)).toBe(0);
  }
});

test('everything that can be pressed is at least 44 pixels high', async ({ app }) => {
  await app.seed(FULL, PART, OPEN);
  await app.open('#/');
  const small: string[] = [];
  for (const hash of ['#/', '#/new', '#/p/part', '#/p/full/check', '#/p/full/plan', '#/p/full/plan/new', '#/p/pair/compare', '#/p/pair/talk', '#/p/pair/finish', '#/p/pair/review', '#/p/pair/print', '#/enter']) {
    await app.go(hash);
    const controls = app.page.getByRole('button').or(app.page.getByRole('combobox'));
    for (const control of await controls.all()) {
      const box = await control.boundingBox();
      if (box && box.height < 43.5) small.push(`${hash} ${await control.innerText()} ${box.height}`);
    }
  }
  expect(small).toEqual([]);
});
