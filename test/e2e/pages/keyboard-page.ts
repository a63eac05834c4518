import type { Page } from 'playwright-core';

/** A person who has no mouse. */
export interface KeyboardPage {
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Goes on with Tab until the focus is on what the selector means. */
  readonly tabTo: (selector: string) => Promise<void>;
  /** Presses a key until something under the focus, or the focus itself, is what the selector means. */
  readonly pressUntil: (key: string, selector: string) => Promise<void>;
}

/** More stops than any screen has between one end and the other. */
const MOST_STOPS = 150;

export function keyboardOf(page: Page): KeyboardPage {
  const isReached = (selector: string): Promise<boolean> =>
    page.evaluate((wanted) => {
      const { activeElement } = document;
      const activeCell = activeElement?.getAttribute('aria-activedescendant');
      const cell = document.getElementById(activeCell ?? '');
      return activeElement?.matches(wanted) === true || cell?.matches(wanted) === true;
    }, selector);
  const pressUntil = async (key: string, selector: string): Promise<void> => {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await isReached(selector)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${key} does not lead to ${selector}`);
  };
  return {
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
    tabTo: (selector) => pressUntil('Tab', selector),
    pressUntil,
  };
}
