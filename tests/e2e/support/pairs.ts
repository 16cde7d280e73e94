import { expect } from '@playwright/test';
import { BANK, STATEMENTS, WORDS, type Word } from './bank.ts';
import type { App, RoleWord } from './app.ts';
import { hide, PLAN, storedPlan, type StoredAction, type StoredAgreement } from './stored.ts';

/** By statement id: 1 to 5, or 0 for "doesn't apply / don't know". */
export type Ratings = Record<string, number>;

export interface StoredSheet {
  answers?: Ratings;
  notes?: Record<string, string>;
  left_out?: string[];
  private?: string[];
  shared_notes?: string[];
  opening?: 'nothing' | 'principles' | 'statements';
  finished?: boolean;
}

export interface StoredRound {
  at?: string;
  opening?: 'nothing' | 'principles' | 'statements';
  first?: 'teacher' | 'ta' | null;
  pair: [StoredShared, StoredShared];
  statements?: string[];
  after?: [Ratings, Ratings];
}

export interface StoredShared {
  principles?: string[];
  opening?: 'nothing' | 'principles' | 'statements';
  ratings?: Ratings;
  notes?: Record<string, string>;
}

export interface StoredPair {
  id?: string;
  label?: string;
  way?: 'one_device' | 'two_devices' | 'paper';
  /** Whose device it is, with two devices. */
  role?: 'teacher' | 'ta' | null;
  /** Who has the device, with one. */
  holder?: 'teacher' | 'ta' | null;
  principles?: string[];
  saved?: string;
  sheets?: [StoredSheet, StoredSheet];
  received?: StoredShared | null;
  opened?: StoredRound | null;
  earlier?: StoredRound[];
  plan?: StoredAction[];
  agreement?: StoredAgreement;
}

const ALL = BANK.map((principle) => principle.id);

function sheet(given: StoredSheet = {}) {
  return {
    answers: {},
    notes: {},
    left_out: [],
    private: [],
    shared_notes: [],
    own: { answers: {}, private: [], left_out: false },
    opening: 'principles',
    finished: given.answers !== undefined,
    ...given,
  };
}

function shared(given: StoredShared) {
  return { principles: ALL, opening: 'statements', ratings: {}, notes: {}, own: null, ...given };
}

function round(given: StoredRound) {
  return {
    at: '2026-09-04',
    opening: 'statements',
    first: 'ta',
    topics: [],
    statements: [],
    after: [{}, {}],
    ...given,
    pair: given.pair.map(shared),
  };
}

/** A valid text of version 4 (crates/alongside-formats/tests/fixtures/v5.alongside.json has its shape). */
export function storedPair(given: StoredPair): string {
  const holder = given.holder ?? given.role ?? null;
  const slot = (role: string, of: StoredSheet | undefined) =>
    role === holder && !sheet(of).finished ? { sheet: sheet(of) } : { hidden: hide(sheet(of)) };
  return JSON.stringify({
    alongside: 5,
    bank: '0.1-draft',
    id: given.id ?? 'pair',
    label: given.label ?? 'Oak class',
    way: given.way ?? 'one_device',
    role: given.role ?? null,
    holder: given.role ? null : holder,
    principles: given.principles ?? ALL,
    session: null,
    salt: null,
    saved: given.saved ?? '2026-09-04T10:42:00',
    sheets: [slot('teacher', given.sheets?.[0]), slot('ta', given.sheets?.[1])],
    received: given.received ? hide(shared(given.received)) : null,
    agreed: null,
    opened: given.opened ? round(given.opened) : null,
    earlier: (given.earlier ?? []).map(round),
    plan: storedPlan(given.plan ?? [], given.agreement),
    unfinished: [],
  });
}

/** The ratings of a whole audit from a pattern that is gone through again and again. */
export function ratings(...pattern: number[]): Ratings {
  return Object.fromEntries(
    STATEMENTS.map(({ id }, index) => [id, pattern[index % pattern.length]]),
  );
}

/** Without those that are 0: a statement with no rating to see isn't shared at all. */
export function rated(all: Ratings): Ratings {
  return Object.fromEntries(Object.entries(all).filter(([, rating]) => rating > 0));
}

/** Two people who see some things alike, some differently, and leave some out. */
export const TEACHER = ratings(5, 4, 4, 4, 5, 5, 2, 4, 5, 4, 4, 4, 5, 4, 3, 2, 3, 2, 2, 3, 0, 0, 3, 4, 0);
export const TA = ratings(4, 4, 5, 4, 2, 2, 2, 3, 4, 2, 4, 3, 4, 2, 3, 2, 2, 2, 3, 2, 0, 3, 0, 0, 4);

/** Two sheets side by side, with their statements open. */
export const OPENED: StoredRound = { pair: [{ ratings: rated(TEACHER) }, { ratings: rated(TA) }] };

/** A pair with everything open and three actions, whose address is `#/p/pair`. */
export const OPEN_PAIR = storedPair({
  id: 'pair',
  label: 'Oak class',
  sheets: [{ answers: TEACHER }, { answers: TA }],
  opened: OPENED,
  plan: PLAN,
});

export const word = (rating: number): Word =>
  rating === 0 ? 'Doesn’t apply / don’t know' : WORDS[rating - 1];

/** One person answers the principles with these titles, from the list to the check. */
export async function answer(app: App, titles: string[], all: Ratings): Promise<void> {
  await app.openPrinciple(titles[0]);
  for (const title of titles) {
    await app.arrived(title);
    for (const { id, number } of BANK.find((one) => one.title === title)!.statements) {
      await app.rate(number, word(all[id]));
    }
    await app.continue();
  }
  await app.arrived('Check your answers');
}

export async function putAway(app: App): Promise<void> {
  await app.button('Finish and put my answers away').click();
}

/** What this person is willing to open, on the page where they finish. */
export async function willing(
  app: App,
  what: 'Nothing: go straight to the questions' | 'Principle results only' | 'Principle results and statements',
): Promise<void> {
  await app.page.getByRole('radio', { name: what }).check();
}

/** From "Ready to look together?" to both sets. */
export async function showAnswers(app: App, first: RoleWord = 'Teaching assistant'): Promise<void> {
  await expect(app.heading('Ready to look together?')).toBeVisible();
  await app.page.getByRole('radio', { name: first, exact: true }).check();
  await app.button('Show our answers').click();
}
