import { SHELL } from '../support/browsers.ts';
import { expect, test } from '../support/fixtures.ts';
import { Paper } from '../support/paper.ts';
import { COUNT, PAIR, PAPERS, sidesOf } from '../support/papers.ts';

const FOLDER = 'test-results/sides';

// What a reader can ask of a browser: no letter smaller than this. It is twice the size of our small print.
test.use({ launchOptions: { ...SHELL, args: [...SHELL.args, '--blink-settings=minimumFontSize=24'] } });

for (const [name, address] of PAPERS) {
  test(`with letters of 24 pixels at least, the page says how many sides there are: ${name}`, async ({ app }) => {
    await app.seed(PAIR);
    await app.open(address);
    const count = app.page.getByText(COUNT);
    await expect(count).toBeVisible();
    await app.page.evaluate(() => document.fonts.ready);
    const { count: sides } = await (await Paper.of(app.page, FOLDER, `${name}-large`)).sides();
    await expect(count).toHaveText(sidesOf(sides));
  });
}
