import { sessionCode } from './codes.mjs';
import { OPENED, storedPair, TA, TEACHER } from './pairs.ts';
import { PLAN } from './stored.ts';

/** Every paper that is printed from an address of its own, by name. */
export const PAPERS: [string, string][] = [
  ['agreement', '#/p/pair/print'],
  ['request', '#/p/pair/print/request'],
  ['own', '#/p/pair/print/own'],
  ['report', '#/p/pair/print/report'],
  ['blank', '#/blank'],
  ['blank-starting-out', '#/blank/starting-out'],
  ['trainer', '#/trainer'],
  ['slips', `#/slips/${sessionCode(60)}`],
];

/** A pair with something for each of them. */
export const PAIR = storedPair({
  sheets: [{ answers: TEACHER }, { answers: TA }],
  opened: OPENED,
  plan: [{ what: 'Talk on Fridays.', who: 'ta' }, PLAN[2]],
});

/** What a page says before it is printed. */
export const COUNT = /^This will print on \d+ sides? of A4\.$/;

export const sidesOf = (count: number) => `This will print on ${count} side${count === 1 ? '' : 's'} of A4.`;
