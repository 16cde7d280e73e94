import type { App } from '../support/app.ts';
import { BANK, CLEAR_WORDS, FRAMES, TIME } from '../support/bank.ts';
import { readBytes, savedAs } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { OPENED, ratings, said, storedPair, TA, TEACHER } from '../support/pairs.ts';
import { PLAN, stored } from '../support/stored.ts';

/** The day on which the tests' plans were made, so that no review of theirs has gone by. */
const TODAY = '2026-09-04T10:42:00';

test.beforeEach(({ page }) => page.clock.setFixedTime(TODAY));

const PAIR = storedPair({
  sheets: [{ answers: TEACHER }, { answers: TA }],
  opened: OPENED,
  plan: [
    { ...PLAN[0], hours: 'outside' },
    PLAN[1],
    { ...PLAN[2], line: 'time' },
    { what: '=HYPERLINK("x")', who: 'ta', know: '- Talk on Mondays', hours: 'paid', status: 'done', changed: '+1 in the room' },
  ],
  agreement: { agreed: ['2026-09-04', '2026-09-04'] },
});

const calendarButton = (app: App) => app.button('Add to a calendar');

for (const review of ['2026-10-16', '2026-10-25', '2027-03-28', '2028-02-29']) {
  test(`the review goes to a calendar on its day, ${review}, and says nothing of what it is`, async ({ app }) => {
    const day = new Date(`${review}T00:00:00Z`);
    const next = new Date(day.getTime() + 24 * 3600 * 1000).toISOString().slice(0, 10);
    await app.seed(storedPair({ id: 'pair', sheets: [{ answers: TEACHER }, { answers: TA }], opened: OPENED, plan: [{ ...PLAN[0], review }] }));
    await app.open('#/p/pair/finish');
    const { name, read } = await savedAs(app.page, calendarButton(app), 'ics');
    expect(name).toBe('oak-class-catch-up-2026-09-04.ics');
    expect(read).toEqual([
      {
        summary: 'Catch-up (15 minutes): Oak class',
        description: 'Bring your sheet of paper.',
        start: review,
        end: next,
        uid: 'pair-review',
      },
    ]);
    await expect(app.page.getByText(`Your browser has been given ${name} to save.`)).toBeVisible();
  });
}

test('without a review date there is none to add', async ({ app }) => {
  await app.seed(stored({ id: 'own', plan: [{ what: 'Talk on Fridays.' }] }));
  await app.open('#/p/own/finish');
  await expect(app.button('Save the actions as a spreadsheet')).toBeVisible();
  await expect(calendarButton(app)).toHaveCount(0);
  await expect(app.page.getByText('No day to look again is chosen, so there is none to put into a calendar.')).toBeVisible();
});

test('what is done and what has gone by is no review, and the page says so', async ({ app }) => {
  const gone = stored({ id: 'gone', plan: [{ what: 'a', review: '2026-09-03' }] });
  const over = stored({ id: 'over', plan: [{ what: 'a', review: '2026-10-16', status: 'done' }] });
  await app.seed(gone, over);
  for (const [id, why] of [['gone', 'The day to look again has gone by.'], ['over', 'What was in your own hands is done or dropped']]) {
    await app.open(`#/p/${id}/finish`);
    await expect(app.page.getByText(why)).toBeVisible();
    await expect(calendarButton(app)).toHaveCount(0);
  }
});

test('the files of two partnerships of one day have two names, and say whose they are', async ({ app }) => {
  const names: string[] = [];
  const pairs = [['one', 'Oak class'], ['two', ''], ['three', '']];
  const given = { sheets: [{ answers: TEACHER }, { answers: TA }], opened: OPENED, plan: PLAN } satisfies Parameters<typeof storedPair>[0];
  await app.seed(...pairs.map(([id, label]) => storedPair({ ...given, id, label })));
  for (const [id, label] of pairs) {
    await app.open(`#/p/${id}/finish`);
    const calendar = await savedAs(app.page, calendarButton(app), 'ics');
    const table = await savedAs(app.page, app.button('Save the actions as a spreadsheet'), 'csv');
    expect(table.read[1][0]).toBe(label || 'Untitled partnership');
    await app.go(`#/p/${id}/print`);
    const word = await savedAs(app.page, app.button('Save as a Word document'), 'docx');
    await app.go(`#/p/${id}/compare`);
    await app.otherPictures();
    const svg = await app.saved(app.button('Save as picture: SVG'));
    expect(svg.text).toContain(`<title>${label ? `${label}, ` : ''}Friday 4 September 2026: Answers by principle`);
    const png = await app.saved(app.button('Save as picture: PNG'));
    names.push(calendar.name, table.name, word.name, svg.name, png.name);
  }
  expect(new Set(names).size).toBe(15);
  expect(names.slice(0, 6)).toEqual([
    'oak-class-catch-up-2026-09-04.ics',
    'oak-class-actions-2026-09-04.csv',
    'oak-class-agreement-2026-09-04.docx',
    'oak-class-results-2026-09-04.svg',
    'oak-class-results-2026-09-04.png',
    'partnership-two-catch-up-2026-09-04.ics',
  ]);
});

test('the actions as a spreadsheet, with no formula in it', async ({ app }) => {
  await app.seed(PAIR);
  await app.open('#/p/pair/finish');
  const button = app.button('Save the actions as a spreadsheet');
  const { name, read } = await savedAs(app.page, button, 'csv');
  expect(name).toBe('oak-class-actions-2026-09-04.csv');
  expect(read[0]).toEqual([
    'Partnership', 'Number', 'In whose hands', 'About', 'What', 'Who', 'When', 'How we will know', 'What it means for our pupils', 'Paid hours', 'Look again', 'How it went', 'What changed',
  ]);
  expect(read[1]).toEqual([
    'Oak class', '1', 'Ours', BANK[1].title, PLAN[0].what, 'Both of us', PLAN[0].when, PLAN[0].know, '',
    'Some of it needs time outside paid hours', '2026-10-16', '', '',
  ]);
  expect(read[3].slice(2, 5)).toEqual(['The school', TIME.title, PLAN[2].what]);
  expect(read[4].slice(4)).toEqual([
    "'=HYPERLINK(\"x\")", 'Teaching assistant', '', '- Talk on Mondays', '', 'It fits in paid hours', '', 'Done', '+1 in the room',
  ]);
});

test('one’s own results as a spreadsheet, without what is kept private', async ({ app }) => {
  const [first, second] = BANK[0].statements;
  await app.seed(
    storedPair({
      holder: 'ta',
      sheets: [{ answers: ratings(2) }, { answers: ratings(5), finished: false, private: [first.id] }],
    }),
  );
  await app.open('#/p/pair/print/own');
  const { name, read } = await savedAs(app.page, app.button('Save as a spreadsheet'), 'csv');
  expect(name).toBe('oak-class-results-teaching-assistant-2026-09-04.csv');
  expect(read).toHaveLength(1 + 8 * 6 + 1);
  expect(read[0]).toEqual([
    'Partnership', 'Answers of', 'Answered', 'Number', 'About', 'Statement', 'Answer', 'From 1 to 5', 'Finding',
  ]);
  expect(read[1]).toEqual(['Oak class', 'Teaching assistant', 'Looking back', '1', BANK[0].title, '', '', '5.0', 'Strength']);
  expect(read[2].slice(3)).toEqual([first.number, BANK[0].title, first.ta, '', '', '']);
  expect(read[3].slice(3)).toEqual([second.number, BANK[0].title, second.ta, 'Always', '5', '']);
  expect(read.at(-1)!.slice(3), 'time has no number').toEqual(['', TIME.title, '', '', '5.0', 'Strength']);
  expect(read.flat(), 'nothing of the teacher’s').not.toContain('Rarely');
});

test('one’s own results of starting out have its words', async ({ app }) => {
  await app.seed(stored({ id: 'own', label: 'Oak class', frame: 'starting-out', answers: ratings(1, 2) }));
  await app.open('#/p/own/print/own');
  const { read } = await savedAs(app.page, app.button('Save as a spreadsheet'), 'csv');
  expect(read[1].slice(2)).toEqual([FRAMES['starting-out'].title, '1', BANK[0].title, '', '', '1.4', 'To talk about']);
  expect(read.slice(2, 7).map((cells) => cells[6])).toEqual([0, 1, 0, 1, 0].map((word) => CLEAR_WORDS[word]));
});

test('a pair who opened principles only save those, of either person', async ({ app }) => {
  await app.seed(
    storedPair({
      sheets: [{ answers: TEACHER }, { answers: TA }],
      opened: { opening: 'principles', pair: [said(ratings(5)), said(ratings(2))] },
    }),
  );
  await app.open('#/p/pair/print/own');
  const button = app.button('Save as a spreadsheet');
  const teacher = await savedAs(app.page, button, 'csv');
  expect(teacher.read).toHaveLength(1 + 8 + 1);
  expect(teacher.read[1].slice(6), 'no figure that gives single answers away').toEqual(['about Always', '', 'Strength']);
  await app.page.getByRole('radio', { name: 'Teaching assistant' }).check();
  const ta = await savedAs(app.page, button, 'csv');
  expect(ta.read[1].slice(6)).toEqual(['about Rarely', '', 'To build']);
  expect(ta.read[9].slice(3)).toEqual(['', TIME.title, '', 'about Rarely', '', 'To build']);
});

test('where either has too few answers neither person’s spreadsheet says a figure, or whose are missing', async ({ app }) => {
  // Of the first principle the teacher has four answers, and the teaching assistant two.
  const [few, enough] = [ratings(4), ratings(4)];
  for (const { id } of BANK[0].statements.slice(2)) few[id] = 0;
  enough[BANK[0].statements[4].id] = 0;
  await app.seed(
    storedPair({
      sheets: [{ answers: enough }, { answers: few }],
      opened: { opening: 'statements', pair: [said(enough), said(few)] },
    }),
  );
  await app.open('#/p/pair/print/own');
  for (const role of ['Teacher', 'Teaching assistant']) {
    await app.page.getByRole('radio', { name: role, exact: true }).check();
    const { read } = await savedAs(app.page, app.button('Save as a spreadsheet'), 'csv');
    expect(read[1].slice(1)).toEqual([role, 'Looking back', '1', BANK[0].title, '', '', '', 'Not enough answers']);
    expect(read[2][3], 'and none of its statements is listed').toBe('2');
    expect(read).toHaveLength(1 + 8 + 7 * 5 + 1);
  }
});

test('the agreement as a Word document, as it was chosen', async ({ app }) => {
  await app.seed(PAIR);
  await app.open('#/p/pair/print');
  const button = app.button('Save as a Word document');
  const { name, read } = await savedAs(app.page, button, 'docx');
  expect(name).toBe('oak-class-agreement-2026-09-04.docx');
  expect(read.page).toEqual([210, 297]);
  expect(read.paragraphs[0]).toEqual(['Title', 'Our agreement']);
  const words = read.paragraphs.map(([, text]) => text);
  for (const line of [
    'Class Oak class',
    'Answered Looking back',
    'Agreed Friday 4 September 2026',
    `1. ${PLAN[0].what}`,
    'Who: Both of us',
    `When: ${PLAN[0].when}`,
    `How we will know: ${PLAN[0].know}`,
    'Look again: Friday 16 October 2026',
    'Hear back by: Friday 30 October 2026',
    'Teaching assistant',
  ]) {
    expect(words).toContain(line);
  }
  expect(read.paragraphs.filter(([style]) => style === 'Heading 1').map(([, text]) => text)).toEqual([
    'What we will do',
    'What we ask of the school',
    'We both agree to this',
  ]);
  expect(words.join('\n')).toMatch(/Bring this to your review: (\w{5} ?){10}/);
  await app.page.getByRole('checkbox', { name: 'Restore code' }).uncheck();
  await app.page.getByRole('checkbox', { name: 'The name you gave' }).uncheck();
  const bare = (await savedAs(app.page, button, 'docx')).read.paragraphs.flat().join('\n');
  expect(bare).not.toMatch(/Bring this|Oak class/);
});

test('the request to leaders as a Word document shows no answer', async ({ app }) => {
  await app.seed(PAIR);
  await app.open('#/p/pair/print/request');
  const { name, read } = await savedAs(app.page, app.button('Save as a Word document'), 'docx');
  expect(name).toBe('oak-class-request-2026-09-04.docx');
  const words = read.paragraphs.map(([, text]) => text).join('\n');
  expect(words).toContain(PLAN[2].what);
  for (const word of ['Never', 'Rarely', 'Sometimes', 'Often', 'Always', 'trength', 'o build', 'Looking back']) {
    expect(words).not.toContain(word);
  }
});

/** A tablet whose pages take no downloads: the share sheet is all there is. */
function tablet(answer: string) {
  const given = window as unknown as { given: { name: string; type: string; bytes: number[] }[] };
  given.given = [];
  const set = (name: string, value: unknown) => Object.defineProperty(navigator, name, { value, configurable: true });
  set('platform', 'MacIntel');
  set('maxTouchPoints', 5);
  if (answer === 'has none') return;
  set('canShare', (data: ShareData) => data.files?.length === 1);
  set('share', async (data: ShareData) => {
    if (!navigator.userActivation.isActive) throw new DOMException('no press', 'NotAllowedError');
    if (answer === 'closed') throw new DOMException('closed', 'AbortError');
    if (answer === 'refused') throw new DOMException('refused', 'NotAllowedError');
    const [file] = data.files!;
    const bytes = [...new Uint8Array(await file.arrayBuffer())];
    given.given.push({ name: file.name, type: file.type, bytes });
  });
}

test.describe('where a download does not work', () => {
  test('the file goes to the share sheet', async ({ app }) => {
    await app.page.addInitScript(tablet, 'takes');
    await app.seed(PAIR);
    await app.open('#/p/pair/finish');
    await calendarButton(app).click();
    await app.page.waitForFunction(() => (window as unknown as { given: unknown[] }).given.length === 1);
    const [file] = await app.page.evaluate(() => (window as unknown as { given: { name: string; type: string; bytes: number[] }[] }).given);
    const name = 'oak-class-catch-up-2026-09-04.ics';
    expect([file.name, file.type]).toEqual([name, 'text/calendar']);
    await expect(app.page.getByText(`${name} has gone to where you chose.`)).toBeVisible();
    expect((await readBytes('ics', file.bytes))[0].start).toBe('2026-10-16');
  });

  test('a sheet that is closed is a decision, and the file is not called saved', async ({ app }) => {
    await app.page.addInitScript(tablet, 'closed');
    await app.seed(PAIR);
    await app.open('#/p/pair/finish');
    let downloads = 0;
    app.page.on('download', () => (downloads += 1));
    await calendarButton(app).click();
    await expect(app.page.getByText(/^This page has not heard of a place for oak-class-catch-up-2026-09-04\.ics, so it may not be kept/)).toBeVisible();
    await app.button('Save the actions as a spreadsheet').click();
    await expect(app.page.getByText(/^This page has not heard of a place for oak-class-actions-2026-09-04\.csv, so it may not be kept/)).toBeVisible();
    expect(downloads).toBe(0);
  });

  for (const answer of ['refused', 'has none'] as const) {
    test(`where the share sheet ${answer}, it is a download after all`, async ({ app }) => {
      await app.page.addInitScript(tablet, answer);
      await app.seed(PAIR);
      await app.open('#/p/pair/finish');
      const { read } = await savedAs(app.page, calendarButton(app), 'ics');
      expect(read[0].start).toBe('2026-10-16');
    });
  }
});
