import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

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

type Table = Record<string, string>;

/** As the build sets words: curved marks for straight ones. */
function onScreen(words: string): string {
  return words.replace(/(^|[\s(])'/g, '$1‘').replaceAll("'", '’');
}

/** Reads what the bank uses of TOML: tables of strings on one line each. */
function tables(text: string): [string, Table][] {
  const found: [string, Table][] = [];
  for (const line of text.split('\n')) {
    const head = /^\[\[?([\w.-]+)\]\]?\s*$/.exec(line);
    const pair = /^(\w+) = (".*")\s*$/.exec(line);
    if (head) found.push([head[1], {}]);
    else if (pair) found.at(-1)![1][pair[1]] = onScreen(JSON.parse(pair[2]) as string);
  }
  return found;
}

function read(): Principle[] {
  const file = resolve(import.meta.dirname, '../../../content/en-GB.toml');
  const bank: Principle[] = [];
  for (const [name, table] of tables(readFileSync(file, 'utf8'))) {
    const here = bank.at(-1);
    if (name === 'principles') {
      bank.push({
        id: table.id,
        number: bank.length + 1,
        title: table.title,
        label: table.chart_label,
        statements: [],
        ideas: [],
      });
    } else if (name === 'principles.statements' && here) {
      const number = `${here.number}.${here.statements.length + 1}`;
      here.statements.push({ id: table.id, number, teacher: table.teacher, ta: table.ta });
    } else if (name === 'principles.actions' && here) {
      here.ideas.push({ text: table.text, measure: table.success_measure });
    }
  }
  return bank;
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
