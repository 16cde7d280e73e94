import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'smol-toml';

/** The words of the bank, read from the file they are written in, so that a change
 * of words changes the tests with it. */
export interface Statement {
  id: string;
  number: string;
  teacher: string;
  ta: string;
}

export interface Idea {
  text: string;
  measure: string;
}

export interface Principle {
  id: string;
  number: number;
  title: string;
  label: string;
  statements: Statement[];
  ideas: Idea[];
}

/** The parts of the file that the tests use; the build has checked them. */
interface BankFile {
  principles: {
    id: string;
    title: string;
    chart_label: string;
    statements: { id: string; teacher: string; ta: string }[];
    actions: { text: string; success_measure: string }[];
  }[];
}

function read(): Principle[] {
  const file = resolve(import.meta.dirname, '../../../content/en-GB.toml');
  const bank = parse(readFileSync(file, 'utf8')) as unknown as BankFile;
  return bank.principles.map((principle, index) => ({
    id: principle.id,
    number: index + 1,
    title: principle.title,
    label: principle.chart_label,
    statements: principle.statements.map((statement, place) => ({ ...statement, number: `${index + 1}.${place + 1}` })),
    ideas: principle.actions.map(({ text, success_measure }) => ({ text, measure: success_measure })),
  }));
}

export const BANK = read();

export const STATEMENTS = BANK.flatMap((principle) => principle.statements);

export const WORDS = ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'] as const;

export const NOT_RATED = 'Doesn’t apply / don’t know';

export type Word = (typeof WORDS)[number] | typeof NOT_RATED;

/** The bank's statement with a number such as "2.1". */
export function statement(number: string): Statement {
  const found = STATEMENTS.find((one) => one.number === number);
  if (!found) throw new Error(`the bank has no statement ${number}`);
  return found;
}
