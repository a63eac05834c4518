import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { present } from '../../shared/assert';
import { decimalText } from '../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../shared/engine/evaluate-plan';
import { applyEdit } from '../../shared/plan/edits';
import { parsePlanFile } from '../../shared/plan/plan-file';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import {
  answerOpenDialog,
  answerSaveDialog,
  exitStatus,
  settingsFolder,
  startApp,
  takePicture,
  windowTitle,
} from './electron-app';
import { startOf } from './pages/start-page';
import { tableOf, type TablePage } from './pages/table-page';

const sample = sampleHospital();
const variety = present(sample.varieties[0], 'the sample has varieties');
const typedYuan = '123456.78';
const edited = applyEdit(sample, {
  kind: 'changeVariety',
  varietyId: variety.id,
  change: {
    field: 'nonSelected',
    value: { kind: 'amount', amountYuan: decimalText(typedYuan) },
  },
});

/** Everything the journey compares: the cards, the edited row and what the chart is drawn from. */
async function shown(table: TablePage) {
  await table.select(variety.id);
  return {
    cards: await table.cards(),
    nonSelected: await table.cell(variety.id, 'nonSelected'),
    balance: await table.cell(variety.id, 'balanceBaseYuan'),
    chart: await table.chart(),
  };
}

/** What the engine says should be seen of a plan. */
function expected(plan: typeof sample) {
  const { hospital, varieties } = evaluatePlan(plan);
  const result = present(varieties[0], 'the engine answers for each variety');
  const outcome = result.outcome.kind === 'evaluated' ? result.outcome.figures : null;
  const figures = present(outcome, 'the first variety is complete');
  return {
    cards: {
      'card-retention': hospital.retentionYuan,
      'card-budget': hospital.budgetYuan,
      'card-expenditure': hospital.expenditureYuan,
      'card-balance': hospital.balanceBaseYuan,
      'card-performance': hospital.performancePayYuan,
    },
    nonSelected: figures.nonSelectedYuan,
    balance: figures.balanceBaseYuan,
    chart: {
      'data-non-selected-yuan': figures.nonSelectedYuan,
      'data-break-even-yuan': figures.breakEvenNonSelectedYuan,
    },
  };
}

describe('a plan from the sample', () => {
  it('follows every edit, is undone, saved and found again as it was', async () => {
    const folder = await settingsFolder();
    const path = join(folder, '示例-2026.jieyu');
    const first = await startApp({ folder });
    await takePicture(first, 'start-zh');
    const table = await startOf(first.page).openSample();
    await expect.poll(() => shown(table)).toMatchObject(expected(sample));
    await takePicture(first, 'desk-zh');
    await first.page.getByTestId('switch-language').click();
    await takePicture(first, 'desk-en');
    await first.page.getByTestId('switch-language').click();
    const before = await shown(table);

    await table.type(variety.id, 'nonSelected', typedYuan);
    await expect.poll(() => shown(table)).toMatchObject(expected(edited));
    const after = await shown(table);
    expect(after.chart).not.toEqual(before.chart);

    await table.press('Control+z');
    await expect.poll(() => shown(table)).toEqual(before);
    await table.press('Control+y');
    await expect.poll(() => shown(table)).toEqual(after);

    await answerSaveDialog(first, path);
    await table.press('Control+s');
    await expect.poll(() => table.savedState()).toBe('saved');
    await expect.poll(() => windowTitle(first)).toBe('示例-2026.jieyu - 结余');
    const saved = parsePlanFile(await readFile(path, 'utf8'), path);
    expect(saved).toMatchObject({ ok: true, value: edited });
    expect(first.complaints).toEqual([]);
    await first.quit();

    const second = await startApp({ folder });
    await answerOpenDialog(second, path);
    await startOf(second.page).openFile();
    const reopened = tableOf(second.page);
    await expect.poll(() => shown(reopened)).toEqual(after);
    expect(second.complaints).toEqual([]);
  });

  it('is not lost by closing the window', async () => {
    const app = await startApp();
    const table = await startOf(app.page).openSample();
    await table.type(variety.id, 'baseUnits', '12345');
    await expect.poll(() => table.savedState()).toBe('unsaved');
    const closeWindow = (): Promise<void> =>
      app.electron.evaluate(({ BrowserWindow }) => {
        BrowserWindow.getAllWindows()[0]?.close();
      });
    await closeWindow();
    await app.page.getByTestId('unsaved-cancel').click();
    expect(await table.cell(variety.id, 'baseUnits')).toBe('12345');
    const exited = exitStatus(app.main);
    await closeWindow();
    // The window may be gone before the click has been answered.
    await app.page
      .getByTestId('unsaved-discard')
      .click()
      .catch(() => undefined);
    expect(await exited).toBe(0);
  });
});
