import type { Locator } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { FULL } from './support/stored.ts';

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
