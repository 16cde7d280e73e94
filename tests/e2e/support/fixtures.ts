import { expect, test as base, type BrowserContextOptions } from '@playwright/test';
import { App } from './app.ts';
import { SLOWED, slow } from './slow.ts';
import { TRANSLATED, translate } from './translate.ts';
import { Watch } from './watch.ts';

interface Fixtures {
  watch: Watch;
  /** The app in a browser where nothing is stored yet. */
  app: App;
  /** The app on another device: nothing shared with the first. */
  device: (options?: BrowserContextOptions) => Promise<App>;
}

export const test = base.extend<Fixtures, { pace: void }>({
  pace: [
    async ({ browser, browserName }, use) => {
      if (SLOWED > 1 && browserName === 'chromium') slow(browser);
      await use();
    },
    { auto: true, scope: 'worker' },
  ],
  watch: [
    async ({ baseURL }, use) => {
      const watch = new Watch(new URL(baseURL!).origin);
      await use(watch);
      expect(watch.faults, 'requests after load, and errors').toEqual([]);
    },
    { auto: true },
  ],
  app: async ({ context, page, watch }, use) => {
    await watch.over(context);
    if (TRANSLATED) await translate(context);
    await use(new App(page, watch));
  },
  device: async ({ browser, watch }, use) => {
    const contexts: { close(): Promise<void> }[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      await watch.over(context);
      if (TRANSLATED) await translate(context);
      return new App(await context.newPage(), watch);
    });
    for (const context of contexts) await context.close();
  },
});

export { expect };
