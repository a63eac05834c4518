import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { present } from '../../shared/assert';
import type { YuanText } from '../../shared/decimal/decimal-text';
import { formatYuan } from '../../shared/i18n/format';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import { browserPages } from './browser-pages';
import { gridOf, type GridPage } from './pages/grid-page';
import { startOf } from './pages/start-page';

const sample = sampleHospital();
const [one, two] = sample.varieties;
const first = one?.id ?? '';
const second = two?.id ?? '';

const openPage = browserPages();
let page: Page;

async function openSample(): Promise<GridPage> {
  page = await openPage();
  await startOf(page).openSample();
  await gridOf(page).cell(first, 'baseUnits').waitFor();
  return gridOf(page);
}

const press = (keys: string): Promise<void> => page.keyboard.press(keys);

async function enter(grid: GridPage, id: string, field: string, text: string): Promise<void> {
  await grid.cell(id, field).click();
  await page.keyboard.type(text);
  await press('Enter');
}

describe('habits of a spreadsheet', () => {
  it('works out arithmetic typed into a cell once, and tells in the origin what was typed', async () => {
    const grid = await openSample();
    await enter(grid, first, 'baseUnits', '=3*1200');
    await expect.poll(() => grid.value(first, 'baseUnits')).toBe('3600');
    await enter(grid, second, 'baseUnits', '=10/3');
    expect(await grid.value(second, 'baseUnits')).toBe(two?.baseUnits);
    expect(await page.getByTestId('status-invalid').innerText()).toContain('1');
    await grid.cell(first, 'baseUnits').click();
    await page.getByTestId('open-details').click();
    await expect
      .poll(() => page.getByTestId('variety-details').innerText())
      .toContain('由“=3*1200”算出');
  });

  it('takes an entry without effect back as a step of its own, and brings it again', async () => {
    const grid = await openSample();
    await enter(grid, first, 'baseUnits', '5000');
    await enter(grid, second, 'baseUnits', '12x');
    const invalid = page.getByTestId('status-invalid');
    await invalid.waitFor();
    expect(await grid.undoName()).toContain('未生效的输入“12x”');
    await press('Control+z');
    await invalid.waitFor({ state: 'detached' });
    expect(await grid.value(first, 'baseUnits')).toBe('5000');
    await press('Control+y');
    await invalid.waitFor();
    await press('Control+z');
    await press('Control+z');
    await expect.poll(() => grid.value(first, 'baseUnits')).toBe(one?.baseUnits);
  });

  it('lets a selection go when its rows are put in another order or filtered', async () => {
    const grid = await openSample();
    await press('Shift+ArrowDown');
    await page.getByTestId('selected-cells').waitFor();
    await page.getByTestId('search').fill(one?.genericName ?? '');
    await page.getByTestId('selected-cells').waitFor({ state: 'detached' });
    await page.getByTestId('search').fill('');
    await grid.cell(first, 'baseUnits').click();
    await press('Shift+ArrowDown');
    await page.getByTestId('selected-cells').waitFor();
    await page.getByTestId('sort-baseUnits').click();
    await page.getByTestId('selected-cells').waitFor({ state: 'detached' });
  });

  it('adds up what is shown, and says so', async () => {
    const grid = await openSample();
    const all = await page.getByTestId('total-nonSelected').innerText();
    await page.getByTestId('search').fill(one?.genericName ?? '');
    await expect
      .poll(() => page.getByTestId('total-genericName').innerText())
      .toContain('所示合计 · 1 个');
    const spent = present(await grid.value(first, 'nonSelected'), 'the cell has an amount');
    expect(await page.getByTestId('total-nonSelected').innerText()).toBe(
      formatYuan(spent as YuanText, 'zh'),
    );
    await page.getByTestId('search').fill('');
    await expect.poll(() => page.getByTestId('total-nonSelected').innerText()).toBe(all);
  });

  it('copies the whole table with its heads, and takes it back without them', async () => {
    const grid = await openSample();
    await press('Control+a');
    await press('Control+c');
    const { text } = await grid.clipboard();
    const [heads = '', row = ''] = text.split(/\r?\n/);
    expect(heads.split('\t')[0]).toBe('通用名');
    expect(row.split('\t')[0]).toBe(one?.genericName);
    await press('Control+v');
    expect(await grid.value(first, 'genericName')).toBe(one?.genericName);
  });
});
