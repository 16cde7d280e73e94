import { expect, test } from '../support/fixtures.ts';

test('a school finds the page on data protection from help and privacy, and the way on from there', async ({ app }) => {
  const link = (name: string) => app.page.getByRole('main').getByRole('link', { name, exact: true });
  for (const from of ['help', 'privacy']) {
    await app.open(`#/about/${from}`);
    await link('Data protection').click();
    await app.arrived('Data protection');
    await expect(app.page).toHaveTitle('Data protection – Alongside');
  }
  await link('Privacy').last().click();
  await app.arrived('Privacy');
});
