import { expect, type Locator, type Page } from '@playwright/test';
import { NOT_RATED, WORDS_OF, type FrameKey, type Word } from './bank.ts';

/** The keyboard alone: Tab, Shift, Enter, Space, arrows and letters. */
export class Keys {
  constructor(private readonly page: Page) {}

  /** Tabs on until the keyboard is at the control, or in the group. */
  async to(target: Locator, bound = 60): Promise<void> {
    for (let pressed = 0; pressed < bound; pressed += 1) {
      await this.page.keyboard.press('Tab');
      const there = await target.evaluateAll((found) =>
        found.some((one) => one.contains(document.activeElement)),
      );
      if (there) return;
    }
    throw new Error(`${bound} times Tab do not lead to ${target.toString()}`);
  }

  async press(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.to(target);
    await this.page.keyboard.press(key);
  }

  async type(target: Locator, words: string): Promise<void> {
    await this.to(target);
    await this.page.keyboard.type(words);
  }

  /** Chooses one of a group of radios: Space on the first, arrows from there. */
  async choose(group: Locator, place: number): Promise<void> {
    await this.to(group);
    const radios = group.getByRole('radio');
    await this.page.keyboard.press('Space');
    await expect(radios.first()).toBeChecked();
    for (let step = 0; step < place; step += 1) await this.page.keyboard.press('ArrowDown');
    await expect(radios.nth(place)).toBeChecked();
    await expect(radios.nth(place)).toBeFocused();
  }

  async rate(group: Locator, word: Word, frame: FrameKey = 'looking-back'): Promise<void> {
    await this.choose(group, [...WORDS_OF[frame], NOT_RATED].indexOf(word));
  }
}
