import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { present } from '../../shared/assert';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import { browserPages } from './browser-pages';
import { gridOf } from './pages/grid-page';
import { startOf } from './pages/start-page';

const [first, second] = sampleHospital().varieties.map(({ id }) => id);
const firstId = present(first, 'the sample has varieties');
const secondId = present(second, 'the sample has varieties');

const openPage = browserPages();
let page: Page;

/** Everything axe finds in a dialog. */
async function findings(dialog: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include(dialog).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

async function chooseInMenu(varietyId: string, entry: string): Promise<void> {
  await gridOf(page).cell(varietyId, 'genericName').click();
  await page.keyboard.press('Shift+F10');
  await page.getByTestId(`menu-${entry}`).click();
}

describe.each(['zh', 'en'] as const)('merging varieties in the %s table', (language) => {
  it('shows what joins, merges, undoes, and splits again, by keyboard too', async () => {
    page = await openPage({ language });
    await startOf(page).openSample();
    await chooseInMenu(firstId, 'merge');
    await page.getByTestId('merge-dialog').waitFor();
    expect(await page.getByTestId('merge-apply').isDisabled()).toBe(true);
    await page.getByTestId('merge-other').selectOption(secondId);
    await page.getByTestId('merge-total').waitFor();
    await expect.poll(() => page.getByTestId('join-effect').textContent()).toContain('→');
    expect(await findings('[data-testid="merge-dialog"]')).toEqual([]);
    await page.getByTestId('merge-apply').press('Enter');
    await expect.poll(() => gridOf(page).cell(secondId, 'genericName').count()).toBe(0);
    expect(await gridOf(page).cell(firstId, 'genericName').count()).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => gridOf(page).cell(secondId, 'genericName').count()).toBe(1);
    await page.keyboard.press('Control+y');
    await expect.poll(() => gridOf(page).cell(secondId, 'genericName').count()).toBe(0);
    await chooseInMenu(firstId, 'split');
    await expect.poll(() => page.getByTestId('join-effect').textContent()).toContain('→');
    expect(await findings('[data-testid="split-dialog"]')).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => gridOf(page).cell(secondId, 'genericName').count()).toBe(1);
  });
});
