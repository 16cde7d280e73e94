import { BANK, FRAMES, TIME } from '../support/bank.ts';
import { pairCode, sessionCode } from '../support/codes.mjs';
import type { App } from '../support/app.ts';
import { expect, test } from '../support/fixtures.ts';
import { read } from '../support/stored.ts';
import { answer, putAway, ratings, sharedCode, showAnswers, willing, type Ratings } from '../support/pairs.ts';
import { scanned } from '../support/qr.ts';
import { paste } from '../support/session-screens.ts';

const ONE = BANK[0];
const OTHERS = BANK.slice(1).map((principle) => principle.title);
const ASKED = 'Have the two of you worked together yet?';
const PAIR_CODE = /[0-9A-HJKMNP-TV-Z]{5}\s+[0-9A-HJKMNP-TV-Z]{5}\s+[0-9A-HJKMNP-TV-Z]{2}/;

/** How each of six pairs rates the one principle: the teacher, then the teaching assistant. */
const PAIRS: [Ratings, Ratings][] = [
  [ratings(4), ratings(5)],
  [ratings(5), ratings(4)],
  [ratings(5), ratings(3)],
  [ratings(3), ratings(3)],
  [ratings(2), ratings(2)],
  [ratings(2), ratings(1)],
];

/** From the join page to both sets open. */
async function together(app: App, [teacher, ta]: [Ratings, Ratings]): Promise<void> {
  await app.answerAs('Teaching assistant', 'One device, taking turns');
  await answer(app, [ONE.title], ta);
  await putAway(app);
  await app.button('I am the teacher: start').click();
  await answer(app, [ONE.title], teacher);
  await putAway(app);
  await showAnswers(app);
  await expect(app.page).toHaveTitle(/^Look together/);
  await expect(app.page).toHaveURL(/\/compare$/);
}

/** On the page of the pair code, from the two ticks to the code. */
async function givenCode(app: App): Promise<string> {
  for (const role of ['Teacher', 'Teaching assistant']) {
    await app.page.getByRole('checkbox', { name: `${role} agrees to give the code` }).check();
  }
  await app.button('Show our pair code').click();
  await expect(app.page.getByRole('heading', { name: 'Your code' })).toBeFocused();
  return PAIR_CODE.exec(await app.page.getByRole('region', { name: 'Your code' }).innerText())![0];
}

/** From both sets open to the code. */
async function ownPairCode(app: App): Promise<string> {
  await app.go(`#/p/${/#\/p\/([^/]+)/.exec(app.page.url())![1]}/finish`);
  await app.link('get our pair code').click();
  await app.arrived('Your pair code');
  return givenCode(app);
}

test('six pairs, from the link to the picture of the school', async ({ app, device }) => {
  const { page } = app;
  let link = '';

  await test.step('the leader sets it up', async () => {
    await app.open('#/');
    await app.link('Run a session').click();
    await app.arrived('Run a session');
    await page.getByRole('radio', { name: /^45 minutes/ }).check();
    for (const title of OTHERS) await page.getByRole('checkbox', { name: title, exact: true }).uncheck();
    const region = page.getByRole('region', { name: 'Your session is ready' });
    await expect(region).toContainText(`Session code ${sessionCode(45, 1)}`);
    link = await scanned(page.getByRole('img', { name: 'Square code that opens this session' }));
    expect(new URL(link).hash).toBe(`#/session/${sessionCode(45, 1)}`);
    await app.reload();
    await expect(page.getByRole('radio', { name: /^45 minutes/ }), 'a reload keeps it').toBeChecked();
    expect(await app.store(), 'and stores nothing').toEqual({});
  });

  const codes: string[] = [];
  for (const [index, pair] of PAIRS.entries()) {
    await test.step(`pair ${index + 1}`, async () => {
      const theirs = await device({ viewport: { width: 375, height: 812 }, hasTouch: true });
      // The random part of a pair code is one of a thousand: by chance two of these would have the same.
      await theirs.page.addInitScript((index) => {
        crypto.getRandomValues = (array) => {
          (array as unknown as Uint8Array).fill(index);
          return array;
        };
      }, index);
      if (index === 0) {
        await theirs.open('#/enter');
        await theirs.page.getByRole('textbox', { name: 'Enter a code' }).fill(sessionCode(45, 1).toLowerCase());
        await theirs.continue();
      } else {
        await theirs.open(new URL(link).hash);
      }
      await expect(theirs.heading('Join the session')).toBeVisible();
      await expect(theirs.page.getByText(`It is about one principle: ${ONE.title}.`)).toBeVisible();
      await together(theirs, pair);
      codes.push(await ownPairCode(theirs));
      if (index === 0) {
        await theirs.reload();
        expect(await givenCode(theirs), 'asked again, it is the same').toBe(codes[0]);
      }
      await theirs.page.context().close();
    });
  }
  expect(new Set(codes).size).toBe(6);

  await test.step('the codes come to counts, and not before there are five', async () => {
    await page.getByRole('link', { name: 'Whole-school picture' }).click();
    await app.arrived('Whole-school picture');
    await paste(app, codes.slice(0, 4).join('\n'));
    await expect(page.getByRole('heading', { name: '4 pairs found' })).toBeFocused();
    await expect(page.getByText('Nothing is shown of fewer than 5 pairs')).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
    await paste(app, `ours: ${codes.join('\n thanks, ')}`);
    await expect(page.getByRole('heading', { name: '6 pairs found' })).toBeFocused();
    await expect(page.getByRole('row', { name: new RegExp(`^${ONE.label}`) }).getByRole('cell')).toHaveText([
      'some of the pairs',
      'few or none of the pairs',
      'few or none of the pairs',
      'some of the pairs',
      'few or none of the pairs',
      'few or none of the pairs',
    ]);
    for (const line of [BANK[1], TIME]) {
      await expect(page.getByRole('row', { name: new RegExp(`^${line.label}`) })).toContainText('Not shown');
    }
  });

  await test.step('and to numbers with four pairs more', async () => {
    const more = [0, 1, 2, 3].map((salt) => pairCode(`8${'0'.repeat(8)}`, 500 + salt));
    await paste(app, [...codes, ...more].join('\n'));
    await expect(page.getByRole('heading', { name: '10 pairs found' })).toBeFocused();
    const row = page.getByRole('row', { name: new RegExp(`^${ONE.label}`) });
    await expect(row.getByRole('cell')).toHaveText(['2', '1', '1', '6', '0', '0 of 10']);
  });
});

test('no code without both, and nothing is made before', async ({ app }) => {
  await app.open(`#/session/${sessionCode(45, 1)}`);
  await together(app, PAIRS[2]);
  await app.go(new URL(app.page.url()).hash.replace(/compare$/, 'pair-code'));
  await expect(app.page.getByRole('row', { name: new RegExp(`^${ONE.label}`) })).toContainText('Seen differently');
  await expect(app.page.getByText(`It says too that you answered “${FRAMES['looking-back'].title}”.`)).toBeVisible();
  await app.page.getByRole('checkbox', { name: 'Teacher agrees to give the code' }).check();
  await app.button('Show our pair code').click();
  await expect(app.page).toHaveTitle(/^Error: /);
  await expect(app.page.getByRole('region', { name: 'Your code' })).toHaveCount(0);
  const [text] = Object.values(await app.store());
  expect(read(text).salt, 'nothing is made before both agree').toBeNull();
});

test('own statements: set up, answered, kept private, and side by side', async ({ app, device }) => {
  const { page } = app;
  const WORDS = ['I say thank you at the end of the day.', 'The teacher thanks me at the end of the day.'];
  await app.open('#/run');
  for (const title of OTHERS) await page.getByRole('checkbox', { name: title, exact: true }).uncheck();
  const box = (name: RegExp) => page.getByRole('textbox', { name });
  await page.getByRole('textbox', { name: 'Name of the session (optional)' }).fill('INSET in September');
  await box(/^Teacher’s wording of statement 1/).fill(WORDS[0]);
  await expect(page.getByText('Write it from the other side too, or clear both boxes')).toBeVisible();
  await expect(app.link('Open the projector view')).toHaveCount(0);
  await box(/^Teaching assistant’s wording of statement 1/).fill(WORDS[1]);
  await app.button('Add another statement').click();
  await expect(box(/^Teacher’s wording of statement 2/)).toBeFocused();
  await page.keyboard.type('We start as one.');
  await box(/^Teaching assistant’s wording of statement 2/).fill('We start as one.');
  const link = await scanned(page.getByRole('img', { name: 'Square code that opens this session' }));

  const teachers = await device();
  const tas = await device();
  const own = (of: App, words: string, word: string) =>
    of.page.getByRole('group', { name: words }).getByRole('radio', { name: new RegExp(`^${word}`) }).check();
  for (const [of, role, word, words] of [
    [teachers, 'Teacher', 'Always', WORDS[0]],
    [tas, 'Teaching assistant', 'Rarely', WORDS[1]],
  ] as const) {
    await of.open(new URL(link).hash);
    await expect(of.heading('INSET in September')).toBeVisible();
    await expect(of.page.getByText('It has 2 statements of its own.')).toBeVisible();
    await of.answerAs(role, 'Two devices');
    await of.reload();
    await expect(of.link('Asked in this session'), 'after a reload too').toBeVisible();
    await of.openPrinciple(ONE.title);
    for (const { number } of ONE.statements) await of.rate(number, 'Often');
    await of.continue();
    await of.arrived('Asked in this session');
    await own(of, words, word);
    await of.continue();
    await expect(of.page.getByRole('heading', { name: '1 statement has no answer' })).toBeVisible();
    await own(of, 'We start as one.', 'Sometimes');
    await of.continue();
    await of.arrived('Check your answers');
    await willing(of, 'Statements too');
  }
  await teachers.unfold('Asked in this session');
  await teachers.page.getByRole('checkbox', { name: 'Keep private the answer to: We start as one.' }).check();
  for (const of of [teachers, tas]) await putAway(of);

  const [teachersCode, tasCode] = [await sharedCode(teachers), await sharedCode(tas)];
  expect(teachersCode.replaceAll(' ', ''), 'its own statements take five characters more').toHaveLength(31);
  for (const [of, other, theirs] of [[teachers, 'teaching assistant', tasCode], [tas, 'teacher', teachersCode]] as const) {
    await of.link(`Enter the ${other}’s code`).click();
    await of.page.getByRole('textbox', { name: `Enter the ${other}’s code` }).fill(theirs);
    await of.continue();
    await showAnswers(of);
    const region = of.page.getByRole('region', { name: 'Asked in this session' });
    const first = region.getByRole('listitem').filter({ hasText: WORDS[0] }).first();
    await expect(first).toContainText('Teacher Always');
    await expect(first).toContainText('Teaching assistant Rarely');
    const second = region.getByRole('listitem').filter({ hasText: 'We start as one.' }).first();
    await expect(second, 'what one keeps private is shown of neither').toContainText('Not both ratings are open');
    await expect(second).not.toContainText('Sometimes');
  }
});

test('pairs from different sessions compare what they share, and are told so', async ({ app, device }) => {
  const finish = async (of: App, role: 'Teacher' | 'Teaching assistant', hash: string) => {
    await of.open(hash);
    await of.answerAs(role, 'Two devices');
    await of.check();
    await putAway(of);
    await of.arrived('Share your answers');
  };
  const other = await device();
  await finish(app, 'Teacher', `#/session/${sessionCode(45, 0b0000_0111)}`);
  await finish(other, 'Teaching assistant', `#/session/${sessionCode(60, 0b0000_1110)}`);
  const code = await sharedCode(other);
  await app.link('Enter the teaching assistant’s code').click();
  await app.page.getByRole('textbox').fill(code);
  await app.continue();
  await app.arrived('You chose different principles');
  await expect(app.page.getByText('You can compare the 2 you share.')).toBeVisible();
});

for (const [choice, frame] of [
  ['Everyone looks back', 'looking-back'],
  ['Everyone is starting out', 'starting-out'],
  ['Each pair says', null],
] as const) {
  test(`the question of the whole room is in the code and in the square: ${choice}`, async ({ app }) => {
    const { page } = app;
    await app.open('#/run');
    const asked = page.getByRole('group', { name: 'Have the pairs worked together yet?' });
    await expect(asked.getByRole('radio', { name: /^Each pair says/ })).toBeChecked();
    await asked.getByRole('radio', { name: new RegExp(`^${choice}`) }).check();
    const code = sessionCode(60, 255, frame);
    await expect(page.getByRole('region', { name: 'Your session is ready' })).toContainText(`Session code ${code}`);
    const link = new URL(await scanned(page.getByRole('img', { name: 'Square code that opens this session' })));
    expect(link.hash).toBe(`#/session/${code}`);
    await app.reload();
    await expect(asked.getByRole('radio', { checked: true })).toHaveAccessibleName(new RegExp(`^${choice}`));

    await app.open(link.hash);
    await expect(app.heading('Join the session')).toBeVisible();
    await expect(page.getByRole('group', { name: ASKED })).toHaveCount(frame === null ? 1 : 0);
    await app.answerAs('Teacher', 'One device, taking turns', frame === null ? 'starting-out' : 'fixed');
    const title = FRAMES[frame ?? 'starting-out'].title;
    await expect(app.link(`You are in “${title}”: change it`), 'a pair may still change it').toBeVisible();
  });
}

test('Clear this device takes what the tab keeps of a session', async ({ app }) => {
  await app.open(`#/session/${sessionCode(60)}`);
  await app.answerBy('One device, taking turns');
  const kept = () => app.page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('alongside:')));
  expect(await kept()).toEqual(['alongside:set-up']);
  await app.go('#/clear');
  await expect.poll(kept).toEqual([]);
});

test('a statement worded from one side only is there after a reload and on coming back', async ({ app }) => {
  const { page } = app;
  await app.open('#/run');
  const box = page.getByRole('textbox', { name: 'Teacher’s wording of statement 1' });
  await page.getByRole('radio', { name: '30 minutes' }).check();
  await box.fill('I say thank you at the end of the day.');
  await expect(page.getByText('Write it from the other side too, or clear both boxes')).toBeVisible();
  await app.reload();
  await expect(box).toHaveValue('I say thank you at the end of the day.');
  await expect(page.getByRole('radio', { name: '30 minutes' })).toBeChecked();
  await app.link('Start').first().click();
  await app.open('#/run');
  await expect(box).toHaveValue('I say thank you at the end of the day.');
  await app.button('Empty this form').click();
  await expect(box).toHaveValue('');
  await app.reload();
  await expect(box).toHaveValue('');
  await expect(app.button('Empty this form')).toHaveCount(0);
});
