import { expect, test } from '../support/fixtures.ts';
import { Paper } from '../support/paper.ts';
import { COUNT, PAIR, PAPERS } from '../support/papers.ts';

const FOLDER = 'test-results/sides';

for (const [format, margin] of [['Letter', '20mm'], ['A4', '20mm'], ['Letter', '1in']] as const) {
  test(`a browser with paper of its own, ${format} with ${margin}, takes no side for nothing`, async ({ app }) => {
    await app.seed(PAIR);
    for (const [name, address] of PAPERS) {
      await app.open(address);
      await expect(app.page.getByText(COUNT)).toBeVisible();
      const paper = await Paper.byItself(app.page, FOLDER, `${name}-${format}-${margin}`, format, margin);
      const { count } = await paper.sides();
      if (['agreement', 'request', 'slips'].includes(name)) expect(count, name).toBe(1);
      for (let side = 1; side <= count; side += 1) {
        expect((await paper.side(side)).length, `words on side ${side} of ${name}`).toBeGreaterThan(40);
      }
    }
  });
}
