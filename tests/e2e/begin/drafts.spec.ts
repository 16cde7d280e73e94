import { DRAFTS, inFives, TWELVE } from '../support/codes.mjs';
import { expect, test } from '../support/fixtures.ts';
import { paste } from '../support/session-screens.ts';
import { DRAFT, FULL } from '../support/stored.ts';

// What a draft of Alongside made, before its first edition, is told as such: its statements were others.

test('what a draft stored is put aside whole, and can be saved', async ({ app }) => {
  const { page } = app;
  await app.page.clock.setFixedTime('2026-09-05T09:00:00+01:00');
  await app.seed(FULL, DRAFT);
  await app.open();
  const card = page.getByRole('listitem').filter({ hasText: 'This was made by a draft of Alongside.' });
  await expect(card.getByRole('heading', { name: 'Not readable here' })).toBeVisible();
  const offer = card.getByRole('button', { name: 'Save what is stored' });
  expect((await app.saved(offer)).text).toBe(DRAFT);
  expect(await app.store()).toMatchObject({ 'alongside:unread:draft-unread': DRAFT });
  await expect(app.of('link', 'Open the plan', 'Oak class'), 'all else is there').toBeVisible();

  await test.step('its own page says it too', async () => {
    await app.open('#/p/draft-unread');
    await expect(app.heading('This partnership cannot be read here')).toBeVisible();
    await expect(page.getByText(/^This was made by a draft of Alongside\. Its statements were others/)).toBeVisible();
    expect((await app.saved(app.button('Save what is stored'))).text).toBe(DRAFT);
  });
});

for (const [what, name, text] of [
  ['a partnership', 'oak.alongside.json', DRAFT],
  ['everything', 'all.alongside.json', `{"alongside_all":5,"partnerships":[${DRAFT}]}`],
  ['one person’s answers', 'oak.pair.json', '{"alongside_sheet":5,"bank":"0.1-draft","role":"ta","sheet":"7b7d"}'],
]) {
  test(`a draft’s file with ${what} says that a draft made it`, async ({ app }) => {
    await app.open('#/open');
    await app.openFile(name, text);
    await expect(app.page.getByRole('alert')).toContainText('This file was made by a draft of Alongside');
    expect(await app.store()).toEqual({});
  });
}

test('a draft’s code is told as such, whatever it is of', async ({ app }) => {
  const { page } = app;
  await app.open('#/enter');
  const box = page.getByRole('textbox', { name: 'Enter a code' });
  for (const code of [DRAFTS.sheet, inFives(DRAFTS.round), DRAFTS.session]) {
    await box.fill(code);
    await app.continue();
    await expect(page.getByRole('alert')).toContainText('This code was made by a draft of Alongside');
    await expect(box).toHaveValue(code);
  }
  for (const code of [DRAFTS.sheet, DRAFTS.round]) {
    await app.open(`#/code/${code}`);
    await expect(page.getByRole('alert')).toContainText('This code was made by a draft of Alongside');
  }
  for (const code of [DRAFTS.session, DRAFTS.longSession]) {
    await app.open(`#/session/${code}`);
    await expect(page.getByText(/^This link was made by a draft of Alongside/)).toBeVisible();
  }
  await app.go('#/school');
  await paste(app, `${DRAFTS.pair}\n${TWELVE[0]}`);
  await expect(page.getByRole('heading', { name: '1 pair found' })).toBeFocused();
  await expect(page.getByText(/1 made by a draft of Alongside: ask for a new code\./)).toBeVisible();
  expect(await app.store(), 'and nothing is stored').toEqual({});
});
