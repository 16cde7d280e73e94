import type { Locator } from '@playwright/test';
import type { App } from '../support/app.ts';
import { BANK } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import { FULL, key, PART, PLANLESS } from '../support/stored.ts';

const NOTE = `#/p/part/answer/${BANK[1].id}`;

const note = (app: App): Locator => app.page.getByRole('textbox', { name: /^Your note/ });
const box = (app: App, name: string): Locator => app.page.getByRole('textbox', { name });

test('two tabs that change one action keep both, and say what was kept', async ({ app }) => {
  await app.seed(FULL);
  await app.open('#/p/full/plan/1');
  const other = await app.another('#/p/full/plan/1');
  await box(other, 'When will you do it?').fill('At nine');
  await other.button('Save this action').click();
  await other.arrived('What you will do');
  await box(app, 'What will you do?').fill('One place for the key points.');
  await app.button('Save this action').click();
  await app.arrived('What you will do');
  const card = app.cards().filter({ hasText: 'One place for the key points.' });
  await expect(card).toContainText('At nine');
  await expect(app.page.getByText('Kept from there: When.')).toBeVisible();
});

test('each tab has its own half-typed action, through a reload', async ({ app }) => {
  await app.seed(PLANLESS);
  await app.open('#/p/full/plan/new');
  const other = await app.another('#/p/full/plan/new');
  await box(app, 'What will you do?').fill('One half');
  await expect.poll(async () => (await app.store())[key('full')]).toContain('One half');
  await box(other, 'What will you do?').fill('Another half');
  await expect.poll(async () => (await app.store())[key('full')]).toContain('Another half');
  await app.reload();
  await expect(box(app, 'What will you do?')).toHaveValue('One half');
  await other.reload();
  await expect(box(other, 'What will you do?')).toHaveValue('Another half');

  await test.step('and a third can carry on with either', async () => {
    const third = await app.another('#/p/full/plan/new');
    await expect(box(third, 'What will you do?')).toHaveValue('');
    const left = third.page.getByText('You began an action and have not added it yet: “One half”.');
    await expect(left).toBeVisible();
    await left.getByRole('button', { name: 'Carry on with it' }).click();
    await expect(box(third, 'What will you do?')).toHaveValue('One half');
    await third.page.close();
  });
});

test('a reloaded form still knows what the action said when it was opened', async ({ app }) => {
  await app.seed(FULL);
  await app.open('#/p/full/plan/1');
  await box(app, 'What will you do?').fill('Half a change');
  await expect.poll(async () => (await app.store())[key('full')]).toContain('Half a change');
  const other = await app.another('#/p/full/plan/1');
  await box(other, 'When will you do it?').fill('At nine');
  await other.button('Save this action').click();
  await other.arrived('What you will do');
  await app.reload();
  await app.button('Save this action').click();
  await app.arrived('What you will do');
  await expect(app.cards().filter({ hasText: 'Half a change' })).toContainText('At nine');
});

test('words that were typed before another tab changed the same stay when the box is left', async ({ app }) => {
  await app.page.clock.install();
  await app.seed(PART);
  await app.open(NOTE);
  const other = await app.another(NOTE);
  await note(app).press('Control+End');
  await note(app).pressSequentially(' and mine');
  // What was typed at the very same time would be put on top again.
  await app.page.clock.runFor(5_000);
  await note(other).fill('Theirs');
  await expect(app.page.getByText('Another tab has changed this to “Theirs”.')).toBeVisible();
  await app.page.keyboard.press('Tab');
  await expect(note(app)).toHaveValue('Ask about Friday and mine');
  await expect(app.page.getByText('Another tab had “Theirs” here. What you typed is kept in its place.')).toBeVisible();
  await expect.poll(async () => (await app.store())[key('part')]).toContain('Ask about Friday and mine');
  await app.button('Use what the other tab has').click();
  await expect(note(app)).toHaveValue('Theirs');
});

test('what is taken back from outside the box is not called another tab’s', async ({ app }) => {
  await app.seed(PART);
  await app.open(NOTE);
  await expect(note(app)).not.toBeFocused();
  // Chromium changes the box, goes to it, and says so, in this order, at the third press of Control and Z if it has time.
  await note(app).evaluate((box: HTMLTextAreaElement) => {
    box.value = 'Ask about';
    box.focus();
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'historyUndo' }));
  });
  await expect.poll(async () => (await app.store())[key('part')]).toContain('"Ask about"');
  await expect(note(app)).toHaveValue('Ask about');
  await expect(app.page.getByText('Another tab')).toHaveCount(0);
});

test('a note that another tab changes is not swapped under somebody’s hands', async ({ app }) => {
  await app.page.clock.install();
  await app.seed(PART);
  await app.open(NOTE);
  await note(app).focus();
  const other = await app.another(NOTE);
  await note(other).fill('From the other tab');
  await expect(app.page.getByText('Another tab has changed this to “From the other tab”.')).toBeVisible();
  await expect(note(app)).toHaveValue('Ask about Friday');
  await note(app).press('Control+End');
  await note(app).pressSequentially('!');
  await expect(note(app)).toHaveValue('Ask about Friday!');
  const said = 'Another tab had “From the other tab” here. What you typed is kept in its place.';
  await expect(app.page.getByText(said)).toBeVisible();
  await app.button('Use what the other tab has').click();
  await expect(note(app)).toHaveValue('From the other tab');
  await expect(app.page.getByText(said)).toHaveCount(0);
  await test.step('nobody is in the box: it follows', async () => {
    await app.heading().click();
    // What was taken at the very same time would be put on top again.
    await app.page.clock.runFor(5_000);
    await note(other).fill('Once more');
    await expect(note(app)).toHaveValue('Once more');
  });
});

test('a form that another tab has saved is no longer called begun', async ({ app }) => {
  await app.seed(FULL);
  await app.open('#/p/full/plan');
  const other = await app.another('#/p/full/plan/1');
  await box(other, 'When will you do it?').fill('At nine');
  const begun = app.page.getByText('You began to change an action and have not saved it yet');
  await expect(begun).toBeVisible();
  await other.button('Save this action').click();
  await other.arrived('What you will do');
  await expect(app.cards().filter({ hasText: 'At nine' })).toBeVisible();
  await expect(begun).toHaveCount(0);
});
