// The blank audits as plain HTML, for a page without the program: the same words,
// order and numbers as everywhere else, from the question bank.
import { readFileSync } from 'node:fs';
import { parse } from 'smol-toml';

/**
 * @typedef {{ label: string, descriptor: string }} Point
 * @typedef {{ number: number, title: string, statements: { teacher: string, ta: string }[] }} Principle
 * @typedef {{
 *   meta: { answer_about: string },
 *   framing: { before_you_start: string[], not_for_this_tool: string },
 *   scale: { question: string, points: Point[], not_rated: Point },
 *   principles: Principle[],
 * }} Bank the parts of the file that stand on the audit
 * @typedef {'teacher' | 'ta'} Role
 */

/** @type {[Role, string][]} */
const ROLES = [
  ['teacher', 'Teacher'],
  ['ta', 'Teaching assistant'],
];
const SIDES = 2;

/** @type {Record<string, string>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);

/**
 * Apostrophes as the build of the app curls them.
 *
 * @param {string} text
 */
const curl = (text) => escape(text.replace(/(^|\s)'/g, '$1‘').replace(/'/g, '’'));

/**
 * Both audits: two parts for each person, each a side of A4 with usual letters.
 *
 * @param {string} file
 */
export function audits(file) {
  const bank = /** @type {Bank} */ (/** @type {unknown} */ (parse(readFileSync(file, 'utf8'))));
  const points = [...bank.scale.points, bank.scale.not_rated];
  const heads = points.map(({ label }) => `<th scope="col">${curl(label)}</th>`).join('');
  const boxes = '<td></td>'.repeat(points.length);
  /** @type {(principle: Principle, role: Role) => (statement: Principle['statements'][number], index: number) => string} */
  const row = (principle, role) => (statement, index) =>
    `<tr><th scope="row"><span class="al-ticks__words"><span class="al-ticks__number">${principle.number}.${index + 1}</span> <span>${curl(statement[role])}</span></span></th>${boxes}</tr>`;
  /** @type {(role: Role) => (principle: Principle) => string} */
  const body = (role) => (principle) =>
    `<tbody><tr class="al-ticks__head"><th colspan="${points.length + 1}" scope="rowgroup">${principle.number}. ${curl(principle.title)}</th></tr>${principle.statements.map(row(principle, role)).join('')}</tbody>`;
  const key = points
    .map(({ label, descriptor }) => `<div><dt>${curl(label)}</dt> <dd>${curl(descriptor)}</dd></div>`)
    .join('');
  const opening = `<p class="al-sheet__frame">${bank.framing.before_you_start.map(curl).join(' ')}</p><dl class="al-sheet__key">${key}</dl>`;
  const ending = `<p class="al-sheet__frame">${curl(bank.framing.not_for_this_tool)}</p>`;
  const each = bank.principles.length / SIDES;
  /** @type {(role: [Role, string], side: number) => string} */
  const side = ([role, name], side) => {
    const id = `audit-${role}-${side + 1}`;
    const principles = bank.principles.slice(side * each, (side + 1) * each);
    return `<article class="al-sheet al-sheet--fixed" aria-labelledby="${id}"><header class="al-sheet__top"><h2 class="al-sheet__title al-sheet__title--small" id="${id}">${name}: on your own</h2><p class="al-sheet__lead">${curl(bank.meta.answer_about)}</p></header>${side === 0 ? opening : ''}<table class="al-ticks" aria-labelledby="${id}"><thead><tr><th scope="col">${curl(bank.scale.question)}</th>${heads}</tr></thead>${principles.map(body(role)).join('')}</table>${side === SIDES - 1 ? ending : ''}<footer class="al-sheet__end"><p class="al-sheet__foot">Part ${side + 1} of ${SIDES}</p></footer></article>`;
  };
  return ROLES.flatMap((role) => [0, 1].map((at) => side(role, at))).join('\n');
}
