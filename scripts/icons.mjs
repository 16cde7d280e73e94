// Draws the icons of an installed app from their SVG, in the browser that the tests use. Run it
// after a change to one of them; what it writes is committed.
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const folder = 'public/icons';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
/** @type {[from: string, to: string, size: number][]} */
const icons = [
  ['icon.svg', '192.png', 192],
  ['icon.svg', '512.png', 512],
  ['maskable.svg', 'maskable-512.png', 512],
  // An iPad rounds the corners itself.
  ['maskable.svg', 'apple-touch-180.png', 180],
];
for (const [from, to, size] of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; inline-size: ${size}px }</style>${readFileSync(`${folder}/${from}`, 'utf8')}`,
  );
  await page.screenshot({ path: `${folder}/${to}`, omitBackground: true });
}
await browser.close();
