import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'smol-toml';

/** The words of the bank, read from the file they are written in, so that a change
 * of words changes the tests with it. */
export interface Statement {
  id: string;
  number: string;
  construct: string;
  teacher: string;
  ta: string;
  prompt: string;
  /** Whether it belongs to the thread of time too. */
  isTime: boolean;
}

export interface Idea {
  text: string;
  measure: string;
}

export interface Principle {
  id: string;
  number: number;
  title: string;
  /** What the article calls it. */
  articleName: string;
  label: string;
  summary: string;
  /** What can be seen in the room when it works. */
  signs: string[];
  /** Questions to talk about. */
  prompts: string[];
  statements: Statement[];
  ideas: Idea[];
}

interface FrameWords {
  title: string;
  when_to_use: string;
  answer_about: string;
  question: string;
  points: { label: string; descriptor: string }[];
}

interface ActionWords {
  text: string;
  success_measure: string;
}

/** The parts of the file that the tests use; the build has checked them. */
interface BankFile {
  frame: Record<FrameKey, FrameWords>;
  framing: { turn_to: { about: string; who: string }[] };
  thread: { time: { title: string; chart_label: string; actions: ActionWords[] } };
  principles: {
    id: string;
    title: string;
    article_name: string;
    chart_label: string;
    summary: string;
    looks_like: string[];
    discussion_prompts: string[];
    statements: { id: string; construct: string; teacher: string; ta: string; prompt: string; thread?: string }[];
    actions: ActionWords[];
  }[];
}

const FILE = resolve(import.meta.dirname, '../../../content/en-GB.toml');
const TOML = parse(readFileSync(FILE, 'utf8')) as unknown as BankFile;

const ideas = (actions: ActionWords[]): Idea[] =>
  actions.map(({ text, success_measure }) => ({ text, measure: success_measure }));

export const BANK: Principle[] = TOML.principles.map((principle, index) => ({
  id: principle.id,
  number: index + 1,
  title: principle.title,
  articleName: principle.article_name,
  label: principle.chart_label,
  summary: principle.summary,
  signs: principle.looks_like,
  prompts: principle.discussion_prompts,
  statements: principle.statements.map(({ thread, ...statement }, place) => ({
    ...statement,
    number: `${index + 1}.${place + 1}`,
    isTime: thread === 'time',
  })),
  ideas: ideas(principle.actions),
}));

export const STATEMENTS = BANK.flatMap((principle) => principle.statements);

/** The ninth line, set apart under the eight principles. */
export const TIME = {
  id: 'time',
  title: TOML.thread.time.title,
  label: TOML.thread.time.chart_label,
  statements: STATEMENTS.filter((statement) => statement.isTime),
  ideas: ideas(TOML.thread.time.actions),
};

/** Whom to turn to with what this tool is not for. */
export const TURN_TO = TOML.framing.turn_to;

/** Which of the two questions is answered, as it stands in an address and in stored text. */
export type FrameKey = 'looking-back' | 'starting-out';

export const FRAMES = TOML.frame;

/** The five points of the scale, from the lowest. */
export const WORDS = ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'] as const;

/** Those of *Starting out*. */
export const CLEAR_WORDS = ['Not talked about', 'Only mentioned', 'Partly clear', 'Mostly clear', 'Clear'] as const;

export const WORDS_OF = { 'looking-back': WORDS, 'starting-out': CLEAR_WORDS } as const;

export const NOT_RATED = 'Doesn’t apply / don’t know';

export type Word = (typeof WORDS)[number] | (typeof CLEAR_WORDS)[number] | typeof NOT_RATED;

/** The bank's statement with a number such as "2.1". */
export function statement(number: string): Statement {
  const found = STATEMENTS.find((one) => one.number === number);
  if (!found) throw new Error(`the bank has no statement ${number}`);
  return found;
}
