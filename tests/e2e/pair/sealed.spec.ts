import type { App } from '../support/app.ts';
import { BANK } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import { HEADLINE, ratings, said, showAnswers, storedPair, type StoredPair } from '../support/pairs.ts';

// What is put away may change nothing that anybody can see. So each journey is gone twice, with
// other answers put away each time, and every page has to be the same to the letter.

/** Everything of a page that a person, a screen reader or a script could get at. */
async function seen(app: App): Promise<Record<string, unknown>> {
  await expect(app.heading()).toBeVisible();
  await app.settled();
  const inside = await app.page.evaluate(() => ({
    source: document.documentElement.outerHTML,
    title: document.title,
    address: location.href,
    state: JSON.stringify(history.state),
    session: JSON.stringify({ ...sessionStorage }),
    entries: history.length,
    fields: [...document.querySelectorAll('input, textarea, select')].map((field) =>
      field instanceof HTMLInputElement ? [field.value, field.checked] : (field as HTMLTextAreaElement).value,
    ),
  }));
  return { ...inside, tree: await app.page.locator('body').ariaSnapshot() };
}

const NOW = '2026-09-04T10:42:00+01:00';

/** Two sheets that differ in every rating and in their notes. */
const ONE = { answers: ratings(5, 4), notes: { [BANK[0].id]: 'Mornings are a rush' } };
const OTHER = { answers: ratings(1, 2, 0), notes: { [BANK[1].id]: 'I would like more time' } };

type Steps = (app: App, look: () => Promise<void>) => Promise<void>;

/** Goes the same steps on two devices and holds what was seen against each other. */
async function sameEitherWay(
  device: () => Promise<App>,
  seeds: [StoredPair, StoredPair],
  hash: string,
  steps: Steps,
): Promise<void> {
  const journeys: Record<string, unknown>[][] = [];
  for (const seed of seeds) {
    const app = await device();
    await app.page.clock.setFixedTime(NOW);
    await app.seed(storedPair(seed));
    await app.open(hash);
    const pages: Record<string, unknown>[] = [];
    await steps(app, async () => void pages.push(await seen(app)));
    journeys.push(pages);
  }
  const [first, second] = journeys;
  expect(first.length).toBeGreaterThan(4);
  expect(second).toEqual(first);
}

/** Back and forward through the whole history, reloading in between. */
async function throughTheHistory(app: App, look: () => Promise<void>, steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    await app.page.goBack();
    await look();
  }
  await app.reload();
  await look();
  for (let step = 0; step < steps; step += 1) {
    await app.page.goForward();
    await look();
  }
}

/** The second person, from the first page of theirs to where only the end is missing. */
async function secondPerson(app: App, look: () => Promise<void>): Promise<void> {
  await expect(app.heading('Answer on your own, in any order')).toBeVisible();
  await look();
  for (const principle of BANK.slice(0, 2)) {
    await app.go(`#/p/pair/answer/${principle.id}`);
    await look();
    await expect(app.page.getByRole('radio', { checked: true })).toHaveCount(0);
    await app.rate(principle.statements[0].number, 'Sometimes');
    await look();
  }
  for (const page of ['check', 'profile', 'compare', 'talk', 'ready', 'plan', 'print', 'rename', 'name', 'frame']) {
    await app.go(`#/p/pair/${page}`);
    await look();
  }
}

test('one device: what is put away changes no page before both are finished', async ({ device }) => {
  const seed = (sheet: typeof ONE): StoredPair => ({ sheets: [sheet, {}] });
  await sameEitherWay(device, [seed(ONE), seed(OTHER)], '#/p/pair/check', async (app, look) => {
    await expect(app.heading('The teacher’s answers are put away')).toBeVisible();
    await look();
    for (const page of ['', '/profile', `/answer/${BANK[0].id}`, '/plan', '/compare', '/talk']) {
      await app.follow(`#/p/pair${page}`);
      await expect(app.heading('The teacher’s answers are put away')).toBeVisible();
      await look();
    }
    await throughTheHistory(app, look, 6);
    await app.go('#/p/pair/take-up/teacher');
    await expect(app.heading('Are you the teacher?'), 'a question stands before them').toBeVisible();
    await look();
    await app.go('#/p/pair');
    await app.button('I am the teaching assistant: start').click();
    await app.follow('#/p/pair/take-up/teacher');
    await expect(app.heading('Answer on your own, in any order'), 'not from the middle of answering').toBeVisible();
    await secondPerson(app, look);
    await app.go('#/');
    await look();
    await throughTheHistory(app, look, 5);
  });
});

test('two devices: a sheet that came early changes no page', async ({ device }) => {
  const seed = (sheet: typeof ONE): StoredPair => ({
    way: 'two_devices',
    role: 'ta',
    received: { ...said(sheet.answers), notes: sheet.notes },
  });
  await sameEitherWay(device, [seed(ONE), seed(OTHER)], '#/p/pair', async (app, look) => {
    await expect(
      app.page.getByText(
        'The teacher’s answers are here and stay hidden until yours are finished. 0 of 8 done.',
      ),
    ).toBeVisible();
    await secondPerson(app, look);
    await app.go('#/p/pair/enter');
    await look();
    await app.go('#/');
    await look();
    await throughTheHistory(app, look, 6);
  });
});

test('on paper: the set that is typed in changes no page', async ({ device }) => {
  const seed = (sheet: typeof ONE): StoredPair => ({ way: 'paper', sheets: [sheet, {}] });
  await sameEitherWay(device, [seed(ONE), seed(OTHER)], '#/p/pair', async (app, look) => {
    await look();
    await app.button('Type in the teaching assistant’s answers').click();
    await secondPerson(app, look);
    await throughTheHistory(app, look, 5);
  });
});

test('ready, and still closed: nothing of either sheet is on any page', async ({ device }) => {
  const seed = (sheet: typeof ONE): StoredPair => ({ sheets: [sheet, sheet] });
  await sameEitherWay(device, [seed(ONE), seed(OTHER)], '#/p/pair', async (app, look) => {
    await expect(app.heading('Ready to look together?')).toBeVisible();
    await look();
    for (const page of ['opening', 'take-up/teacher', 'take-up/ta']) {
      await app.go(`#/p/pair/${page}`);
      await look();
    }
    for (const page of ['check', 'profile', 'compare', 'talk', 'plan']) {
      await app.follow(`#/p/pair/${page}`);
      await expect(app.heading('Ready to look together?')).toBeVisible();
      await look();
    }
    await throughTheHistory(app, look, 5);
  });
});

test('once both are open the same look sees the answers: it is not blind', async ({ device }) => {
  const looks: Record<string, unknown>[] = [];
  for (const sheet of [ONE, OTHER]) {
    const app = await device();
    await app.page.clock.setFixedTime(NOW);
    const notes = { ...sheet, shared_notes: BANK.map(({ id }) => id), opening: 'statements' as const };
    await app.seed(storedPair({ sheets: [notes, { answers: ratings(3) }] }));
    await app.open('#/p/pair');
    await showAnswers(app);
    await app.arrived(HEADLINE);
    looks.push(await seen(app));
  }
  for (const what of ['source', 'tree']) expect(looks[0][what]).not.toEqual(looks[1][what]);
  expect(looks[0].source).toContain('Mornings are a rush');
});
