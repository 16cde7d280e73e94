import { BANK } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import { BROKEN, DRAFT, FULL, key, NEWER, PART, read } from '../support/stored.ts';

const ANSWER = `#/p/part/answer/${BANK[2].id}`;
const [FIRST, SECOND, , FOURTH] = BANK[2].statements;

for (const [what, text, id, where, words] of [
  ['damaged', BROKEN, 'broken', 'alongside:unread:broken-unread', /What is stored here is damaged\. It has been put aside/],
  ['of a draft', DRAFT, 'draft', 'alongside:unread:draft-unread', /made by a draft of Alongside\. Its statements were others/],
  ['of a newer version', NEWER, 'newer', key('newer'), /made by a newer version of Alongside\. It has been left/],
] as const) {
  test(`what is stored is ${what}: said, offered, and kept to the letter`, async ({ app }) => {
    const { page } = app;
    await page.clock.setFixedTime('2026-09-05T09:00:00+01:00');
    await app.seed(FULL, text);
    await app.open();
    const card = page.getByRole('listitem').filter({ hasText: words });
    await expect(card.getByRole('heading', { name: 'Not readable here' })).toBeVisible();
    const offer = card.getByRole('button', { name: 'Save what is stored' });
    expect((await app.saved(offer)).text).toBe(text);
    await expect(app.of('link', 'Open the plan', 'Oak class')).toBeVisible();
    expect(await app.store()).toMatchObject({ [where]: text });

    await app.go(`#/p/${id}`);
    await app.arrived('This partnership cannot be read here');
    await expect(page.getByText(words)).toBeVisible();
    expect((await app.saved(app.button('Save what is stored'))).text).toBe(text);
    for (const place of ['/check', '/plan/new', `/answer/${BANK[0].id}`]) {
      await app.go(`#/p/${id}${place}`);
      await expect(app.heading('This partnership cannot be read here')).toBeVisible();
    }
    await app.reload();
    await app.go(`#/p/${id}/remove`);
    await expect(app.heading(/^Remove what cannot be read/)).toBeVisible();
    expect(await app.store()).toEqual({ [key('full')]: FULL, [where]: text });
  });
}

test('what was set aside does not stand in the way of a saved copy, and is removed by itself', async ({ app }) => {
  await app.seed(FULL.slice(0, 400));
  await app.open('#/open');
  await app.openFile('oak-class.alongside.json', FULL);
  await expect(app.savedLine()).toBeVisible();
  await expect(app.page).toHaveURL(/#\/p\/full/);
  await app.link('Alongside').click();
  await expect(app.page.getByRole('heading', { name: 'Oak class' })).toBeVisible();
  await app.of('link', 'Remove', 'what is not readable here').click();
  await app.arrived(/^Remove what cannot be read/);
  await app.button('Remove what cannot be read').click();
  await app.arrived('Carry on where you were');
  expect(Object.keys(await app.store())).toEqual([key('full')]);
});

test('storage is blocked: said for as long as it lasts, and all goes on', async ({ app }) => {
  const { page } = app;
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  const message = page.getByText('This browser will not save your answers.');
  await app.open();
  await expect(message).toBeVisible();
  await app.begin('Teacher', 'Oak class');
  await app.openPrinciple(BANK[0].title);
  for (const number of ['1.1', '1.2', '1.3', '1.4', '1.5']) await app.rate(number, 'Often');
  await expect(message).toBeVisible();
  await expect(app.savedLine()).toHaveCount(0);
  await app.continue();
  await app.link('Alongside').click();
  await expect(message).toBeVisible();
  await app.of('link', 'Continue', 'Oak class').click();
  await app.check();
  await app.finish();
  await app.arrived('You see strengths in Partnership');
  await expect(message).toBeVisible();
  const copy = await app.saved(app.button('Save a copy now'));
  expect(copy.name).toMatch(/^oak-class-[\d-]{10}\.alongside\.json$/);
  expect(read(copy.text).sheets[0].sheet.answers['pf-fair-share']).toBe(4);
});

test.describe('storage is full', () => {
  test.beforeEach(async ({ app }) => {
    await app.seed(PART);
    await app.page.addInitScript(() => {
      const set = Storage.prototype.setItem;
      Storage.prototype.setItem = function (key: string, value: string) {
        if (document.documentElement.dataset.full === 'yes') {
          throw new DOMException('No room.', 'QuotaExceededError');
        }
        set.call(this, key, value);
      };
    });
    await app.open(ANSWER);
    await app.rate('3.1', 'Often');
    await expect(app.savedLine()).toBeVisible();
    await app.page.evaluate(() => void (document.documentElement.dataset.full = 'yes'));
    await app.rate('3.2', 'Rarely');
    await expect(app.page.getByText('There is no room left to save your answers.')).toBeVisible();
  });

  test('it is said, and nothing on the page is lost', async ({ app }) => {
    await expect(app.savedLine()).toHaveCount(0);
    await expect(app.option('3.1', 'Often')).toBeChecked();
    await expect(app.option('3.2', 'Rarely')).toBeChecked();
    const copy = await app.saved(app.button('Save a copy now'));
    const { answers } = read(copy.text).sheets[1].sheet;
    expect(answers).toMatchObject({ [FIRST.id]: 4, [SECOND.id]: 2 });
    const kept = read((await app.store())[key('part')]);
    expect(kept.label).toBe('Elm class');
    await app.link('All principles').click();
    await app.openPrinciple(BANK[2].title);
    await expect(app.option('3.2', 'Rarely')).toBeChecked();
  });

  test('going to the start and back loses nothing', async ({ app }) => {
    await app.link('Alongside').click();
    await expect(app.heading('Carry on where you were')).toBeVisible();
    await app.page.goBack();
    await app.arrived(BANK[2].title);
    await expect(app.option('3.2', 'Rarely')).toBeChecked();
  });

  test('what another tab saves meanwhile takes nothing away, and both are kept in the end', async ({ app }) => {
    const other = await app.another(ANSWER);
    await other.rate('3.4', 'Always');
    await expect.poll(async () => (await app.store())[key('part')]).toContain(`"${FOURTH.id}":5`);
    await expect(app.option('3.2', 'Rarely')).toBeChecked();
    await app.page.evaluate(() => void (document.documentElement.dataset.full = 'no'));
    await app.rate('3.3', 'Never');
    await expect(app.savedLine()).toBeVisible();
    await app.reload();
    for (const [number, word] of [['3.2', 'Rarely'], ['3.3', 'Never'], ['3.4', 'Always']] as const) {
      await expect(app.option(number, word)).toBeChecked();
    }
  });

  test('room made again, all is saved and the message goes', async ({ app }) => {
    await app.page.evaluate(() => void (document.documentElement.dataset.full = 'no'));
    await app.rate('3.3', 'Never');
    await expect(app.savedLine()).toBeVisible();
    await expect(app.page.getByText('There is no room left to save your answers.')).toHaveCount(0);
    await app.reload();
    for (const [number, word] of [['3.2', 'Rarely'], ['3.3', 'Never']] as const) {
      await expect(app.option(number, word)).toBeChecked();
    }
  });
});
