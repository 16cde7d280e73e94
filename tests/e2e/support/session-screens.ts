import { expect } from '@playwright/test';
import { longSessionCode, sessionCode, TEN_STARTING_OUT, TWELVE } from './codes.mjs';
import { OPEN } from './pair-screens.ts';
import { putAway, showAnswers, willing } from './pairs.ts';
import type { App } from './app.ts';
import type { Screen } from './screens.ts';

const CODE = sessionCode(60);
/** A session of one principle with a title and two statements of its own. */
const OWN = longSessionCode({
  minutes: 45,
  principles: 1,
  title: 'Working together, INSET September',
  own: [
    ['I say thank you at the end of the day.', 'The teacher thanks me at the end of the day.'],
    ['We start each day together.', 'We start each day together.'],
  ],
});
const NOW = new Date('2026-09-04T10:42:00');

async function fillIn(app: App): Promise<void> {
  const box = (name: string | RegExp) => app.page.getByRole('textbox', { name });
  await box('Name of the session (optional)').fill('Working together, INSET September');
  await box(/^Teacher’s wording/).fill('We start each day with five minutes together.');
  await box(/^Teaching assistant’s wording/).fill('We start each day with five minutes together.');
}

/** Both have answered one own statement, one of them the other too. */
async function compared(app: App): Promise<void> {
  await app.answerAs('Teaching assistant', 'One device, taking turns');
  for (const [answered, next] of [[1, 'I am the teacher: start'], [2, null]] as const) {
    await app.link('Asked in this session').click();
    await app.arrived('Asked in this session');
    for (let place = 0; place < answered; place += 1) {
      await app.page.getByRole('radio', { name: /^Often/ }).nth(place).check();
    }
    await app.continue();
    if (answered < 2) await app.leaveThemOut();
    await app.arrived('Check your answers');
    await willing(app, 'Statements too');
    await putAway(app);
    if (next) {
      await app.button(next).click();
      await app.arrived('Answer on your own, in any order');
    }
  }
  await showAnswers(app);
  await expect(app.page).toHaveTitle(/^Look together/);
}

export async function paste(app: App, codes: string): Promise<void> {
  await app.page.getByRole('textbox', { name: 'Paste pair codes' }).fill(codes);
  await app.button('Show the picture').click();
}

const found = `${TWELVE.slice(0, 4).join('   ')}\nthanks, ours is ${TWELVE.slice(4).join('\n')}\n${TWELVE[0]}\nKQ4T-9`;

/** Whatever belongs to a session, the school, and the pages about the app. */
export const SESSION_SCREENS: Screen[] = [
  { name: 'run', hash: '#/run' },
  { name: 'run-own', hash: '#/run', then: fillIn },
  {
    name: 'run-missing',
    hash: '#/run',
    then: (app) => app.page.getByRole('textbox', { name: /^Teacher’s wording/ }).fill('We talk.'),
  },
  { name: 'projector', hash: `#/projector/${CODE}` },
  {
    name: 'projector-over',
    hash: `#/projector/${CODE}`,
    async then(app) {
      await app.page.clock.install({ time: NOW });
      await app.reload();
      await app.page.keyboard.press('PageDown');
      await app.page.clock.fastForward('11:00');
    },
  },
  {
    name: 'projector-found',
    hash: `#/projector/${CODE}`,
    async then(app) {
      await app.page.keyboard.press('Escape');
      await app.arrived('Run a session');
      await app.link('Open the projector view').click();
      await app.arrived('This session is under way');
    },
  },
  { name: 'projector-own', hash: `#/projector/${OWN}` },
  { name: 'slips-own', hash: `#/slips/${OWN}` },
  { name: 'session-own', hash: `#/session/${OWN}` },
  { name: 'session-error', hash: `#/session/${OWN}`, then: (app) => app.continue() },
  { name: 'tasks-own', hash: `#/session/${OWN}`, then: (app) => app.answerAs('Teaching assistant', 'One device, taking turns') },
  {
    name: 'own',
    hash: `#/session/${OWN}`,
    async then(app) {
      await app.answerAs('Teaching assistant', 'One device, taking turns');
      await app.link('Asked in this session').click();
      await app.arrived('Asked in this session');
      await app.page.getByRole('radio', { name: /^Often/ }).first().check();
      await app.continue();
    },
  },
  {
    name: 'check-own',
    hash: `#/session/${OWN}`,
    async then(app) {
      await app.answerAs('Teaching assistant', 'One device, taking turns');
      await app.check();
    },
  },
  { name: 'compare-own', hash: `#/session/${OWN}`, then: compared },
  { name: 'slips', hash: `#/slips/${CODE}` },
  { name: 'session', hash: `#/session/${CODE}` },
  { name: 'session-fixed', hash: `#/session/${sessionCode(60, 255, 'starting-out')}` },
  { name: 'session-broken', hash: '#/session/1Z' },
  { name: 'school', hash: '#/school' },
  { name: 'school-picture', hash: '#/school', then: (app) => paste(app, found) },
  {
    name: 'school-both',
    hash: '#/school',
    then: (app) => paste(app, [...TWELVE, ...TEN_STARTING_OUT].join('\n')),
  },
  { name: 'school-words', hash: '#/school', then: (app) => paste(app, TWELVE.slice(0, 7).join('\n')) },
  { name: 'school-few', hash: '#/school', then: (app) => paste(app, TWELVE.slice(0, 4).join('\n')) },
  {
    name: 'pair-code-given',
    stored: [OPEN],
    hash: '#/p/pair/pair-code',
    async then(app) {
      for (const box of await app.page.getByRole('checkbox').all()) await box.check();
      await app.button('Show our pair code').click();
    },
  },
  { name: 'pair-code', stored: [OPEN], hash: '#/p/pair/pair-code' },
  {
    name: 'pair-code-error',
    stored: [OPEN],
    hash: '#/p/pair/pair-code',
    then: (app) => app.button('Show our pair code').click(),
  },
  { name: 'example', hash: '#/example' },
  { name: 'example-starting-out', hash: '#/example/starting-out' },
  { name: 'about-help', hash: '#/about/help' },
  { name: 'about-privacy', hash: '#/about/privacy' },
  { name: 'about-data-protection', hash: '#/about/data-protection' },
  { name: 'about-accessibility', hash: '#/about/accessibility' },
  { name: 'about-method', hash: '#/about/method' },
  { name: 'about-technical', hash: '#/about/technical' },
];
