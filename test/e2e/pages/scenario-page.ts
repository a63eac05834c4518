import type { Locator, Page } from 'playwright-core';

/** The scenarios of the desk: their tabs, the levers of the whole hospital and what is said of them. */
export interface ScenarioPage {
  /** The names of the tabs in their order. */
  readonly names: () => Promise<readonly string[]>;
  readonly openName: () => Promise<string>;
  readonly tab: (name: string) => Locator;
  readonly open: (name: string) => Promise<void>;
  /** Opens a tab's menu with the pointer and chooses an entry. */
  readonly choose: (name: string, entry: string) => Promise<void>;
  readonly lever: (lever: string) => Locator;
  readonly typeLever: (lever: string, text: string) => Promise<void>;
  readonly notice: () => Promise<string | null>;
}

export function scenariosOf(page: Page): ScenarioPage {
  const names = page.locator('[role=tab] [data-part=name]');
  const tab = (name: string): Locator => page.getByRole('tab').filter({ hasText: name });
  const lever = (name: string): Locator => page.getByTestId(`hospital-${name}`);
  return {
    names: () => names.allInnerTexts(),
    openName: () => page.locator('[role=tab][aria-selected=true] [data-part=name]').innerText(),
    tab,
    open: (name) => tab(name).click(),
    choose: async (name, entry) => {
      await tab(name).click({ button: 'right' });
      await page.getByTestId(`scenario-menu-${entry}`).click();
    },
    lever,
    typeLever: async (name, text) => {
      await lever(name).fill(text);
      await page.keyboard.press('Enter');
    },
    notice: async () => {
      const notice = page.getByTestId('notice');
      return (await notice.count()) === 0 ? null : notice.getAttribute('data-kind');
    },
  };
}
