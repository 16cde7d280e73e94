import { BANK, FRAMES, TIME, TURN_TO } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';

test('help says when each frame is used, what a principle looks like, and whom to turn to', async ({ app }) => {
  const { page } = app;
  await app.open('#/about/help');
  const main = page.getByRole('main');
  for (const { title, when_to_use } of Object.values(FRAMES)) {
    await expect(main).toContainText(title);
    await expect(main).toContainText(when_to_use);
  }
  await expect(main).toContainText(TIME.title);
  for (const { title, articleName, signs } of BANK) {
    await expect(main).toContainText(title);
    if (articleName !== title) await expect(main).toContainText(articleName);
    for (const sign of signs) await expect(main).toContainText(sign);
  }
  for (const { about, who } of TURN_TO) {
    await expect(main).toContainText(about);
    await expect(main).toContainText(who);
  }
});
