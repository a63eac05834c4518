import type { Locator, Page } from 'playwright-core';

/** The import screen from the files to the table. */
export interface ImportPage {
  /** Chooses files and goes on to their header; the dialog answers what the test has told it to. */
  readonly choose: () => Promise<void>;
  readonly fileName: () => Promise<string>;
  /** Reads everything and goes on to the checks, past the products. */
  readonly read: () => Promise<void>;
  /** Reads everything and stays with the products. */
  readonly readProducts: () => Promise<void>;
  /** One step on. */
  readonly next: () => Promise<void>;
  readonly back: () => Promise<void>;
  readonly heading: () => Promise<string>;
  /** Rows read, taken, skipped and refused, and what they add up to; on the checks. */
  readonly counts: () => Promise<Readonly<Record<string, string | null>>>;
  readonly refusedRows: () => Promise<readonly string[]>;
  /** The line of one product, by any of its words. */
  readonly product: (words: string) => Locator;
  /** One question, by any of its words. */
  readonly question: (words: string) => Locator;
  /** Answers for all varieties, on the last step. */
  readonly answer: (
    choice: 'winners' | 'fundRatio' | 'insuredShareRatio',
    text: string,
  ) => Promise<void>;
  readonly finish: () => Promise<void>;
}

const COUNTS = ['rows', 'accepted', 'skipped', 'rejected', 'amount', 'units'];

export function importOf(page: Page): ImportPage {
  const heading = page.getByTestId('import-heading');
  /** The next page may be drawn a moment after the click. */
  const leave = async (button: string): Promise<void> => {
    const before = await heading.innerText();
    await page.getByTestId(button).click();
    await heading.filter({ hasNotText: before }).waitFor();
  };
  const next = (): Promise<void> => leave('import-next');
  const readProducts = async (): Promise<void> => {
    await next();
    await page.getByTestId('import-read').click();
    await page.getByTestId('import-open').waitFor();
  };
  return {
    choose: async () => {
      await page.getByTestId('rail-import').click();
      await page.getByTestId('import-choose').click();
      await next();
      await page.getByTestId('import-preview').waitFor();
    },
    fileName: () => page.getByTestId('import-file-name').first().innerText(),
    readProducts,
    read: async () => {
      await readProducts();
      await next();
      await page.getByTestId('import-rows').waitFor();
    },
    next,
    back: () => leave('import-back'),
    heading: () => heading.innerText(),
    counts: async () => {
      const entries = COUNTS.map(async (count) => [
        count,
        await page
          .getByTestId(`import-${count}`)
          .locator('dd[data-value]')
          .getAttribute('data-value'),
      ]);
      return Object.fromEntries(await Promise.all(entries)) as Record<string, string | null>;
    },
    refusedRows: async () => {
      await page.getByTestId('import-tab-rejected').click();
      return page.getByTestId('import-rejected-rows').getByRole('rowheader').allInnerTexts();
    },
    product: (words) => page.getByTestId('import-product').filter({ hasText: words }),
    question: (words) => page.getByTestId('import-question').filter({ hasText: words }),
    answer: async (choice, text) => {
      if (!(await page.getByTestId('import-finish').isVisible())) await next();
      await page.getByTestId(`import-${choice}`).fill(text);
    },
    finish: () => page.getByTestId('import-finish').click(),
  };
}
