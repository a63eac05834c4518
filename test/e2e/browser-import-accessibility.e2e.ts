import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { doubtful, historySheet, twoFiles } from '../support/import-files';
import { graveFindings } from './accessibility';
import { browserPages } from './browser-pages';
import { importOf } from './pages/import-page';

const openPage = browserPages();
let page: Page;

const purchases = [
  ...twoFiles,
  doubtful,
  historySheet([{ packs: '两盒', yuan: 'x' }], { file: '错.xlsx' }),
];

describe.each(['zh', 'en'] as const)(
  'whoever imports on the %s page by other means',
  (language) => {
    it('finds nothing in the way on any step', async () => {
      page = await openPage({ language, purchases, damagedFiles: ['2025.csv'] });
      const wizard = importOf(page);
      await page.getByTestId('rail-import').click();
      expect(await graveFindings(page)).toEqual([]);
      await page.getByTestId('import-template').click();
      await page.getByTestId('import-choose').click();
      await page.getByTestId('import-file').first().waitFor();
      expect(await graveFindings(page)).toEqual([]);
      await wizard.next();
      await page.getByTestId('import-preview').waitFor();
      expect(await graveFindings(page)).toEqual([]);
      await wizard.next();
      expect(await graveFindings(page)).toEqual([]);
      await page.getByTestId('import-read').click();
      await page.getByTestId('import-open').waitFor();
      expect(await graveFindings(page)).toEqual([]);
      await page.getByTestId('import-filter-all').click();
      await page.getByTestId('import-pick-all').check();
      expect(await graveFindings(page)).toEqual([]);
      await page.getByTestId('import-forget').click();
      expect(await graveFindings(page)).toEqual([]);
      await page.getByTestId('forget-no').click();
      await wizard.next();
      expect(await graveFindings(page)).toEqual([]);
      await page.getByTestId('import-tab-rejected').click();
      expect(await graveFindings(page)).toEqual([]);
      await wizard.next();
      await page.getByTestId('import-fundRatio').fill('65');
      expect(await graveFindings(page)).toEqual([]);
    });

    it('finds nothing in the way while files are read', async () => {
      page = await openPage({ language, purchases: doubtful, holdsReading: true });
      const wizard = importOf(page);
      await wizard.choose();
      await wizard.next();
      await page.getByTestId('import-read').click();
      await page.getByTestId('import-cancel').waitFor();
      expect(await graveFindings(page)).toEqual([]);
    });

    it('is on the heading of each step when it comes up', async () => {
      page = await openPage({ language, purchases: doubtful });
      const wizard = importOf(page);
      await wizard.choose();
      const isFocused = (): Promise<boolean> =>
        page
          .getByTestId('import-heading')
          .evaluate((heading) => heading === document.activeElement);
      await expect.poll(isFocused).toBe(true);
      await wizard.next();
      await expect.poll(isFocused).toBe(true);
      await page.getByTestId('import-read').click();
      await page.getByTestId('import-open').waitFor();
      await expect.poll(isFocused).toBe(true);
    });
  },
);
