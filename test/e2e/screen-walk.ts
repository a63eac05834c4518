import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { whatIfTools } from '../../renderer/stores/what-if-store';
import { messySheet } from '../support/messy-history';
import { workbookBytes } from '../support/workbooks';
import { answerOpenDialog, answerSaveDialog, chooseMenu, type RunningApp } from './electron-app';
import { importOf } from './pages/import-page';
import { startOf } from './pages/start-page';
import { varietyOf } from './pages/variety-page';
import { whatIfOf } from './pages/what-if-page';

/**
 * What is done where the walk stands still, with the name of the place. What has its place from where it was opened is
 * opened by the looker, as often as it likes.
 */
export type Look = (place: string, open?: () => Promise<void>) => Promise<void>;

/** Visits every screen, drawer and dialog of the program, and exports once in each form. */
const pass: Look = async (_place, open) => open?.();

export async function walkAllScreens(app: RunningApp): Promise<void> {
  const { page } = app;

  await startOf(page).openSample();
  await walkDesk(page, pass);
  await walkPlanDialogs(page, pass);
  await walkComparison(page, pass);
  await walkWhatIf(page, pass);
  await walkDeclaration(page, pass);
  await walkFund(page, pass);
  await walkExports(app);
  const path = join(app.folder, 'walk-history.xlsx');
  await writeFile(path, workbookBytes([messySheet]));
  await answerOpenDialog(app, path);
  await walkImport(page, pass);
  await page.getByTestId('switch-language').click();
  await page.getByTestId('rail-start').click();
}

/** The first screen, and what every other shows without a plan and in an empty one. */
export async function walkEmpty(page: Page, look: Look): Promise<void> {
  await look('start');
  for (const screen of ['table', 'declare', 'compare', 'whatIf', 'fund', 'import'] as const) {
    await page.getByTestId(`rail-${screen}`).click();
    await look(`${screen} without a plan`);
  }
  await page.keyboard.press('Control+/');
  await look('list of keys');
  await page.getByTestId('shortcuts-close').click();
  await page.keyboard.press('F1');
  await page.getByTestId('guide-text').waitFor();
  await look('guide');
  await page.keyboard.press('Escape');
  await page.getByTestId('guide').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+n');
  for (const screen of ['declare', 'compare', 'whatIf', 'fund', 'table'] as const) {
    await page.getByTestId(`rail-${screen}`).click();
    await look(`${screen} of an empty plan`);
  }
}

/** The table with its cards, levers and panel, and what opens over it. A plan is open. */
export async function walkDesk(page: Page, look: Look): Promise<void> {
  const opens = async (testId: string, place = testId): Promise<void> => {
    await look(place, async () => {
      await page.keyboard.press('Escape');
      await page.getByTestId(testId).click();
    });
    await page.keyboard.press('Escape');
  };
  await page.locator('[data-testid="chart-break-even"][data-drawn="true"]').waitFor();
  await look('desk');
  for (const panel of ['filters', 'columns', 'chart-break-even-menu']) await opens(panel);
  await page.getByTestId('chart-break-even-menu').click();
  await page.getByTestId('chart-break-even-menu-table').click();
  await page.getByTestId('chart-tables').waitFor();
  await look('numbers of the chart');
  await page.getByTestId('chart-break-even-menu').click();
  await page.getByTestId('chart-break-even-menu-table').click();
  const cell = page.getByTestId('grid-body').locator('[data-testid$="-genericName"]').nth(1);
  await look('menu of a cell', async () => {
    await page.keyboard.press('Escape');
    await cell.click({ button: 'right' });
    await page.getByTestId('grid-menu').waitFor();
  });
  await page.keyboard.press('Escape');
  await opens('scenario-more', 'menu of a scenario');
  await page.getByTestId('money-unit').locator('label').last().click();
  await look('desk in ten thousand yuan');
  await page.getByTestId('money-unit').locator('label').first().click();
  await page.getByTestId('scenario-add').click();
  await page.getByTestId('hospital-levers').waitFor();
  await look('a scenario');
}

/** Dialogs and drawers over the table. */
export async function walkPlanDialogs(page: Page, look: Look): Promise<void> {
  await page.getByTestId('card-retention').getByTestId('figure-trace').click();
  await page.getByTestId('trace-value').waitFor();
  await look('trace');
  await page.keyboard.press('Escape');
  await page.getByTestId('trace-value').waitFor({ state: 'detached' });
  await page.getByTestId('policy-open').click();
  await page.getByTestId('policy-duplicate').waitFor();
  await look('policy');
  await page.keyboard.press('Escape');
  await page.getByTestId('policy-duplicate').waitFor({ state: 'detached' });
  const variety = varietyOf(page);
  await variety.open();
  await look('variety');
  await variety.close();
  await page.getByTestId('open-history').click();
  await page.getByTestId('history-files').waitFor();
  await look('purchases');
  await page.keyboard.press('Escape');
  await page.getByTestId('history-files').waitFor({ state: 'detached' });
  await page.getByTestId('open-batch').click();
  await page.getByTestId('batch-dialog').waitFor();
  await look('set many');
  await page.keyboard.press('Escape');
  await page.getByTestId('batch-dialog').waitFor({ state: 'detached' });
}

export async function walkComparison(page: Page, look: Look): Promise<void> {
  await page.getByTestId('rail-compare').click();
  await page.locator('[data-testid="chart-bridge"][data-drawn="true"]').waitFor();
  await look('comparison');
  await page.getByTestId('compare-row-retentionYuan').getByTestId('figure-trace').last().click();
  await page.getByTestId('trace-value').waitFor();
  await page.keyboard.press('Escape');
  await page.getByTestId('trace-value').waitFor({ state: 'detached' });
}

export async function walkWhatIf(page: Page, look: Look): Promise<void> {
  await page.getByTestId('rail-whatIf').click();
  const view = whatIfOf(page);
  for (const tool of whatIfTools) {
    await view.openTool(tool);
    await look(`what-if: ${tool}`);
  }
  await view.openTool('tables');
  await page.getByTestId('range-rows').click();
  await page.getByTestId('range-dialog').waitFor();
  await look('what-if: range');
  await page.keyboard.press('Escape');
  await page.getByTestId('range-dialog').waitFor({ state: 'detached' });
  await view.openTool('ladder');
  for (const part of [1, 2]) {
    await page.getByTestId('ladder-parts').locator('label').nth(part).click();
    await view.settled();
    await look(`what-if: ladder, list ${String(part)}`);
  }
}

export async function walkDeclaration(page: Page, look: Look): Promise<void> {
  await page.getByTestId('rail-declare').click();
  await page.getByTestId('empty-action').click();
  await page.getByTestId('round-name').fill('第十二批');
  await look('declare: a new round');
  await page.getByTestId('round-take').click();
  await page.locator('[data-testid="declare-detail"][data-current="true"]').waitFor();
  await page.getByTestId('round-band').waitFor({ state: 'attached' });
  await look('declare');
  await look('declare: menu', async () => {
    await page.keyboard.press('Escape');
    await page.getByTestId('round-menu').click();
  });
  await page.keyboard.press('Escape');
}

export async function walkFund(page: Page, look: Look): Promise<void> {
  await page.getByTestId('rail-fund').click();
  for (const tab of ['years', 'score', 'allocation', 'policies']) {
    await page.getByTestId(`fund-tab-${tab}`).click();
    await page.locator('[data-testid="tool-answer"][data-current="true"]').waitFor();
    await look(`fund: ${tab}`);
  }
  for (const dialog of ['fund-add', 'fund-settings', 'fund-target']) {
    await page.getByTestId(dialog).click();
    await look(dialog);
    await page.keyboard.press('Escape');
  }
}

async function walkExports(app: RunningApp): Promise<void> {
  const { page, folder } = app;
  await page.getByTestId('rail-table').click();
  await chooseMenu(app, 'export');
  await page.getByTestId('export-dialog').waitFor();
  for (const kind of ['pdf', 'xlsx', 'csv']) {
    const name = `walk.${kind}`;
    await answerSaveDialog(app, join(folder, name));
    await page.getByTestId(`export-kind-${kind}`).check();
    await page.getByTestId('export-now').click();
    await expect.poll(() => readdir(folder)).toContain(name);
    await page.getByTestId('export-saved').filter({ hasText: name }).waitFor();
  }
  await page.getByTestId('export-close').click();
  await walkPrint(page, pass);
}

export async function walkPrint(page: Page, look: Look): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.getByTestId('print-pages').waitFor();
  await expect.poll(() => page.getByTestId('print-sheet').count()).toBeGreaterThan(5);
  await look('print preview');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByTestId('print-preview').count()).toBe(0);
}

/** The steps of an import up to its last; what is chosen in its dialog is for whoever walks to say. */
export async function walkImport(page: Page, look: Look): Promise<void> {
  const view = importOf(page);
  await view.choose();
  await look('import: header');
  await view.next();
  await look('import: columns');
  await page.getByTestId('import-read').click();
  await page.getByTestId('import-open').waitFor();
  await look('import: products');
  await view.next();
  await page.getByTestId('import-rows').waitFor();
  await look('import: checks');
  await view.refusedRows();
  await look('import: refused rows');
  await view.answer('winners', '4');
  await look('import: finish');
}
