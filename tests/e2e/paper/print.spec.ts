import { BANK } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import { Paper } from '../support/paper.ts';
import { stored, type StoredAction } from '../support/stored.ts';

const FOLDER = 'test-results/paper';

/** Words of ordinary length, 200 characters, each list its own. */
function filled(letter: string): string {
  const words = `${letter}agree a short list for covered lessons and talk it over afterwards `;
  return words.repeat(4).slice(0, 199).trimEnd().padEnd(200, '.');
}

const ours = (letters: string): StoredAction => ({
  what: filled(letters[0]),
  when: filled(letters[1]),
  know: filled(letters[2]),
  who: 'both',
  review: '2026-10-16',
});

const CASES: [string, StoredAction[]][] = [
  ['three-full', [ours('abc'), ours('def'), ours('ghi')]],
  ['two-full-and-one-for-the-school', [ours('abc'), ours('def'), { ...ours('ghi'), hands: 'school' }]],
  ['one-short', [{ what: 'Talk on Fridays.', who: 'ta' }]],
  ['none', []],
];

for (const [name, plan] of CASES) {
  for (const role of ['teacher', 'ta'] as const) {
    test(`one side of A4: ${name}, ${role}`, async ({ app }, info) => {
      await app.seed(stored({ id: 'oak', label: 'Oak class', role, plan }));
      await app.open('#/p/oak/print');
      await expect(app.page.getByText('This will print on 1 side of A4.')).toBeVisible();
      const paper = await Paper.of(app.page, FOLDER, `${name}-${role}-${info.project.name}`);

      const { count, width, height } = await paper.sides();
      expect(count).toBe(1);
      expect(Math.abs(width - 595)).toBeLessThanOrEqual(1);
      expect(Math.abs(height - 842)).toBeLessThanOrEqual(1);
      expect(await paper.images(), 'the chart is drawn in lines').toEqual([]);

      const words = (await paper.words()).split(' ');
      const wanted = plan.flatMap(({ what, when, know }) => [what, when ?? '', know ?? '']);
      const labels = BANK.map((principle) => principle.label);
      for (const word of [...wanted, ...labels, 'Oak class'].join(' ').trim().split(/\s+/)) {
        expect(words, `the word ${word}`).toContain(word);
      }
      for (const shellWord of ['Clear this device', 'Save a copy', 'Print or save']) {
        expect(words.join(' ')).not.toContain(shellWord);
      }

      const grey = await paper.grey();
      // The row of a principle that is rated Never to Often: its mark stands between the
      // label and the words at the right, and is darker and wider than any grid line.
      const label = await paper.place('Planning');
      const row = { left: label.right + 4, top: label.top - 3, right: 480, bottom: label.bottom + 3 };
      expect(grey.widestDark(row), 'the mark in the chart').toBeGreaterThan(3);
    });
  }
}

test('more than three actions may take a second side, and nothing is cut off', async ({ app }, info) => {
  const plan = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqr'].map(ours);
  await app.seed(stored({ id: 'oak', plan }));
  await app.open('#/p/oak/print');
  await expect(app.page.getByText('This will print on 2 sides of A4.')).toBeVisible();
  const paper = await Paper.of(app.page, FOLDER, `six-${info.project.name}`);
  expect((await paper.sides()).count).toBe(2);
  const words = await paper.words();
  for (const letter of 'abcdefghijklmnopqr') expect(words).toContain(`${letter}agree`);
});

test('printed from a dark screen, the paper is the same', async ({ app }, info) => {
  await app.page.emulateMedia({ colorScheme: 'dark' });
  await app.seed(stored({ id: 'oak', label: 'Oak class', plan: [ours('abc')] }));
  await app.open('#/p/oak/print');
  const dark = await (await Paper.of(app.page, FOLDER, `dark-${info.project.name}`)).grey();
  const label = { left: 40, top: 40, right: 560, bottom: 60 };
  expect(dark.widestDark(label), 'no dark ground').toBeLessThan(20);
});

test('the profile printed from a dark screen is black on white', async ({ app }, info) => {
  await app.page.emulateMedia({ colorScheme: 'dark' });
  await app.seed(stored({ id: 'oak', label: 'Oak class', plan: [ours('abc')] }));
  await app.open('#/p/oak/profile');
  await expect(app.chart()).toBeVisible();
  const paper = await Paper.of(app.page, FOLDER, `profile-dark-${info.project.name}`);
  const grey = await paper.grey();
  expect(grey.widestDark({ left: 0, top: 0, right: 590, bottom: 800 }), 'no dark ground').toBeLessThan(40);
  expect(await paper.words()).not.toContain('Save as picture');
  // The page itself is dark again.
  const ground = () => app.chart().evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(2, 2, 1, 1);
    return data[0] + data[1] + data[2];
  });
  await expect.poll(ground).toBeLessThan(200);
});
