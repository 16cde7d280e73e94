import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import { BANK, FRAMES, NOT_RATED, TURN_TO, WORDS, WORDS_OF, type FrameKey } from '../support/bank.ts';
import type { App } from '../support/app.ts';
import { expect, test } from '../support/fixtures.ts';
import { Paper } from '../support/paper.ts';

const run = promisify(execFile);

const FOLDER = 'test-results/paper';

const SIDES = [BANK.slice(0, 4), BANK.slice(4)];

const NAMES = { teacher: 'Teacher', ta: 'Teaching assistant' } as const;

type Role = keyof typeof NAMES;

interface Word {
  words: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A printed blank audit, side by side. */
class Blank {
  private constructor(
    readonly paper: Paper,
    private readonly file: string,
  ) {}

  static async of(app: App, name: string): Promise<Blank> {
    const paper = await Paper.of(app.page, FOLDER, name);
    return new Blank(paper, `${FOLDER}/${name}.pdf`);
  }

  private async read(side: number, how: string): Promise<string> {
    const at = ['-f', String(side), '-l', String(side)];
    return (await run('pdftotext', [how, ...at, this.file, '-'])).stdout;
  }

  /** The words of a side in the order in which they are read, in one line. */
  async words(side: number): Promise<string> {
    return (await this.read(side, '-raw')).replace(/-\n/g, '-').replace(/\s+/g, ' ');
  }

  /** Every word of a side with its place, in points from the top left corner. */
  async places(side: number): Promise<Word[]> {
    const word = /xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</g;
    return [...(await this.read(side, '-bbox')).matchAll(word)].map((found) => {
      const [left, top, right, bottom] = found.slice(1, 5).map(Number);
      return { words: found[5], left, top, right, bottom };
    });
  }

  /** What stands on the two sides of one person, which begin at this one. */
  async holds(role: Role, first: number, frame: FrameKey = 'looking-back'): Promise<void> {
    for (const [index, principles] of SIDES.entries()) {
      const side = first + index;
      const words = await this.words(side);
      const name = `side ${side}, ${role}`;
      expect(words.startsWith(`${NAMES[role]}: on your own`), name).toBe(true);
      expect(words, name).toContain(`Part ${index + 1} of 2`);
      // The columns are named once at the head of the statements, in their order.
      expect(words, name).toContain(`${FRAMES[frame].question} ${WORDS_OF[frame].join(' ')} ${NOT_RATED}`);
      // One after another, with nothing between them.
      const all = principles.map(({ number, title, articleName, statements }) => {
        const rows = statements.map((statement) => `${statement.number} ${statement[role]}`);
        const article = articleName === title ? [] : [`In the article: ${articleName}`];
        return [`${number}. ${title}`, ...article, ...rows].join(' ');
      });
      expect(words, name).toContain(all.join(' '));
      const outside = (await this.places(side)).filter(
        ({ left, right, bottom }) => left < 30 || right > 595 - 30 || bottom > 842 - 30,
      );
      expect(outside, name).toEqual([]);
    }
  }
}

async function choose(app: App, copy: string): Promise<void> {
  await app.page.getByRole('radio', { name: copy, exact: true }).check();
}

async function isA4({ paper }: Blank, sides: number): Promise<void> {
  const { count, width, height } = await paper.sides();
  expect(count).toBe(sides);
  expect(Math.abs(width - 595)).toBeLessThanOrEqual(1);
  expect(Math.abs(height - 842)).toBeLessThanOrEqual(1);
}

test('both audits take two sides each, and each begins a side of its own', async ({ app }, info) => {
  await app.open('#/blank');
  await expect(app.heading('Print blank audits')).toBeVisible();
  await expect(app.page.getByRole('radio', { name: 'Both' })).toBeChecked();
  await expect(app.page.getByText('This will print on 4 sides of A4.')).toBeVisible();
  const blank = await Blank.of(app, `blank-both-${info.project.name}`);
  await isA4(blank, 4);
  await blank.holds('teacher', 1);
  await blank.holds('ta', 3);
  const words = await blank.paper.words();
  for (const screenWord of ['Clear this device', 'Whose copy', 'Print or save', 'On paper', 'Start']) {
    expect(words).not.toContain(screenWord);
  }
  for (const { about, who } of TURN_TO) expect(words.split(`${about} ${who}`), about).toHaveLength(3);
  // Once for each person.
  expect(words.match(/This is not an appraisal/g)).toHaveLength(2);
  expect(words.match(/Nobody sees your answers until you both choose to share/g)).toHaveLength(2);
  expect(words.match(/You can skip any statement/g)).toHaveLength(2);
  expect(words.match(/Do not write pupils’ names/g)).toHaveLength(2);
  expect(words.match(/Now and then\./g)).toHaveLength(2);
});

test('starting out is the same audit with another question, chosen on the page or by its address', async ({ app }, info) => {
  const { page } = app;
  await app.open('#/blank');
  await page.getByRole('group', { name: 'Have the two worked together yet?' }).getByRole('radio', { name: FRAMES['starting-out'].title }).check();
  await expect(page.getByText('This will print on 4 sides of A4.')).toBeVisible();
  const chosen = await Blank.of(app, `blank-starting-out-${info.project.name}`);
  await isA4(chosen, 4);
  await chosen.holds('teacher', 1, 'starting-out');
  await chosen.holds('ta', 3, 'starting-out');
  const words = await chosen.paper.words();
  expect(words.match(/Low answers are normal at the start/g), 'how it is meant to be read, once for each person').toHaveLength(2);
  for (const word of ['how often', 'Rarely', 'Now and then.']) expect(words).not.toContain(word);

  await app.open('#/blank/starting-out');
  await expect(page.getByText('This will print on 4 sides of A4.')).toBeVisible();
  const addressed = await Blank.of(app, `blank-starting-out-address-${info.project.name}`);
  expect(await addressed.paper.words()).toBe(words);
});

for (const role of ['teacher', 'ta'] as const) {
  test(`one audit alone takes two sides of A4, and its boxes show in grey: ${role}`, async ({
    app,
  }, info) => {
    await app.page.emulateMedia({ colorScheme: 'dark' });
    await app.open('#/blank');
    await choose(app, NAMES[role]);
    await expect(app.page.getByText('This will print on 2 sides of A4.')).toBeVisible();
    const blank = await Blank.of(app, `blank-${role}-${info.project.name}`);
    await isA4(blank, 2);
    await blank.holds(role, 1);
    expect(await blank.paper.images(), 'the boxes are drawn in lines').toEqual([]);

    const grey = await blank.paper.grey();
    expect(grey.widestDark({ left: 0, top: 0, right: 595, bottom: 30 }), 'no dark ground').toBe(0);
    const places = await blank.places(1);
    const numbered = (number: string) => places.find(({ words }) => words === number)!;
    // A word of the scale stands in the key as well: the last one heads the column.
    const heads = places.filter(({ bottom }) => bottom < numbered('1.1').top);
    const centres = [...WORDS, 'apply'].map((word) => {
      const at = heads.findLastIndex(({ words }) => words === word);
      // “Doesn’t apply” is centred as a whole.
      return (heads[word === 'apply' ? at - 1 : at].left + heads[at].right) / 2;
    });
    const missing: string[] = [];
    for (const { number } of SIDES[0].flatMap(({ statements }) => statements)) {
      const { top, bottom } = numbered(number);
      const middle = (top + bottom) / 2;
      for (const [index, centre] of centres.entries()) {
        const cell = { left: centre - 18, top: middle - 9, right: centre + 18, bottom: middle + 9 };
        const widest = grey.widestDark(cell);
        // The circle is widest where it is no line.
        if (widest < (index < WORDS.length ? 13 : 3)) missing.push(`${number} ${index} ${widest}`);
      }
    }
    expect(missing).toEqual([]);
  });
}

test('where a browser keeps nothing, its warning stays off the paper', async ({ app }, info) => {
  await app.page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await app.open('#/blank');
  await expect(app.page.getByText('This browser will not save your answers.')).toBeVisible();
  const blank = await Blank.of(app, `blank-not-kept-${info.project.name}`);
  await isA4(blank, 4);
  expect(await blank.paper.words()).not.toContain('This browser');
});

test('on a narrow screen only the preview scrolls, and the keyboard reaches it', async ({ app }) => {
  await app.page.setViewportSize({ width: 320, height: 640 });
  await app.open('#/blank');
  expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const preview = app.page.getByRole('region', { name: 'Preview of the blank audits' });
  await expect(preview.getByRole('article')).toHaveCount(4);
  await preview.focus();
  await app.page.keyboard.press('ArrowRight');
  await expect.poll(() => preview.evaluate((frame) => frame.scrollLeft)).toBeGreaterThan(0);

  await choose(app, 'Teaching assistant');
  await expect(preview.getByRole('article')).toHaveCount(2);
  const sides = preview.getByRole('article', { name: 'Teaching assistant: on your own Part 2 of 2' });
  const { number, ta } = BANK[7].statements[4];
  await expect(sides.getByRole('rowheader', { name: `${number} ${ta}` })).toBeVisible();
  const { violations } = await new AxeBuilder({ page: app.page }).setLegacyMode().analyze();
  expect(violations).toEqual([]);
});

test('what was asked on paper is what is typed in', async ({ app }) => {
  const { page } = app;
  for (const [address, frame] of [['#/blank', 'looking-back'], ['#/blank/starting-out', 'starting-out']] as const) {
    await app.open(address);
    await app.button('Type in what is on paper').click();
    await app.arrived('Type in your answers from paper');
    await app.link('Print the blank audits').click();
    await app.arrived('Print blank audits');
    await expect(page.getByRole('radio', { name: FRAMES[frame].title, exact: true })).toBeChecked();
    await page.goBack();
    await app.button('Type in the teacher’s answers').click();
    await app.arrived('Answer on your own, in any order');
    await app.openPrinciple(BANK[0].title);
    await expect(page.getByText(FRAMES[frame].question)).toBeVisible();
    await app.rate('1.1', WORDS_OF[frame][3]);
  }
});

test('who answers on paper is led from the two questions to the audit of theirs', async ({ app }) => {
  for (const frame of ['starting-out', 'looking-back'] as const) {
    await app.open('#/');
    await app.start();
    await app.answerBy('On paper', frame);
    await expect(app.page.getByRole('radio', { name: FRAMES[frame].title, exact: true })).toBeChecked();
  }
});
