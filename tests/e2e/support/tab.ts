import { readFile } from 'node:fs/promises';
import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { key } from './stored.ts';
import type { Watch } from './watch.ts';

/** A tab with the app in it: getting about, and what the browser keeps. */
export class Tab {
  constructor(
    readonly page: Page,
    protected readonly watch: Watch,
  ) {}

  // -- Getting about ------------------------------------------------------------

  /** Loads the app at an address. */
  async open(hash = '#/'): Promise<void> {
    // From the app itself this would only be a step within the page, which nothing waits for.
    if (this.page.url() !== 'about:blank') await this.page.goto('about:blank');
    await this.watch.load(this.page, () => this.page.goto(`./${hash}`));
  }

  /** Follows a whole address for which the host has no file. */
  async openLost(address: string): Promise<void> {
    await this.watch.load(this.page, () => this.page.goto(address), 404);
  }

  async reload(): Promise<void> {
    await this.watch.load(this.page, () => this.page.reload());
  }

  /** Goes to an address within the page that is loaded, and waits until the app has answered, be it with
   * the page that is there already. */
  async follow(hash: string): Promise<void> {
    await this.page.evaluate((hash) => {
      const before = location.href;
      location.hash = hash;
      const target = location.href;
      if (target === before) return undefined;
      return new Promise<void>((done) => {
        // The app has heard of it first. What it leads on to by itself fires an event of another kind.
        addEventListener('hashchange', function heard(event) {
          if (!(event instanceof HashChangeEvent) || event.newURL !== target) return;
          removeEventListener('hashchange', heard);
          done();
        });
      });
    }, hash);
  }

  /** Goes to an address within the page that is loaded, and waits for its heading. */
  async go(hash: string): Promise<void> {
    // Asked of the page itself: the driver hears of a change of address only later.
    const here = await this.page.evaluate(() => location.hash);
    await this.follow(hash);
    if (here !== hash) await expect(this.heading()).toBeFocused();
    await this.unfolded();
  }

  /** The browser has had time for all that is folded away. */
  private async unfolded(): Promise<void> {
    await this.page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2_000 })));
  }

  /** What the last step has brought about is drawn, with all that is folded away, and the keyboard is where it belongs. */
  async settled(): Promise<void> {
    await this.page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
    );
    await this.unfolded();
  }

  heading(name?: string | RegExp): Locator {
    return this.page.getByRole('heading', name === undefined ? { level: 1 } : { level: 1, name });
  }

  /** The page with this heading has come, with all that is folded away, and the keyboard is at its heading. */
  async arrived(name: string | RegExp): Promise<void> {
    await expect(this.heading(name)).toBeVisible();
    await expect(this.heading(name)).toBeFocused();
    await this.unfolded();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name, exact: typeof name === 'string' });
  }

  /** A control with hidden words on what it is for: "Remove Oak class". */
  of(role: 'button' | 'link', verb: string, what: string): Locator {
    const escaped = what.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return this.page.getByRole(role, { name: new RegExp(`^${verb} [“]?${escaped}[”]?$`) });
  }

  // -- What is kept -------------------------------------------------------------

  savedLine(): Locator {
    return this.page.getByRole('status').filter({ hasText: /^Saved on this device, / });
  }

  /**
   * Puts texts into the store of a browser before the app first runs in it, once. Whoever answers in the first of them
   * has the device in this tab.
   */
  async seed(...texts: string[]): Promise<void> {
    const entries = texts.map((text) => [key(/"id":"([^"]+)"/.exec(text)![1]), text]);
    await this.page.context().addInitScript((entries) => {
      // A new tab is blank at first, and has no store.
      if (location.origin === 'null' || localStorage.getItem('e2e-seeded')) return;
      localStorage.setItem('e2e-seeded', 'yes');
      for (const [key, text] of entries) localStorage.setItem(key, text);
      try {
        sessionStorage.setItem('alongside:device', /[^:]+$/.exec(entries[0][0])![0]);
      } catch {
        // A browser that blocks it.
      }
    }, entries);
  }

  /** Everything of ours in the store. */
  async store(): Promise<Record<string, string>> {
    return this.page.evaluate(() =>
      Object.fromEntries(Object.entries(localStorage).filter(([k]) => k.startsWith('alongside:'))),
    );
  }

  /** What a button saves. */
  async saved(button: Locator): Promise<{ name: string; text: string }> {
    const [download]: [Download, void] = await Promise.all([
      this.page.waitForEvent('download'),
      button.click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    return { name: download.suggestedFilename(), text };
  }
}
