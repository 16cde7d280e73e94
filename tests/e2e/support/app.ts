import { expect, type Locator } from '@playwright/test';
import { BANK, FRAMES, statement, WORDS_OF, type FrameKey, type Word } from './bank.ts';
import { Tab } from './tab.ts';

export type RoleWord = 'Teacher' | 'Teaching assistant';

export type WayWord =
  | 'One device, taking turns'
  | 'Two devices'
  | 'On paper'
  | 'On my own for now';

/** How somebody begins, where it isn't as most do here: on their own, looking back, with every principle. */
export interface Beginning {
  way?: Exclude<WayWord, 'On paper'>;
  frame?: FrameKey;
  /** The titles of principles that are not chosen. */
  without?: string[];
}

export interface ActionWords {
  /** The title of a principle, or of the thread of time. */
  about?: string;
  /** Whose hands it is in, where that isn't as what it is about says. */
  hands?: 'ours' | 'school';
  what?: string;
  /** The words of an idea, to be used instead of own ones. */
  idea?: string;
  who?: RoleWord | 'Both of us';
  when?: string;
  know?: string;
  hours?: 'It fits in paid hours' | 'Some of it needs time outside paid hours';
  again?: 'In 2 weeks' | 'In 6 weeks';
}

/** The app as a person finds it: by role and name. */
export class App extends Tab {
  /** The same browser after its tab was closed: a new one at an address. */
  async another(hash = '#/'): Promise<App> {
    const app = new App(await this.page.context().newPage(), this.watch);
    await app.open(hash);
    return app;
  }

  // -- Before answering ---------------------------------------------------------

  async start(): Promise<void> {
    await this.link('Start').or(this.link('Start a new partnership')).first().click();
    await this.arrived('Two questions before you begin');
  }

  /** How will you answer, and have the two of you worked together yet? The session may have fixed the second. */
  async answerBy(way: WayWord, frame: FrameKey | 'fixed' = 'looking-back'): Promise<void> {
    await this.page.getByRole('radio', { name: new RegExp(`^${way}`) }).check();
    if (frame !== 'fixed') await this.workedTogether(frame);
    await this.continue();
    const next = {
      'One device, taking turns': 'Who answers first?',
      'Two devices': 'Which of you is answering?',
      'On paper': 'Print blank audits',
      'On my own for now': 'Which of you is answering?',
    };
    await this.arrived(next[way]);
  }

  /** Have the two of you worked together yet? */
  async workedTogether(frame: FrameKey): Promise<void> {
    const name = { 'looking-back': /^Yes: look back/, 'starting-out': /^Not yet: start out/ }[frame];
    const asked = this.page.getByRole('group', { name: 'Have the two of you worked together yet?' });
    await asked.getByRole('radio', { name }).check();
  }

  /** Who answers: from there the first statements are next. */
  async chooseRole(role: RoleWord): Promise<void> {
    await this.page.getByRole('radio', { name: new RegExp(`^${role}`) }).check();
    await this.continue();
    await expect(this.next()).toBeVisible();
    await expect(this.heading()).toBeFocused();
  }

  /** From a page of statements to the list of principles. */
  async toList(): Promise<void> {
    await this.link('All principles').click();
    await this.arrived('Answer on your own, in any order');
  }

  labelField(): Locator {
    return this.page.getByRole('textbox', { name: /What should we call this partnership/ });
  }

  /** Fills in the page that asks for a name. */
  async name(label: string): Promise<void> {
    await this.labelField().fill(label);
    await this.continue();
  }

  /** Gives a name, from the list and back. */
  async giveName(label: string): Promise<void> {
    await this.link('Give this partnership a name').click();
    await this.arrived(/What should we call this partnership/);
    await this.name(label);
    await this.arrived('Answer on your own, in any order');
  }

  /** Leaves principles out, from the list and back. */
  async leaveOut(titles: string[]): Promise<void> {
    await this.link('Choose other principles').click();
    await this.arrived('Which principles?');
    for (const title of titles) {
      await this.page.getByRole('checkbox', { name: title, exact: true }).uncheck();
    }
    await this.continue();
    await this.arrived('Answer on your own, in any order');
  }

  /** From the two questions, which the page of a session asks as well, to the list of principles. */
  async answerAs(role: RoleWord, way: Beginning['way'], frame?: FrameKey | 'fixed'): Promise<void> {
    await this.answerBy(way ?? 'On my own for now', frame);
    await this.chooseRole(role);
    await this.toList();
  }

  /** From the first page to the list of principles. */
  async begin(role: RoleWord, label = '', { way, frame, without = [] }: Beginning = {}): Promise<void> {
    await this.start();
    await this.answerAs(role, way, frame);
    if (label) await this.giveName(label);
    if (without.length > 0) await this.leaveOut(without);
  }

  /** From the list to the other question, and back. */
  async changeFrame(from: FrameKey, to: FrameKey): Promise<void> {
    await this.link(`You are in “${FRAMES[from].title}”: change it`).click();
    await this.arrived('Have the two of you worked together yet?');
    await this.workedTogether(to);
    await this.continue();
    await this.arrived('Answer on your own, in any order');
  }

  // -- Answering ----------------------------------------------------------------

  /** Chooses a file on the page *Open a file* and goes on. */
  async openFile(name: string, content: string | Buffer): Promise<void> {
    const buffer = Buffer.from(content as string);
    const file = { name, mimeType: 'application/json', buffer };
    await this.page.getByLabel('Choose a file').setInputFiles(file);
    await this.continue();
  }

  /** Every statement alike, from the list to the check. */
  async answerAll(word: Word): Promise<void> {
    await this.openPrinciple(BANK[0].title);
    for (const { title, statements } of BANK) {
      await this.arrived(title);
      for (const { number } of statements) await this.rate(number, word);
      await this.continue();
    }
    await this.arrived('Check your answers');
  }

  async openPrinciple(title: string): Promise<void> {
    await this.link(title).click();
    await this.arrived(title);
  }

  group(number: string): Locator {
    const { teacher, ta } = statement(number);
    const named = (name: string) => this.page.getByRole('group', { name });
    return teacher === ta ? named(teacher) : named(teacher).or(named(ta));
  }

  option(number: string, word: Word): Locator {
    return this.group(number).getByRole('radio', { name: new RegExp(`^${word}`) });
  }

  async rate(number: string, word: Word): Promise<void> {
    await this.option(number, word).check();
  }

  async note(words: string): Promise<void> {
    await this.page.getByText('Add a note (optional)').click();
    await this.page.getByRole('textbox', { name: /^Your note on/ }).fill(words);
  }

  /** The button of a page of statements, which says what comes next. */
  next(): Locator {
    return this.button(/^Next: /);
  }

  /** Goes on from a question, or from a page of statements. */
  async continue(): Promise<void> {
    await this.button('Continue').or(this.next()).click();
  }

  async answerThem(): Promise<void> {
    await this.button(/^Answer (it|them)$/).click();
  }

  async leaveThemOut(): Promise<void> {
    await this.button(/^Leave (it|them) out$/).click();
  }

  /** What folds to a line with this title: the line, and what is under it. */
  fold(title: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByRole('heading', { name: title, level: 3 }) });
  }

  async unfold(title: string): Promise<void> {
    await this.page.getByRole('heading', { name: title, level: 3 }).click();
  }

  async check(): Promise<void> {
    await this.link('Check my answers').click();
    await this.arrived('Check your answers');
  }

  async finish(): Promise<void> {
    await this.button('Finish and see my profile').click();
  }

  // -- After answering ----------------------------------------------------------

  chart(frame: FrameKey = 'looking-back'): Locator {
    const words = WORDS_OF[frame];
    return this.page.getByRole('img', { name: new RegExp(`${words[0]} .* to ${words[4]} `) });
  }

  /** Opens the fold with the radar and the table, where it isn't open. */
  async otherPictures(): Promise<void> {
    const table = this.page.getByRole('table', { name: /as a table/ });
    if (!(await table.isVisible())) await this.page.getByText(/^See this as a/).click();
    await expect(table).toBeVisible();
  }

  async plan(): Promise<void> {
    await this.link('Plan what to do').click();
    await this.arrived(/^What (you will|will you) do/);
  }

  async addAction(action: ActionWords): Promise<void> {
    await this.link('Add another action').or(this.link('Something else')).or(this.link('Make an action')).click();
    await this.arrived('Make an action');
    const { page } = this;
    const choose = (group: RegExp, name: string) =>
      page.getByRole('group', { name: group }).getByRole('radio', { name }).check();
    if (action.about) await page.getByRole('combobox', { name: 'What is it about?' }).selectOption(action.about);
    if (action.hands) await this.inHands(action.hands);
    if (action.idea) await this.of('button', 'Use this', action.idea).click();
    const box = (name: string | RegExp) => page.getByRole('textbox', { name });
    if (action.what) await box(/^What (will you|would you like the school to) do\?/).fill(action.what);
    if (action.who) await choose(/Who will (do it|ask)/, action.who);
    if (action.when) await box('When will you do it?').fill(action.when);
    if (action.know) await box('How will you know it has helped?').fill(action.know);
    if (action.hours) await choose(/outside paid hours/, action.hours);
    if (action.again) {
      await this.ownDay();
      await choose(/look again|hear back/, action.again);
    }
    await this.button(/^Add this (action|request)$/).click();
    await this.arrived('What you will do');
  }

  /** Has the form of an action say whose hands it is in. */
  async inHands(hands: 'ours' | 'school'): Promise<void> {
    const [change, says] = {
      ours: ['Keep it in our hands', 'Ask the school instead'],
      school: ['Ask the school instead', 'Keep it in our hands'],
    }[hands];
    await expect(this.button(change).or(this.button(says))).toBeVisible();
    if (await this.button(change).isVisible()) await this.button(change).click();
    await expect(this.button(says)).toBeVisible();
  }

  /** Opens the fold with the day of an action's own. */
  async ownDay(): Promise<void> {
    await this.page.getByText('Look again at this one on another day').click();
  }

  /** Two ticks and their button. */
  async agree(): Promise<void> {
    for (const who of ['Teacher', 'Teaching assistant']) {
      await this.page.getByRole('checkbox', { name: `${who} agrees`, exact: true }).check();
    }
    await this.button('Agree this plan').click();
    await this.arrived('What you will do');
  }

  /** From the plan to the end. */
  async toFinish(): Promise<void> {
    await this.link('Next: take it with you').click();
    await this.arrived('Take it with you');
  }

  /** The cards of the plan under a heading, in order. */
  cards(heading = 'In our hands'): Locator {
    return this.page.getByRole('region', { name: heading }).getByRole('listitem');
  }

  async print(): Promise<void> {
    await this.toFinish();
    await this.link('Print my plan').click();
    await this.arrived('Print my plan');
  }
}
