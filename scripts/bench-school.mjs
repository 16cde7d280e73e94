// How long the whole-school picture takes for very many codes, and whether the
// page answers meanwhile: a table of a few sizes, read from a file as a data
// person would.
//
//   node scripts/bench-school.mjs [FOLDER] [--check]
//
// With --check it fails where 100,000 codes take longer than 2 seconds or hold
// the page up for more than 100 ms.
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { pairCode } from '../tests/e2e/support/codes.mjs';

const SIZES = [1_000, 10_000, 100_000];
const LIMIT = { codes: 100_000, ms: 2_000, task: 100 };
const PORT = 4187;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false } },
});
const folder = positionals[0] ?? 'dist';
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`bench: there is no ${join(folder, 'index.html')}; run \`make build\` first`);
  process.exit(1);
}

const random = () =>
  pairCode(Array.from({ length: 9 }, () => randomInt(10)).join(''), randomInt(1024));

const server = spawn('node', ['scripts/serve.mjs', folder, '--base', '/alongside/', '--port', String(PORT)]);
const scratch = mkdtempSync(join(tmpdir(), 'alongside-bench-'));
const address = `http://127.0.0.1:${PORT}/alongside/#/school`;
let isOver = false;

/**
 * What the page notes while it is measured.
 *
 * @typedef {Window & { tasks: number[], began: number, drawn: Promise<number> }} Measured
 */

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {number} count
 */
async function measure(browser, count) {
  const codes = new Set();
  while (codes.size < count) codes.add(random());
  const file = join(scratch, `${count}.txt`);
  writeFileSync(file, [...codes].join('\n'));
  const page = await browser.newPage();
  await page.goto(address);
  await page.getByRole('heading', { name: 'Whole-school picture' }).waitFor();
  await page.evaluate(() => {
    const measured = /** @type {Measured} */ (/** @type {unknown} */ (window));
    measured.tasks = [];
    new PerformanceObserver((list) => {
      measured.tasks.push(...list.getEntries().map((entry) => entry.duration));
    }).observe({ type: 'longtask' });
    // From the moment the file is there until the picture has been drawn.
    document.getElementById('code-files')?.addEventListener('change', () => (measured.began = performance.now()), true);
    measured.drawn = new Promise((done) => {
      const look = () => {
        const canvas = document.querySelector('canvas');
        if (canvas && canvas.width > 300) requestAnimationFrame(() => done(performance.now() - measured.began));
        else requestAnimationFrame(look);
      };
      look();
    });
  });
  await page.locator('#code-files').setInputFiles(file);
  const ms = await page.evaluate(() => /** @type {Measured} */ (/** @type {unknown} */ (window)).drawn);
  const title = await page.locator('#found').innerText();
  if (!title.startsWith(`${count} pairs`)) throw new Error(`${title}, not ${count}`);
  const tasks = await page.evaluate(() => /** @type {Measured} */ (/** @type {unknown} */ (window)).tasks);
  await page.close();
  return { ms, longest: Math.max(0, ...tasks) };
}

try {
  while (!(await fetch(address).catch(() => null))) await setTimeout(50);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-quic'],
  });
  console.log('codes    until drawn   longest task over 50 ms');
  for (const count of SIZES) {
    const { ms, longest } = await measure(browser, count);
    const task = longest ? `${longest.toFixed(0)} ms` : 'none';
    console.log(`${String(count).padEnd(8)} ${`${ms.toFixed(0)} ms`.padEnd(13)} ${task}`);
    isOver ||= count === LIMIT.codes && (ms > LIMIT.ms || longest > LIMIT.task);
  }
  await browser.close();
} finally {
  server.kill();
  rmSync(scratch, { recursive: true });
}
if (values.check && isOver) {
  console.error('bench: slower than its limit');
  process.exit(1);
}
