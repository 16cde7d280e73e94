import type { App } from '../support/app.ts';
import { BANK, CLEAR_WORDS, FRAMES, STATEMENTS, TIME, TURN_TO, WORDS } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import { OPENED, ratings, said, storedPair, TA, TEACHER, type StoredPair } from '../support/pairs.ts';
import { Paper } from '../support/paper.ts';
import { FULL, PLAN, type StoredAction } from '../support/stored.ts';

const FOLDER = 'test-results/papers';

/** 200 characters that begin and end with a word of their own. */
function filled(name: string): string {
  const words = `${name}first agree a short list for covered lessons and talk it over afterwards `.repeat(4);
  return `${words.slice(0, 200 - name.length - 6).trimEnd()}`.padEnd(200 - name.length - 5, '.') + ` ${name}last`;
}

const full = (name: string, more: Partial<StoredAction> = {}): StoredAction => ({
  what: filled(`${name}a`),
  when: filled(`${name}b`),
  know: filled(`${name}c`),
  who: 'both',
  review: '2026-10-16',
  ...more,
});

const HIGH = said(ratings(5, 4));
const NOTES = [0, 1].map((who) =>
  Object.fromEntries(BANK.map(({ id }, index) => [id, filled(`note${'ab'[who]}${'stuvwxyz'[index]}`)])),
);
const changed = Object.fromEntries(STATEMENTS.map(({ id }) => [id, 3]));

/** A pair with as much as there can be on every paper. */
const WORST: StoredPair = {
  label: `Oak ${'x'.repeat(56)}`,
  sheets: [{ answers: ratings(5, 4) }, { answers: ratings(5, 4) }],
  opened: {
    opening: 'statements',
    pair: [
      { ...HIGH, notes: NOTES[0] },
      { ...HIGH, notes: NOTES[1] },
    ],
    after: [changed, changed],
  },
  earlier: [{ at: '2026-06-12', pair: [said(TA), said(TEACHER)] }],
  plan: ['p', 'q', 'r'].map((name) => full(name, { status: 'under_way', changed: filled(`${name}d`) })),
  agreement: { agreed: ['2026-09-04', '2026-09-04'] },
};
const USUAL: StoredPair = {
  sheets: [{ answers: TEACHER }, { answers: TA }],
  opened: OPENED,
  plan: PLAN,
  agreement: { agreed: ['2026-09-04', '2026-09-04'] },
};

/** Ticks all that may be on a paper, prints it, and holds the count on the page to the paper's. */
async function printed(app: App, address: string, name: string, include: 'all' | 'none' = 'all') {
  await app.open(address);
  for (const box of await app.page.getByRole('group', { name: 'Include' }).getByRole('checkbox').all()) {
    await box.setChecked(include === 'all');
  }
  const count = app.page.getByText(/^This will print on \d+ sides? of A4\.$/);
  await expect(count).toBeVisible();
  await app.page.evaluate(() => document.fonts.ready);
  const paper = await Paper.of(app.page, FOLDER, name);
  const { count: sides, width, height } = await paper.sides();
  await expect(count).toHaveText(`This will print on ${sides} side${sides === 1 ? '' : 's'} of A4.`);
  expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  return { paper, sides, words: await paper.drawn() };
}

const LIMITS: [string, string, StoredPair, number][] = [
  ['agreement', '', USUAL, 1],
  ['agreement-worst', '', WORST, 1],
  ['agreement-for-the-school', '', { ...WORST, plan: [full('p'), full('q'), full('r', { hands: 'school' })] }, 1],
  ['report', '/report', USUAL, 3],
  ['report-worst', '/report', WORST, 4],
  ['own', '/own', USUAL, 2],
  ['own-worst', '/own', WORST, 3],
  ['agreement-starting-out', '', { ...WORST, frame: 'starting-out' }, 1],
  ['report-starting-out', '/report', { ...WORST, frame: 'starting-out' }, 4],
  ['own-starting-out', '/own', { ...WORST, frame: 'starting-out' }, 3],
  ['request', '/request', USUAL, 1],
  ['request-worst', '/request', { ...WORST, plan: ['p', 'q', 'r'].map((name) => full(name, { hands: 'school' })) }, 1],
];

for (const [name, address, given, most] of LIMITS) {
  test(`${name} takes at most ${most} of A4, as the page says, and all of it is there`, async ({ app }) => {
    await app.seed(storedPair(given));
    const { sides, words, paper } = await printed(app, `#/p/pair/print${address}`, name);
    expect(sides).toBeLessThanOrEqual(most);
    const one = words.replace(/- /g, '-');
    const actions = (given.plan ?? []).filter(({ hands }) => address !== '/request' || hands === 'school');
    const texts = actions.flatMap(({ what, when, know, changed }) =>
      address === '/report' ? [what, changed] : address === '/own' ? [] : address === '/request' ? [what, know] : [what, when, know],
    );
    for (const text of texts) {
      for (const word of (text ?? '').split(/\s+/)) expect(one).toContain(word);
    }
    expect(await paper.images(), 'charts are drawn in lines').toEqual([]);
    expect(words).not.toMatch(/Clear this device|Save a copy|Print or save/);
  });
}

test('a plan of six full actions says that it takes more, and nothing is cut', async ({ app }) => {
  const plan = ['p', 'q', 'r', 's', 't', 'u'].map((name) => full(name));
  await app.seed(storedPair({ ...WORST, plan }));
  const { sides, words } = await printed(app, '#/p/pair/print', 'agreement-six');
  expect(sides).toBe(2);
  for (const name of ['pa', 'pc', 'ua', 'uc']) expect(words).toContain(`${name}last`);
});

test('the agreement has marks and signature lines in grey, with backgrounds off', async ({ app }) => {
  await app.seed(storedPair({ ...WORST, plan: PLAN }));
  const { paper, words } = await printed(app, '#/p/pair/print', 'agreement-grey');
  for (const part of ['Working well for both of us', 'What we will do', 'What we ask of the school', 'We both agree to this', 'Bring this to your review', 'Friday 4 September 2026']) {
    expect(words).toContain(part);
  }
  expect(words).toContain(BANK[0].title);
  const grey = await paper.grey();
  const line = await paper.place('agree');
  const above = { left: line.right + 20, top: line.top - 10, right: 560, bottom: line.bottom + 40 };
  expect(grey.widestDark(above), 'a line to sign on').toBeGreaterThan(100);
});

test('what is left out by choice is not on the paper', async ({ app }) => {
  await app.seed(storedPair(WORST));
  const agreement = await printed(app, '#/p/pair/print', 'agreement-bare', 'none');
  for (const word of ['Bring this', 'Oak', 'Working well', BANK[0].title]) {
    expect(agreement.words).not.toContain(word);
  }
  const report = await printed(app, '#/p/pair/print/report', 'report-bare', 'none');
  expect(report.words).not.toContain('noteas');
});

test('before and after stand in the report, and the notes that were shared', async ({ app }) => {
  await app.seed(storedPair(WORST));
  const { words } = await printed(app, '#/p/pair/print/report', 'report-after');
  expect(words).toMatch(/Always changed after talking to Sometimes|Always Sometimes/);
  for (const name of ['noteas', 'notebz']) expect(words).toContain(`${name}first`);
  expect(words).toContain('Then and now');
  expect(words).toContain('more often than before');
});

test('what is kept private is on no paper', async ({ app }) => {
  const own = BANK[0].statements[0].id;
  await app.seed(
    storedPair({
      ...USUAL,
      sheets: [
        { answers: { ...ratings(5), [own]: 1 }, private: [own], notes: { [BANK[0].id]: 'SECRETNOTE' } },
        { answers: ratings(5), notes: { [BANK[0].id]: 'SECRETNOTE' } },
      ],
      opened: { opening: 'statements', pair: [said({ ...ratings(5), [own]: 0 }), said(ratings(5))] },
    }),
  );
  for (const address of ['', '/report', '/own', '/request']) {
    const { words } = await printed(app, `#/p/pair/print${address}`, `private${address.replace('/', '-')}`);
    expect(words).not.toContain('SECRETNOTE');
    // The word stands in the chart's scale, and beside no mark of a person.
    expect(words).not.toMatch(/\b1\.1 .{0,80} Never\b/);
  }
});

test('papers of a pair who are starting out are in its words, and each says so', async ({ app }) => {
  // Clear to both, still to talk about, seen differently, and in between.
  const [teacher, ta] = [
    ratings(5, 4, 4, 4, 5, 1, 2, 1, 2, 2, 5, 5, 4, 4, 5, 3, 4, 3, 4, 3),
    ratings(4, 4, 5, 4, 4, 2, 1, 2, 1, 2, 3, 2, 2, 3, 3, 4, 3, 3, 4, 3),
  ];
  await app.seed(
    storedPair({
      ...USUAL,
      frame: 'starting-out',
      sheets: [{ answers: teacher }, { answers: ta }],
      opened: { pair: [said(teacher), said(ta)] },
    }),
  );
  for (const [address, parts] of [
    ['', ['Clear to both of us']],
    ['/report', ['Clear to both', 'Talk about first', 'Seen differently', TIME.label, ...CLEAR_WORDS]],
    ['/own', ['Clear', 'Partly clear', 'To talk about', TIME.label, ...CLEAR_WORDS]],
  ] as const) {
    const { words } = await printed(app, `#/p/pair/print${address}`, `starting-out${address.replace('/', '-')}`);
    expect(words, address).toContain(`Answered ${FRAMES['starting-out'].title}`);
    for (const part of parts) expect(words, address).toContain(part);
    for (const word of [...WORDS, 'Shared strength', 'To build', 'Looking back']) expect(words, address).not.toContain(word);
  }
});

test('time to talk stands under the eight on each paper that shows them, and is called no principle', async ({ app }) => {
  await app.seed(storedPair({ ...WORST, plan: PLAN }));
  for (const address of ['/report', '/own']) {
    const { words } = await printed(app, `#/p/pair/print${address}`, `time${address.replace('/', '-')}`);
    const [principles, time] = [words.indexOf(BANK[7].label), words.indexOf(TIME.label)];
    expect(time, address).toBeGreaterThan(principles);
    expect(words, address).not.toContain(`9. ${TIME.title}`);
  }
});

test('rounds in two frames are not put side by side in the report', async ({ app }) => {
  const [then] = WORST.earlier!;
  await app.seed(storedPair({ ...WORST, earlier: [{ ...then, frame: 'starting-out' }] }));
  const { words } = await printed(app, '#/p/pair/print/report', 'report-two-frames');
  expect(words).toContain('Two different questions were asked');
  expect(words).not.toContain('than before');
});

test('where either has too few answers no paper says whose are missing', async ({ app }) => {
  const [enough, few] = [ratings(4), ratings(4)];
  for (const { id } of BANK[0].statements.slice(0, 3)) few[id] = 0;
  const pairs = { one: [enough, few], two: [few, enough] };
  const stored = Object.entries(pairs).map(([id, [teacher, ta]]) =>
    storedPair({
      id,
      sheets: [{ answers: teacher }, { answers: ta }],
      opened: { opening: 'statements', pair: [said(teacher), said(ta)] },
      plan: PLAN,
    }),
  );
  await app.seed(...stored);
  const seen: string[] = [];
  for (const id of Object.keys(pairs)) {
    const papers: string[] = [];
    for (const [address, whose] of [['', null], ['/report', null], ['/own', 'Teacher'], ['/own', 'Teaching assistant'], ['/request', null]]) {
      await app.open(`#/p/${id}/print${address}`);
      if (whose) await app.page.getByRole('radio', { name: whose, exact: true }).check();
      await expect(app.page.getByText(/^This will print on/)).toBeVisible();
      papers.push((await app.page.getByRole('article').allInnerTexts()).join(' '));
    }
    expect(papers[1]).toContain('Not enough answers');
    // The code that brings both sets back is what the two gave each other.
    seen.push(papers.join('\n').replace(/(\w{5}\s){9}\w{5}/g, ''));
  }
  expect(seen[1]).toBe(seen[0]);
});

test('the request shows no answer of anybody', async ({ app }) => {
  await app.seed(storedPair(USUAL));
  const { words } = await printed(app, '#/p/pair/print/request', 'request-answers');
  expect(words).toContain('A request to school leaders');
  expect(words).toContain(PLAN[2].what);
  for (const word of [...WORDS, 'Strength', 'Shared strength', 'To build', 'Mixed']) {
    expect(words).not.toContain(word);
  }
});

test('the trainer’s pack takes four sides, with each principle’s signs and questions, and whom to turn to', async ({ app }) => {
  const { sides, words } = await printed(app, '#/trainer', 'trainer');
  expect(sides).toBe(4);
  const one = words.replace(/- /g, '-');
  for (const { title, articleName, summary, signs, prompts, statements } of BANK) {
    for (const said of [title, articleName, summary, ...signs, ...prompts]) expect(one).toContain(said);
    for (const { prompt } of statements) expect(one, 'it stands with its statement and nowhere else').not.toContain(prompt);
  }
  for (const { title, when_to_use, question } of Object.values(FRAMES)) {
    for (const said of [title, when_to_use, question]) expect(one).toContain(said);
  }
  for (const { about, who } of TURN_TO) expect(one).toContain(`${about} ${who}`);
  expect(one).toContain(TIME.title);
});

test('the count follows what is ticked, and is right on a phone', async ({ app }) => {
  await app.page.setViewportSize({ width: 375, height: 812 });
  const plan = ['p', 'q', 'r', 's'].map((name) => full(name));
  await app.seed(storedPair({ ...WORST, plan }));
  for (const include of ['all', 'none'] as const) {
    await printed(app, '#/p/pair/print', `phone-${include}`, include);
  }
  await printed(app, '#/p/pair/print/report', 'phone-report');
  await printed(app, '#/p/pair/print/own', 'phone-own');
});

test('one person prints their own summary', async ({ app }) => {
  await app.seed(FULL);
  const { sides, words } = await printed(app, '#/p/full/print/own', 'own-alone');
  expect(sides).toBe(2);
  expect(words).toContain(BANK[7].statements[4].teacher.split(' ').slice(0, 4).join(' '));
});
