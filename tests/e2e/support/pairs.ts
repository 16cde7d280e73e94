import { expect } from '@playwright/test';
import { BANK, NOT_RATED, STATEMENTS, WORDS_OF, type FrameKey, type Word } from './bank.ts';
import type { App, RoleWord } from './app.ts';
import {
  hide,
  PLAN,
  storedSheet,
  storedText,
  type OpeningKey,
  type Ratings,
  type RoleKey,
  type StoredAction,
  type StoredAgreement,
  type StoredSheet,
} from './stored.ts';

export type { Ratings, StoredSheet } from './stored.ts';

/** What one person shares. */
export interface StoredShared {
  frame?: FrameKey;
  principles?: string[];
  opening?: OpeningKey;
  ratings?: Ratings;
  /** The statements that don't apply, or whose answer is private. */
  withheld?: string[];
  notes?: Record<string, string>;
}

export interface StoredRound {
  at?: string;
  /** The frame of both sheets; left away, the partnership's. */
  frame?: FrameKey;
  opening?: OpeningKey;
  first?: RoleKey | null;
  /** The principles that were talked about. */
  topics?: string[];
  pair: [StoredShared, StoredShared];
  statements?: string[];
  after?: [Ratings, Ratings];
}

export interface StoredPair {
  id?: string;
  label?: string;
  way?: 'one_device' | 'two_devices' | 'paper';
  /** Whose device it is, with two devices. */
  role?: RoleKey | null;
  /** Who has the device, with one. */
  holder?: RoleKey | null;
  frame?: FrameKey;
  principles?: string[];
  saved?: string;
  sheets?: [StoredSheet, StoredSheet];
  /** Answers to the question of the other frame. */
  other_sheets?: [StoredSheet | null, StoredSheet | null];
  received?: StoredShared | null;
  opened?: StoredRound | null;
  earlier?: StoredRound[];
  plan?: StoredAction[];
  agreement?: StoredAgreement;
}

function shared(given: StoredShared, frame: FrameKey) {
  const principles = BANK.map((principle) => principle.id);
  return { frame, principles, opening: 'statements', ratings: {}, withheld: [], notes: {}, extra: null, ...given };
}

function round({ frame, ...given }: StoredRound, ofPair: FrameKey) {
  return {
    at: '2026-09-04',
    opening: 'statements',
    first: 'ta',
    topics: [],
    statements: [],
    after: [{}, {}],
    ...given,
    pair: given.pair.map((sheet) => shared(sheet, frame ?? ofPair)),
  };
}

/** Two people, as version 1 of the stored text has them. */
export function storedPair(given: StoredPair): string {
  const { frame = 'looking-back', role = null, sheets = [{}, {}], other_sheets = [null, null] } = given;
  const holder = given.holder ?? role;
  const slot = (of: RoleKey, given: StoredSheet) => {
    const sheet = storedSheet(given);
    return of === holder && !sheet.finished ? { sheet } : { hidden: hide(sheet) };
  };
  const named = { ...given, id: given.id ?? 'pair', label: given.label ?? 'Oak class' };
  return storedText(named, {
    way: given.way ?? 'one_device',
    role,
    holder: role ? null : holder,
    sheets: [slot('teacher', sheets[0]), slot('ta', sheets[1])],
    other_sheets: other_sheets.map((sheet) => sheet && hide(storedSheet(sheet))),
    received: given.received ? hide(shared(given.received, frame)) : null,
    opened: given.opened ? round(given.opened, frame) : null,
    earlier: (given.earlier ?? []).map((earlier) => round(earlier, frame)),
  });
}

/** The ratings of a whole audit from a pattern that is gone through again and again. */
export function ratings(...pattern: number[]): Ratings {
  return Object.fromEntries(
    STATEMENTS.map(({ id }, index) => [id, pattern[index % pattern.length]]),
  );
}

/** Without those that are 0: only the ratings. */
export function rated(all: Ratings): Ratings {
  return Object.fromEntries(Object.entries(all).filter(([, rating]) => rating > 0));
}

/** What a sheet with these answers says to the other person. */
export function said(all: Ratings): StoredShared {
  return { ratings: rated(all), withheld: Object.keys(all).filter((id) => all[id] === 0) };
}

/** Two people who see some things alike, some differently, and leave some out. */
export const TEACHER = ratings(5, 4, 4, 4, 5, 5, 2, 4, 5, 4, 4, 4, 5, 4, 3, 2, 3, 2, 2, 3, 0, 0, 3, 4, 0);
export const TA = ratings(4, 4, 5, 4, 2, 2, 2, 3, 4, 2, 4, 3, 4, 2, 3, 2, 2, 2, 3, 2, 0, 3, 0, 0, 4);

/** Two sheets side by side, with their statements open. */
export const OPENED: StoredRound = { pair: [said(TEACHER), said(TA)] };

/** A pair with everything open and three actions, whose address is `#/p/pair`. */
export const OPEN_PAIR = storedPair({
  id: 'pair',
  label: 'Oak class',
  sheets: [{ answers: TEACHER }, { answers: TA }],
  opened: OPENED,
  plan: PLAN,
});

export const word = (rating: number, frame: FrameKey = 'looking-back'): Word =>
  rating === 0 ? NOT_RATED : WORDS_OF[frame][rating - 1];

/** One person answers the principles with these titles, from the list to the check. */
export async function answer(app: App, titles: string[], all: Ratings, frame?: FrameKey): Promise<void> {
  await app.openPrinciple(titles[0]);
  for (const title of titles) {
    await app.arrived(title);
    for (const { id, number } of BANK.find((one) => one.title === title)!.statements) {
      await app.rate(number, word(all[id], frame));
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
  what: 'Nothing' | 'Principle results only' | 'Statements too',
): Promise<void> {
  await app.page.getByRole('radio', { name: what }).check();
}

/** The headline of two people’s answers: what they share, or how much there is to talk about. */
export const HEADLINE =
  /^(A strength you share: |Strengths you share: |\w+ strengths you share|Clear to both of you: |\w+ principles are clear|On average, you are within a step|\w+ principles? to talk about|There are not enough answers to compare)/;

/** The sentence under it where statements are open. */
export const COUNTED = /^You gave (the same|different) answers? to .* statements?/;

/** The code as it stands on the page *Share your answers*: 26 characters, or 31 in a session with its own statements. */
export async function sharedCode(app: App): Promise<string> {
  const text = await app.page.getByRole('region', { name: 'Read it aloud or type it' }).innerText();
  const found = /(?:[0-9A-HJKMNP-TV-Z]{5}\s+){5,6}[0-9A-HJKMNP-TV-Z]\b/.exec(text);
  expect(found, text).not.toBeNull();
  return found![0].replace(/\s+/g, ' ');
}

/** From "Ready to look together?" to both sets; on two devices from the code that the other one may still need. */
export async function showAnswers(app: App, first: RoleWord = 'Teaching assistant'): Promise<void> {
  await expect(app.heading(/^(Ready to look together\?|Share your answers)$/)).toBeVisible();
  if (await app.heading('Share your answers').isVisible()) await app.link('Look together').click();
  await expect(app.heading('Ready to look together?')).toBeVisible();
  await app.page.getByRole('radio', { name: first, exact: true }).check();
  await app.button(/^(Show our answers|Go to the questions)$/).click();
}
