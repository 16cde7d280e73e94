import { BANK } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import { storedPair, TA } from '../support/pairs.ts';

const BEGUN = storedPair({
  holder: 'ta',
  sheets: [{}, { answers: TA, notes: { [BANK[0].id]: 'Mornings are a rush' }, finished: false }],
});

test('answers that one of two has begun are in view only in the tab in which they are answered', async ({ app }) => {
  const { page } = app;
  const away = app.heading('No answers are on screen');
  await app.seed(BEGUN);
  await app.open('#/p/pair/check');
  await expect(app.heading('Check your answers')).toBeVisible();
  for (const place of ['/rename', '/remove']) {
    const other = await app.another(`#/p/pair${place}`);
    await expect(other.page.getByRole('main')).toContainText(/name|Remove Oak class/);
    await other.page.close();
  }
  await expect(app.heading('Check your answers'), 'pages without answers put none away').toBeVisible();
  for (const place of ['', '/check', '/profile', `/answer/${BANK[0].id}`]) {
    const other = await app.another(`#/p/pair${place}`);
    await expect(other.heading('No answers are on screen'), place).toBeVisible();
    await other.page.close();
  }
  await expect(away, 'somebody has come to them elsewhere').toBeVisible();
  await app.button('I am the teaching assistant: carry on').click();
  await app.openPrinciple(BANK[0].title);
  await expect(page.getByRole('textbox', { name: /^Your note on/ })).toHaveValue('Mornings are a rush');
  await app.reload();
  await expect(app.heading(BANK[0].title), 'a reload stays').toBeVisible();

  await test.step('the start page puts them away, and Back leads to none', async () => {
    await app.link('Alongside').click();
    await app.arrived('Carry on where you were');
    await page.goBack();
    await expect(away).toBeVisible();
    await app.go('#/');
    await app.of('link', 'Continue', 'Oak class').click();
    await app.arrived('No answers are on screen');
  });
});

test('a copy that was saved in the middle of answering opens put away', async ({ app }) => {
  await app.open('#/open');
  await app.openFile('oak-class.alongside.json', BEGUN);
  await app.arrived('No answers are on screen');
});
