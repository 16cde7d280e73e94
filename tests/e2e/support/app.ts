import { expect, type Locator } from '@playwright/test';
import { BANK, statement, type Word } from './bank.ts';
import { Tab } from './tab.ts';

export type RoleWord = 'Teacher' | 'Teaching assistant';

export type WayWord =
  | 'One device, taking turns'
  | 'Two devices'
  | 'On paper'
  | 'On my own for now';

export interface ActionWords {
  principle?: string;
  hands: 'Yes, it is in our hands' | 'We need the school to help';
  what?: string;
  /** The words of an idea, to be used instead of own ones. */
  idea?: string;
  who?: RoleWord | 'Both of us';
  when?: string;
  know?: string;
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
    await this.arrived('How will you answer?');
  }

  /** How will you answer? */
  async answerBy(way: WayWord): Promise<void> {
    await this.page.getByRole('radio', { name: new RegExp(`^${way}`) }).check();
    await this.continue();
    const next = {
      'One device, taking turns': 'Who answers first?',
      'Two devices': 'Which of you is answering?',
      'On paper': /What should we call this partnership/,
      'On my own for now': 'Which of you is answering?',
    };
    await this.arrived(next[way]);
  }

  async answerOnMyOwn(): Promise<void> {
    await this.answerBy('On my own for now');
  }

  async chooseRole(role: RoleWord): Promise<void> {
    await this.page.getByRole('radio', { name: new RegExp(`^${role}`) }).check();
    await this.continue();
    await this.arrived(/What should we call this partnership/);
  }

  labelField(): Locator {
    return this.page.getByRole('textbox', { name: /What should we call this partnership/ });
  }

  async name(label: string): Promise<void> {
    await this.labelField().fill(label);
    await this.continue();
  }

  async principles(without: string[] = []): Promise<void> {
    await this.choosePrinciples(without);
    await this.arrived('Answer on your own, in any order');
  }

  async choosePrinciples(without: string[] = []): Promise<void> {
    await expect(this.heading('Which principles?')).toBeVisible();
    for (const title of without) {
      await this.page.getByRole('checkbox', { name: title, exact: true }).uncheck();
    }
    await this.continue();
  }

  /** All of that, for one person, to the list of principles. */
  async begin(role: RoleWord, label: string): Promise<void> {
    await this.start();
    await this.answerOnMyOwn();
    await this.chooseRole(role);
    await this.name(label);
    await this.principles();
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

  async continue(): Promise<void> {
    await this.button('Continue').click();
  }

  async answerThem(): Promise<void> {
    await this.button('Answer them').click();
  }

  async leaveThemOut(): Promise<void> {
    await this.button('Leave them out').click();
  }

  async check(): Promise<void> {
    await this.link('Check my answers').click();
    await this.arrived('Check your answers');
  }

  async finish(): Promise<void> {
    await this.button('Finish and see my profile').click();
  }

  // -- After answering ----------------------------------------------------------

  chart(): Locator {
    return this.page.getByRole('img', { name: /Never .* to Always/ });
  }

  async plan(): Promise<void> {
    await this.link('Plan what to do').click();
    await this.arrived('What you will do');
  }

  async addAction(action: ActionWords): Promise<void> {
    await this.link('Add another action').or(this.link('Make an action of your own')).click();
    await this.arrived('Make an action');
    const { page } = this;
    const choose = (group: RegExp, name: string) =>
      page.getByRole('group', { name: group }).getByRole('radio', { name }).check();
    if (action.principle) {
      await page.getByRole('combobox', { name: /Which principle/ }).selectOption(action.principle);
    }
    await choose(/Can you do this yourselves/, action.hands);
    if (action.idea) await this.of('button', 'Use this', action.idea).click();
    const box = (name: string) => page.getByRole('textbox', { name });
    if (action.what) await box('What will you do?').fill(action.what);
    if (action.who) await choose(/Who will (do it|ask)/, action.who);
    if (action.when) await box('When will you do it?').fill(action.when);
    if (action.know) await box('How will you know it has helped?').fill(action.know);
    if (action.again) await choose(/look again|hear back/, action.again);
    await this.button('Add this action').click();
    await this.arrived('What you will do');
  }

  /** The cards of the plan under a heading, in order. */
  cards(heading = 'In our hands'): Locator {
    return this.page.getByRole('region', { name: heading }).getByRole('listitem');
  }

  async print(): Promise<void> {
    await this.link('Print my plan').click();
    await this.arrived('Print my plan');
  }
}
