// The page that ours is measured against: the forty statements as hand-written HTML, each answer stored at once.
// It does nothing else of what Alongside does, so it says how quick a page can be and not how quick ours should be.
import { readFileSync } from 'node:fs';
import { parse } from 'smol-toml';

/**
 * @typedef {{ label: string, descriptor: string }} Point
 * @typedef {{ title: string, statements: { id: string, teacher: string }[] }} Principle
 */

const file = /** @type {{ frame: Record<string, { points: Point[] }>, principles: Principle[] }} */ (
  /** @type {unknown} */ (parse(readFileSync('content/en-GB.toml', 'utf8')))
);

/** @param {Principle['statements'][number]} statement */
const group = ({ id, teacher }) => `<fieldset><legend>${teacher}</legend>${(file.frame['looking-back']?.points ?? [])
  .map(({ label }, index) => `<label><input type="radio" name="${id}" value="${index + 1}"> ${label}</label>`)
  .join('')}</fieldset>`;

export const reference = `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A form</title>
<style>
body { font: 1.125rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; }
fieldset { border: 1px solid; margin-block: 1rem; }
label { display: inline-block; padding: 0.75rem; }
:checked { accent-color: #64216b; }
</style>
<script>
const stored = () => JSON.parse(localStorage.getItem('answers') ?? '{}');
// Before the form, so that whoever is quicker than the page's end is heard as well.
addEventListener('change', ({ target }) => {
  const answers = stored();
  answers[target.name] = Number(target.value);
  localStorage.setItem('answers', JSON.stringify(answers));
});
// Two dots a line, as far apart as these two people are: one of them said nothing yet, and is drawn in the middle.
addEventListener('click', ({ target }) => {
  if (target.type !== 'button') return;
  const answers = stored();
  const lines = [...document.querySelectorAll('h2')].map((head, line) => {
    const own = Object.entries(answers).filter(([id]) => id.startsWith(String(line + 1) + '.')).map(([, value]) => value);
    const mean = own.length > 0 ? own.reduce((sum, value) => sum + value) / own.length : 3;
    const y = 40 + line * 48;
    return '<text x="0" y="' + (y - 12) + '">' + head.textContent + '</text><line x1="' + mean * 60 + '" y1="' + y + '" x2="180" y2="' + y + '" stroke="currentColor"/><circle cx="' + mean * 60 + '" cy="' + y + '" r="8"/><circle cx="180" cy="' + y + '" r="8"/>';
  });
  document.getElementById('results').innerHTML = '<svg viewBox="0 0 340 440" width="340">' + lines.join('') + '</svg>';
});
</script>
<h1>How well do you work together?</h1>
<p>A teacher and a teaching assistant each answer the same 40 statements, on their own. Then you look at both sets side by side, talk, and agree what to do.</p>
<form>${file.principles.map(({ title, statements }) => `<h2>${title}</h2>${statements.map(group).join('')}`).join('')}</form>
<button type="button">Results</button>
<div id="results"></div>
`;
