import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import type { CallInput } from '../../shared/contract';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import { graveFindings } from './accessibility';
import { browserPages } from './browser-pages';
import { startOf } from './pages/start-page';
import { whatIfOf } from './pages/what-if-page';

const sample = sampleHospital();
const openPage = browserPages();

function exported(page: Page): Promise<readonly CallInput<'report.export'>[]> {
  return page.evaluate(() => window.fakeBridge.reports.exported());
}

describe('the export dialog', () => {
  it.each(['zh', 'en'] as const)(
    'has nothing in the way of whoever uses it in %s',
    async (language) => {
      const page = await openPage({ language });
      await startOf(page).openSample();
      await page.keyboard.press('Control+e');
      await page.getByTestId('export-kind-pdf').check();
      expect(await graveFindings(page)).toEqual([]);
      await page.getByTestId('export-now').click();
      await page.getByTestId('export-saved').waitFor();
      await page.getByTestId('export-log').locator('summary').click();
      expect(await graveFindings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+p');
      await page.getByTestId('print-pages').waitFor();
      expect(await graveFindings(page)).toEqual([]);
    },
  );

  it('exports what was chosen, and remembers it', async () => {
    const page = await openPage();
    await startOf(page).openSample();
    await page.getByTestId('export-pdf').first().click();
    await page.getByTestId('export-part-charts').uncheck();
    await page.getByTestId('export-reviewedBy').fill('李审核');
    await page.getByTestId(`export-compared-${sample.scenarios[1]?.id ?? ''}`).uncheck();
    await page.getByTestId('export-now').click();
    await page.getByTestId('export-saved').waitFor();
    expect(await exported(page)).toMatchObject([
      {
        kind: 'pdf',
        report: {
          scenarioIds: [null, sample.scenarios[0]?.id],
          parts: ['varieties', 'parameters', 'warnings'],
          language: 'zh',
          signatures: { reviewedBy: '李审核' },
        },
      },
    ]);
    expect(await page.evaluate(() => window.fakeBridge.exports())).toMatchObject({
      kind: 'pdf',
      signatures: { reviewedBy: '李审核' },
    });
    await page.getByTestId('export-folder').click();
    await expect.poll(() => page.evaluate(() => window.fakeBridge.reports.shown().length)).toBe(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+e');
    expect(await page.getByTestId('export-reviewedBy').inputValue()).toBe('李审核');
  });

  it('exports the table at whose toolbar it was opened', async () => {
    const page = await openPage();
    await startOf(page).openSample();
    await page.getByTestId('export-csv').first().click();
    await page.getByTestId('export-now').click();
    await page.getByTestId('export-saved').waitFor();
    const [first] = await exported(page);
    const rows = first?.kind === 'csv' ? first.table.rows : [];
    expect(rows.slice(1, -1).map((row) => row[1])).toEqual(
      sample.varieties.map(({ genericName }) => genericName),
    );
  });

  it('exports a data table as it stands, in yuan', async () => {
    const page = await openPage();
    await startOf(page).openSample();
    await page.getByTestId('rail-whatIf').click();
    const whatIf = whatIfOf(page);
    await whatIf.settled();
    await page
      .locator('section', { has: page.getByTestId('table-grid') })
      .last()
      .getByTestId('export-csv')
      .click();
    await page.getByTestId('export-now').click();
    await page.getByTestId('export-saved').waitFor();
    const [first] = await exported(page);
    const rows = first?.kind === 'csv' ? first.table.rows : [];
    expect(rows).toHaveLength(10);
    expect(rows[1]?.[1]).toBe(await whatIf.cellValue(0));
    expect(rows[9]?.[4]).toBe(await whatIf.cellValue(35));
  });

  it('says that nothing was made where the person cancels, and why where it failed', async () => {
    const cancelled = await openPage({ cancelsExports: true });
    await startOf(cancelled).openSample();
    await cancelled.keyboard.press('Control+e');
    await cancelled.getByTestId('export-now').click();
    await cancelled.getByTestId('export-cancelled').waitFor();

    const failing = await openPage({
      saveFailure: { code: 'file.unwritable', params: { file: '报告.pdf' } },
    });
    await startOf(failing).openSample();
    await failing.keyboard.press('Control+e');
    await failing.getByTestId('export-now').click();
    expect(await failing.getByTestId('export-failed').textContent()).toContain('报告.pdf');
  });

  it('asks for a plan where none is open', async () => {
    const page = await openPage();
    await page.keyboard.press('Control+e');
    await page.getByTestId('export-dialog').waitFor();
    expect(await page.getByTestId('export-now').isDisabled()).toBe(true);
  });
});
