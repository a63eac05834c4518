import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { present } from '../../shared/assert';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import { findingsIn } from './accessibility';
import { browserPages } from './browser-pages';
import { gridOf } from './pages/grid-page';
import { startOf } from './pages/start-page';

const firstId = present(sampleHospital().varieties[0], 'the sample has varieties').id;

const openPage = browserPages();
let page: Page;

describe.each(['zh', 'en'] as const)(
  'the %s table for whoever uses it by other means',
  (language) => {
    it('has nothing in the way: a range, marks, groups, panels, the menu and the dialog', async () => {
      page = await openPage({ language });
      await startOf(page).openSample();
      const grid = gridOf(page);
      await grid.cell(firstId, 'insuredShareRatio').click();
      await grid.fillClipboard('70\r\n80\r\n');
      await page.keyboard.press('Control+v');
      await page.getByTestId('take-percents').waitFor();
      expect(await findingsIn(page, '[data-part=desk-sheet]')).toEqual([]);
      await page.getByTestId('columns').click();
      await page.getByTestId('group-by-batch').click();
      expect(await findingsIn(page, '[data-part=desk-sheet]')).toEqual([]);
      await page.getByTestId('filters').click();
      expect(await findingsIn(page, '[data-part=toolbar]')).toEqual([]);
      await page.keyboard.press('Escape');
      await grid.cell(firstId, 'winners').click();
      await page.keyboard.press('Shift+F10');
      expect(await findingsIn(page, '[data-testid=grid-menu]')).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByTestId('open-batch').click();
      await page.getByTestId('batch-value').fill('3');
      expect(await findingsIn(page, '[data-testid="batch-dialog"]')).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+/');
      expect(await findingsIn(page, '[data-testid="shortcuts-dialog"]')).toEqual([]);
    });

    it('has nothing in the way while it is empty', async () => {
      page = await openPage({ language });
      await page.getByTestId('start-new').click();
      await page.getByTestId('empty-add').waitFor();
      expect(await findingsIn(page, '[data-part=desk-sheet]')).toEqual([]);
    });
  },
);
