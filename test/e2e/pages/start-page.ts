import type { Page } from 'playwright-core';

import { tableOf, type TablePage } from './table-page';

/** The first screen, as a person uses it. */
export interface StartPage {
  readonly openSample: () => Promise<TablePage>;
  readonly openFile: () => Promise<void>;
}

export function startOf(page: Page): StartPage {
  return {
    openSample: async () => {
      await page.getByTestId('rail-start').click();
      await page.getByTestId('start-sample').click();
      return tableOf(page);
    },
    openFile: async () => {
      await page.keyboard.press('Control+o');
    },
  };
}
