import { sessionCode, TWELVE } from './codes.ts';
import { OPEN } from './pair-screens.ts';
import type { App } from './app.ts';
import type { Screen } from './screens.ts';

const CODE = sessionCode(60);
const NOW = new Date('2026-09-04T10:42:00');

async function fillIn(app: App): Promise<void> {
  const box = (name: string | RegExp) => app.page.getByRole('textbox', { name });
  await box('Name of the session (optional)').fill('Working together, INSET September');
  await box(/^Teacher’s wording/).fill('We start each day with five minutes together.');
  await box(/^Teaching assistant’s wording/).fill('We start each day with five minutes together.');
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
  { name: 'slips', hash: `#/slips/${CODE}` },
  { name: 'session', hash: `#/session/${CODE}` },
  { name: 'session-broken', hash: '#/session/1Z' },
  { name: 'school', hash: '#/school' },
  { name: 'school-picture', hash: '#/school', then: (app) => paste(app, found) },
  { name: 'school-few', hash: '#/school', then: (app) => paste(app, TWELVE.slice(0, 4).join('\n')) },
  { name: 'pair-code', stored: [OPEN], hash: '#/p/pair/pair-code' },
  {
    name: 'pair-code-error',
    stored: [OPEN],
    hash: '#/p/pair/pair-code',
    then: (app) => app.button('Show our pair code').click(),
  },
  { name: 'example', hash: '#/p/example' },
  { name: 'about-help', hash: '#/about/help' },
  { name: 'about-privacy', hash: '#/about/privacy' },
  { name: 'about-accessibility', hash: '#/about/accessibility' },
  { name: 'about-method', hash: '#/about/method' },
  { name: 'about-technical', hash: '#/about/technical' },
];
