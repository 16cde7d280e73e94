import type { Browser, BrowserContext, Page } from '@playwright/test';

/** How many times slower the pages' processor is made: `SLOWED=4 playwright test`. */
export const SLOWED = Math.max(1, Number(process.env.SLOWED) || 1);

/** Slows every page of every context that this browser opens from now on. Only Chromium can. */
export function slow(browser: Browser): void {
  const open = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await open(options);
    const page = context.newPage.bind(context);
    context.newPage = async () => slowed(context, await page());
    // One that a page opens by itself.
    context.on('page', (opened) => void slowed(context, opened).catch(() => undefined));
    return context;
  };
}

async function slowed(context: BrowserContext, page: Page): Promise<Page> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  return page;
}
