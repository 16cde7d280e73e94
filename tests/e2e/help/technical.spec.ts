import { expect, test } from '../support/fixtures.ts';
import { Paper } from '../support/paper.ts';

test('the sheet for technicians prints on one side', async ({ app }) => {
  await app.open('#/about/technical');
  const paper = await Paper.of(app.page, 'test-results/help', 'technical');
  expect((await paper.sides()).count).toBe(1);
  expect(await paper.words()).toContain('No other host is contacted');
});
