import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';

import { doubtful } from '../support/import-files';
import { browserPages } from './browser-pages';
import { unfitting } from './fitting';
import { startOf } from './pages/start-page';
import {
  type Look,
  walkComparison,
  walkDeclaration,
  walkDesk,
  walkEmpty,
  walkFund,
  walkImport,
  walkPlanDialogs,
  walkPrint,
  walkWhatIf,
} from './screen-walk';

/** A notebook of 1366 × 768 at 125 % and at 150 %, in CSS pixels. */
const SMALL = [
  { width: 1093, height: 580 },
  { width: 911, height: 480 },
];
/** The same at 100 %, and an office screen. What lies over a screen has more room there, and no other shape. */
const LARGE = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

const OVER = 'dialog:modal, [aria-modal=true], .ant-drawer-open';

const openPage = browserPages();

it.each(['zh', 'en'] as const)(
  'shows everything whole and in reach at every size of a window, in %s',
  async (language) => {
    const page = await openPage({ language, purchases: doubtful });
    const found: string[] = [];
    const look = lookAtSizes(page, found);
    await walkEmpty(page, look);
    await startOf(page).openSample();
    await walkDesk(page, look);
    await walkPlanDialogs(page, look);
    await walkComparison(page, look);
    await walkWhatIf(page, look);
    await walkDeclaration(page, look);
    await walkFund(page, look);
    await walkImport(page, look);
    await page.getByTestId('rail-table').click();
    await walkPrint(page, look);
    expect(found).toEqual([]);
  },
);

/** Notes what does not fit at each size; what is one fault in many places is noted for the first of them. */
function lookAtSizes(page: Page, found: string[]): Look {
  const known = new Set<string>();
  return async (place, open) => {
    const isOver = open !== undefined || (await page.locator(OVER).count()) > 0;
    for (const size of isOver ? SMALL : [...SMALL, ...LARGE]) {
      await page.setViewportSize(size);
      await open?.();
      for (const finding of await unfitting(page)) {
        const fault = `${String(size.width)}: ${finding}`;
        if (!known.has(fault)) found.push(`${place} at ${fault}`);
        known.add(fault);
      }
    }
  };
}
