import type { App } from './app.ts';
import { BANK } from './bank.ts';
import { PAIR_SCREENS } from './pair-screens.ts';
import { SESSION_SCREENS } from './session-screens.ts';

import { BARE, BROKEN, DRAFT, FULL, FULL_TA, NEWER, PART, PART_STARTING_OUT, PLANLESS, STARTING_OUT } from './stored.ts';

export interface Screen {
  name: string;
  /** What is stored before the app loads. */
  stored?: string[];
  hash: string;
  /** What is done on the page before it is looked at. */
  then?: (app: App) => Promise<void>;
}

const answer = `#/p/part/answer/${BANK[1].id}`;

async function keepsNothing(app: App): Promise<void> {
  await app.page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await app.reload();
  await app.start();
  await app.answerBy('On my own for now');
  await app.chooseRole('Teacher');
}

/** Every screen of one person, with its errors and its empty states. */
export const SCREENS: Screen[] = [
  { name: 'start', hash: '#/' },
  { name: 'start-cards', stored: [FULL, PART, BARE, BROKEN, NEWER, DRAFT], hash: '#/' },
  { name: 'new', hash: '#/new' },
  { name: 'new-error', hash: '#/new', then: (app) => app.continue() },
  { name: 'role', hash: '#/new/alone' },
  { name: 'role-error', hash: '#/new/alone/starting-out', then: (app) => app.continue() },
  { name: 'name', stored: [BARE], hash: '#/p/bare/name' },
  {
    name: 'name-error',
    stored: [PART],
    hash: '#/p/part/rename',
    then: (app) => app.name('x'.repeat(70)),
  },
  { name: 'principles', stored: [BARE], hash: '#/p/bare/principles' },
  {
    name: 'principles-error',
    stored: [BARE],
    hash: '#/p/bare/principles',
    async then(app) {
      for (const box of await app.page.getByRole('checkbox').all()) await box.uncheck();
      await app.continue();
    },
  },
  { name: 'frame', stored: [PART], hash: '#/p/part/frame' },
  { name: 'tasks', stored: [PART], hash: '#/p/part' },
  { name: 'tasks-starting-out', stored: [PART_STARTING_OUT], hash: '#/p/part' },
  { name: 'answer', stored: [PART], hash: answer },
  { name: 'answer-starting-out', stored: [PART_STARTING_OUT], hash: answer },
  {
    name: 'answer-open',
    stored: [PART],
    hash: answer,
    async then(app) {
      await app.page.getByText('Why it matters').click();
      await app.rate('2.1', 'Rarely');
      await app.continue();
    },
  },
  { name: 'check', stored: [PART], hash: '#/p/part/check' },
  { name: 'profile', stored: [FULL], hash: '#/p/full/profile' },
  {
    name: 'profile-radar',
    stored: [FULL],
    hash: '#/p/full/profile',
    then: (app) => app.page.getByRole('radio', { name: 'Radar' }).check(),
  },
  { name: 'profile-starting-out', stored: [STARTING_OUT], hash: '#/p/full/profile' },
  { name: 'profile-ta', stored: [FULL_TA], hash: '#/p/full/profile' },
  { name: 'join', stored: [FULL], hash: '#/p/full/way' },
  { name: 'profile-empty', stored: [BARE], hash: '#/p/bare/profile' },
  { name: 'plan', stored: [FULL], hash: '#/p/full/plan' },
  {
    name: 'plan-undo',
    stored: [FULL],
    hash: '#/p/full/plan',
    then: (app) => app.button(/^Remove/).first().click(),
  },
  { name: 'plan-empty', stored: [PLANLESS], hash: '#/p/full/plan' },
  { name: 'action', stored: [FULL], hash: '#/p/full/plan/new' },
  { name: 'action-statement', stored: [FULL], hash: '#/p/full/plan/new/sp-paid-time' },
  {
    name: 'action-error',
    stored: [FULL],
    hash: '#/p/full/plan/new',
    async then(app) {
      await app.ownDay();
      await app.page.getByRole('radio', { name: 'Another date' }).check();
      await app.button('Add this action').click();
    },
  },
  { name: 'action-request', stored: [FULL], hash: '#/p/full/plan/new/st-notice' },
  { name: 'finish-alone', stored: [FULL], hash: '#/p/full/finish' },
  { name: 'action-change', stored: [FULL], hash: '#/p/full/plan/1' },
  { name: 'action-missing', stored: [FULL], hash: '#/p/full/plan/99' },
  { name: 'print', stored: [FULL], hash: '#/p/full/print' },
  { name: 'print-own', stored: [FULL], hash: '#/p/full/print/own' },
  { name: 'review-alone', stored: [FULL], hash: '#/p/full/review' },
  { name: 'print-empty', stored: [BARE], hash: '#/p/bare/print' },
  { name: 'remove', stored: [FULL], hash: '#/p/full/remove' },
  { name: 'open', hash: '#/open' },
  {
    name: 'open-error',
    hash: '#/open',
    then: (app) => app.openFile('other.json', '{"name":"Oak class"}'),
  },
  { name: 'clear', stored: [FULL, PART], hash: '#/clear' },
  { name: 'clear-empty', hash: '#/clear' },
  { name: 'unreadable', stored: [BROKEN], hash: '#/p/broken' },
  { name: 'draft', stored: [DRAFT], hash: '#/p/draft' },
  { name: 'newer', stored: [NEWER], hash: '#/p/newer' },
  { name: 'missing', hash: '#/p/nobody' },
  { name: 'not-found', hash: '#/nowhere' },
  { name: 'not-kept', hash: '#/', then: keepsNothing },
];

/** Every screen there is. */
export const ALL_SCREENS = [...SCREENS, ...PAIR_SCREENS, ...SESSION_SCREENS];

/** Brings a screen up in a browser of its own. */
export async function show(app: App, screen: Screen): Promise<void> {
  if (screen.stored) await app.seed(...screen.stored);
  await app.open(screen.hash);
  await screen.then?.(app);
}
