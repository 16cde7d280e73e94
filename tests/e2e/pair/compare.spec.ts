import type { Page } from '@playwright/test';
import { BANK, CLEAR_WORDS, TIME } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import { OPEN } from '../support/pair-screens.ts';
import {
  answer,
  COUNTED,
  HEADLINE,
  OPENED,
  putAway,
  ratings,
  said,
  showAnswers,
  storedPair,
  TA,
  TEACHER,
  willing,
} from '../support/pairs.ts';

const COMPARE = '#/p/pair/compare';
const BOTH: Parameters<typeof storedPair>[0]['sheets'] = [{ answers: TEACHER }, { answers: TA }];

/** All statements that both rated, in their fold. */
const statements = (page: Page) => page.getByRole('group').filter({ hasText: /^See all \d+ statements/ }).getByRole('listitem');

test('a rating that was changed after talking keeps both values, and can be taken back', async ({ app }) => {
  const { page } = app;
  await app.seed(OPEN);
  await app.open('#/p/pair/talk');
  const card = page.getByRole('article').filter({ hasText: 'Two steps apart' }).first();
  const title = await card.getByRole('heading').innerText();
  const topic = await app.heading().innerText();
  await card.getByRole('checkbox', { name: /^We have talked about this/ }).check();
  await card.getByRole('link', { name: /^Change after talking/ }).click();
  await app.arrived(title);
  const teacher = page.getByRole('group', { name: 'Teacher' });
  const before = await teacher.getByRole('radio', { checked: true }).getAttribute('id');
  await teacher.getByRole('radio', { name: 'Sometimes' }).check();
  await app.continue();
  await app.arrived(topic);
  const changed = page.getByRole('article').filter({ hasText: title });
  await expect(changed).toContainText(/After talking.*Teacher: \w+ to Sometimes/s);
  await expect(app.savedLine()).toBeVisible();
  await app.reload();
  await expect(changed).toContainText(/After talking.*Teacher: \w+ to Sometimes/s);
  await expect(changed.getByRole('checkbox', { name: /^We have talked/ })).toBeChecked();
  await changed.getByRole('link', { name: /^Change after talking/ }).click();
  await app.arrived(title);
  await page.locator(`[id="${before}"]`).check();
  await app.continue();
  await expect(changed).not.toContainText('After talking');
});

test('the order changes what comes first, and not what is there', async ({ app }) => {
  const { page } = app;
  await app.seed(OPEN);
  await app.open(COMPARE);
  await page.getByText(/^See all \d+ statements/).click();
  const all = async () => (await statements(page).allInnerTexts()).slice().sort();
  const biggest = await statements(page).allInnerTexts();
  const there = await all();
  for (const order of ['Audit order', 'Most positive']) {
    await page.getByRole('radio', { name: order }).check();
    await expect.poll(() => statements(page).allInnerTexts()).not.toEqual(biggest);
    await expect.poll(all).toEqual(there);
  }
});

test('the chart stands under the headline, its rows lead to their principles, and the way on is in view', async ({ app, page }) => {
  await app.seed(storedPair({ opened: OPENED }));
  await app.open(COMPARE);
  await expect(app.chart()).toBeVisible();
  const row = page.getByRole('link', { name: new RegExp(`^${BANK[1].label} ?: Seen differently. Teacher: about Often, Teaching assistant: Rarely to Sometimes.`) });
  await row.click();
  const fold = page.getByRole('group').filter({ has: page.getByRole('heading', { level: 3, name: BANK[1].title }) });
  await expect(fold.getByRole('link', { name: /^Talk about this/ })).toBeVisible();
  const chart = await app.chart().boundingBox();
  const start = await app.link('Start to talk').first().boundingBox();
  const { height } = page.viewportSize()!;
  const top = await page.evaluate(() => scrollY);
  expect(chart!.y + chart!.height + top).toBeLessThan(2 * height);
  expect(start!.y + start!.height + top).toBeLessThan(2 * height);
});

test('with principle results only no statement is named, until both want more', async ({ app }) => {
  const { page } = app;
  await app.seed(storedPair({ sheets: BOTH, opened: { ...OPENED, opening: 'principles' } }));
  await app.open(COMPARE);
  await expect(app.heading(HEADLINE)).toBeVisible();
  await app.settled();
  await expect(page.getByText(/^See all \d+ statements/)).toHaveCount(0);
  await page.getByText('Open statements too').first().click();
  await page.getByRole('checkbox', { name: 'Teacher: open them' }).check();
  await app.button('Open statements too').click();
  await expect(page.getByText('Tick for the teaching assistant too, or leave the statements closed')).toBeVisible();
  await expect(page.getByText(/^See all \d+ statements/)).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Teaching assistant: open them' }).check();
  await app.button('Open statements too').click();
  await expect(page.getByText(COUNTED)).toBeVisible();
  await expect(app.heading()).toBeFocused();
  await expect(page.getByText(/^See all \d+ statements/)).toBeVisible();
  await expect(page.getByText('Open statements too')).toHaveCount(0);
});

test('the more cautious choice opens, and it is not said whose it was', async ({ device }) => {
  const seen: string[] = [];
  for (const [teacher, ta] of [
    ['statements', 'principles'],
    ['principles', 'statements'],
  ] as const) {
    const app = await device();
    await app.seed(
      storedPair({
        sheets: [
          { answers: TEACHER, opening: teacher },
          { answers: TA, opening: ta },
        ],
      }),
    );
    await app.open('#/p/pair');
    await expect(app.page.getByRole('definition').first()).toContainText('Principle results only');
    await showAnswers(app);
    await app.arrived(HEADLINE);
    seen.push(await app.page.getByRole('main').innerHTML());
  }
  expect(seen[1]).toBe(seen[0]);
});

for (const way of [{}, { way: 'two_devices', role: 'teacher' }] as const) {
  const devices = 'way' in way ? 'two devices' : 'one device';

  test(`${devices}: before anything is open nobody opens more than both chose`, async ({ app }) => {
    const [teacher, ta] = [
      { answers: TEACHER, opening: 'statements' as const },
      { answers: TA, opening: 'principles' as const },
    ];
    await app.seed(
      storedPair(
        'way' in way
          ? { ...way, sheets: [teacher, {}], received: { ...said(TA), opening: 'principles' } }
          : { sheets: [teacher, ta] },
      ),
    );
    await app.open('#/p/pair/ready');
    const opens = app.page.getByRole('definition').first();
    await expect(opens).toContainText('Principle results only');
    await app.link('Change what you will open').click();
    await app.arrived('What will you open together?');
    await expect(app.page.getByRole('radio')).toHaveCount(2);
    await expect(app.page.getByRole('radio', { name: 'Principle results only' })).toBeChecked();
    await app.page.getByRole('radio', { name: 'Nothing' }).check();
    await app.continue();
    await app.arrived('Ready to look together?');
    await expect(opens).toContainText('Nothing');

    await test.step('and back to as much as both chose', async () => {
      await app.link('Change what you will open').click();
      await app.page.getByRole('radio', { name: 'Principle results only' }).check();
      await app.continue();
      await expect(opens).toContainText('Principle results only');
    });

    await test.step('whoever wants more says so in their own answers', async () => {
      await app.link('Change what you will open').click();
      if ('way' in way) {
        await app.button('Teacher: change something first').click();
        await app.arrived('Check your answers');
      } else {
        await app.link('Teaching assistant: change something first').click();
        await app.arrived('Are you the teaching assistant?');
        await app.button('I am the teaching assistant: show my answers').click();
        await app.check();
        await willing(app, 'Statements too');
        await putAway(app);
        await expect(opens).toContainText('Statements too');
      }
    });
  });
}

test('nothing far apart: where to look, or what to be surer of', async ({ app, device }) => {
  const alike = said(ratings(3, 2, 4, 3));
  await app.seed(storedPair({ opened: { pair: [alike, alike] } }));
  await app.open(COMPARE);
  await expect(
    app.page.getByText('You see things much the same way. Look at what you both marked Sometimes or below.'),
  ).toBeVisible();
  const other = await device();
  const high = said(ratings(5, 4));
  await other.seed(storedPair({ opened: { pair: [high, high] } }));
  await other.open(COMPARE);
  await expect(other.page.getByText(/Which one would you most like to be surer of\?/)).toBeVisible();
});

test('a statement far apart within a shared strength is listed, and the principle is not called agreed', async ({ app }) => {
  const { page } = app;
  const [strength] = BANK;
  const apart = strength.statements[2];
  const all = ratings(...Array<number>(5).fill(5), ...Array<number>(35).fill(3));
  const other = { ...ratings(...Array<number>(5).fill(5), ...Array<number>(34).fill(3), 2), [apart.id]: 2 };
  await app.seed(storedPair({ opened: { pair: [said(all), said(other)] } }));
  await app.open(COMPARE);
  await expect(page.getByRole('region', { name: 'Working well' })).toContainText(strength.title);
  const more = page.getByRole('region', { name: 'One more to look at' });
  await expect(more.getByRole('listitem')).toHaveText(`${apart.construct}, three steps apart`);
  await expect(app.heading(HEADLINE)).toBeVisible();
  await expect(app.heading()).not.toContainText(strength.label);
});

test('the chart of two: neither dot without both, and nothing averaged across them', async ({ app }) => {
  const { page } = app;
  await app.seed(storedPair({ opened: OPENED }));
  await app.open(COMPARE);
  await expect(app.heading(HEADLINE)).toBeVisible();
  await expect(app.chart()).toBeVisible();
  await app.otherPictures();
  const rows = page.getByRole('table', { name: /as a table/ }).getByRole('row');
  const lines = [...BANK, TIME];
  await expect(rows).toHaveCount(lines.length + 1);
  const mean = (all: Record<string, number>, line: (typeof lines)[number]) => {
    const given = line.statements.map(({ id }) => all[id]).filter((rating) => rating > 0);
    const tenths = Math.round((given.reduce((sum, rating) => sum + rating, 0) * 10) / given.length);
    return { figure: (tenths / 10).toFixed(1), based: `based on ${given.length} of ${line.statements.length}`, rated: given.length };
  };
  // A count beside a lone rating would tell whose is missing.
  const isEven = (line: (typeof lines)[number]) =>
    line.statements.every(({ id }) => TEACHER[id] > 0 === TA[id] > 0);
  const isEnough = (line: (typeof lines)[number]) => [TEACHER, TA].every((all) => mean(all, line).rated >= 3);
  for (const [index, line] of lines.entries()) {
    await expect(rows.nth(index + 1).getByRole('rowheader')).toHaveText(line.label);
    const cells = rows.nth(index + 1).getByRole('cell');
    for (const [place, all] of [TEACHER, TA].entries()) {
      const { figure, based } = mean(all, line);
      const words = isEven(line) ? `${figure} ${based}` : figure;
      await expect(cells.nth(place)).toHaveText(isEnough(line) ? words : '–');
    }
  }
  await expect(page.getByRole('img', { name: /radar/ })).toBeVisible();
  const svg = await app.saved(app.button('Save as picture: SVG'));
  expect(svg.text).toContain('<svg');
});

test('a second round: then and now', async ({ app }) => {
  const { page } = app;
  const chosen = [BANK[0]];
  await app.page.clock.setFixedTime('2026-10-16T10:42:00+01:00');
  await app.seed(
    storedPair({
      principles: [BANK[0].id],
      sheets: [{ answers: first(3, 3, 3, 3, 3) }, { answers: first(4, 4, 4, 4, 4) }],
      opened: {
        pair: [
          { principles: [BANK[0].id], ratings: first(3, 3, 3, 3, 3) },
          { principles: [BANK[0].id], ratings: first(4, 4, 4, 4, 4) },
        ],
      },
    }),
  );
  await app.open(COMPARE);
  await app.link('Answer again').click();
  await app.arrived('Answer again?');
  await app.button('Begin a new round').click();
  await app.arrived('No answers are on screen');
  const titles = chosen.map((one) => one.title);
  await app.button('I am the teacher: start').click();
  await answer(app, titles, ratings(4, 4, 4, 4, 4));
  await putAway(app);
  await app.button('I am the teaching assistant: start').click();
  await answer(app, titles, ratings(4, 4, 4, 4, 5));
  await putAway(app);
  await showAnswers(app);
  const row = page
    .getByRole('table', { name: /Then and now/ })
    .getByRole('row', { name: new RegExp(BANK[0].label) });
  // A whole step for the teacher; a fifth of a step for the teaching assistant.
  await expect(row.getByRole('cell').nth(0)).toContainText(/about Sometimes then, about Often now.*more often than before/s);
  await expect(row.getByRole('cell').nth(1)).toContainText(/about Often then, just over Often now.*about the same/s);
});

test('rounds in two frames are not put side by side: the page says that these are two questions', async ({ app }) => {
  const { page } = app;
  await app.seed(
    storedPair({
      sheets: [{ answers: TEACHER }, { answers: TA }],
      opened: OPENED,
      earlier: [{ at: '2026-06-12', frame: 'starting-out', pair: [said(ratings(2)), said(ratings(1, 3))] }],
    }),
  );
  for (const place of ['compare', 'review']) {
    await app.open(`#/p/pair/${place}`);
    const region = page.getByRole('region', { name: 'Then and now' });
    await expect(region).toContainText('Two different questions were asked, so the rounds are not put side by side.');
    await expect(region.getByRole('table')).toHaveCount(0);
    await expect(page.getByText(/ then, \d\.\d now/)).toHaveCount(0);
  }
});

test('with principle results only no page and no paper shows a count of statements', async ({ app }) => {
  const { page } = app;
  await app.seed(
    storedPair({ sheets: BOTH, opened: { ...OPENED, opening: 'principles' }, earlier: [{ ...OPENED, at: '2026-06-12', opening: 'principles' }] }),
  );
  for (const place of ['compare', 'talk', 'plan', 'review', 'print/report', 'print']) {
    await app.open(`#/p/pair/${place}`);
    const words = await page.getByRole('main').innerText();
    expect(words.replace(/^Topic \d of \d/, ''), place).not.toMatch(/\d+ of \d+|based on|\d+ statements?|same answer|steps? apart on \d/i);
  }
});

test('time to talk stands apart from the topics and under the eight, and is a way to an action of its own', async ({ app }) => {
  const { page } = app;
  await app.seed(OPEN);
  await app.open(COMPARE);
  const first = page.getByRole('region', { name: 'Talk about these first', exact: true });
  const topics = first.getByRole('list').first().getByRole('heading', { level: 3 });
  await expect(topics.first()).toBeVisible();
  await expect(topics.filter({ hasText: TIME.title }), 'it is never a topic').toHaveCount(0);
  await expect(first).not.toContainText(TIME.title);
  await expect(page.getByRole('region', { name: 'Through all of them' }).getByRole('heading', { level: 3 })).toHaveText(TIME.title);
  await page.getByRole('link', { name: new RegExp(`^${TIME.label} ?: `) }).click();
  await app.link('Make an action on time to talk').click();
  await app.arrived('Make an action');
  await expect(page.getByRole('main')).toContainText(TIME.title);
  await app.of('button', 'Use this', TIME.ideas[0].text).click();
  await app.button('Add this action').click();
  await app.arrived('What you will do');
  await expect(app.cards()).toContainText(TIME.title);
  await expect(app.cards()).toContainText(TIME.ideas[0].text);
});

test('with fewer than three of its statements asked there is no line for time', async ({ app }) => {
  const chosen = BANK.slice(0, 2);
  const ids = chosen.flatMap(({ statements }) => statements.map(({ id }) => id));
  const principles = chosen.map(({ id }) => id);
  const only = (all: Record<string, number>) => said(Object.fromEntries(ids.map((id) => [id, all[id]])));
  await app.seed(storedPair({ principles, opened: { pair: [{ principles, ...only(TEACHER) }, { principles, ...only(TA) }] } }));
  for (const place of ['compare', 'talk', 'print/report']) {
    await app.open(`#/p/pair/${place}`);
    await expect(app.page.getByRole('main').or(app.page.getByRole('article')).first()).toContainText(chosen[0].label);
    await expect(app.page.getByText(TIME.title)).toHaveCount(0);
    await expect(app.page.getByText(TIME.label, { exact: true })).toHaveCount(0);
  }
});

test('starting out, both sets are in its words everywhere', async ({ app }) => {
  const { page } = app;
  await app.seed(storedPair({ frame: 'starting-out', sheets: BOTH, opened: OPENED }));
  await app.open(COMPARE);
  await expect(app.heading(HEADLINE)).toBeVisible();
  await page.getByText(/^See all \d+ statements/).click();
  const others = /\b(Never|Rarely|Sometimes|Often|Always|often or always|Shared strength|To build)\b/;
  const words = () => page.getByRole('main').innerText();
  // Nobody here has chosen the first.
  for (const word of CLEAR_WORDS.slice(1)) expect(await words()).toContain(word);
  expect(await words()).not.toMatch(others);
  await app.otherPictures();
  await expect(app.chart('starting-out').first()).toBeVisible();
  await expect(page.getByRole('table', { name: /as a table/ })).toContainText('Partly clear');
  expect(await words()).not.toMatch(others);
});

function first(...five: number[]): Record<string, number> {
  return Object.fromEntries(BANK[0].statements.map(({ id }, index) => [id, five[index]]));
}
