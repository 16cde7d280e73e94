import { expect, test } from '../support/fixtures.ts';
import { OPENED, storedPair, TA, TEACHER } from '../support/pairs.ts';
import { BROKEN, DRAFT, FULL, PART, read, stored } from '../support/stored.ts';

const PAIR = storedPair({ label: 'Ash class', sheets: [{ answers: TEACHER }, { answers: TA }], opened: OPENED });
const SAVE = 'Save a copy of everything';

test('everything in one file, cleared, and back again', async ({ app, device }) => {
  await app.seed(FULL, PART, PAIR);
  await app.open('#/');
  const { name, text } = await app.saved(app.button(SAVE));
  expect(name).toMatch(/^everything-[\d-]{10}\.alongside\.json$/);
  const before = await app.store();
  expect(Object.keys(before)).toHaveLength(3);

  await test.step('on another device', async () => {
    const other = await device();
    await other.open('#/open');
    await other.openFile(name, text);
    await expect(other.page.getByText('3 partnerships are opened and saved on this device.')).toBeVisible();
    for (const label of ['Oak class', 'Elm class', 'Ash class']) {
      await expect(other.page.getByRole('heading', { name: label })).toBeVisible();
    }
    expect(Object.keys(await other.store()).sort()).toEqual(Object.keys(before).sort());
  });

  await test.step('opened twice, nothing is there twice', async () => {
    const other = await device();
    for (const words of [/^3 partnerships are opened/, /^3 were here already\.$/]) {
      await other.open('#/open');
      await other.openFile(name, text);
      await expect(other.page.getByText(words)).toBeVisible();
    }
    expect(Object.keys(await other.store())).toHaveLength(3);
  });

  await test.step('one of another state is kept beside', async () => {
    const other = await device();
    await other.seed(stored({ id: 'full', label: 'Mine' }));
    await other.open('#/open');
    await other.openFile(name, text);
    await expect(other.page.getByText(/^2 partnerships are opened .* 1 was here in another state: both are kept\.$/)).toBeVisible();
    expect(Object.keys(await other.store())).toHaveLength(4);
    await expect(other.page.getByRole('heading', { name: 'Mine' })).toBeVisible();
  });

  await test.step('one that is damaged takes no other with it', async () => {
    const other = await device();
    await other.open('#/open');
    await other.openFile(name, text.replace('"Elm class"', '5'));
    await expect(other.page.getByText(/^2 partnerships are opened .* 1 could not be read\. The file has it still\.$/)).toBeVisible();
    expect(Object.keys(await other.store())).toHaveLength(2);
  });

  await test.step('cut short, it says so and changes nothing', async () => {
    const other = await device();
    await other.open('#/open');
    await other.openFile(name, text.slice(0, -40));
    await expect(other.page.getByRole('alert')).toContainText('This file stops before its end');
    expect(await other.store()).toEqual({});
  });
});

test('what this device has no room for is not called saved', async ({ app, device }) => {
  await app.seed(FULL, PART, PAIR);
  await app.open('#/');
  const { name, text } = await app.saved(app.button(SAVE));
  const other = await device();
  await other.page.addInitScript(() => {
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key: string, value: string) {
      if (key.endsWith(':full')) throw new DOMException('No room.', 'QuotaExceededError');
      set.call(this, key, value);
    };
  });
  await other.open('#/open');
  await other.openFile(name, text);
  await expect(other.page.getByText('3 partnerships are opened.', { exact: true })).toBeVisible();
  await expect(other.page.getByText('There is no room left to save your answers.')).toBeVisible();
  await expect(other.page.getByRole('heading', { name: 'Oak class' })).toBeVisible();
  await expect(other.savedLine()).toHaveCount(0);
  expect(Object.keys(await other.store())).toHaveLength(2);
});

test('what cannot be read is not in the file, and the page says so', async ({ app }) => {
  await app.seed(FULL, PART, BROKEN, DRAFT);
  await app.open('#/');
  await expect(app.page.getByText('What cannot be read here is not in it.')).toBeVisible();
  const { text } = await app.saved(app.button(SAVE));
  expect(read(text).partnerships).toHaveLength(2);
});

test('answers that are put away are not to be read at a glance', async ({ app }) => {
  await app.seed(PART, storedPair({ sheets: [{ answers: TEACHER }, {}] }));
  await app.open('#/');
  const { text } = await app.saved(app.button(SAVE));
  const pair = read(text).partnerships.find(({ way }) => way === 'one_device')!;
  expect(Object.keys(pair.sheets[0])).toEqual(['hidden']);
});

test('one partnership alone needs no such file', async ({ app }) => {
  await app.seed(FULL);
  await app.open('#/');
  await expect(app.button(/^Save a copy Oak class/)).toBeVisible();
  await expect(app.button(SAVE)).toHaveCount(0);
});
