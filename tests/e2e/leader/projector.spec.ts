import type { App } from '../support/app.ts';
import { sessionCode } from '../support/codes.mjs';
import { expect, test } from '../support/fixtures.ts';
import { scanned } from '../support/qr.ts';

const NOW = new Date('2026-09-04T10:42:00');

test('the clock is right after the laptop slept, and nothing moves by itself', async ({ app }) => {
  const { page } = app;
  await page.clock.install({ time: NOW });
  await app.open(`#/projector/${sessionCode(60)}`);
  const timer = page.getByRole('timer');
  await expect(timer).toHaveAccessibleName('5 minutes left');
  await page.clock.runFor(61_000);
  await expect(timer).toHaveAccessibleName('4 minutes left');
  await page.clock.fastForward('03:00:00');
  await expect(timer).toHaveAccessibleName('Time to move on, 176 minutes over');
  await expect(timer).toHaveText(/176\s*minutes over\s*Time to move on/);
  await expect(app.heading('Welcome')).toBeVisible();

  await page.keyboard.press('PageDown');
  await expect(app.heading('Answer on your own')).toBeVisible();
  await expect(timer).toHaveAccessibleName('10 minutes left');
  await page.keyboard.press('ArrowRight');
  await expect(app.heading('Look together')).toBeVisible();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await expect(app.heading('Welcome')).toBeVisible();

  await app.button('Next').click();
  await app.button('Pause').click();
  await page.clock.fastForward('30:00');
  await expect(timer).toHaveAccessibleName('10 minutes left, paused');
  await app.reload();
  await expect(app.heading('Answer on your own'), 'a clicker reloads the page').toBeVisible();
  await app.button('Go on').click();
  await page.clock.runFor(61_000);
  await expect(timer).toHaveAccessibleName('9 minutes left');

  await page.keyboard.press('Escape');
  await app.arrived('Run a session');
});

test('Escape and a closed tab lose no session in a hall: it goes on where it was, or starts again', async ({ app }) => {
  const { page } = app;
  const projector = `#/projector/${sessionCode(60)}`;
  await page.clock.install({ time: NOW });
  await app.open(projector);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await page.clock.fastForward('11:00');
  await page.keyboard.press('Escape');
  await app.arrived('Run a session');
  await expect(page.getByText('This session is under way: step 4, “Talk, one topic at a time”.')).toBeVisible();
  await page.clock.fastForward('02:00');

  const timer = page.getByRole('timer');
  await app.link('Open the projector view').click();
  await app.arrived('This session is under way');
  await expect(page.getByText('Step 4 of 7')).toBeVisible();
  await expect(timer, 'the room has gone on').toHaveAccessibleName('4 minutes left');
  await app.button('Go on where you were').click();
  await app.arrived('Talk, one topic at a time');
  await app.reload();
  await expect(app.heading('Talk, one topic at a time'), 'a clicker’s start button').toBeVisible();

  await page.goBack();
  await app.arrived('Run a session');
  const later = await app.another();
  await page.close();
  await later.page.clock.install({ time: new Date('2026-09-04T10:57:00') });
  await later.open(projector);
  await expect(later.heading('This session is under way')).toBeVisible();
  await expect(later.page.getByRole('timer')).toHaveAccessibleName('2 minutes left');
  await later.page.keyboard.press('PageDown');
  await expect(later.heading('Talk, one topic at a time'), 'a clicker has no other key for it').toBeVisible();
  await later.page.keyboard.press('Escape');
  await later.arrived('Run a session');
  await later.go(projector);
  await later.button('Start again').click();
  await later.arrived('Welcome');
  await expect(later.page.getByRole('timer')).toHaveAccessibleName('5 minutes left');
});

test('yesterday’s session and another set-up’s are not offered', async ({ app }) => {
  const { page } = app;
  await page.clock.install({ time: NOW });
  await app.open(`#/projector/${sessionCode(45)}`);
  await page.keyboard.press('PageDown');
  await expect(app.heading('Answer on your own')).toBeVisible();
  await app.go(`#/projector/${sessionCode(45, 1)}`);
  await expect(app.heading('Welcome')).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-09-05T09:00:00'));
  await app.go('#/run');
  await app.follow(`#/projector/${sessionCode(45)}`);
  await expect(app.heading('Welcome')).toBeVisible();
});

test('two tabs of one session move together, and what one clears the other does not store again', async ({ app }) => {
  const projector = `#/projector/${sessionCode(60)}`;
  await app.open(projector);
  await app.page.keyboard.press('PageDown');
  const other = await app.another(projector);
  await other.button('Go on where you were').click();
  await other.arrived('Answer on your own');
  await other.button('Next').click();
  await expect(app.heading('Look together')).toBeVisible();
  await app.page.keyboard.press('PageUp');
  await expect(other.heading('Answer on your own')).toBeVisible();

  await other.go('#/clear');
  await expect(other.page.getByText('Where a session on the projector is, is removed too.')).toBeVisible();
  // The app listened before, so that it has heard by then.
  const told = app.page.evaluate(
    () => new Promise<void>((done) => addEventListener('storage', () => localStorage.length === 0 && done())),
  );
  await other.button('Clear this device').click();
  await other.arrived('How well do you work together?');
  await told;
  expect(await app.store()).toEqual({});
  await app.page.keyboard.press('PageDown');
  await expect(app.heading('Look together')).toBeVisible();
  expect(await app.store()).toEqual({});
});

test('a key that is held down moves one step', async ({ app }) => {
  await app.open(`#/projector/${sessionCode(60)}`);
  await app.page.keyboard.down('PageDown');
  await app.page.keyboard.down('PageDown');
  await app.page.keyboard.down('PageDown');
  await app.page.keyboard.up('PageDown');
  await expect(app.heading('Answer on your own')).toBeVisible();
  await expect(app.page.getByText('Step 2 of 7')).toBeVisible();
});

const TITLES = ['Welcome', 'Answer on your own', 'Look together', 'Talk, one topic at a time', 'Agree what you will do', 'Share one thing', 'Before you go'];

/** The letters of the title, in px: what the back row reads. */
const letters = (app: App) => app.heading().evaluate((it) => parseFloat(getComputedStyle(it).fontSize));

for (const [width, height, side, later, size] of [
  [1920, 1080, 480, 200, 140],
  [1280, 720, 320, 130, 95],
] as const) {
  test(`a hall can read all of every step on ${width} by ${height}, over time too, and scan the square`, async ({ app }) => {
    const { page } = app;
    await page.setViewportSize({ width, height });
    await page.clock.install({ time: NOW });
    await app.open(`#/projector/${sessionCode(60)}`);
    const square = page.getByRole('img', { name: 'Square code that opens this session' });
    for (const [place, name] of TITLES.entries()) {
      await expect(app.heading(name)).toBeVisible();
      expect(await letters(app), name).toBeGreaterThanOrEqual(size);
      await expect(page.getByText('Your screen should show')).toBeVisible();
      for (const passes of ['00:01', '24:00']) {
        await page.clock.fastForward(passes);
        const { scroll, room } = await page.evaluate(() => ({
          scroll: [document.documentElement.scrollHeight, document.documentElement.scrollWidth],
          room: [innerHeight, innerWidth],
        }));
        expect(scroll, `${name} after ${passes}`).toEqual(room);
        if (place === 6) continue;
        // The picture has a frame of its own white around it.
        const { width } = (await square.boundingBox())!;
        expect(width, name).toBeGreaterThanOrEqual(place < 2 ? side : later);
        if (place >= 2) expect(width, name).toBeLessThan(side / 2);
      }
      if (place === 0) expect(new URL(await scanned(square)).hash).toBe(`#/session/${sessionCode(60)}`);
      await page.keyboard.press('PageDown');
    }
  });
}

test('when the minutes are over, the room is told and nothing else moves or changes colour', async ({ app }) => {
  const { page } = app;
  await page.clock.install({ time: NOW });
  await app.open(`#/projector/${sessionCode(60)}`);
  for (const step of [1, 3]) {
    const seen = () =>
      page.getByRole('main').evaluate((main) =>
        [...main.querySelectorAll('h1, p:not([role=timer]), svg, button, li')].map((it) => {
          const { x, y, width, height } = it.getBoundingClientRect();
          const { color, backgroundColor } = getComputedStyle(it);
          return [it.textContent, x, y, width, height, color, backgroundColor].join();
        }),
      );
    await expect(page.getByText(`Step ${step} of 7`)).toBeVisible();
    const before = await seen();
    await page.clock.fastForward('24:10');
    await expect(page.getByRole('timer')).toHaveText(/minutes over\s*Time to move on$/);
    expect(await seen()).toEqual(before);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
  }
});

test('the run says when to pass the device, and ends with what to do before leaving', async ({ app }) => {
  const { page } = app;
  await app.open(`#/projector/${sessionCode(45)}`);
  await page.keyboard.press('PageDown');
  await expect(page.getByText(/One device\? Finish, then pass it on\.$/)).toBeVisible();
  for (let step = 0; step < 9; step += 1) await page.keyboard.press('PageDown');
  await expect(app.heading('Before you go')).toBeVisible();
  await expect(page.getByText('Step 6 of 6')).toBeVisible();
  const things = page.getByRole('main').getByRole('list').first().getByRole('listitem');
  await expect(things).toHaveText([/^Take your paper/, /^Give your pair code, if you both want to/, /^Clear the device/]);
  await expect(page.getByRole('timer')).toHaveCount(0);
  await expect(page.getByRole('img', { name: /^Square code/ })).toHaveCount(0);
  await expect(app.button('Next')).toHaveCount(0);

  await app.button('Back').click();
  await app.arrived('Agree what you will do');
  await expect(page.getByRole('timer')).toHaveAccessibleName('10 minutes left');
  await app.button('Next').click();
  await app.arrived('Before you go');
  await app.button('Leave').click();
  await app.arrived('Run a session');
  await expect(page.getByText('This session is under way: step 6, “Before you go”.')).toBeVisible();
});

test('the screen stays awake where the browser allows it, and is let go', async ({ app }) => {
  await app.page.addInitScript(() => {
    const calls: string[] = [];
    Object.assign(window, { calls });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: (kind: string) => {
          calls.push(`request ${kind}`);
          return Promise.resolve({ release: () => Promise.resolve(calls.push('release')) });
        },
      },
    });
  });
  const calls = () => app.page.evaluate(() => (window as unknown as { calls: string[] }).calls);
  await app.open('#/run');
  expect(await calls()).toEqual([]);
  await app.link('Open the projector view').click();
  await app.arrived('Welcome');
  await expect.poll(calls).toEqual(['request screen']);
  await app.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(calls, 'asked again when it comes back').toEqual(['request screen', 'request screen']);
  await app.button('Leave').click();
  await app.arrived('Run a session');
  await expect.poll(calls).toContain('release');
});

test('a session under way is found again from the start, in a tab that never had its link', async ({ app }) => {
  const { page } = app;
  await page.clock.install({ time: NOW });
  await app.open(`#/projector/${sessionCode(60)}`);
  await page.keyboard.press('PageDown');
  const later = await app.another('#/run');
  await expect(later.page.getByRole('heading', { name: 'Under way today on this device' })).toBeVisible();
  await expect(later.page.getByRole('listitem').filter({ hasText: '60 minutes: step 2, “Answer on your own”' })).toBeVisible();
  await later.link('60 minutes').click();
  await expect(later.page.getByText('This session is under way: step 2, “Answer on your own”.')).toBeVisible();
});

test('a browser that keeps nothing says so on the projector', async ({ app }) => {
  await app.page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new Error('full');
    };
  });
  await app.open(`#/projector/${sessionCode(60)}`);
  await expect(app.page.getByText('This browser does not keep where the session is')).toBeVisible();
});
