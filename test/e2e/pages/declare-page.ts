import type { Page } from 'playwright-core';

/** A line of the declaration list as it is shown. */
export interface DeclaredLine {
  readonly name: string;
  /** Without separators. */
  readonly baseUnits: string;
}

/** The declaration desk, as a person uses it. */
export interface DeclarePage {
  /** Waits until the list and the open variety are those of what was said last. */
  readonly settled: () => Promise<void>;
  /** Those that are declared. */
  readonly lines: () => Promise<readonly DeclaredLine[]>;
}

export function declareOf(page: Page): DeclarePage {
  return {
    settled: async () => {
      await page.locator('[data-testid="tool-answer"][data-current="true"]').waitFor();
      await page.locator('[data-testid="declare-detail"][data-current="true"]').waitFor();
    },
    lines: async () => {
      const declared = page.getByTestId('round-declared');
      const rows = await page
        .getByTestId('round-table')
        .locator('tbody tr')
        .filter({ has: declared })
        .all();
      return Promise.all(
        rows.map(async (row) => {
          const name = await row.getByTestId('round-name').innerText();
          const base = await row.getByTestId('round-declared').innerText();
          const digits = /[\d,]+/.exec(base)?.[0] ?? '';
          return { name: name.trim(), baseUnits: digits.replaceAll(',', '') };
        }),
      );
    },
  };
}
