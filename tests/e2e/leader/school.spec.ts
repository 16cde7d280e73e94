import { TWELVE } from '../support/codes.mjs';
import { expect, test } from '../support/fixtures.ts';
import { Paper } from '../support/paper.ts';
import { paste } from '../support/session-screens.ts';

const FOLDER = 'test-results/school';

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
  await paste(app, TWELVE.slice(0, 6).join('\n'));
  const table = page.getByRole('table', { name: 'The same counts as a table' });
  const counts = () => table.innerText();
  await expect(table).toBeVisible();
  const six = await counts();
  await paste(app, TWELVE.slice(0, 7).join('\n'));
  await expect(page.getByRole('heading', { name: '7 pairs found' })).toBeVisible();
  await expect(page.getByText(/^The picture below is still that of 6 pairs. With 1 new code/)).toBeVisible();
  expect(await counts()).toBe(six);
  await paste(app, TWELVE.slice(1, 12).join('\n'));
  await expect(page.getByText(/Some of them are not in the box any more/)).toBeVisible();
  expect(await counts()).toBe(six);
  await paste(app, TWELVE.slice(0, 9).join('\n'));
  await expect(table.getByRole('cell', { name: /of 9$/ }).first()).toBeVisible();
  expect(await counts()).not.toBe(six);
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
  const own = '17K5P 0P6ZD FQ6ZX KRP1Y FJ0H2';
  await paste(app, `${TWELVE.slice(0, 5).join('\n')}\n${own}`);
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

  const { name, text } = await app.saved(app.button('Save the counts as a spreadsheet'));
  expect(name).toMatch(/^whole-school-picture-[\d-]{10}\.csv$/);
  const [head, ...rows] = text.replace('\ufeff', '').trim().split('\r\n');
  expect(head).toBe(
    '"date","number","principle","pairs","working_well_for_both","seen_differently","mixed","to_work_on_together","not_enough_answers","needs_the_school"',
  );
  expect(rows).toHaveLength(8);
  expect(await app.store(), 'nothing of it is kept').toEqual({});
});

test('many codes: it can be cancelled, and the page stays as it was', async ({ app }) => {
  const { page } = app;
  await app.open('#/school');
  await paste(app, TWELVE.join('\n'));
  await expect(page.getByRole('heading', { name: '12 pairs found' })).toBeFocused();
  // Between two slices of the work the page lets the browser answer, for as long as this test needs.
  await page.evaluate(() => {
    const wait = window.setTimeout.bind(window);
    const held: (() => void)[] = [];
    window.setTimeout = ((act: () => void) => held.push(act)) as typeof setTimeout;
    Object.assign(window, {
      goOn: () => {
        window.setTimeout = wait;
        for (const act of held) wait(act);
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
