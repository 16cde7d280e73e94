// The page that ours is measured against: the forty statements as hand-written HTML, each answer stored at once, and the
// words and the picture of our page of results. It does nothing else of what Alongside does, so it says how quick a page
// can be and not how quick ours should be.
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

/**
 * The page.
 *
 * @param {string} results what stands on our page of results, as HTML
 */
export const reference = (results) => `<!doctype html>
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
const words = ${JSON.stringify(results).replace(/</g, '\\u003c')};
// The words, and under their heading a line with two dots for each principle and for the time to talk.
addEventListener('click', ({ target }) => {
  if (target.type !== 'button') return;
  const room = document.getElementById('results');
  room.innerHTML = '<canvas></canvas>' + words;
  const canvas = room.firstChild;
  const answers = stored();
  const lines = [...document.querySelectorAll('form h2')].map((head) => head.textContent).concat('Time to talk');
  const width = room.clientWidth;
  canvas.width = width * devicePixelRatio;
  canvas.height = (40 + lines.length * 48) * devicePixelRatio;
  canvas.style.width = width + 'px';
  const pen = canvas.getContext('2d');
  pen.scale(devicePixelRatio, devicePixelRatio);
  pen.font = '16px sans-serif';
  const at = (value) => 12 + ((value - 1) / 4) * (width - 24);
  for (let step = 1; step <= 5; step += 1) pen.fillRect(at(step), 20, 1, lines.length * 48);
  lines.forEach((line, index) => {
    // Somebody who said nothing yet is drawn in the middle, and the other where the middle is.
    const own = Object.entries(answers).filter(([id]) => id.startsWith(index + 1 + '.')).map(([, value]) => value);
    const mean = own.length > 0 ? own.reduce((sum, value) => sum + value) / own.length : 2;
    const y = 50 + index * 48;
    pen.fillText(line, 0, y - 14);
    pen.fillRect(at(mean), y, at(3) - at(mean), 2);
    for (const value of [mean, 3]) {
      pen.beginPath();
      pen.arc(at(value), y, 8, 0, 7);
      pen.fill();
    }
  });
});
</script>
<h1>How well do you work together?</h1>
<p>A teacher and a teaching assistant each answer the same 40 statements, on their own. Then you look at both sets side by side, talk, and agree what to do.</p>
<form>${file.principles.map(({ title, statements }) => `<h2>${title}</h2>${statements.map(group).join('')}`).join('')}</form>
<button type="button">Results</button>
<div id="results"></div>
`;
