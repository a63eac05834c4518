import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect } from 'vitest';

import { whatIfTools } from '../../renderer/stores/what-if-store';
import { messySheet } from '../support/messy-history';
import { workbookBytes } from '../support/workbooks';
import { answerOpenDialog, answerSaveDialog, chooseMenu, type RunningApp } from './electron-app';
import { importOf } from './pages/import-page';
import { startOf } from './pages/start-page';
import { varietyOf } from './pages/variety-page';
import { whatIfOf } from './pages/what-if-page';

/** Visits every screen, drawer and dialog of the program, and exports once in each form. */
export async function walkAllScreens(app: RunningApp): Promise<void> {
  await walkDesk(app);
  await walkComparison(app);
  await walkWhatIf(app);
  await walkExports(app);
  await walkImport(app);
  await app.page.getByTestId('switch-language').click();
  await app.page.getByTestId('rail-start').click();
}

async function walkDesk({ page }: RunningApp): Promise<void> {
  const table = await startOf(page).openSample();
  await table.chart();
  await page.getByTestId('scenario-add').click();
  await page.getByTestId('card-retention').getByTestId('figure-trace').click();
  await page.getByTestId('trace-value').waitFor();
  await page.keyboard.press('Escape');
  await page.getByTestId('trace-value').waitFor({ state: 'detached' });
  await page.getByTestId('policy-open').click();
  await page.getByTestId('policy-duplicate').waitFor();
  await page.keyboard.press('Escape');
  await page.getByTestId('policy-duplicate').waitFor({ state: 'detached' });
  const variety = varietyOf(page);
  await variety.open();
  await variety.close();
  await page.keyboard.press('Control+/');
  await page.getByTestId('shortcuts-close').click();
}

async function walkComparison({ page }: RunningApp): Promise<void> {
  await page.getByTestId('rail-compare').click();
  await page.locator('[data-testid="chart-bridge"][data-drawn="true"]').waitFor();
  await page.getByTestId('compare-row-retentionYuan').getByTestId('figure-trace').last().click();
  await page.getByTestId('trace-value').waitFor();
  await page.keyboard.press('Escape');
}

async function walkWhatIf({ page }: RunningApp): Promise<void> {
  await page.getByTestId('rail-whatIf').click();
  const view = whatIfOf(page);
  for (const tool of whatIfTools) await view.openTool(tool);
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
  await page.keyboard.press('Control+p');
  await page.getByTestId('print-pages').waitFor();
  await expect.poll(() => page.getByTestId('print-sheet').count()).toBeGreaterThan(5);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByTestId('print-preview').count()).toBe(0);
}

async function walkImport(app: RunningApp): Promise<void> {
  const path = join(app.folder, 'walk-history.xlsx');
  await writeFile(path, workbookBytes([messySheet]));
  await answerOpenDialog(app, path);
  const view = importOf(app.page);
  await view.choose();
  await view.read();
  await view.refusedRows();
  await view.answer('winners', '4');
}
