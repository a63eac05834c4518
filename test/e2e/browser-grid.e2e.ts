import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { Decimal, sum } from '../../shared/decimal/decimal';
import { decimalFromText } from '../../shared/decimal/decimal-text';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import { browserPages } from './browser-pages';
import { gridOf, type GridPage } from './pages/grid-page';
import { startOf } from './pages/start-page';

const sample = sampleHospital();
const [first, second, third, fourth] = sample.varieties.map(({ id }) => id) as [
  string,
  string,
  string,
  string,
];
const [one, two, three] = sample.varieties;

const openPage = browserPages();
let page: Page;

async function openSample(setup: Parameters<typeof openPage>[0] = {}): Promise<GridPage> {
  page = await openPage(setup);
  await startOf(page).openSample();
  await gridOf(page).cell(first, 'baseUnits').waitFor();
  return gridOf(page);
}

const press = (keys: string): Promise<void> => page.keyboard.press(keys);

/** A cell's name without the variety's id in it. */
const at = (id: string, field: string): string => `cell-${id}-${field}`;

describe('selecting', () => {
  it('grows with Shift, and tells count, mean and sum of the numbers exactly', async () => {
    const grid = await openSample();
    await press('Shift+ArrowDown');
    await press('Shift+ArrowDown');
    expect(await grid.selected()).toEqual([first, second, third].map((id) => at(id, 'baseUnits')));
    expect(await grid.active()).toBe(at(first, 'baseUnits'));
    const total = sum([one, two, three].map((each) => new Decimal(each?.baseUnits ?? 0)));
    expect(await grid.figures()).toEqual(['3', '152,266.6667', '456,800']);
    expect(total.toFixed()).toBe('456800');
    await press('Shift+ArrowRight');
    expect(await grid.selected()).toHaveLength(6);
    await press('ArrowDown');
    expect(await grid.active()).toBe(at(second, 'baseUnits'));
    expect(await grid.selected()).toHaveLength(1);
  });

  it('goes through the selection with Tab and Enter', async () => {
    const grid = await openSample();
    await press('Shift+ArrowRight');
    await press('Shift+ArrowDown');
    const seen = [];
    for (const keys of ['Tab', 'Tab', 'Tab', 'Tab', 'Enter', 'Shift+Enter']) {
      await press(keys);
      seen.push(await grid.active());
    }
    expect(seen).toEqual([
      at(first, 'winners'),
      at(second, 'baseUnits'),
      at(second, 'winners'),
      at(first, 'baseUnits'),
      at(second, 'baseUnits'),
      at(first, 'baseUnits'),
    ]);
    expect(await grid.selected()).toHaveLength(4);
  });

  it('jumps to the edges of blocks, and selects on the way', async () => {
    const grid = await openSample();
    await grid.cell(second, 'winners').click();
    await press('Control+ArrowUp');
    expect(await grid.active()).toBe(at(first, 'winners'));
    await press('Control+Shift+End');
    await expect.poll(() => page.getByTestId('selected-cells').innerText()).toBe('720');
    await press('Control+a');
    await expect.poll(() => page.getByTestId('selected-cells').innerText()).toBe('800');
  });

  it('follows the mouse: dragging, Shift, heads, row numbers and the corner', async () => {
    const grid = await openSample();
    await grid.drag(grid.cell(first, 'baseUnits'), grid.cell(third, 'selectedPriceYuan'));
    expect(await grid.selected()).toHaveLength(12);
    await page.keyboard.down('Shift');
    await grid.cell(second, 'winners').click();
    await page.keyboard.up('Shift');
    expect(await grid.selected()).toHaveLength(4);
    await page.getByTestId('head-winners').click();
    await expect.poll(() => page.getByTestId('selected-cells').innerText()).toBe('40');
    await grid.drag(page.getByTestId('head-baseUnits'), page.getByTestId('head-selectedPriceYuan'));
    await expect.poll(() => page.getByTestId('selected-cells').innerText()).toBe('160');
    await page.getByRole('rowheader', { name: '2', exact: true }).click();
    await expect.poll(() => page.getByTestId('selected-cells').innerText()).toBe('20');
    await page.getByTestId('select-all').click();
    await expect.poll(() => page.getByTestId('selected-cells').innerText()).toBe('800');
  });

  it('widens to whole rows and columns with the space bar', async () => {
    const grid = await openSample();
    await press('Shift+ArrowDown');
    await press('Shift+Space');
    await expect.poll(() => page.getByTestId('selected-cells').innerText()).toBe('40');
    await grid.cell(first, 'winners').click();
    await press('Control+Space');
    await expect.poll(() => page.getByTestId('selected-cells').innerText()).toBe('40');
  });
});

describe('filling and clearing', () => {
  it('fills down and right, one step each', async () => {
    const grid = await openSample();
    await grid.drag(grid.cell(first, 'selectedPriceYuan'), grid.cell(third, 'selectedPriceYuan'));
    await press('Control+d');
    await expect.poll(() => grid.value(third, 'selectedPriceYuan')).toBe(one?.selectedPriceYuan);
    expect(await grid.undoName()).toContain('填充 2 个单元格');
    await grid.drag(grid.cell(first, 'preVbpPriceYuan'), grid.cell(second, 'selectedPriceYuan'));
    await press('Control+r');
    await expect.poll(() => grid.value(second, 'selectedPriceYuan')).toBe(two?.preVbpPriceYuan);
    await press('Control+z');
    await press('Control+z');
    await expect.poll(() => grid.value(third, 'selectedPriceYuan')).toBe(three?.selectedPriceYuan);
    expect(await page.getByTestId('status-saved').getAttribute('data-state')).toBe('neverSaved');
  });

  it('fills as far as the handle is dragged, repeating what was selected', async () => {
    const grid = await openSample();
    await grid.drag(grid.cell(first, 'winners'), grid.cell(second, 'winners'));
    await grid.drag(page.getByTestId('fill-handle'), grid.cell(fourth, 'winners'));
    await expect.poll(() => grid.value(third, 'winners')).toBe(String(one?.winners));
    expect(await grid.value(fourth, 'winners')).toBe(String(two?.winners));
    expect(await grid.selected()).toHaveLength(4);
    await grid.cell(first, 'preVbpPriceYuan').click();
    await grid.drag(page.getByTestId('fill-handle'), grid.cell(first, 'selectedPriceYuan'));
    await expect.poll(() => grid.value(first, 'selectedPriceYuan')).toBe(one?.preVbpPriceYuan);
  });

  it('puts a typed value into the whole selection with Ctrl+Enter', async () => {
    const grid = await openSample();
    await press('Shift+ArrowDown');
    await page.keyboard.type('1.2万');
    await press('Control+Enter');
    await expect.poll(() => grid.value(second, 'baseUnits')).toBe('12000');
    expect(await grid.value(first, 'baseUnits')).toBe('12000');
    expect(await grid.undoName()).toContain('批量设值 2 个单元格');
  });

  it('clears with Delete what may be empty', async () => {
    const grid = await openSample();
    await grid.drag(grid.cell(first, 'baseUnits'), grid.cell(second, 'preVbpPriceYuan'));
    await press('Delete');
    await expect.poll(() => grid.notice()).toContain('已清除 4 个单元格；2 个必须有值');
    expect(await grid.value(second, 'winners')).toBeNull();
    expect(await grid.value(second, 'baseUnits')).toBe(two?.baseUnits);
    expect(await grid.undoName()).toContain('清除 4 个单元格');
    await press('Control+z');
    await expect.poll(() => grid.value(second, 'winners')).toBe(String(two?.winners));
  });

  it('sets, multiplies and raises a column by dialog', async () => {
    const grid = await openSample();
    await press('Shift+ArrowDown');
    await page.getByTestId('open-batch').click();
    await page.getByTestId('batch-way').selectOption('percent');
    await page.getByTestId('batch-value').fill('12.5');
    await expect
      .poll(() => page.getByTestId('batch-preview').innerText())
      .toContain(`${String(one?.genericName)}：184300 → 207338`);
    await press('Enter');
    await expect.poll(() => grid.value(first, 'baseUnits')).toBe('207338');
    expect(await grid.value(second, 'baseUnits')).toBe('182250');
    expect(await grid.value(third, 'baseUnits')).toBe(three?.baseUnits);
    expect(await grid.undoName()).toContain('批量设值 2 个单元格');
    await press('Control+z');
    await expect.poll(() => grid.value(first, 'baseUnits')).toBe(one?.baseUnits);
  });
});

describe('arranging', () => {
  it('orders by a head in three states, and says so', async () => {
    const grid = await openSample();
    const before = await grid.names();
    const head = page.getByTestId('head-nonSelected');
    await head.hover();
    await page.getByTestId('sort-nonSelected').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
    await page.getByTestId('sort-nonSelected').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    const largest = [...sample.varieties].sort((left, right) =>
      left.nonSelected.kind === 'amount' && right.nonSelected.kind === 'amount'
        ? decimalFromText(right.nonSelected.amountYuan).comparedTo(
            decimalFromText(left.nonSelected.amountYuan),
          )
        : 0,
    )[0];
    expect((await grid.names())[0]).toBe(largest?.genericName);
    await page.getByTestId('sort-nonSelected').click();
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('none');
    expect((await grid.names()).slice(0, 5)).toEqual(before.slice(0, 5));
  });

  it('is searched by initials, by pinyin, by name and by specification', async () => {
    const grid = await openSample();
    for (const search of ['atft', 'atuofata', '阿托伐']) {
      await page.getByTestId('search').fill(search);
      await expect.poll(() => grid.names()).toEqual(['阿托伐他汀钙片']);
    }
    await page.getByTestId('search').fill('20mg');
    await expect.poll(() => grid.names().then((names) => names.length)).toBeGreaterThan(1);
    await grid.cell(first, 'baseUnits').click();
    await press('Control+f');
    expect(
      await page.getByTestId('search').evaluate((field) => field === document.activeElement),
    ).toBe(true);
  });

  it('is filtered by batch and declaration', async () => {
    const grid = await openSample();
    await page.getByTestId('filters').click();
    await page.getByTestId('declared-undeclared').click();
    await press('Escape');
    await expect.poll(() => grid.names().then((names) => names.length)).toBe(2);
    expect(await page.getByTestId('grid-status').innerText()).toContain('显示 2 / 40 个品种');
    await page.getByTestId('filters').click();
    await page.getByTestId('clear-filters').click();
    await press('Escape');
    await expect.poll(() => grid.names().then((names) => names.length)).toBeGreaterThan(10);
  });

  it('stands in groups that fold by keyboard, with subtotals that add up', async () => {
    const grid = await openSample();
    await page.getByTestId('columns').click();
    await page.getByTestId('group-by-batch').click();
    await page.getByTestId('fold-all').click();
    await press('Escape');
    const heads = page.locator('[data-testid^="group-"][role=gridcell]');
    expect(await heads.count()).toBe(4);
    const amounts = await page
      .locator('[data-testid^="subtotal-"][data-testid$="-nonSelected"]')
      .allInnerTexts();
    const total = sum(amounts.map((amount) => new Decimal(amount.replaceAll(',', ''))));
    const shown = await page.getByTestId('total-nonSelected').innerText();
    expect(total.toFixed(2)).toBe(shown.replaceAll(',', ''));
    await heads.first().click();
    await expect.poll(() => heads.first().getAttribute('aria-expanded')).toBe('true');
    await press('ArrowLeft');
    await expect.poll(() => heads.first().getAttribute('aria-expanded')).toBe('false');
    await press('ArrowRight');
    await press('ArrowDown');
    expect(await grid.active()).toBe(at(first, 'baseUnits'));
  });

  it('shows only the columns one fills in, hides one, widens one, and remembers', async () => {
    const grid = await openSample();
    await page.getByTestId('columns').click();
    await page.getByTestId('inputs-only').click();
    await page.getByTestId('column-winners').click();
    await press('Escape');
    expect(await page.getByTestId('head-balanceBaseYuan').count()).toBe(0);
    expect(await page.getByTestId('head-winners').count()).toBe(0);
    const before = await page.getByTestId('head-baseUnits').boundingBox();
    await grid.drag(page.getByTestId('resize-baseUnits'), page.getByTestId('head-preVbpPriceYuan'));
    await expect
      .poll(async () => (await page.getByTestId('head-baseUnits').boundingBox())?.width)
      .toBeGreaterThan((before?.width ?? 0) + 20);
    await expect
      .poll(() => page.evaluate(() => window.fakeBridge.table()))
      .toMatchObject({
        hidden: ['dosageForm', 'fundRatio', 'expenditureFundRatio', 'winners'],
        isInputsOnly: true,
      });
    await page.getByTestId('resize-baseUnits').dblclick();
    await expect
      .poll(async () => (await page.getByTestId('head-baseUnits').boundingBox())?.width)
      .toBeLessThan((before?.width ?? 0) + 20);
  });

  it('opens as it was arranged the last time', async () => {
    const grid = await openSample({
      table: {
        hidden: ['winners', 'noLongerThere'],
        widths: { genericName: 222 },
        isInputsOnly: false,
        isGrouped: false,
        sortBy: { field: 'headroomYuan', direction: 'ascending' },
      },
    });
    await expect
      .poll(() => page.getByTestId('head-headroomYuan').getAttribute('aria-sort'))
      .toBe('ascending');
    expect(await page.getByTestId('head-winners').count()).toBe(0);
    expect((await page.getByTestId('head-genericName').boundingBox())?.width).toBe(222);
    expect((await grid.names())[0]).not.toBe(one?.genericName);
  });
});

describe('the cell menu and the trace', () => {
  it('opens by keyboard, does what it says and gives the keyboard back', async () => {
    const grid = await openSample();
    await grid.drag(grid.cell(first, 'winners'), grid.cell(third, 'winners'));
    await press('Shift+F10');
    await page.getByTestId('grid-menu').waitFor();
    await press('ArrowDown');
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Enter');
    await expect.poll(() => grid.value(third, 'winners')).toBe(String(one?.winners));
    expect(await grid.active()).toBe(at(first, 'winners'));
    await press('Shift+F10');
    await press('Escape');
    expect(await page.getByTestId('grid-menu').count()).toBe(0);
    await page.keyboard.type('5');
    await press('Enter');
    await expect.poll(() => grid.value(first, 'winners')).toBe('5');
  });

  it('inserts a row above and removes several, each as one step', async () => {
    const grid = await openSample();
    await grid.cell(second, 'genericName').click({ button: 'right' });
    await page.getByTestId('menu-insert').click();
    await page.keyboard.type('新药');
    await press('Enter');
    await expect
      .poll(() => grid.names().then((names) => names.slice(0, 3)))
      .toEqual([one?.genericName, '新药', two?.genericName]);
    await grid.drag(grid.cell(second, 'winners'), grid.cell(third, 'winners'));
    await press('Shift+F10');
    await page.getByTestId('menu-remove').click();
    await expect.poll(() => grid.names().then((names) => names[1])).toBe('新药');
    expect(await grid.names()).not.toContain(two?.genericName);
    await press('Control+z');
    await expect.poll(() => grid.names().then((names) => names[2])).toBe(two?.genericName);
  });

  it('copies from the menu, and asks the program to paste', async () => {
    const grid = await openSample();
    await grid.cell(first, 'genericName').click({ button: 'right' });
    await page.getByTestId('menu-copy').click();
    await expect.poll(() => grid.notice()).toBe('已复制 1 个单元格');
    expect((await grid.clipboard()).text.trim()).toBe(one?.genericName);
    await press('Shift+F10');
    await page.getByTestId('menu-paste').click();
    await expect.poll(() => page.evaluate(() => window.fakeBridge.pastings())).toBe(1);
  });

  it('explains the figure under the active cell', async () => {
    const grid = await openSample();
    await grid.cell(first, 'balanceBaseYuan').click();
    await press('Alt+Enter');
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('dialog').innerText()).toContain('484,488.41');
  });
});
