import type { App } from '../support/app.ts';
import { BANK } from '../support/bank.ts';
import { sessionCode, TWELVE } from '../support/codes.mjs';
import { expect, test } from '../support/fixtures.ts';
import { read } from '../support/stored.ts';
import {
  answer,
    putAway,
  ratings,
  sharedCode,
  showAnswers,
  storedPair,
  TA,
  TEACHER,
  willing,
  type StoredSheet,
  HEADLINE,
} from '../support/pairs.ts';
import { scanned } from '../support/qr.ts';

const CHOSEN = [BANK[0], BANK[1], BANK[4]];
const LEFT_OUT = BANK.filter((principle) => !CHOSEN.includes(principle)).map((one) => one.title);
const TITLES = CHOSEN.map((one) => one.title);
const OPEN_ALL = 'Statements too';

const [PAIR_CODE] = TWELVE;

const field = (app: App) => app.page.getByRole('textbox', { name: /^Enter / });

async function enter(app: App, text: string): Promise<void> {
  // What was said of the last code stays until the page is left.
  if (!(await field(app).isVisible())) {
    await app.go('#/');
    await app.go('#/p/pair/enter');
  }
  await field(app).fill(text);
  await app.continue();
}

/** A device where one person has finished. */
async function finished(
  device: () => Promise<App>,
  role: 'teacher' | 'ta',
  sheet: StoredSheet,
  more: object = {},
): Promise<App> {
  const app = await device();
  const sheets: [StoredSheet, StoredSheet] = role === 'teacher' ? [sheet, {}] : [{}, sheet];
  await app.seed(storedPair({ way: 'two_devices', role, sheets, ...more }));
  await app.open('#/p/pair');
  return app;
}

test('two devices: a code each way, and both open', async ({ device }) => {
  const teacher = await device();
  const ta = await device({ viewport: { width: 390, height: 844 } });
  let link = '';

  await test.step('the teacher answers and gets a code', async () => {
    await teacher.open();
    await teacher.begin('Teacher', 'Oak class', { way: 'Two devices', without: LEFT_OUT });
    await answer(teacher, TITLES, TEACHER);
    await willing(teacher, OPEN_ALL);
    await putAway(teacher);
    await teacher.arrived('Share your answers');
  });

  await test.step('the QR code is large, and says what the link says', async () => {
    const picture = teacher.page.getByRole('img', { name: /^Square code/ });
    const box = (await picture.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(240);
    link = await scanned(picture);
    const own = (await sharedCode(teacher)).replaceAll(' ', '');
    expect(link).toBe(`${new URL('./', teacher.page.url().split('#')[0])}#/code/${own}`);
    await teacher.page.emulateMedia({ colorScheme: 'dark' });
    expect(await scanned(picture)).toBe(link);
    await teacher.page.emulateMedia({ colorScheme: 'light' });
    await teacher.page.setViewportSize({ width: 320, height: 640 });
    expect(await scanned(picture)).toBe(link);
  });

  await test.step('the link opens a new partnership, with the answers closed', async () => {
    await ta.open(new URL(link).hash);
    await expect(ta.page).not.toHaveURL(/code\//);
    await ta.button(/^Start as the teaching assistant/).click();
    await expect(ta.page.getByText(/0 of 3 done/)).toBeVisible();
    await expect(ta.heading('Answer on your own, in any order')).toBeVisible();
  });

  await test.step('the teaching assistant answers, and both sets are ready there', async () => {
    await answer(ta, TITLES, TA);
    await willing(ta, OPEN_ALL);
    await putAway(ta);
    await ta.arrived('Share your answers');
    await expect(ta.page.getByText('Now their device needs yours')).toBeVisible();
    const size = async (app: App) => (await app.page.getByRole('img', { name: /^Square code/ }).boundingBox())!.width;
    await teacher.page.setViewportSize(ta.page.viewportSize()!);
    expect(await size(ta), 'as large as on the device that waits').toBe(await size(teacher));
  });

  await test.step('the other code is typed badly on the first device', async () => {
    const typed = (await sharedCode(ta)).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll(' ', ' - ');
    await teacher.link('Enter the teaching assistant’s code').click();
    await teacher.arrived('Enter the teaching assistant’s code');
    await enter(teacher, `hi! my code is ${typed}, see you at 3.15`);
    await teacher.arrived('Share your answers');
    await expect(teacher.link('Look together')).toBeVisible();
  });

  await test.step('both devices show the same', async () => {
    await showAnswers(teacher);
    await showAnswers(ta);
    await teacher.arrived(HEADLINE);
    await ta.arrived(HEADLINE);
    expect(await teacher.heading().innerText()).toBe(await ta.heading().innerText());
  });
});

test('the file carries the note that was shared, and a sheet that came early stays closed', async ({ device }) => {
  const notes = { [BANK[0].id]: 'Ten minutes before the bell.', [BANK[1].id]: 'Mine alone.' };
  const teacher = await finished(device, 'teacher', {
    answers: TEACHER,
    notes,
    shared_notes: [BANK[0].id],
    opening: 'statements',
  });
  const file = await teacher.saved(teacher.button('Save a file'));
  expect(file.name).toMatch(/\.pair\.json$/);
  expect(file.text).not.toContain('Ten minutes before the bell.');
  const inside = Buffer.from(read(file.text).sheet, 'hex').toString();
  expect(inside).toContain('Ten minutes before the bell.');
  expect(inside).not.toContain('Mine alone.');

  const ta = await device();
  const own = { answers: TA, finished: false, opening: 'statements' as const };
  await ta.seed(storedPair({ way: 'two_devices', role: 'ta', sheets: [{}, own] }));
  await ta.open('#/p/pair/enter');
  const buffer = Buffer.from(file.text);
  const chooser = ta.page.waitForEvent('filechooser');
  await ta.button('Choose a file').click();
  await (await chooser).setFiles({ name: file.name, mimeType: 'application/json', buffer });
  await expect(
    ta.page.getByText('The teacher’s answers are here and stay hidden until yours are finished. 8 of 8 done.'),
  ).toBeVisible();
  await ta.settled();
  expect(await ta.page.content()).not.toContain('Ten minutes');
  await ta.check();
  await putAway(ta);
  await showAnswers(ta);
  await expect(ta.page.getByText('Ten minutes before the bell.').first()).toBeVisible();
});

test('every code that cannot be used says why and changes nothing', async ({ device }) => {
  const ta = await finished(device, 'ta', { answers: TA });
  const ownCode = await sharedCode(ta);
  const otherTa = await sharedCode(await finished(device, 'ta', { answers: ratings(3) }));
  const teacher = await sharedCode(await finished(device, 'teacher', { answers: TEACHER }));
  const before = await ta.store();
  await ta.go('#/p/pair/enter');
  const wrong = teacher.slice(0, -1) + (teacher.endsWith('0') ? '1' : '0');
  const table: [string, string, RegExp][] = [
    ['nothing', '', /Enter the teacher’s code/],
    ['words', 'see you at three', /no code/i],
    ['too short', teacher.slice(0, -1), /25 of the 26/],
    ['a letter that no code has', `${teacher.slice(0, -1)}U`, /No code has U in it/],
    ['one wrong character', wrong, /not right/],
    ['two codes', `${teacher} ${otherTa}`, /two|more than one/i],
    ['a pair code', PAIR_CODE, /is a pair code.* whole-school picture/],
    ['as long as a pair code', PAIR_CODE.slice(0, -1), /A pair code has 12, .* whole-school picture/],
    ['a session code', sessionCode(45), /is a session code.* Enter a code/],
    ['as long as a session code', '1ABC', /A session code has 6, .* Enter a code/],
  ];
  for (const [, text, words] of table) {
    await enter(ta, text);
    await expect(ta.page.getByRole('alert')).toContainText(words);
    await expect(ta.page).toHaveTitle(/^Error: /);
    await expect(field(ta)).toHaveValue(text);
  }
  for (const [text, words] of [
    [ownCode, /your own code/],
    [otherTa, /teaching assistant/],
  ] as [string, RegExp][]) {
    await enter(ta, text);
    await expect(ta.page.getByRole('main')).toContainText(words);
  }
  expect(await ta.store()).toEqual(before);
});

test('a code for other principles asks first, and the shared ones are compared', async ({ device }) => {
  const half = BANK.slice(0, 4).map((principle) => principle.id);
  const teacher = await finished(device, 'teacher', { answers: TEACHER }, { principles: half });
  const ta = await finished(device, 'ta', { answers: TA });
  await ta.go('#/p/pair/enter');
  await enter(ta, await sharedCode(teacher));
  await expect(ta.page.getByRole('main')).toContainText(/4 principles/);
  await ta.button(/^Use/).click();
  await showAnswers(ta);
  await expect(ta.page.getByText('You compare the four principles that both of you answered.')).toBeVisible();
});

test('answers that are here already are kept unless others are chosen', async ({ device }) => {
  const first = await sharedCode(await finished(device, 'teacher', { answers: TEACHER }));
  const second = await sharedCode(await finished(device, 'teacher', { answers: ratings(1, 5) }));
  const ta = await finished(device, 'ta', { answers: TA });
  await ta.go('#/p/pair/enter');
  await enter(ta, first);
  await ta.arrived('Share your answers');
  await expect(ta.link('Look together')).toBeVisible();
  const stored = await ta.store();
  await enter(ta, first);
  await expect(ta.page.getByRole('main')).toContainText('here already');
  await enter(ta, second);
  await ta.link(/^Keep what is here/).click();
  expect(await ta.store()).toEqual(stored);
  await enter(ta, second);
  await ta.button(/^Use the new/).click();
  await ta.arrived('Share your answers');
  await expect(ta.link('Look together')).toBeVisible();
  await expect.poll(async () => ta.store()).not.toEqual(stored);
});

const WRAPPED: [string, (link: string) => string][] = [
  ['a link', (link) => link],
  ['a link whose # was encoded', (link) => link.replace('#', '%23')],
  ['a link behind a mail filter', (link) =>
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02%7Cx&reserved=0`],
  ['a link broken over two lines', (link) => `${link.slice(0, -9)}=\n${link.slice(-9)}.`],
  ['a message around it', (link) => `Hi,\n\nhere are my answers: <${link}>.\nSee you at 3:15!\n\nTel 01632 960 123`],
];

test('a pasted message is enough, however a mail filter has mangled the link', async ({ device }) => {
  const teacher = await finished(device, 'teacher', { answers: TEACHER });
  const link = await scanned(teacher.page.getByRole('img', { name: /^Square code/ }));
  for (const [name, wrap] of WRAPPED) {
    await test.step(name, async () => {
      const ta = await finished(device, 'ta', { answers: TA });
      await ta.go('#/p/pair/enter');
      await enter(ta, wrap(link));
      await ta.arrived('Share your answers');
  await expect(ta.link('Look together')).toBeVisible();
      await ta.page.context().close();
    });
  }
});

test('404.html mends a link whose # became %23', async ({ app, device }) => {
  const teacher = await finished(device, 'teacher', { answers: TEACHER });
  const link = await scanned(teacher.page.getByRole('img', { name: /^Square code/ }));
  await app.openLost(link.replace('#', '%23'));
  await expect(app.page).toHaveURL(/\/alongside\/(index\.html)?#\/enter$/);
  await expect(app.button(/^Start as the teaching assistant/)).toBeVisible();
});

test('a device that opens nothing sends a code without answers', async ({ device }) => {
  const codes: string[] = [];
  for (const answers of [TEACHER, TA]) {
    const app = await finished(device, 'teacher', { answers, opening: 'nothing' });
    codes.push(await sharedCode(app));
  }
  expect(codes[0]).toBe(codes[1]);
  const ta = await finished(device, 'ta', { answers: TA, opening: 'statements' });
  await ta.go('#/p/pair/enter');
  await enter(ta, codes[0]);
  await ta.link('Look together').click();
  await expect(ta.page.getByRole('definition').first()).toContainText('Nothing');
  await showAnswers(ta);
  await ta.arrived(BANK[0].title);
  await expect(ta.page.getByText('Topic 1 of 8')).toBeVisible();
  await expect(ta.link('Look together')).toHaveCount(0);
});
