import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { setTextSize } from '../support/fits.ts';
import { FULL } from '../support/stored.ts';

/** The picture on a canvas: its sizes, its ground, and how many pixels differ from that. */
async function look(chart: Locator) {
  return chart.evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
    const pixels = new Uint32Array(data.buffer);
    const ink = pixels.reduce((count, pixel) => count + Number(pixel !== pixels[0]), 0);
    const box = canvas.getBoundingClientRect();
    const css = { width: box.width, height: box.height };
    return { width, height, css, ink, ground: [...data.subarray(0, 4)].join() };
  });
}

for (const ratio of [1, 2, 1.5]) {
  test(`the chart is sharp at ${ratio} device pixels to a CSS pixel`, async ({ device }) => {
    const app = await device({ deviceScaleFactor: ratio });
    await app.seed(FULL);
    await app.open('#/p/full/profile');
    for (const picture of ['Dots', 'Radar']) {
      await app.page.getByRole('radio', { name: picture }).check();
      // The picture from before stands there until this one is drawn.
      await expect(app.chart()).toHaveAccessibleName(picture === 'Radar' ? /radar/ : /./);
      await expect(async () => {
        const { width, height, css, ink } = await look(app.chart());
        expect(ink).toBeGreaterThan(500);
        expect(Math.abs(width - css.width * ratio)).toBeLessThanOrEqual(1);
        expect(Math.abs(height - css.height * ratio)).toBeLessThanOrEqual(1);
      }).toPass();
    }
  });
}

test('the chart follows the colour scheme', async ({ app }) => {
  await app.seed(FULL);
  await app.open('#/p/full/profile');
  await expect.poll(async () => (await look(app.chart())).ink).toBeGreaterThan(500);
  const light = (await look(app.chart())).ground;
  await app.page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(async () => (await look(app.chart())).ground).not.toBe(light);
  await app.page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(async () => (await look(app.chart())).ground).toBe(light);
});

test('the chart follows the width of the page', async ({ app }) => {
  await app.seed(FULL);
  await app.open('#/p/full/profile');
  await expect.poll(async () => (await look(app.chart())).ink).toBeGreaterThan(500);
  const before = await look(app.chart());
  await app.page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(async () => (await look(app.chart())).width).toBeLessThan(before.width);
  await expect.poll(async () => (await look(app.chart())).css.width).toBeLessThanOrEqual(320);
  await expect.poll(async () => (await look(app.chart())).ink).toBeGreaterThan(500);
});

test('the chart’s words grow with the reader’s text', async ({ device }) => {
  const app = await device({ viewport: { width: 375, height: 812 } });
  await app.seed(FULL);
  await app.open('#/p/full/profile');
  for (const picture of ['Dots', 'Radar']) {
    await app.page.getByRole('radio', { name: picture }).check();
    await expect(app.chart()).toHaveAccessibleName(picture === 'Radar' ? /radar/ : /./);
    await expect.poll(async () => (await look(app.chart())).ink).toBeGreaterThan(500);
    const usual = (await look(app.chart())).css;
    await setTextSize(app.page, 32);
    // As wide as before, and the same words in twice the size under each other.
    await expect.poll(async () => (await look(app.chart())).css.height).toBeGreaterThan(1.8 * usual.height);
    await expect.poll(async () => (await look(app.chart())).css.width).toBeLessThanOrEqual(usual.width + 20);
    await setTextSize(app.page, 16);
    await expect.poll(async () => (await look(app.chart())).css).toEqual(usual);
  }
});

/** How often each colour stands on a canvas, as `rgb(r, g, b)`. */
async function colors(chart: Locator): Promise<Record<string, number>> {
  return chart.evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    const counts: Record<string, number> = {};
    for (let at = 0; at < data.length; at += 4) {
      const color = `rgb(${data.subarray(at, at + 3).join(', ')})`;
      counts[color] = (counts[color] ?? 0) + 1;
    }
    return counts;
  });
}

/** What the system's names for colours mean on a page. */
async function system(page: Page, name: string): Promise<string> {
  return page.evaluate((name) => {
    const probe = document.createElement('span');
    probe.style.color = name;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);
}

for (const picture of ['Dots', 'Radar']) {
  test(`in forced colours the ${picture.toLowerCase()} are drawn in the system’s colours`, async ({ app }) => {
    await app.seed(FULL);
    await app.open('#/p/full/profile');
    await app.page.getByRole('radio', { name: picture }).check();
    await expect(app.chart()).toHaveAccessibleName(picture === 'Radar' ? /radar/ : /./);
    await app.settled();
    await expect.poll(async () => (await look(app.chart())).ink).toBeGreaterThan(500);
    const before = await colors(app.chart());
    // By their names: where slanted lines blend with the ground, a shade may be the same by chance.
    const names = ['teacher', 'chart-text', 'chart-text-soft', 'chart-grid', 'chart-link'];
    const ours = await Promise.all(names.map((name) => system(app.page, `var(--al-${name})`)));
    expect(ours.filter((color) => before[color] > 50).length).toBeGreaterThan(2);
    for (const colorScheme of ['light', 'dark'] as const) {
      await app.page.emulateMedia({ forcedColors: 'active', colorScheme });
      const [ground, text] = [await system(app.page, 'Canvas'), await system(app.page, 'CanvasText')];
      await expect(async () => {
        const now = await colors(app.chart());
        expect(Object.keys(now)[0]).toBe(ground);
        expect(now[text]).toBeGreaterThan(500);
        const left = ours.filter((color) => now[color] > 50 && color !== ground && color !== text);
        expect(left, 'colours of our own').toEqual([]);
      }).toPass();
    }
    await app.page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    await expect.poll(() => colors(app.chart())).toEqual(before);
  });
}
