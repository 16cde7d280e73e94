import type { Locator } from '@playwright/test';
import type { App } from '../support/app.ts';
import { BANK, FRAMES, TIME, type FrameKey } from '../support/bank.ts';
import { inFives, pairCode, TA_CODE, TEN_STARTING_OUT, TWELVE } from '../support/codes.mjs';
import { savedAs } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { Paper } from '../support/paper.ts';
import { paste } from '../support/session-screens.ts';

const FOLDER = 'test-results/school';

/** For k of n pairs: the last of these with 3 k at least 0, n, 2 n. */
const SHARES = ['few or none of the pairs', 'some of the pairs', 'most of the pairs'];

/** The picture of one frame, by how many pairs it says that it is of. */
const picture = (app: App, frame: FrameKey, pairs: string): Locator =>
  app.page.getByRole('region', { name: `${FRAMES[frame].title}: ${pairs}`, exact: true });

const row = (within: Locator, line: { label: string }): Locator =>
  within.getByRole('row', { name: new RegExp(`^${line.label}`) }).getByRole('cell');

/** The picture as a spreadsheet: its name, its head, and its rows of cells. */
async function saved(app: App): Promise<{ name: string; head: string[]; rows: string[][] }> {
  const { name, read } = await savedAs(app.page, app.button('Save as a spreadsheet'), 'csv');
  const [head, ...rows] = read;
  return { name, head, rows };
}

test('what is found, what is not readable by line, and what came twice', async ({ app }) => {
  const { page } = app;
  await app.open('#/school');
  await app.button('Show the picture').click();
  await expect(page).toHaveTitle(/^Error: Whole-school picture/);
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();

  const text = [
    TWELVE.slice(0, 3).join('   '),
    `thanks, ours is ${TWELVE[3]}`,
    TWELVE[4].toLowerCase(),
    TWELVE[5].replaceAll('-', ' '),
    TWELVE[0],
    'KQ4T-9',
    'Meet at 10:30 on 2026-09-04 in room B-12.',
  ].join('\n');
  await paste(app, text);
  await expect(page.getByRole('heading', { name: '6 pairs found' })).toBeFocused();
  await expect(page.getByText('1 not readable: line 6 (KQ4T-9). 1 repeated.')).toBeVisible();
  await expect(page.getByText('There is a problem')).toHaveCount(0);
});

test('the picture waits for three more, and never shows a difference of one', async ({ app }) => {
  const { page } = app;
  await app.open('#/school');
  const fifteen = [...TWELVE, ...[0, 1, 2].map((salt) => pairCode('8'.repeat(9), 400 + salt))];
  await paste(app, TWELVE.slice(0, 10).join('\n'));
  const table = page.getByRole('table', { name: 'The same counts as a table' });
  const counts = () => table.innerText();
  await expect(table).toBeVisible();
  const ten = await counts();
  await paste(app, TWELVE.slice(0, 11).join('\n'));
  await expect(page.getByRole('heading', { name: '11 pairs found' })).toBeVisible();
  await expect(page.getByText(/^The picture below is still that of 10 pairs. With 1 new code/)).toBeVisible();
  expect(await counts()).toBe(ten);
  await paste(app, fifteen.slice(1).join('\n'));
  await expect(page.getByText(/Some of them are not in the box any more/)).toBeVisible();
  expect(await counts()).toBe(ten);
  await paste(app, fifteen.slice(0, 13).join('\n'));
  await expect(table.getByRole('cell', { name: /of 13$/ }).first()).toBeVisible();
  expect(await counts()).not.toBe(ten);
});

test('files of codes, with what is in the box', async ({ app }) => {
  const { page } = app;
  await app.open('#/school');
  await page.getByRole('textbox', { name: 'Paste pair codes' }).fill(TWELVE[0]);
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.locator('input[type=file]').setInputFiles([
    file('one.txt', TWELVE.slice(1, 4).join('\r\n')),
    file('two.csv', `code,date\r\n${TWELVE.slice(4, 8).map((code) => `"${code}",2026-09-04`).join('\r\n')}`),
  ]);
  await expect(page.getByRole('heading', { name: '8 pairs found' })).toBeFocused();
});

test('a person’s own code is told of, and nothing of it is shown', async ({ app }) => {
  const { page } = app;
  await app.open('#/school');
  await paste(app, `${TWELVE.slice(0, 5).join('\n')}\n${inFives(TA_CODE)}`);
  await expect(page.getByText('Line 6 holds somebody’s answers, not a pair code.')).toBeVisible();
  await expect(page.getByText(/not readable/)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: '5 pairs found' })).toBeVisible();
});

test('one side for leaders with the note on how it was made, and a file with names that stay', async ({ app }) => {
  const { page } = app;
  await app.open('#/school');
  await paste(app, TWELVE.join('\n'));
  await expect(page.getByRole('img', { name: /Bars of counts/ })).toBeVisible();
  const paper = await Paper.of(page, FOLDER, 'school');
  expect((await paper.sides()).count).toBe(1);
  const words = await paper.words();
  expect(words).toContain('These are pairs’ own views on one day.');
  expect(words).toContain('Nothing is shown of fewer than 5 pairs');
  for (const code of TWELVE) expect(words).not.toContain(code);
  expect(await paper.images(), 'the chart is lines, not dots').toEqual([]);
  await paper.picture(80);

  const { name, head, rows } = await saved(app);
  expect(name).toMatch(/^whole-school-picture-[\d-]{10}\.csv$/);
  expect(head).toEqual([
    'date', 'answered', 'number', 'about', 'pairs',
    'shared_strength', 'seen_differently', 'mixed', 'shared_to_build', 'not_enough_answers', 'needs_the_school',
  ]);
  expect(rows).toHaveLength(9);
  expect(rows[0].slice(1)).toEqual(['Looking back', '1', BANK[0].title, '12', '10', '1', '1', '0', '0', '0']);
  expect(rows[8].slice(1, 5), 'time has no number of its own').toEqual(['Looking back', '', TIME.title, '12']);
  expect(await app.store(), 'nothing of it is kept').toEqual({});
});

test('from five to nine pairs it is words, and no number, in picture, table, print and file', async ({ app }) => {
  const { page } = app;
  await app.open('#/school');
  await paste(app, TWELVE.slice(0, 7).join('\n'));
  await expect(page.getByRole('heading', { name: '7 pairs found' })).toBeFocused();
  const shown = picture(app, 'looking-back', 'fewer than ten pairs');
  await expect(shown).toContainText('this picture uses words and no numbers');
  await expect(shown.getByRole('img'), 'a bar is as good as a number').toHaveCount(0);
  await expect(shown.getByRole('row')).toHaveCount(1 + 9);
  // 6 and 1 of seven; under that, 1, 4 and 2.
  await expect(row(shown, BANK[0])).toHaveText([SHARES[2], SHARES[0], SHARES[0], SHARES[0], SHARES[0], SHARES[0]]);
  await expect(row(shown, TIME)).toHaveText([SHARES[0], SHARES[0], SHARES[1], SHARES[0], SHARES[0], SHARES[0]]);
  expect(await shown.innerText()).not.toMatch(/\d/);

  const paper = await Paper.of(page, FOLDER, 'school-words');
  expect((await paper.sides()).count).toBe(1);
  const drawn = await paper.drawn();
  expect(drawn).toContain('Out of fewer than ten pairs');
  const said = /What pairs said(.*)What this is/.exec(drawn)![1];
  expect(said).toContain(SHARES[2]);
  for (const { label } of [...BANK, TIME]) expect(said).toContain(label);
  expect(said).not.toMatch(/\d/);

  const { rows } = await saved(app);
  expect(rows.map((cells) => cells[3])).toEqual([...BANK, TIME].map(({ title }) => title));
  expect(rows.flatMap((cells) => cells.slice(3)).join(' ')).not.toMatch(/\d/);
  expect(rows[0].slice(4, 6)).toEqual(['fewer than ten pairs', SHARES[2]]);
});

test('under five pairs of a frame nothing is shown, however many there are of the other', async ({ app }) => {
  const { page } = app;
  await app.open('#/school');
  await paste(app, TWELVE.slice(0, 4).join('\n'));
  await expect(page.getByRole('heading', { name: '4 pairs found' })).toBeFocused();
  await expect(page.getByText('Nothing is shown of fewer than 5 pairs')).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(app.button(/^Save as a spreadsheet/)).toHaveCount(0);
  await paste(app, [...TWELVE.slice(0, 4), ...TEN_STARTING_OUT].join('\n'));
  await expect(picture(app, 'starting-out', '10 pairs')).toBeVisible();
  await expect(page.getByText(/^Looking back: Nothing is shown of fewer than 5 pairs/)).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(1);
});

test('two questions are two pictures, on two sides and in rows of their own, never added up', async ({ app }) => {
  const { page } = app;
  await app.open('#/school');
  await paste(app, [...TEN_STARTING_OUT, ...TWELVE].join('\n'));
  await expect(page.getByRole('heading', { name: '22 pairs found' })).toBeFocused();
  await expect(page.getByText(/^Some pairs looked back and some are starting out\./)).toBeVisible();
  const [back, out] = [picture(app, 'looking-back', '12 pairs'), picture(app, 'starting-out', '10 pairs')];
  for (const [shown, words] of [
    [back, ['Shared strength', 'Seen differently', 'Mixed', 'To build together']],
    [out, ['Clear to both', 'Seen differently', 'Partly clear', 'Talk about first']],
  ] as const) {
    await expect(shown.getByRole('img', { name: /Bars of counts/ })).toBeVisible();
    await expect(shown.getByRole('columnheader')).toHaveText(['About', ...words, 'Not enough answers', 'Needs the school']);
    await expect(shown.getByRole('row')).toHaveCount(1 + 9);
  }
  await expect(row(back, BANK[0])).toHaveText(['10', '1', '1', '0', '0', '0 of 12']);
  await expect(row(out, BANK[0])).toHaveText(['1', '1', '2', '6', '0', '0 of 10']);
  expect(await page.getByRole('main').innerText()).not.toMatch(/of 22\b/);

  const paper = await Paper.of(page, FOLDER, 'school-both');
  expect((await paper.sides()).count).toBe(2);
  expect(await paper.side(1)).toContain('To build together');
  expect(await paper.side(1)).not.toContain('Talk about first');
  expect(await paper.side(2)).toContain('Talk about first');
  expect(await paper.side(2)).not.toContain('To build together');
  const { rows } = await saved(app);
  expect(rows.map((cells) => cells[1])).toEqual(['Looking back', 'Starting out'].flatMap((title) => Array<string>(9).fill(title)));
  expect(rows[0].slice(3, 6)).toEqual([BANK[0].title, '12', '10']);
  expect(rows[9].slice(3, 6)).toEqual([BANK[0].title, '10', '1']);
});

test('who goes back while still in the box of codes is on the page before, and finds the box as it was', async ({ app }) => {
  const { page } = app;
  await app.open('#/run');
  await page.evaluate(() => void (location.hash = '#/school'));
  const codes = page.getByRole('textbox', { name: 'Paste pair codes' });
  await codes.pressSequentially('7K3M');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Run a session' })).toBeVisible();
  await page.goForward();
  await expect(codes).toHaveValue('7K3M');
});

test('many codes: it can be cancelled, and the page stays as it was', async ({ app }) => {
  const { page } = app;
  await app.open('#/school');
  await paste(app, TWELVE.join('\n'));
  await expect(page.getByRole('heading', { name: '12 pairs found' })).toBeFocused();
  // Between two slices of the work the page lets the browser answer, for as long as this test needs.
  await page.evaluate(() => {
    const wait = window.setTimeout.bind(window);
    const clear = window.clearTimeout.bind(window);
    const held = new Map<number, () => void>();
    window.setTimeout = ((act: () => void) => {
      const id = 1_000_000 + held.size;
      held.set(id, act);
      return id;
    }) as typeof setTimeout;
    window.clearTimeout = (id) => void held.delete(id as number);
    Object.assign(window, {
      goOn: () => {
        [window.setTimeout, window.clearTimeout] = [wait as typeof setTimeout, clear];
        for (const act of held.values()) wait(act);
      },
    });
  });
  const words = 'nothing here is a code but it has to be gone through word by word ';
  const buffer = Buffer.from(words.repeat(120_000));
  await page.locator('input[type=file]').setInputFiles({ name: 'long.txt', mimeType: 'text/plain', buffer });
  await expect(page.getByRole('progressbar', { name: 'Reading the codes' })).toBeVisible();
  await app.button('Cancel').click();
  await page.evaluate(() => (window as unknown as { goOn: () => void }).goOn());
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(app.button('Show the picture')).toBeVisible();
  await expect(page.getByRole('heading', { name: '12 pairs found' })).toBeVisible();
});

test('pair codes that were typed are there after a reload and on coming back', async ({ app }) => {
  await app.open('#/school');
  const codes = app.page.getByRole('textbox', { name: 'Paste pair codes' });
  await codes.pressSequentially('KQ4T-9');
  await app.reload();
  await expect(codes).toHaveValue('KQ4T-9');
  await app.open('#/about/help');
  await app.open('#/school');
  await expect(codes).toHaveValue('KQ4T-9');
});

test('pair codes that were pasted are there after a reload at once, however many', async ({ app }) => {
  await app.open('#/school');
  const codes = app.page.getByRole('textbox', { name: 'Paste pair codes' });
  const many = 'KQ4T-9 '.repeat(4_000);
  await codes.fill(many);
  await app.reload();
  await expect(codes).toHaveValue(many);
});
