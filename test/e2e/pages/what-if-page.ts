import type { Page } from 'playwright-core';

import type { WhatIfTool } from '../../../renderer/stores/what-if-store';
import { present } from '../../../shared/assert';
import type { PlanDocument } from '../../../shared/plan/plan';
import { parsePlanFile } from '../../../shared/plan/plan-file';
import type { PlanWithScenarios, Scenario } from '../../../shared/plan/scenario';
import { createScenarioReader } from '../../../shared/plan/scenario-plan';

/** The what-if screen; figures are read as the exact text behind what is shown. */
export interface WhatIfPage {
  readonly openTool: (tool: WhatIfTool) => Promise<void>;
  /** Waits until the answer is that of what is asked now. */
  readonly settled: () => Promise<void>;
  readonly headline: () => Promise<string>;
  /** The open scenario's name. */
  readonly scenario: () => Promise<string>;
  readonly retention: () => Promise<string | null>;
  readonly chooseCell: (cell: number) => Promise<void>;
  /** Clicks a cell of the heat map itself. */
  readonly chooseInPicture: (
    place: { readonly row: number; readonly column: number },
    size: { readonly rows: number; readonly columns: number },
  ) => Promise<void>;
  readonly cellValue: (cell: number) => Promise<string | null>;
  /** A figure of the chosen cell, once it is worked out. */
  readonly cardFigure: (figure: string) => Promise<string | null>;
  /** The exact texts of a table's cells, row by row. */
  readonly exactColumn: (table: string, column: number) => Promise<readonly (string | null)[]>;
  readonly setTarget: (text: string) => Promise<void>;
  /** The document as it would be on disk. */
  readonly saved: () => Promise<PlanWithScenarios>;
}

/** Around the cells of the heat map stand the names of its axes. */
const PICTURE = { left: 92, right: 34, top: 8, bottom: 40 };

export function whatIfOf(page: Page): WhatIfPage {
  const value = (testId: string): Promise<string | null> =>
    page.getByTestId(testId).getAttribute('data-value');
  const settled = async (): Promise<void> => {
    await page.locator('[data-testid="tool-answer"][data-current="true"]').waitFor();
  };
  return {
    openTool: async (tool) => {
      await page.getByTestId(`tab-${tool}`).click();
      await page.getByTestId(`tool-${tool}`).waitFor();
    },
    settled,
    headline: () => page.getByTestId('tool-headline').innerText(),
    scenario: () => page.getByTestId('what-if-scenario').innerText(),
    retention: () => value('what-if-retention'),
    chooseCell: async (cell) => {
      await page.locator(`[data-cell="${String(cell)}"]`).click();
    },
    chooseInPicture: async (place, size) => {
      const chart = page.locator('[data-testid="chart-data-table"][data-drawn="true"]');
      const box = present(await chart.boundingBox(), 'the heat map is on the page');
      const width = box.width - PICTURE.left - PICTURE.right;
      const height = box.height - PICTURE.top - PICTURE.bottom;
      await chart.click({
        position: {
          x: PICTURE.left + (width * (place.column + 0.5)) / size.columns,
          y: PICTURE.top + (height * (place.row + 0.5)) / size.rows,
        },
      });
    },
    cellValue: (cell) => page.locator(`[data-cell="${String(cell)}"]`).getAttribute('data-value'),
    cardFigure: async (figure) => {
      await page.locator(`[data-testid="cell-${figure}"][data-value]`).waitFor();
      return value(`cell-${figure}`);
    },
    exactColumn: (table, column) =>
      page
        .getByTestId(table)
        .locator(`tbody tr[aria-rowindex] td:nth-child(${String(column)})`)
        .evaluateAll((cells) =>
          cells.map(
            (cell) => cell.querySelector('[data-value]')?.getAttribute('data-value') ?? null,
          ),
        ),
    setTarget: async (text) => {
      await page.getByTestId('goal-target').fill(text);
      await page.getByTestId('goal-target').press('Enter');
    },
    saved: async () => {
      await page.keyboard.press('Control+s');
      await page.locator('[data-testid="status-saved"][data-state="saved"]').waitFor();
      const text = await page.evaluate(() => window.fakeBridge.savedText());
      const parsed = parsePlanFile(present(text, 'the plan was saved'), 'saved.jieyu');
      if (!parsed.ok) throw new Error(`Broken belief: what was saved opens (${parsed.error.code})`);
      return parsed.value;
    },
  };
}

/** The newest scenario with the plan it leads to. */
export function newestScenario(document: PlanWithScenarios): {
  readonly scenario: Scenario;
  readonly plan: PlanDocument;
} {
  const scenario = present(document.scenarios.at(-1), 'a scenario was made');
  return { scenario, plan: createScenarioReader()(document, scenario.id) };
}
