import type { Page } from 'playwright-core';

/** The import screen from the file to the table. */
export interface ImportPage {
  /** Chooses a file; the dialog answers what the test has told it to. */
  readonly choose: () => Promise<void>;
  readonly fileName: () => Promise<string>;
  readonly read: () => Promise<void>;
  /** Rows read, taken, skipped and refused, and what they add up to. */
  readonly counts: () => Promise<Readonly<Record<string, string | null>>>;
  readonly refusedRows: () => Promise<readonly string[]>;
  readonly answer: (
    choice: 'winners' | 'fundRatio' | 'insuredShareRatio',
    text: string,
  ) => Promise<void>;
  readonly finish: () => Promise<void>;
}

const COUNTS = ['rows', 'accepted', 'skipped', 'rejected', 'amount', 'units'];

export function importOf(page: Page): ImportPage {
  return {
    choose: async () => {
      await page.getByTestId('rail-import').click();
      await page.getByTestId('import-choose').click();
      await page.getByTestId('import-preview').waitFor();
    },
    fileName: () => page.getByTestId('import-file-name').innerText(),
    read: async () => {
      await page.getByTestId('import-read').click();
      await page.getByTestId('import-rows').waitFor();
    },
    counts: async () => {
      const entries = COUNTS.map(async (count) => [
        count,
        await page.getByTestId(`import-${count}`).locator('dd').getAttribute('data-value'),
      ]);
      return Object.fromEntries(await Promise.all(entries)) as Record<string, string | null>;
    },
    refusedRows: () =>
      page.getByTestId('import-rejected-rows').locator('tbody tr td:first-child').allInnerTexts(),
    answer: async (choice, text) => {
      await page.getByTestId(`import-${choice}`).fill(text);
    },
    finish: async () => {
      await page.getByTestId('import-finish').click();
    },
  };
}
