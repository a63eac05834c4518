import type { Locator, Page } from 'playwright-core';

import { present } from '../../../shared/assert';

/** The table as a spreadsheet: cells by variety and field, the real clipboard, and what the foot says. */
export interface GridPage {
  readonly cell: (varietyId: string, field: string) => Locator;
  readonly value: (varietyId: string, field: string) => Promise<string | null>;
  /** The cell that has the keyboard. */
  readonly active: () => Promise<string | null>;
  /** The names of the cells that are selected, in view. */
  readonly selected: () => Promise<readonly string[]>;
  /** The names of the varieties shown, from top to bottom. */
  readonly names: () => Promise<readonly string[]>;
  readonly drag: (from: Locator, to: Locator, options?: { shift?: boolean }) => Promise<void>;
  /** Puts text on the clipboard as another program does. */
  readonly fillClipboard: (text: string) => Promise<void>;
  readonly clipboard: () => Promise<{ readonly text: string; readonly html: string }>;
  readonly notice: () => Promise<string>;
  /** Count, mean and sum of the selected numbers, as shown. */
  readonly figures: () => Promise<readonly (string | null)[]>;
  /** What undo would take back, as the status bar says. */
  readonly undoName: () => Promise<string>;
}

export function gridOf(page: Page): GridPage {
  const cell = (varietyId: string, field: string): Locator =>
    page.getByTestId(`cell-${varietyId}-${field}`);
  return {
    cell,
    value: (varietyId, field) => cell(varietyId, field).getAttribute('data-value'),
    active: () => page.getByTestId('grid-input').getAttribute('aria-activedescendant'),
    selected: () =>
      page
        .locator('[role=gridcell][aria-selected=true]')
        .evaluateAll((cells) => cells.map(({ id }) => id)),
    names: () =>
      page
        .locator('[data-testid=grid-body] [role=gridcell][data-testid$="-genericName"]')
        .evaluateAll((cells) =>
          cells
            .map((element) => ({
              name: element.textContent,
              top: element.getBoundingClientRect().top,
            }))
            .sort((one, other) => one.top - other.top)
            .map(({ name }) => name),
        ),
    drag: async (from, to, { shift = false } = {}) => {
      const start = await middleOf(from);
      const end = await middleOf(to);
      if (shift) await page.keyboard.down('Shift');
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
      await page.mouse.move(end.x, end.y);
      await page.mouse.up();
      if (shift) await page.keyboard.up('Shift');
    },
    fillClipboard: async (text) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    },
    clipboard: async () => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      return page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const read = async (type: string): Promise<string> =>
          item?.types.includes(type) === true ? (await item.getType(type)).text() : '';
        return { text: await read('text/plain'), html: await read('text/html') };
      });
    },
    notice: () => page.getByTestId('grid-notice').innerText(),
    figures: () =>
      Promise.all(
        ['selected-numbers', 'selected-mean', 'selected-sum'].map((id) =>
          page.getByTestId(id).textContent(),
        ),
      ),
    undoName: () => page.getByRole('contentinfo').innerText(),
  };
}

async function middleOf(element: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = present(await element.boundingBox(), 'what is dragged is on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
