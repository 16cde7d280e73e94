import { BANK, FRAMES } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import { BARE, FULL, key, PART, read } from '../support/stored.ts';

test('reload at each step brings back what was there', async ({ app }) => {
  const { page } = app;
  await app.open('#/new/alone/starting-out');
  await app.reload();
  await app.chooseRole('Teaching assistant');
  await app.reload();
  await expect(page.getByText(FRAMES['starting-out'].question), 'the question as well').toBeVisible();
  await app.toList();
  await app.changeFrame('starting-out', 'looking-back');
  await app.reload();
  await app.giveName('Birch class');
  await app.reload();
  await app.leaveOut([BANK[0].title, BANK[7].title]);
  await app.reload();
  await expect(app.heading('Answer on your own, in any order')).toBeVisible();
  await expect(page.getByText('Birch class')).toBeVisible();
  await expect(app.link(BANK[0].title)).toHaveCount(0);

  await app.openPrinciple(BANK[1].title);
  await app.rate('2.1', 'Rarely');
  await app.note('A note to myself.');
  await expect(app.savedLine()).toBeVisible();
  await expect.poll(async () => Object.values(await app.store()).join()).toContain('myself');
  await app.reload();
  await expect(app.option('2.1', 'Rarely')).toBeChecked();
  await expect(page.getByRole('textbox', { name: /^Your note/ })).toHaveValue('A note to myself.');
  for (const number of ['2.2', '2.3', '2.4', '2.5']) await app.rate(number, 'Often');
  await app.continue();
  await app.arrived(BANK[2].title);
  await app.reload();
  await app.link('All principles').click();
  await app.check();
  await app.reload();
  await expect(app.heading('Check your answers')).toBeVisible();
  await app.unfold(BANK[1].title);
  await expect(app.fold(BANK[1].title)).toContainText('Rarely');
  await app.finish();
  await app.arrived('Your answers are mixed across the principles');
  await app.reload();
  await expect(app.chart()).toBeVisible();
  await app.plan();
  await app.addAction({ what: 'Talk on Fridays.', again: 'In 2 weeks' });
  await app.reload();
  await expect(app.cards()).toContainText('Talk on Fridays.');
  await app.print();
  await app.reload();
  await expect(page.getByRole('article')).toContainText('Talk on Fridays.');
});

test('an action half typed is there after a reload, and Cancel forgets it', async ({ app }) => {
  const { page } = app;
  await app.seed(FULL);
  await app.open('#/p/full/plan/new/sp-chance-to-ask');
  await page.getByRole('textbox', { name: 'What will you do?' }).fill('Half a thought');
  await page.getByRole('radio', { name: 'Both of us' }).check();
  await page.getByRole('radio', { name: 'It fits in paid hours' }).check();
  await app.reload();
  await expect(page.getByRole('textbox', { name: 'What will you do?' })).toHaveValue('Half a thought');
  await expect(page.getByRole('radio', { name: 'Both of us' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'It fits in paid hours' })).toBeChecked();
  await app.link('What you will do').first().click();
  await app.link('Carry on with it').click();
  await expect(page.getByRole('textbox', { name: 'What will you do?' })).toHaveValue('Half a thought');
  await app.link('Cancel').click();
  await app.arrived('What you will do');
  await expect(app.link('Carry on with it')).toHaveCount(0);
});

test('a change half typed outlives the removal of its action', async ({ app }) => {
  const { page } = app;
  await app.seed(FULL);
  await app.open('#/p/full/plan/2');
  await page.getByRole('textbox', { name: 'What will you do?' }).fill('Half a change');
  await app.go('#/p/full/plan');
  await app.of('button', 'Remove', 'Keep a folder of routines for whoever comes next.').click();
  await app.reload();
  await app.link('Carry on with it').click();
  await expect(page.getByRole('textbox', { name: 'What will you do?' })).toHaveValue('Half a change');
});

test('going back to change the role leaves one partnership', async ({ app }) => {
  await app.open('#/new/alone');
  await app.chooseRole('Teaching assistant');
  await app.page.goBack();
  await app.chooseRole('Teacher');
  await app.go('#/');
  await expect(app.page.getByRole('heading', { name: 'Untitled partnership' })).toHaveCount(1);
  await expect(app.page.getByText('Teaching assistant', { exact: true })).toHaveCount(0);
});

test('a change is kept within 300 ms and survives a closed tab', async ({ app }) => {
  await app.seed(PART);
  await app.page.clock.install({ time: '2026-09-05T09:00:00+01:00' });
  await app.open(`#/p/part/answer/${BANK[2].id}`);
  // By the app's own clock, which stands still but for what is let go by: no machine is too slow for it.
  await app.page.clock.pauseAt('2026-09-05T10:00:00+01:00');
  const kept = async () => read((await app.store())[key('part')]).sheets[1].sheet.answers;
  await app.rate('3.2', 'Often');
  expect(await kept(), 'the first at once').toMatchObject({ [BANK[2].statements[1].id]: 4 });
  await app.rate('3.1', 'Sometimes');
  expect(await kept(), 'one right upon it waits for more').not.toHaveProperty(BANK[2].statements[0].id);
  await app.page.clock.runFor(300);
  expect(await kept()).toMatchObject({ [BANK[2].statements[0].id]: 3 });
  await app.page.close();
  const later = await app.another(`#/p/part/answer/${BANK[2].id}`);
  await expect(later.option('3.1', 'Sometimes')).toBeChecked();
});

test('a change survives leaving the page at once', async ({ app }) => {
  await app.seed(PART);
  await app.open(`#/p/part/answer/${BANK[2].id}`);
  await app.rate('3.2', 'Always');
  await app.reload();
  await expect(app.option('3.2', 'Always')).toBeChecked();
});

test('several partnerships live side by side', async ({ app }) => {
  const { page } = app;
  await page.clock.setFixedTime('2026-09-05T09:00:00+01:00');
  await app.seed(FULL, PART, BARE);
  await app.open();
  const card = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
  await expect(app.heading('Carry on where you were')).toBeVisible();
  await expect(card('Oak class')).toContainText('Last saved 4 September, 10:42');
  await expect(card('Oak class')).toContainText('3 actions');
  await expect(card('Elm class')).toContainText('Teaching assistant');
  await expect(card('Elm class')).toContainText('0 of 8');

  await test.step('continue', async () => {
    await app.of('link', 'Continue', 'Elm class').click();
    await app.openPrinciple(BANK[1].title);
    await expect(app.option('2.4', 'Always')).toBeChecked();
    await app.rate('2.1', 'Never');
    await app.link('Alongside').click();
    expect((await app.store())[key('full')]).toBe(FULL);
  });

  await test.step('rename', async () => {
    await app.of('link', 'Rename', 'Elm class').click();
    await expect(app.labelField()).toHaveValue('Elm class');
    await app.name('Elm class 2');
    await app.arrived('Carry on where you were');
    await expect(card('Elm class 2')).toBeVisible();
    await app.reload();
    await expect(card('Elm class 2')).toBeVisible();
  });

  await test.step('remove, with an interruption', async () => {
    await app.of('link', 'Remove', 'Elm class 2').click();
    await app.arrived('Remove Elm class 2 from this device?');
    await app.link('Keep Elm class 2').click();
    await expect(card('Elm class 2')).toBeVisible();
    await app.of('link', 'Remove', 'Elm class 2').click();
    await app.button('Remove Elm class 2').click();
    await expect(page.getByText('Elm class 2 is removed from this device.')).toBeVisible();
    await expect(card('Elm class 2')).toHaveCount(0);
    expect(Object.keys(await app.store()).sort()).toEqual([key('bare'), key('full')]);
  });

  await test.step('clear this device', async () => {
    await app.link('Clear this device').click();
    await app.arrived('Clear this device?');
    await app.button('Clear this device').click();
    await expect(page.getByText(/This device is cleared/)).toBeVisible();
    expect(await app.store()).toEqual({});
  });
});

test('a copy opens on another device with all that is in it', async ({ app, device }) => {
  await app.seed(FULL);
  await app.open('#/p/full/plan');
  const copy = await app.saved(app.button('Save a copy'));
  expect(copy.name).toMatch(/^oak-class-[\d-]{10}\.alongside\.json$/);
  expect(JSON.parse(copy.text)).toEqual(JSON.parse(FULL));

  const other = await device();
  await other.open();
  await other.link('Open a file').click();
  await other.arrived('Open a file');
  await other.openFile(copy.name, copy.text);
  await other.arrived('Answer on your own, in any order');
  await expect(other.page.getByText('Oak class is opened and saved on this device.')).toBeVisible();
  expect(await other.store()).toEqual({ [key('full')]: copy.text });
  await other.go('#/p/full/plan');
  await expect(other.cards()).toHaveCount(2);
  await other.reload();
  await expect(other.cards('What we ask of the school')).toContainText('cover');
});

test('a file beside what is here already becomes a second one', async ({ app }) => {
  await app.seed(FULL);
  await app.open('#/open');
  const older = FULL.replace('Tuesday assembly', 'Thursday').replace('"label":"Oak class"', '"label":"Elm class"');
  await app.openFile('oak-class.alongside.json', older);
  await app.arrived('Answer on your own, in any order');
  await expect(app.page.getByText('Elm class').first(), 'the one from the file').toBeVisible();
  await expect(app.page.getByText(/Oak class was here already and has been kept/)).toBeVisible();
  const store = await app.store();
  expect(store[key('full')]).toBe(FULL);
  expect(Object.keys(store)).toHaveLength(2);
});
