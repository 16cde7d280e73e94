import { BANK, STATEMENTS } from './bank.ts';

/** What is kept of one action. */
export interface StoredAction {
  principle?: string | null;
  hands?: 'ours' | 'school';
  what: string;
  who?: 'teacher' | 'ta' | 'both' | null;
  when?: string;
  know?: string;
  review?: string | null;
  /** How it went. */
  status?: 'done' | 'under_way' | 'dropped' | null;
  changed?: string;
}

/** Since when each agrees, and whether both had before something changed. */
export interface StoredAgreement {
  agreed?: [string | null, string | null];
  was_agreed?: boolean;
}

/** A plan as versions 3 and 4 of the stored text have it. */
export function storedPlan(actions: StoredAction[], agreement: StoredAgreement = {}) {
  const all = actions.map((action, index) => ({
    id: index + 1,
    principle: action.principle === undefined ? BANK[1].id : action.principle,
    hands: action.hands ?? 'ours',
    what: action.what,
    who: action.who ?? null,
    when: action.when ?? '',
    know: action.know ?? '',
    review: action.review ?? null,
    status: action.status ?? null,
    changed: action.changed ?? '',
  }));
  return { actions: all, agreed: [null, null], was_agreed: false, ...agreement };
}

/** Answers that are put away, as they are stored: nothing to be read at a glance. */
export const hide = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('hex');

export interface Stored {
  id: string;
  label?: string;
  role?: 'teacher' | 'ta';
  principles?: string[];
  saved?: string;
  /** By statement id. Left away, every statement is rated. */
  answers?: Record<string, number>;
  notes?: Record<string, string>;
  finished?: boolean;
  plan?: StoredAction[];
}

/** Ratings that give strengths, mixed principles and some to build. */
export function allRated(): Record<string, number> {
  const byPrinciple = [5, 2, 3, 4, 3, 5, 2, 1];
  const rating = (number: string) => byPrinciple[Number(number[0]) - 1];
  return Object.fromEntries(STATEMENTS.map(({ id, number }) => [id, rating(number)]));
}

/** One person on their own, as version 5 of the stored text has it
 * (crates/alongside-formats/tests/fixtures/v5.alongside.json). */
export function stored(given: Stored): string {
  const role = given.role ?? 'teacher';
  const sheet = {
    answers: given.answers ?? allRated(),
    notes: given.notes ?? {},
    left_out: [],
    private: [],
    shared_notes: [],
    own: { answers: {}, private: [], left_out: false },
    opening: 'principles',
    finished: given.finished ?? true,
  };
  const blank = { ...sheet, answers: {}, notes: {}, finished: false };
  const slot = (of: string) => (of === role ? { sheet } : { hidden: hide(blank) });
  return JSON.stringify({
    alongside: 5,
    bank: '0.1-draft',
    id: given.id,
    label: given.label ?? '',
    way: 'alone',
    role,
    holder: null,
    principles: given.principles ?? BANK.map((principle) => principle.id),
    session: null,
    salt: null,
    saved: given.saved ?? '2026-09-04T10:42:00',
    sheets: [slot('teacher'), slot('ta')],
    received: null,
    agreed: null,
    opened: null,
    earlier: [],
    plan: storedPlan(given.plan ?? []),
    unfinished: [],
  });
}

/** Three actions as somebody would write them. */
export const PLAN: StoredAction[] = [
  {
    what: 'Put the key points for each day in one place by half past three.',
    who: 'both',
    when: 'The first ten minutes of the day',
    know: 'They are there on four days out of five.',
    review: '2026-10-16',
  },
  {
    principle: BANK[6].id,
    what: 'Keep a folder of routines for whoever comes next.',
    who: 'ta',
    when: 'Tuesday assembly',
  },
  {
    principle: BANK[7].id,
    hands: 'school',
    what: 'Ask for a day of warning before cover.',
    who: 'teacher',
    review: '2026-10-30',
  },
];

/** The partnerships that most tests need side by side, and two texts that can't be read. */
export const FULL = stored({ id: 'full', label: 'Oak class', plan: PLAN });
export const FULL_TA = stored({ id: 'full', label: 'Oak class', role: 'ta', plan: PLAN });
export const PLANLESS = stored({ id: 'full', label: 'Oak class' });
export const PART = stored({
  id: 'part',
  label: 'Elm class',
  role: 'ta',
  finished: false,
  answers: { 'pf-teacher-opens-up': 4, 'pf-ta-opens-up': 0, 'sp-ask': 5 },
  notes: { 'sharing-planning': 'Ask about Friday' },
  saved: '2026-09-03T08:05:00',
});
export const BARE = stored({ id: 'bare', answers: {}, finished: false, saved: '2026-09-02T09:00:00' });
export const BROKEN = '{"alongside":3,"bank":"0.1-draft","id":"broken","label":"Ash class","way":"al';
export const NEWER = '{"alongside":99,"id":"newer","voices":["teacher","ta"]}';

export const key = (id: string) => `alongside:partnership:${id}`;

/** What the tests look at of a partnership as it is stored, and of a file of several. */
export interface Kept {
  id: string;
  label: string;
  salt: number | null;
  session: object;
  principles: string[];
  /** What a person put away stands as `hidden` there, and no sheet beside it. */
  sheets: { sheet: { answers: Record<string, number> }; hidden?: string }[];
  /** A file with one person's answers has them here. */
  sheet: string;
  partnerships: (Kept & { way: string })[];
}

/** A stored text, or a saved copy. */
export function read(text: string): Kept {
  return JSON.parse(text) as Kept;
}
