import { expect, test } from '../support/fixtures.ts';
import { Paper } from '../support/paper.ts';

test('a school finds the page on data protection from help, privacy and every foot, and the way on from there', async ({ app }) => {
  const link = (name: string) => app.page.getByRole('main').getByRole('link', { name, exact: true });
  for (const from of ['help', 'privacy']) {
    await app.open(`#/about/${from}`);
    await link('Data protection').click();
    await app.arrived('Data protection');
    await expect(app.page).toHaveTitle('Data protection – Alongside');
  }
  await link('Privacy').last().click();
  await app.arrived('Privacy');
  await app.open('#/new');
  await app.page.getByRole('contentinfo').getByRole('link', { name: 'Data protection' }).click();
  await app.arrived('Data protection');
});

test('it says whose the data is and what storing it means, and claims no advice in law', async ({ app }) => {
  const { page } = app;
  await app.open('#/about/data-protection');
  await expect(page.getByText(/Ratings are personal data of the two people .* not legal advice/)).toBeVisible();
  for (const title of ['Who is responsible', 'If the school keeps anything', 'Storage in the browser', 'Whom to ask']) {
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
  }
  await expect(page.getByText(/^Alongside sets no cookie\./)).toBeVisible();
  expect(await page.evaluate(() => document.cookie)).toBe('');
  const paper = await Paper.of(page, 'test-results/help', 'data-protection');
  expect(await paper.words()).toContain('likely to be their controller');
});
