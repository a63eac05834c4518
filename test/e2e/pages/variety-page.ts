import type { Page } from 'playwright-core';

/** The drawer with everything about the selected variety. */
export interface VarietyPage {
  readonly open: () => Promise<void>;
  /** Closes with Esc and waits until the drawer is gone. */
  readonly close: () => Promise<void>;
  readonly isOpen: () => Promise<boolean>;
  readonly chooseRegime: (regime: 'amount' | 'demand') => Promise<void>;
  readonly type: (testId: string, text: string) => Promise<void>;
  readonly value: (testId: string) => Promise<string>;
  /** S as the engine made it of the fixed demand. */
  readonly spending: () => Promise<string | null>;
}

export function varietyOf(page: Page): VarietyPage {
  const drawer = page.getByTestId('variety-details');
  return {
    open: async () => {
      await page.getByTestId('open-details').click();
      await page.getByTestId('detail-regime').waitFor();
    },
    close: async () => {
      await page.keyboard.press('Escape');
      await drawer.waitFor({ state: 'detached' });
    },
    isOpen: async () => (await drawer.count()) > 0,
    chooseRegime: async (regime) => {
      await page.getByTestId('detail-regime').locator(`input[value=${regime}]`).click();
    },
    type: async (testId, text) => {
      await page.getByTestId(testId).focus();
      await page.getByTestId(testId).fill(text);
      await page.keyboard.press('Enter');
    },
    value: (testId) => page.getByTestId(testId).inputValue(),
    spending: () => page.getByTestId('detail-spending').getAttribute('data-value'),
  };
}
