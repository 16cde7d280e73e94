import { FRAMES, TIME } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';

test('the method page has each finding by the words of both frames, with its reason and what chance does', async ({ app }) => {
  const { page } = app;
  await app.open('#/about/method');
  const terms = page.getByRole('term');
  for (const word of [
    'Shared strength, or Clear to both',
    'To build together, or Talk about first',
    'Seen differently',
    TIME.title,
    'Whole-school picture',
    'Words in place of numbers',
  ]) {
    await expect(terms.filter({ hasText: word }).first(), word).toBeVisible();
  }
  const main = page.getByRole('main');
  await expect(main).toContainText('more than 1.0 apart');
  await expect(main).not.toContainText('a difference that both would notice');
  for (const { title } of Object.values(FRAMES)) await expect(main.getByText(title).first()).toBeVisible();
});
