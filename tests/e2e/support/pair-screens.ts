import type { App } from './app.ts';
import { BANK } from './bank.ts';
import { alike, DRAFTS, inFives, roundCode, sheetCode } from './codes.mjs';
import type { Screen } from './screens.ts';
import { PLAN, type StoredAction } from './stored.ts';
import {
  OPENED,
  rated,
  ratings,
  said,
  storedPair,
  TA,
  TEACHER,
  type StoredPair,
  type StoredRound,
} from './pairs.ts';

const LABELLED = { label: 'Oak class' };
const BOTH: StoredPair['sheets'] = [{ answers: TEACHER }, { answers: TA }];
const NOTES = { [BANK[1].id]: 'Mornings are a rush. I would like ten minutes before the bell.' };

const open = (round: Partial<StoredRound>, more: StoredPair = {}) =>
  storedPair({ ...LABELLED, sheets: BOTH, opened: { ...OPENED, ...round }, ...more });

const changed = BANK[1].statements[0].id;

/** Both open, with statements, a shared note, one thing talked about and changed. */
export const OPEN = open({
  pair: [said(TEACHER), { ...said(TA), notes: NOTES }],
  statements: [changed],
  after: [{ [changed]: 4 }, {}],
});

const LONG_PLAN: StoredAction[] = [
  ...PLAN,
  { what: 'Swap one job each week.', who: 'ta', when: 'After school on Fridays' },
  { what: 'Write down the signals.', who: 'both' },
  { what: 'Share the marking of spellings.', who: 'both', status: 'done', changed: 'It takes ten minutes less.' },
];

/** Both agree, and the day of the review has come. */
const AGREED = open({}, { plan: PLAN, agreement: { agreed: ['2026-09-04', '2026-09-04'] } });

/** The code of a printed agreement. */
const ROUND = roundCode({
  pair: [alike([5, 4, 2, 4, 3]), alike([4, 4, 5, 2, 2])],
  at: '2026-09-04',
  ours: 3,
  school: 1,
});

async function enterCode(app: App, code: string): Promise<void> {
  await app.page.getByRole('textbox', { name: /^Enter / }).fill(inFives(code));
  await app.continue();
}

const ALIKE = said(ratings(3, 2, 4, 3));
const HIGH = said(ratings(5, 4));
const HALF = BANK.slice(0, 4).map((principle) => principle.id);

/** A teacher's answers, in the frame that most pairs here are not in. */
const OTHER_FRAME = sheetCode({ role: 'teacher', frame: 'starting-out', answers: alike([2, 1, 3, 2, 4]) });

/** Two people who answered two different questions. */
const TWO_FRAMES = storedPair({
  way: 'two_devices',
  role: 'ta',
  sheets: [{}, { answers: TA }],
  received: { ...said(TEACHER), frame: 'starting-out' },
});

const STARTING_OUT = open({ opening: 'statements' }, { frame: 'starting-out' });

/** Every screen of two people, in the order in which they meet them. */
export const PAIR_SCREENS: Screen[] = [
  { name: 'first', hash: '#/new/one-device' },
  {
    name: 'pair-tasks',
    stored: [storedPair({ holder: 'teacher', sheets: [{ answers: TEACHER, finished: false }, {}] })],
    hash: '#/p/pair',
  },
  {
    name: 'pair-check',
    stored: [
      storedPair({
        holder: 'ta',
        sheets: [
          { answers: TEACHER },
          { answers: TA, finished: false, notes: NOTES, private: [changed], shared_notes: [BANK[1].id] },
        ],
      }),
    ],
    hash: '#/p/pair/check',
  },
  {
    name: 'pair-profile',
    stored: [storedPair({ holder: 'ta', sheets: [{}, { answers: TA, finished: false }] })],
    hash: '#/p/pair/profile',
  },
  { name: 'hand-over', stored: [storedPair({ sheets: [{ answers: TEACHER }, {}] })], hash: '#/p/pair' },
  { name: 'paper', stored: [storedPair({ way: 'paper' })], hash: '#/p/pair' },
  { name: 'blank', hash: '#/blank' },
  { name: 'blank-starting-out', hash: '#/blank/starting-out' },
  {
    name: 'share',
    stored: [storedPair({ way: 'two_devices', role: 'teacher', sheets: [{ answers: TEACHER }, {}] })],
    hash: '#/p/pair/share',
  },
  {
    name: 'enter',
    stored: [storedPair({ way: 'two_devices', role: 'teacher', sheets: [{ answers: TEACHER }, {}] })],
    hash: '#/p/pair/enter',
  },
  {
    name: 'enter-error',
    stored: [storedPair({ way: 'two_devices', role: 'ta', sheets: [{}, { answers: TA }] })],
    hash: '#/p/pair/enter',
    then: (app) => app.continue(),
  },
  {
    name: 'enter-draft',
    hash: '#/enter',
    then: (app) => enterCode(app, DRAFTS.sheet),
  },
  {
    name: 'enter-other-frame',
    stored: [storedPair({ way: 'two_devices', role: 'ta', sheets: [{}, { answers: TA }] })],
    hash: '#/p/pair/enter',
    then: (app) => enterCode(app, OTHER_FRAME),
  },
  { name: 'enter-first', hash: '#/enter' },
  {
    name: 'waiting',
    stored: [
      storedPair({
        way: 'two_devices',
        role: 'ta',
        sheets: [{}, { answers: ratings(3), finished: false }],
        received: said(TEACHER),
      }),
    ],
    hash: '#/p/pair',
  },
  { name: 'ready', stored: [storedPair({ sheets: BOTH })], hash: '#/p/pair/ready' },
  { name: 'two-questions', stored: [TWO_FRAMES], hash: '#/p/pair/ready' },
  { name: 'frame-other', stored: [TWO_FRAMES], hash: '#/p/pair/frame' },
  {
    name: 'ready-error',
    stored: [storedPair({ sheets: BOTH })],
    hash: '#/p/pair/ready',
    then: (app) => app.button('Show our answers').click(),
  },
  { name: 'opening', stored: [storedPair({ sheets: BOTH })], hash: '#/p/pair/opening' },
  {
    name: 'opening-nothing',
    stored: [storedPair({ sheets: [{ ...BOTH[0], opening: 'nothing' }, BOTH[1]] })],
    hash: '#/p/pair/opening',
  },
  { name: 'compare', stored: [OPEN], hash: '#/p/pair/compare' },
  {
    name: 'compare-all',
    stored: [OPEN],
    hash: '#/p/pair/compare',
    then: (app) => app.page.getByText(/^See all \d+ statements/).click(),
  },
  { name: 'compare-starting-out', stored: [STARTING_OUT], hash: '#/p/pair/compare' },
  { name: 'compare-principles', stored: [open({ opening: 'principles' })], hash: '#/p/pair/compare' },
  {
    name: 'compare-alike',
    stored: [open({ pair: [ALIKE, ALIKE] })],
    hash: '#/p/pair/compare',
  },
  {
    name: 'compare-high',
    stored: [open({ pair: [HIGH, HIGH] })],
    hash: '#/p/pair/compare',
  },
  {
    name: 'compare-some',
    stored: [
      open({ pair: [said(TEACHER), { principles: HALF, ratings: half(rated(TA)) }] }),
    ],
    hash: '#/p/pair/compare',
  },
  { name: 'after-talking', stored: [OPEN], hash: `#/p/pair/compare/${changed}` },
  {
    name: 'compare-folds',
    stored: [OPEN],
    hash: '#/p/pair/compare',
    async then(app) {
      await app.page.getByRole('heading', { level: 3, name: BANK[1].title }).last().click();
      await app.page.getByText(/^See this as a/).click();
    },
  },
  {
    name: 'compare-open-more',
    stored: [open({ opening: 'principles' })],
    hash: '#/p/pair/compare',
    async then(app) {
      await app.page.getByText('Open statements too').first().click();
      await app.button('Open statements too').click();
    },
  },
  { name: 'talk', stored: [open({ opening: 'principles' })], hash: '#/p/pair/talk' },
  { name: 'talk-statements', stored: [OPEN], hash: '#/p/pair/talk' },
  { name: 'talk-starting-out', stored: [STARTING_OUT], hash: '#/p/pair/talk' },
  { name: 'talk-nothing', stored: [open({ opening: 'nothing', pair: [{}, {}] })], hash: '#/p/pair/talk' },
  { name: 'talk-alike', stored: [open({ pair: [HIGH, HIGH] })], hash: '#/p/pair/talk' },
  {
    name: 'then-and-now',
    stored: [
      open({}, { earlier: [{ at: '2026-06-12', pair: [said(TA), ALIKE] }] }),
    ],
    hash: '#/p/pair/compare',
  },
  {
    name: 'then-and-now-two-questions',
    stored: [
      open({}, { earlier: [{ at: '2026-06-12', frame: 'starting-out', pair: [said(TA), ALIKE] }] }),
    ],
    hash: '#/p/pair/compare',
  },
  { name: 'again', stored: [OPEN], hash: '#/p/pair/again' },
  { name: 'pair-plan', stored: [OPEN], hash: '#/p/pair/plan' },
  { name: 'pair-plan-start', stored: [open({ opening: 'principles' })], hash: '#/p/pair/plan' },
  { name: 'pair-plan-agreed', stored: [AGREED], hash: '#/p/pair/plan' },
  { name: 'pair-finish', stored: [AGREED], hash: '#/p/pair/finish' },
  { name: 'pair-request', stored: [OPEN], hash: '#/p/pair/plan/new/st-notice' },
  {
    name: 'pair-plan-again',
    stored: [open({}, { plan: LONG_PLAN, agreement: { agreed: ['2026-09-04', null], was_agreed: true } })],
    hash: '#/p/pair/plan',
  },
  { name: 'pair-print', stored: [AGREED], hash: '#/p/pair/print' },
  { name: 'pair-print-report', stored: [AGREED], hash: '#/p/pair/print/report' },
  { name: 'pair-print-report-starting-out', stored: [STARTING_OUT], hash: '#/p/pair/print/report' },
  { name: 'pair-print-own', stored: [AGREED], hash: '#/p/pair/print/own' },
  { name: 'pair-print-request', stored: [AGREED], hash: '#/p/pair/print/request' },
  { name: 'trainer', hash: '#/trainer' },
  { name: 'review', stored: [AGREED], hash: '#/p/pair/review' },
  {
    name: 'review-restored',
    hash: '#/enter',
    async then(app) {
      await enterCode(app, ROUND);
      await app.button('Start the review').click();
      await app.page.getByRole('radio', { name: 'Done' }).first().check();
    },
  },
  { name: 'review-empty', stored: [OPEN], hash: '#/p/pair/review' },
  { name: 'restore', hash: '#/enter', then: (app) => enterCode(app, ROUND) },
  {
    name: 'way-again',
    stored: [storedPair({ earlier: [OPENED] })],
    hash: '#/p/pair/way',
  },
  { name: 'cards-due', stored: [AGREED, storedPair({ id: 'two', sheets: BOTH })], hash: '#/' },
  { name: 'pair-action', stored: [OPEN], hash: `#/p/pair/plan/new/${changed}` },
  { name: 'pair-cards', stored: [OPEN, storedPair({ id: 'two', sheets: BOTH })], hash: '#/' },
];

function half(all: Record<string, number>): Record<string, number> {
  const ids = BANK.slice(0, 4).flatMap(({ statements }) => statements.map(({ id }) => id));
  return Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)));
}
