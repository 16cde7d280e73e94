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

test('every line to cut along is within the page, also the last', async ({ app }) => {
  await app.open(`#/slips/${sessionCode(60)}`);
  await app.page.emulateMedia({ media: 'print' });
  const side = app.page.getByRole('article', { name: 'Slips, side 1' });
  const page = (await side.boundingBox())!;
  const slips = (await side.getByRole('list').boundingBox())!;
  expect(slips.x).toBeGreaterThanOrEqual(page.x);
  expect(slips.x + slips.width).toBeLessThanOrEqual(page.x + page.width);
  const lines = await side.getByRole('list').evaluate((list) => {
    const of = (it: Element, edges: string[]) =>
      edges.filter((edge) => getComputedStyle(it).getPropertyValue(`border-${edge}-style`) === 'dashed');
    return [of(list, ['top', 'left']).length, ...[...list.children].map((slip) => of(slip, ['right', 'bottom']).length)];
  });
  expect(lines, 'the outer two, then two of each slip').toEqual(Array(9).fill(2));
  for (const slip of await side.getByRole('listitem').all()) {
    const box = (await slip.boundingBox())!;
    expect(box.x + box.width).toBeLessThanOrEqual(slips.x + slips.width + 0.5);
    expect(box.y + box.height).toBeLessThanOrEqual(slips.y + slips.height + 0.5);
  }
});
