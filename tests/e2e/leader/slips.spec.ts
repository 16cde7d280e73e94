import { sessionCode } from '../support/codes.mjs';
import { expect, test } from '../support/fixtures.ts';
import { Paper } from '../support/paper.ts';
import { scanned } from '../support/qr.ts';

const FOLDER = 'test-results/session';

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
