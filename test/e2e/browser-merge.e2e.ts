import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { present } from '../../shared/assert';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import { findingsIn } from './accessibility';
import { browserPages } from './browser-pages';
import { gridOf } from './pages/grid-page';
import { startOf } from './pages/start-page';

const [first, second] = sampleHospital().varieties;
const firstId = present(first, 'the sample has varieties').id;
const secondId = present(second, 'the sample has varieties').id;

const openPage = browserPages();
let page: Page;

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
    expect(await findingsIn(page, '[data-testid="merge-dialog"]')).toEqual([]);
    await page.getByTestId('merge-apply').press('Enter');
    await expect.poll(() => gridOf(page).cell(secondId, 'genericName').count()).toBe(0);
    expect(await gridOf(page).cell(firstId, 'genericName').count()).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => gridOf(page).cell(secondId, 'genericName').count()).toBe(1);
    await page.keyboard.press('Control+y');
    await expect.poll(() => gridOf(page).cell(secondId, 'genericName').count()).toBe(0);
    await chooseInMenu(firstId, 'split');
    await expect.poll(() => page.getByTestId('join-effect').textContent()).toContain('→');
    expect(await findingsIn(page, '[data-testid="split-dialog"]')).toEqual([]);
    await page.getByTestId('split-apply').press('Enter');
    await expect.poll(() => gridOf(page).cell(secondId, 'genericName').count()).toBe(1);
  });

  it('renames a variety, warns of a name that is taken, and undoes it', async () => {
    page = await openPage({ language });
    await startOf(page).openSample();
    const name = gridOf(page).cell(firstId, 'genericName');
    const before = await name.innerText();
    await chooseInMenu(firstId, 'rename');
    await page.getByTestId('rename-dialog').waitFor();
    const field = page.getByTestId('name-genericName');
    await field.fill(present(second, 'the sample has varieties').genericName);
    await expect.poll(() => page.getByTestId('name-clash').textContent()).not.toBe('');
    expect(await findingsIn(page, '[data-testid="rename-dialog"]')).toEqual([]);
    await field.fill('改后的名称');
    await expect.poll(() => page.getByTestId('name-clash').textContent()).toBe('');
    await field.press('Enter');
    await expect.poll(() => name.innerText()).toContain('改后的名称');
    await chooseInMenu(firstId, 'rename');
    await page.getByTestId('other-names').getByText(before.trim()).waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('rename-dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await expect.poll(() => name.innerText()).toBe(before);
  });

  it('says why purchases of one file cannot be split', async () => {
    page = await openPage({ language });
    await startOf(page).openSample();
    await chooseInMenu(firstId, 'split');
    await page.getByTestId('split-dialog').getByText('.xlsx').waitFor();
    expect(await findingsIn(page, '[data-testid="split-dialog"]')).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByTestId('split-dialog').waitFor({ state: 'detached' });
  });
});
