import type { App } from '../support/app.ts';
import { sessionCode, TWELVE } from '../support/codes.mjs';
import { expect, test } from '../support/fixtures.ts';
import { OPEN_PAIR } from '../support/pairs.ts';
import { paste } from '../support/session-screens.ts';

const NO_WINDOW = /^This browser did not open its print window\. /;

const PRINTS: Record<string, () => void> = {
  'is missing': () => Object.defineProperty(window, 'print', { value: undefined, writable: true }),
  'does nothing': () => void (window.print = () => undefined),
  throws: () => {
    window.print = () => {
      throw new Error('not here');
    };
  },
};

/** A browser that prints, as it tells the page. */
function printing() {
  window.print = () => {
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
  };
}

const PAPERS: [string, RegExp, ((app: App) => Promise<void>)?][] = [
  ['#/p/pair/print', /Save it as a Word document and print that, or save a copy, .* another browser\.$/],
  ['#/p/pair/print/request', /Save it as a Word document/],
  ['#/p/pair/print/report', /Save a copy, at the top of the page, and open it in another browser\.$/],
  ['#/p/pair/print/own', /Save it as a spreadsheet and print that/],
  ['#/blank', /Open this page’s address in another browser/],
  ['#/trainer', /Open this page’s address in another browser/],
  [`#/slips/${sessionCode(60)}`, /Open this page’s address in another browser/],
  ['#/school', /Save the counts as a spreadsheet .* or paste the codes/, (app) => paste(app, TWELVE.join('\n'))],
];

for (const [what, broken] of Object.entries(PRINTS)) {
  test(`window.print ${what}: every paper says so, with another way, until it prints`, async ({ app }) => {
    await app.page.addInitScript(broken);
    await app.seed(OPEN_PAIR);
    await app.open();
    for (const [hash, next, then] of PAPERS) {
      await test.step(hash, async () => {
        await app.go(hash);
        await then?.(app);
        const said = app.page.getByRole('status').filter({ hasText: NO_WINDOW });
        await expect(said).toHaveCount(0);
        await app.button('Print or save as PDF').click();
        await expect(said).toHaveText(next);
        // It prints after all, by the button or by the browser's own menu.
        await app.page.evaluate(printing);
        if (hash === '#/blank') await app.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        else await app.button('Print or save as PDF').click();
        await expect(said).toHaveCount(0);
        await app.page.evaluate(broken);
      });
    }
  });
}

test('where the print window opens nothing is said, at once or later', async ({ app }) => {
  await app.page.clock.install();
  await app.page.addInitScript(printing);
  await app.seed(OPEN_PAIR);
  await app.open('#/p/pair/print');
  await app.button('Print or save as PDF').click();
  await app.page.clock.runFor(10_000);
  await app.settled();
  await expect(app.page.getByText(NO_WINDOW)).toHaveCount(0);
});

test('a page that is left before the browser answers is left in peace', async ({ app }) => {
  await app.page.clock.install();
  await app.page.addInitScript(PRINTS['does nothing']);
  await app.open('#/trainer');
  await app.button('Print or save as PDF').click();
  await app.go('#/blank');
  await app.page.clock.runFor(10_000);
  await app.settled();
  await expect(app.page.getByText(NO_WINDOW)).toHaveCount(0);
});
