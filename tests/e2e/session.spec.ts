import { BANK } from './support/bank.ts';
import { sessionCode } from './support/codes.mjs';
import type { App } from './support/app.ts';
import { expect, test } from './support/fixtures.ts';
import { answer, putAway, ratings, showAnswers, willing, type Ratings } from './support/pairs.ts';
import { scanned } from './support/qr.ts';
import { Paper } from './support/paper.ts';
import { paste } from './support/session-screens.ts';

const FOLDER = 'test-results/session';
const ONE = BANK[0];
const OTHERS = BANK.slice(1).map((principle) => principle.title);
const NOW = new Date('2026-09-04T10:42:00');

/** How each of six pairs rates the one principle: the teacher, then the teaching assistant. */
const PAIRS: [Ratings, Ratings][] = [
  [ratings(4), ratings(5)],
  [ratings(5), ratings(4)],
  [ratings(5), ratings(3)],
  [ratings(3), ratings(3)],
  [ratings(2), ratings(2)],
  [ratings(2), ratings(1)],
];

/** From the join page to both sets open. */
async function together(app: App, [teacher, ta]: [Ratings, Ratings]): Promise<void> {
  await app.button('Start').click();
  await app.arrived('How will you answer?');
  await app.answerBy('One device, taking turns');
  await app.chooseRole('Teaching assistant');
  await app.name('');
  await app.arrived('Answer on your own, in any order');
  await answer(app, [ONE.title], ta);
  await putAway(app);
  await app.button('I am the teacher: start').click();
  await answer(app, [ONE.title], teacher);
  await putAway(app);
  await showAnswers(app);
  await expect(app.page).toHaveTitle(/^Your answers side by side/);
  await expect(app.page).toHaveURL(/\/compare$/);
}

async function pairCode(app: App): Promise<string> {
  await app.link('Agree what you will do').click();
  await app.arrived('What you will do');
  await app.link('get our pair code').click();
  await app.arrived('Your pair code');
  for (const role of ['Teacher', 'Teaching assistant']) {
    await app.page.getByRole('checkbox', { name: `${role} agrees to give the code` }).check();
  }
  await app.button('Show our pair code').click();
  await expect(app.page.getByRole('heading', { name: 'Your code' })).toBeFocused();
  const shown = await app.page.getByRole('region', { name: 'Your code' }).innerText();
  return /[0-9A-HJKMNP-TV-Z]{5}\s+[0-9A-HJKMNP-TV-Z]{5}\s+[0-9A-HJKMNP-TV-Z]/.exec(shown)![0];
}

test('six pairs, from the link to the picture of the school', async ({ app, device }) => {
  const { page } = app;
  let link = '';

  await test.step('the leader sets it up', async () => {
    await app.open('#/');
    await app.link('Run a session').click();
    await app.arrived('Run a session');
    await page.getByRole('radio', { name: /^45 minutes/ }).check();
    for (const title of OTHERS) await page.getByRole('checkbox', { name: title, exact: true }).uncheck();
    const region = page.getByRole('region', { name: 'Your session is ready' });
    await expect(region).toContainText(`Session code ${sessionCode(45, 1)}`);
    link = await scanned(page.getByRole('img', { name: 'Square code that opens this session' }));
    expect(new URL(link).hash).toBe(`#/session/${sessionCode(45, 1)}`);
    await app.reload();
    await expect(page.getByRole('radio', { name: /^45 minutes/ }), 'a reload keeps it').toBeChecked();
    expect(await app.store(), 'and stores nothing').toEqual({});
  });

  const codes: string[] = [];
  for (const [index, pair] of PAIRS.entries()) {
    await test.step(`pair ${index + 1}`, async () => {
      const theirs = await device({ viewport: { width: 375, height: 812 }, hasTouch: true });
      // The random part of a pair code is one of a thousand: by chance two of these would have the same.
      await theirs.page.addInitScript((index) => {
        crypto.getRandomValues = (array) => {
          (array as unknown as Uint8Array).fill(index);
          return array;
        };
      }, index);
      if (index === 0) {
        await theirs.open('#/enter');
        await theirs.page.getByRole('textbox', { name: 'Enter a code' }).fill(sessionCode(45, 1).toLowerCase());
        await theirs.continue();
      } else {
        await theirs.open(new URL(link).hash);
      }
      await expect(theirs.heading('Join the session')).toBeVisible();
      await expect(theirs.page.getByText(`It is about one principle: ${ONE.title}.`)).toBeVisible();
      await together(theirs, pair);
      codes.push(await pairCode(theirs));
      if (index === 0) {
        await theirs.reload();
        expect(await pairCodeAgain(theirs), 'asked again, it is the same').toBe(codes[0]);
      }
      await theirs.page.context().close();
    });
  }
  expect(new Set(codes).size).toBe(6);

  await test.step('the codes come to counts, and not before there are five', async () => {
    await page.getByRole('link', { name: 'Whole-school picture' }).click();
    await app.arrived('Whole-school picture');
    await paste(app, codes.slice(0, 4).join('\n'));
    await expect(page.getByRole('heading', { name: '4 pairs found' })).toBeFocused();
    await expect(page.getByText('Nothing is shown of fewer than 5 pairs')).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
    await paste(app, `ours: ${codes.join('\n thanks, ')}`);
    await expect(page.getByRole('heading', { name: '6 pairs found' })).toBeFocused();
    const row = page.getByRole('row', { name: /^Partnership/ });
    await expect(row.getByRole('cell')).toHaveText(['2', '1', '1', '2', '0', '0 of 6']);
    await expect(page.getByRole('row', { name: /^Planning/ })).toContainText('Not shown');
  });
});

async function pairCodeAgain(app: App): Promise<string> {
  for (const role of ['Teacher', 'Teaching assistant']) {
    await app.page.getByRole('checkbox', { name: `${role} agrees to give the code` }).check();
  }
  await app.button('Show our pair code').click();
  const shown = await app.page.getByRole('region', { name: 'Your code' }).innerText();
  return /[0-9A-HJKMNP-TV-Z]{5}\s+[0-9A-HJKMNP-TV-Z]{5}\s+[0-9A-HJKMNP-TV-Z]/.exec(shown)![0];
}

test('no code without both, and nothing is made before', async ({ app }) => {
  await app.open(`#/session/${sessionCode(45, 1)}`);
  await together(app, PAIRS[2]);
  await app.go(new URL(app.page.url()).hash.replace(/compare$/, 'pair-code'));
  await expect(app.page.getByRole('row', { name: /^Partnership/ })).toContainText('Seen differently');
  await app.page.getByRole('checkbox', { name: 'Teacher agrees to give the code' }).check();
  await app.button('Show our pair code').click();
  await expect(app.page).toHaveTitle(/^Error: /);
  await expect(app.page.getByRole('region', { name: 'Your code' })).toHaveCount(0);
  const [text] = Object.values(await app.store());
  expect(JSON.parse(text).salt, 'nothing is made before both agree').toBeNull();
});

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
  await expect(timer).toHaveText(/Time to move on\s*176 minutes over/);
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
  await page.clock.fastForward('11:00');
  await page.keyboard.press('Escape');
  await app.arrived('Run a session');
  await expect(page.getByText('This session is under way: step 3, “Look together”.')).toBeVisible();
  await page.clock.fastForward('02:00');

  const timer = page.getByRole('timer');
  await app.link('Open the projector view').click();
  await app.arrived('This session is under way');
  await expect(page.getByText('Step 3 of 5')).toBeVisible();
  await expect(timer, 'the room has gone on').toHaveAccessibleName('7 minutes left');
  await app.button('Go on where you were').click();
  await app.arrived('Look together');
  await app.reload();
  await expect(app.heading('Look together'), 'a clicker’s start button').toBeVisible();

  await page.goBack();
  await app.arrived('Run a session');
  const later = await app.another();
  await page.close();
  await later.page.clock.install({ time: new Date('2026-09-04T11:00:00') });
  await later.open(projector);
  await expect(later.heading('This session is under way')).toBeVisible();
  await expect(later.page.getByRole('timer')).toHaveAccessibleName('2 minutes left');
  await later.page.keyboard.press('PageDown');
  await expect(later.heading('Look together'), 'a clicker has no other key for it').toBeVisible();
  await later.page.keyboard.press('Escape');
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
  await other.button('Clear this device').click();
  await other.arrived('How well do you work together?');
  await app.page.keyboard.press('PageDown');
  await expect(app.heading('Look together')).toBeVisible();
  expect(await app.store()).toEqual({});
});

test('a key that is held down moves one step', async ({ app }) => {
  await app.open(`#/projector/${sessionCode(60)}`);
  for (const _ of [1, 2, 3]) await app.page.keyboard.down('PageDown');
  await app.page.keyboard.up('PageDown');
  await expect(app.heading('Answer on your own')).toBeVisible();
  await expect(app.page.getByText('Step 2 of 5')).toBeVisible();
});

test('the room can read it from 1280 by 720, and the square from a picture of it', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 720 });
  await app.open(`#/projector/${sessionCode(60)}`);
  for (const name of ['Welcome', 'Answer on your own', 'Look together', 'Agree what to do', 'Share one thing']) {
    await expect(app.heading(name)).toBeVisible();
    const { scroll, room } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollHeight,
      room: innerHeight,
    }));
    expect(scroll, name).toBeLessThanOrEqual(room);
    await page.keyboard.press('PageDown');
  }
  const square = page.getByRole('img', { name: 'Square code that opens this session' });
  expect((await square.boundingBox())!.width).toBeGreaterThanOrEqual(240);
  expect(new URL(await scanned(square)).hash).toBe(`#/session/${sessionCode(60)}`);
});

test('the screen stays awake where the browser allows it, and is let go', async ({ app }) => {
  await app.page.addInitScript(() => {
    const calls: string[] = [];
    Object.assign(window, { calls });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: async (kind: string) => {
          calls.push(`request ${kind}`);
          return { release: async () => void calls.push('release') };
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

test('slips print eight on a side, and their square opens the session', async ({ app }) => {
  await app.open(`#/slips/${sessionCode(60)}`);
  const paper = await Paper.of(app.page, FOLDER, 'slips');
  expect((await paper.sides()).count).toBe(1);
  expect((await paper.words()).match(new RegExp(sessionCode(60), 'g'))).toHaveLength(8);
  await app.page.getByRole('radio', { name: '32' }).check();
  await expect(app.page.getByText('This will print on 4 sides of A4.')).toBeVisible();
  expect((await (await Paper.of(app.page, FOLDER, 'slips-32')).sides()).count).toBe(4);
  const square = app.page.getByRole('img', { name: 'Square code that opens this session' }).first();
  expect(new URL(await scanned(square)).hash).toBe(`#/session/${sessionCode(60)}`);
});

test('the sheet for technicians prints on one side', async ({ app }) => {
  await app.open('#/about/technical');
  const paper = await Paper.of(app.page, FOLDER, 'technical');
  expect((await paper.sides()).count).toBe(1);
  expect(await paper.words()).toContain('No other host is contacted');
});

test('own statements: set up, answered, kept private, and side by side', async ({ app, device }) => {
  const { page } = app;
  const WORDS = ['I say thank you at the end of the day.', 'The teacher thanks me at the end of the day.'];
  await app.open('#/run');
  for (const title of OTHERS) await page.getByRole('checkbox', { name: title, exact: true }).uncheck();
  const box = (name: RegExp) => page.getByRole('textbox', { name });
  await page.getByRole('textbox', { name: 'Name of the session (optional)' }).fill('INSET in September');
  await box(/^Teacher’s wording of statement 1/).fill(WORDS[0]);
  await expect(page.getByText('Write it from the other side too, or clear both boxes')).toBeVisible();
  await expect(app.link('Open the projector view')).toHaveCount(0);
  await box(/^Teaching assistant’s wording of statement 1/).fill(WORDS[1]);
  await app.button('Add another statement').click();
  await expect(box(/^Teacher’s wording of statement 2/)).toBeFocused();
  await page.keyboard.type('We start as one.');
  await box(/^Teaching assistant’s wording of statement 2/).fill('We start as one.');
  const link = await scanned(page.getByRole('img', { name: 'Square code that opens this session' }));

  const teachers = await device();
  const tas = await device();
  const own = (of: App, words: string, word: string) =>
    of.page.getByRole('group', { name: words }).getByRole('radio', { name: new RegExp(`^${word}`) }).check();
  for (const [of, role, word, words] of [
    [teachers, 'Teacher', 'Always', WORDS[0]],
    [tas, 'Teaching assistant', 'Rarely', WORDS[1]],
  ] as const) {
    await of.open(new URL(link).hash);
    await expect(of.heading('INSET in September')).toBeVisible();
    await expect(of.page.getByText('It has 2 statements of its own.')).toBeVisible();
    await of.button('Start').click();
    await of.arrived('How will you answer?');
    await expect(of.page.getByText('You are joining “INSET in September”')).toBeVisible();
    await of.reload();
    await expect(of.page.getByText('You are joining “INSET in September”'), 'after a reload too').toBeVisible();
    await of.answerBy('Two devices');
    await of.chooseRole(role);
    await of.name('');
    await of.arrived('Answer on your own, in any order');
    await of.openPrinciple(ONE.title);
    for (const { number } of ONE.statements) await of.rate(number, 'Often');
    await of.continue();
    await of.arrived('Asked in this session');
    await own(of, words, word);
    await of.continue();
    await expect(of.page.getByRole('heading', { name: '1 statement has no answer' })).toBeVisible();
    await own(of, 'We start as one.', 'Sometimes');
    await of.continue();
    await of.arrived('Check your answers');
    await willing(of, 'Principle results and statements');
  }
  await teachers.page.getByRole('checkbox', { name: 'Keep private the answer to: We start as one.' }).check();
  for (const of of [teachers, tas]) await putAway(of);

  const code = async (of: App) => {
    await of.arrived('Share your answers');
    const shown = await of.page.getByRole('region', { name: 'Read it aloud or type it' }).innerText();
    return /(?:[0-9A-HJKMNP-TV-Z]{5}\s+){5}[0-9A-HJKMNP-TV-Z]{5}/.exec(shown)![0];
  };
  const [teachersCode, tasCode] = [await code(teachers), await code(tas)];
  for (const [of, other, theirs] of [[teachers, 'teaching assistant', tasCode], [tas, 'teacher', teachersCode]] as const) {
    await of.link(`Enter the ${other}’s code`).click();
    await of.page.getByRole('textbox', { name: `Enter the ${other}’s code` }).fill(theirs);
    await of.continue();
    await showAnswers(of);
    const region = of.page.getByRole('region', { name: 'Asked in this session' });
    const first = region.getByRole('listitem').filter({ hasText: WORDS[0] }).first();
    await expect(first).toContainText('Teacher Always');
    await expect(first).toContainText('Teaching assistant Rarely');
    const second = region.getByRole('listitem').filter({ hasText: 'We start as one.' }).first();
    await expect(second, 'what one keeps private is shown of neither').toContainText('Not both ratings are open');
    await expect(second).not.toContainText('Sometimes');
  }
});

test('pairs from different sessions compare what they share, and are told so', async ({ app, device }) => {
  const finish = async (of: App, role: 'Teacher' | 'Teaching assistant', hash: string) => {
    await of.open(hash);
    await of.button('Start').click();
    await of.answerBy('Two devices');
    await of.chooseRole(role);
    await of.name('');
    await of.check();
    await putAway(of);
    await of.arrived('Share your answers');
  };
  const other = await device();
  await finish(app, 'Teacher', `#/session/${sessionCode(45, 0b0000_0111)}`);
  await finish(other, 'Teaching assistant', `#/session/${sessionCode(60, 0b0000_1110)}`);
  const shown = await other.page.getByRole('region', { name: 'Read it aloud or type it' }).innerText();
  const code = /(?:[0-9A-HJKMNP-TV-Z]{5}\s+){4}[0-9A-HJKMNP-TV-Z]{5}/.exec(shown)![0];
  await app.link('Enter the teaching assistant’s code').click();
  await app.page.getByRole('textbox').fill(code);
  await app.continue();
  await app.arrived('You chose different principles');
  await expect(app.page.getByText('You can compare the 2 you share.')).toBeVisible();
});

test('the example shows the way, says what it is everywhere, and is never stored', async ({ app }) => {
  const { page } = app;
  const notice = page.getByText('Nobody gave these answers, and nothing here is saved.');
  await app.open('#/');
  await app.link('Try it with an example pair').click();
  await app.arrived('Ready to look together?');
  await expect(notice).toBeVisible();
  await showAnswers(app);
  await expect(app.page).toHaveTitle(/^Your answers side by side/);
  await expect(notice).toBeVisible();
  await app.link('See it as a chart').click();
  await expect(app.chart()).toBeVisible();
  await expect(notice).toBeVisible();
  await app.go('#/p/example/plan/new');
  await app.page.getByRole('radio', { name: 'Yes, it is in our hands' }).check();
  await page.getByRole('textbox', { name: 'What will you do?' }).fill('Try something.');
  await app.button('Add this action').click();
  await app.arrived('What you will do');
  await expect(app.link('get our pair code'), 'it counts in no school').toHaveCount(0);
  await app.go('#/p/example/print');
  const paper = await Paper.of(page, FOLDER, 'example');
  expect(await paper.words()).toContain('Example: Our agreement');
  await expect(page.getByRole('checkbox', { name: 'Restore code' })).toHaveCount(0);
  await expect(app.button('Save a copy')).toHaveCount(0);
  expect(await app.store()).toEqual({});
  await app.link('Leave the example').click();
  await expect(app.heading('How well do you work together?')).toBeVisible();
  await page.goBack();
  await page.goto('about:blank');
  await app.open('#/p/example');
  await expect(app.heading('Ready to look together?'), 'each visit begins afresh').toBeVisible();
});

test('Clear this device takes what the tab keeps of a session', async ({ app }) => {
  await app.open(`#/session/${sessionCode(60)}`);
  await app.button('Start').click();
  await app.arrived('How will you answer?');
  const kept = () => app.page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('alongside:')));
  expect(await kept()).toEqual(['alongside:set-up']);
  await app.go('#/clear');
  await expect.poll(kept).toEqual([]);
});
