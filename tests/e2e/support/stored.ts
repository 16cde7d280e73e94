import { BANK, STATEMENTS, type FrameKey } from './bank.ts';

export type RoleKey = 'teacher' | 'ta';

export type OpeningKey = 'nothing' | 'principles' | 'statements';

/** By statement id: 1 to 5, or 0 for "doesn't apply / don't know". */
export type Ratings = Record<string, number>;

/** What is kept of one action. */
export interface StoredAction {
  /** A principle's id, or `time`. */
  line?: string | null;
  hands?: 'ours' | 'school';
  what: string;
  who?: RoleKey | 'both' | null;
  when?: string;
  know?: string;
  /** Whether it needs time outside paid hours. */
  hours?: 'paid' | 'outside' | null;
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

export interface StoredSheet {
  answers?: Ratings;
  notes?: Record<string, string>;
  left_out?: string[];
  private?: string[];
  shared_notes?: string[];
  opening?: OpeningKey;
  finished?: boolean;
}

/** The stamp that every text begins with. */
export const STAMP = '{"edition":1,"version":1}';

/** Answers that are put away, as they are stored: nothing to be read at a glance. */
export const hide = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('hex');

/** What stands hidden in a stored text. */
export const unhide = (hidden: string) => JSON.parse(Buffer.from(hidden, 'hex').toString()) as StoredSheet;

/** One person's sheet, finished where there are answers in it. */
export function storedSheet(given: StoredSheet = {}) {
  return {
    answers: {},
    notes: {},
    left_out: [],
    private: [],
    shared_notes: [],
    extra: { answers: {}, private: [], left_out: false },
    opening: 'principles',
    finished: given.answers !== undefined,
    ...given,
  };
}

export function storedPlan(actions: StoredAction[], agreement: StoredAgreement = {}) {
  const all = actions.map((action, index) => ({
    id: index + 1,
    line: action.line === undefined ? BANK[1].id : action.line,
    hands: action.hands ?? 'ours',
    what: action.what,
    who: action.who ?? null,
    when: action.when ?? '',
    know: action.know ?? '',
    hours: action.hours ?? null,
    on_paper: false,
    review: action.review ?? null,
    status: action.status ?? null,
    changed: action.changed ?? '',
  }));
  return { actions: all, agreed: [null, null], was_agreed: false, ...agreement };
}

/** What a partnership is, whoever answers. */
interface StoredPartnership {
  id: string;
  label?: string;
  frame?: FrameKey;
  principles?: string[];
  saved?: string;
  plan?: StoredAction[];
  agreement?: StoredAgreement;
}

/** A partnership as version 1 of the stored text has it (crates/alongside-formats/src/stored/schema), with what is
 * to stand in it in another way. */
export function storedText(given: StoredPartnership, members: object): string {
  return JSON.stringify({
    alongside: JSON.parse(STAMP) as object,
    bank: '1.0',
    id: given.id,
    label: given.label ?? '',
    way: 'alone',
    role: null,
    holder: null,
    frame: given.frame ?? 'looking-back',
    principles: given.principles ?? BANK.map((principle) => principle.id),
    session: null,
    salt: null,
    saved: given.saved ?? '2026-09-04T10:42:00',
    sheets: [],
    other_sheets: [null, null],
    received: null,
    agreed: null,
    opened: null,
    earlier: [],
    plan: storedPlan(given.plan ?? [], given.agreement),
    unfinished: [],
    ...members,
  });
}

export interface Stored extends StoredPartnership {
  role?: RoleKey;
  /** Left away, every statement is rated. */
  answers?: Ratings;
  notes?: Record<string, string>;
  finished?: boolean;
}

/** Ratings that give strengths, mixed principles and some to build. */
export function allRated(): Ratings {
  const byPrinciple = [5, 2, 3, 4, 3, 5, 2, 1];
  const rating = (number: string) => byPrinciple[Number(number[0]) - 1];
  return Object.fromEntries(STATEMENTS.map(({ id, number }) => [id, rating(number)]));
}

/** One person on their own. */
export function stored(given: Stored): string {
  const role = given.role ?? 'teacher';
  const { answers = allRated(), notes = {}, finished = true } = given;
  const slot = (of: RoleKey) =>
    of === role ? { sheet: storedSheet({ answers, notes, finished }) } : { hidden: hide(storedSheet()) };
  return storedText(given, { role, sheets: [slot('teacher'), slot('ta')] });
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
    line: BANK[6].id,
    what: 'Keep a folder of routines for whoever comes next.',
    who: 'ta',
    when: 'Tuesday assembly',
  },
  {
    line: BANK[7].id,
    hands: 'school',
    what: 'Ask for a day of warning before cover.',
    who: 'teacher',
    review: '2026-10-30',
  },
];

/** The partnerships that most tests need side by side, and texts that can't be read. */
export const FULL = stored({ id: 'full', label: 'Oak class', plan: PLAN });
export const FULL_TA = stored({ id: 'full', label: 'Oak class', role: 'ta', plan: PLAN });
export const PLANLESS = stored({ id: 'full', label: 'Oak class' });
export const STARTING_OUT = stored({ id: 'full', label: 'Oak class', frame: 'starting-out', plan: PLAN });
const SOME: Stored = {
  id: 'part',
  label: 'Elm class',
  role: 'ta',
  finished: false,
  answers: { 'pf-teacher-opens-up': 4, 'pf-ta-opens-up': 0, 'sp-chance-to-ask': 5 },
  notes: { 'sharing-planning': 'Ask about Friday' },
  saved: '2026-09-03T08:05:00',
};
export const PART = stored(SOME);
export const PART_STARTING_OUT = stored({ ...SOME, frame: 'starting-out' });
export const BARE = stored({ id: 'bare', answers: {}, finished: false, saved: '2026-09-02T09:00:00' });
export const BROKEN = `{"alongside":${STAMP},"bank":"1.0","id":"broken","label":"Ash class","way":"al`;
export const NEWER = '{"alongside":{"edition":2,"version":1},"id":"newer","voices":["teacher","ta"]}';
/** What a draft of Alongside stored, before its first edition. */
export const DRAFT = '{"alongside":5,"bank":"0.1-draft","id":"draft","label":"Lime class","way":"alone","role":"teacher"}';

export const key = (id: string) => `alongside:partnership:${id}`;

/** What the tests look at of a partnership as it is stored, and of a file of several. */
export interface Kept {
  id: string;
  label: string;
  salt: number | null;
  session: object;
  frame: FrameKey;
  principles: string[];
  /** What a person put away stands as `hidden` there, and no sheet beside it. */
  sheets: { sheet: { answers: Ratings }; hidden?: string }[];
  /** Answers to the question of the other frame. */
  other_sheets: (string | null)[];
  received: string | null;
  opened: object | null;
  /** A file with one person's answers has them here. */
  sheet: string;
  partnerships: (Kept & { way: string })[];
}

/** A stored text, or a saved copy. */
export function read(text: string): Kept {
  return JSON.parse(text) as Kept;
}
