// Rules of our own for stylelint: a layer for each rule, a class for somebody, a sheet that fits into a head.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import stylelint from 'stylelint';

const { createPlugin, utils } = stylelint;

/**
 * @typedef {import('postcss').Root} Root
 * @typedef {(node: import('postcss').Node, ...words: string[]) => void} Tell
 */

/**
 * A rule that is on or off: `check` gets the sheet, and a function that tells what is wrong where.
 *
 * @param {string} name
 * @param {(...words: string[]) => string} message
 * @param {(root: Root, tell: Tell) => void} check
 */
function rule(name, message, check) {
  const ruleName = `alongside/${name}`;
  const messages = utils.ruleMessages(ruleName, { rejected: message });
  /** @type {import('stylelint').RuleBase} */
  const run = (isOn) => (root, result) => {
    if (!isOn) return;
    /** @type {Tell} */
    const tell = (node, ...words) => utils.report({ ruleName, result, node, message: messages.rejected(...words) });
    check(root, tell);
  };
  return createPlugin(ruleName, Object.assign(run, { ruleName, messages }));
}

/** Fonts, imports and the order of the layers have no place in a layer. */
const ANYWHERE = ['font-face', 'import', 'layer'];

const inALayer = rule('in-a-layer', (what) => `Expected ${what} to stand in a layer`, (root, tell) => {
  for (const node of root.nodes) {
    if (node.type === 'rule' || (node.type === 'atrule' && !ANYWHERE.includes(node.name))) tell(node, node.type === 'rule' ? node.selector : `@${node.name}`);
  }
});

const MOST = 400;

const notLong = rule('not-long', (lines) => `Expected at most ${MOST} lines, not ${lines}`, (root, tell) => {
  const lines = (root.source?.input.css ?? '').trimEnd().split('\n').length;
  if (lines > MOST) tell(root, String(lines));
});

/** Where a page gets its classes from. */
const PLACES = ['src', 'crates', 'index.html'];

/** The classes in these files, and the beginnings of those that are completed while the app runs. */
function named() {
  const texts = PLACES.flatMap((place) =>
    /\.\w+$/.test(place) ? [place] : readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.rs')).map((name) => join(place, name)),
  ).map((file) => readFileSync(file, 'utf8'));
  const all = new Set(texts.flatMap((text) => text.match(/\bal-[\w-]*\{?/g) ?? []));
  return { whole: all, begun: [...all].filter((name) => name.endsWith('{')).map((name) => name.slice(0, -1)) };
}

/** @type {ReturnType<typeof named> | undefined} */
let names;

const used = rule('used', (name) => `Expected ".${name}" to be on a page`, (root, tell) => {
  const { whole, begun } = (names ??= named());
  root.walkRules((node) => {
    for (const [, name = ''] of node.selector.matchAll(/\.(al-[\w-]+)/g)) {
      if (!whole.has(name) && !begun.some((start) => name.startsWith(start))) tell(node, name);
    }
  });
});

export default [inALayer, notLong, used];
