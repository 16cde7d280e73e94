import type { Page } from '@playwright/test';
import { App } from '../support/app.ts';
import { BANK, type Word } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import { key, PART, read } from '../support/stored.ts';

const NOT_SAVED = /There is no room left to save your answers\.|This browser will not save your answers\.|This browser did not keep your last change\./;
const WORDS: Word[] = ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'];
/** What the journey answers, and how it is stored. */
const ANSWERS = BANK[0].statements.map(({ id, number }, index) => ({ id, number, word: WORDS[index], value: index + 1 }));

/** Makes `setItem` fail for our texts: at the nth call, and if wished at every one after it. */
async function failing(page: Page, nth: number, how: 'once' | 'from then on'): Promise<void> {
  await page.addInitScript(([nth, how]) => {
    const set = Storage.prototype.setItem;
    let calls = 0;
    Storage.prototype.setItem = function (key: string, value: string) {
      if (this === localStorage && key.startsWith('alongside:partnership:')) {
        calls += 1;
        document.documentElement.dataset.calls = String(calls);
        if (how === 'once' ? calls === nth : calls >= nth) throw new DOMException('No room.', 'QuotaExceededError');
      }
      set.call(this, key, value);
    };
  }, [nth, how] as const);
}

/** More of the app's clock than a change waits for another to share its write. */
const APART = 200;

/** From the start to the end of the first principle, without a reload. By the app's own clock each change
 * comes so long after the one before that it has a write of its own, however quick the machine is. */
async function journey(app: App): Promise<void> {
  await app.page.clock.install();
  await app.open();
  await app.begin('Teacher', 'Oak class');
  await app.openPrinciple(BANK[0].title);
  for (const { number, word } of ANSWERS) {
    await app.page.clock.runFor(APART);
    await app.rate(number, word);
  }
  await app.page.clock.runFor(APART);
  await app.note('Ask about Friday.');
  await app.page.clock.runFor(APART);
  await app.continue();
  await app.arrived(BANK[1].title);
}

function answersIn(text: string): Record<string, number> {
  return read(text).sheets[0].sheet.answers;
}

const ALL = Object.fromEntries(ANSWERS.map(({ id, value }) => [id, value]));

test('whichever write fails, once: it is made good, and no answer is lost', async ({ device }) => {
  const clean = await device();
  await failing(clean.page, 0, 'once');
  await journey(clean);
  const writes = Number(await clean.page.evaluate(() => document.documentElement.dataset.calls));
  expect(writes, 'the journey writes').toBeGreaterThan(6);
  for (let nth = 1; nth <= writes; nth++) {
    const app = await device();
    await failing(app.page, nth, 'once');
    await journey(app);
    await app.rate('2.1', 'Often');
    await expect(app.savedLine(), `after write ${nth}`).toBeVisible();
    await app.reload();
    const [text] = Object.values(await app.store());
    expect(answersIn(text), `write ${nth}`).toEqual({ ...ALL, [BANK[1].statements[0].id]: 4 });
    expect(text).toContain('Ask about Friday.');
    await app.page.context().close();
  }
});

test('from whichever write on they all fail: said for as long as it lasts, and the copy has everything', async ({ device }) => {
  for (const nth of [1, 2, 3, 4, 5, 6]) {
    const app = await device();
    await failing(app.page, nth, 'from then on');
    await journey(app);
    await expect(app.page.getByText(NOT_SAVED), `from write ${nth} on`).toBeVisible();
    await expect(app.savedLine()).toHaveCount(0);
    const copy = await app.saved(app.button('Save a copy now'));
    expect(answersIn(copy.text)).toEqual(ALL);
    expect(copy.text).toContain('Ask about Friday.');
    await app.page.context().close();
  }
});

for (const [what, spoil] of Object.entries<() => void>({
  'reading throws': () => {
    Storage.prototype.getItem = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  },
  'there is no localStorage': () => {
    Object.defineProperty(window, 'localStorage', { get: () => null });
  },
  'it forgets what it is given': () => {
    Storage.prototype.setItem = () => undefined;
  },
  'its list of keys is broken': () => {
    Storage.prototype.key = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  },
})) {
  test(`${what}: said, and all goes on`, async ({ device }) => {
    const app = await device();
    await app.page.addInitScript(spoil);
    await journey(app);
    if (what !== 'its list of keys is broken') {
      await expect(app.page.getByText(NOT_SAVED)).toBeVisible();
      const copy = await app.saved(app.button('Save a copy now'));
      expect(answersIn(copy.text)).toEqual(ALL);
    }
    await app.link('All principles').click();
    await app.openPrinciple(BANK[0].title);
    for (const { number, word } of ANSWERS) await expect(app.option(number, word)).toBeChecked();
  });
}

test('a tab that is killed after any answer has lost none', async ({ app }) => {
  await app.seed(PART);
  const given: Record<string, number> = {};
  let tab = await app.another(`#/p/part/answer/${BANK[3].id}`);
  for (const [index, { id, number }] of BANK[3].statements.entries()) {
    await tab.rate(number, WORDS[index]);
    given[id] = index + 1;
    // Not closed, which would give it a last word: ended.
    const devtools = await tab.page.context().newCDPSession(tab.page);
    const crashed = tab.page.waitForEvent('crash');
    void devtools.send('Page.crash').catch(() => undefined);
    await crashed;
    await tab.page.close();
    tab = await app.another(`#/p/part/answer/${BANK[3].id}`);
    for (const [id, value] of Object.entries(given)) {
      expect(read((await tab.store())[key('part')]).sheets[1].sheet.answers).toMatchObject({ [id]: value });
    }
    await expect(tab.option(number, WORDS[index])).toBeChecked();
  }
});

test('a tab that is closed in the middle of typing has kept the words', async ({ app }) => {
  await app.seed(PART);
  const tab = await app.another(`#/p/part/answer/${BANK[3].id}`);
  await tab.note('Ask about Friday.');
  await Promise.all([tab.page.waitForEvent('close'), tab.page.close({ runBeforeUnload: true })]);
  const again = await app.another(`#/p/part/answer/${BANK[3].id}`);
  await expect(again.page.getByRole('textbox', { name: /^Your note on/ })).toHaveValue('Ask about Friday.');
});

test('the clock jumps between answers: none is lost, in one tab or two', async ({ app }) => {
  await app.seed(PART);
  await app.page.clock.install({ time: '2026-09-05T09:00:00+01:00' });
  await app.open(`#/p/part/answer/${BANK[3].id}`);
  const other = await app.another(`#/p/part/answer/${BANK[4].id}`);
  const times = ['2026-09-05T08:00:00Z', '2031-01-01T00:00:00Z', '2019-02-28T23:59:59Z', '2026-10-25T00:59:59Z', '2026-10-25T01:00:01Z'];
  for (const [index, time] of times.entries()) {
    await app.page.clock.setSystemTime(time);
    await app.rate(BANK[3].statements[index].number, WORDS[index]);
    await other.rate(BANK[4].statements[index].number, WORDS[index]);
    await expect(app.savedLine()).toBeVisible();
  }
  await expect.poll(async () => {
    const { answers } = read((await other.store())[key('part')]).sheets[1].sheet;
    return [3, 4].map((at) => BANK[at].statements.map(({ id }) => answers[id]));
  }).toEqual([[1, 2, 3, 4, 5], [1, 2, 3, 4, 5]]);
});

test('two tabs that answer at the same moment, again and again, lose nothing', async ({ app }) => {
  await app.seed(PART);
  await app.open(`#/p/part/answer/${BANK[3].id}`);
  const other = await app.another(`#/p/part/answer/${BANK[4].id}`);
  /** Presses a radio at a moment of both tabs' clock, as near as a browser can. */
  const press = ([at, statement, word]: number[]) =>
    new Promise<void>((done) => {
      const group = document.querySelectorAll('fieldset')[statement];
      setTimeout(() => {
        group.querySelectorAll('input')[word].click();
        done();
      }, at - Date.now());
    });
  for (let round = 0; round < 40; round++) {
    // Late enough for both to know of it in time.
    const asked = Date.now();
    await Promise.all([app, other].map(({ page }) => page.evaluate(() => undefined)));
    const at = Date.now() + 60 + 2 * (Date.now() - asked);
    // From a few milliseconds before to a few after.
    const apart = (round % 9) - 4;
    const statement = round % 5;
    await Promise.all([
      app.page.evaluate(press, [at, statement, round % 4]),
      other.page.evaluate(press, [at + apart, statement, (round + 1) % 4]),
    ]);
    const id = [BANK[3], BANK[4]].map((principle) => principle.statements[statement].id);
    await expect.poll(async () => {
      const { answers } = read((await app.store())[key('part')]).sheets[1].sheet;
      return id.map((one) => answers[one]);
    }, `round ${round}`).toEqual([(round % 4) + 1, ((round + 1) % 4) + 1]);
  }
});
