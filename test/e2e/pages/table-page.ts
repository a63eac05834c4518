import type { Page } from 'playwright-core';

/** The variety table with its cards and charts; figures are read as the exact text behind what is shown. */
export interface TablePage {
  /** Types into a cell and leaves it with Enter. */
  readonly type: (varietyId: string, field: string, text: string) => Promise<void>;
  readonly select: (varietyId: string) => Promise<void>;
  readonly cell: (varietyId: string, field: string) => Promise<string | null>;
  readonly cards: () => Promise<Readonly<Record<string, string | null>>>;
  /** The figures that the selected variety's chart is drawn from, once it has been drawn. */
  readonly chart: () => Promise<Readonly<Record<string, string>>>;
  readonly press: (keys: string) => Promise<void>;
  /** `saved`, `unsaved` or `neverSaved`, as the status bar says. */
  readonly savedState: () => Promise<string | null>;
}

export function tableOf(page: Page): TablePage {
  const cell = (varietyId: string, field: string) => page.getByTestId(`cell-${varietyId}-${field}`);
  return {
    type: async (varietyId, field, text) => {
      await cell(varietyId, field).click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    select: (varietyId) => cell(varietyId, 'genericName').click(),
    cell: (varietyId, field) => cell(varietyId, field).getAttribute('data-value'),
    cards: async () => {
      await page.getByTestId('card-retention').waitFor();
      const cards = await page.locator('[data-testid^="card-"]').all();
      const entries = cards.map(async (card) => [
        (await card.getAttribute('data-testid')) ?? '',
        await card.getAttribute('data-value'),
      ]);
      return Object.fromEntries(await Promise.all(entries)) as Record<string, string | null>;
    },
    chart: async () => {
      await page.locator('[data-testid="chart-break-even"][data-drawn="true"]').waitFor();
      const figures = page.getByTestId('break-even-figures');
      return figures.evaluate((element) =>
        Object.fromEntries(
          [...element.attributes]
            .filter(({ name }) => /^data-.*-yuan$/.test(name))
            .map(({ name, value }) => [name, value]),
        ),
      );
    },
    press: (keys) => page.keyboard.press(keys),
    savedState: () => page.getByTestId('status-saved').getAttribute('data-state'),
  };
}
