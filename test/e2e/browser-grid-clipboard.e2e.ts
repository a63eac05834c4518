import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { present } from '../../shared/assert';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import { browserPages } from './browser-pages';
import { gridOf, type GridPage } from './pages/grid-page';
import { startOf } from './pages/start-page';

const sample = sampleHospital();
const [first, second, third] = sample.varieties.map(({ id }) => id) as [string, string, string];
const last = present(sample.varieties.at(-1), 'the sample has varieties');
const [one, two, three] = sample.varieties.map((variety) => variety);

const openPage = browserPages();
let page: Page;

async function openSample(): Promise<GridPage> {
  page = await openPage();
  await startOf(page).openSample();
  await gridOf(page).cell(first, 'baseUnits').waitFor();
  return gridOf(page);
}

async function openEmpty(): Promise<GridPage> {
  page = await openPage();
  await page.getByTestId('start-new').click();
  await page.getByTestId('empty-add').waitFor();
  return gridOf(page);
}

const press = (keys: string): Promise<void> => page.keyboard.press(keys);

describe('the clipboard', () => {
  it('takes a range as Excel writes it, and one undo takes it back', async () => {
    const grid = await openSample();
    await grid.cell(first, 'baseUnits').click();
    await grid.fillClipboard('1,234.50\t3\r\n"20,000"\t４\r\n1.5万\t2家\r\n');
    await press('Control+v');
    await expect.poll(() => grid.notice()).toBe('已粘贴 6 个单元格');
    expect(await grid.value(first, 'baseUnits')).toBe('1234.5');
    expect(await grid.value(second, 'baseUnits')).toBe('20000');
    expect(await grid.value(second, 'winners')).toBe('4');
    expect(await grid.value(third, 'baseUnits')).toBe('15000');
    expect(await grid.selected()).toHaveLength(6);
    expect(await grid.undoName()).toContain('粘贴 6 个单元格');
    await press('Control+z');
    await expect.poll(() => grid.value(first, 'baseUnits')).toBe(one?.baseUnits);
    expect(await grid.notice()).toBe('');
    expect(await grid.value(third, 'winners')).toBe(String(three?.winners));
    await press('Control+y');
    await expect.poll(() => grid.value(first, 'baseUnits')).toBe('1234.5');
  });

  it('is written as text and as a table', async () => {
    const grid = await openSample();
    await grid.cell(first, 'genericName').click();
    await press('Shift+ArrowRight');
    await press('Shift+ArrowDown');
    await press('Control+c');
    await expect.poll(() => grid.notice()).toBe('已复制 4 个单元格');
    const { text, html } = await grid.clipboard();
    expect(text.replaceAll('\r\n', '\n')).toBe(
      `${String(one?.genericName)}\t${String(one?.baseUnits)}\n${String(two?.genericName)}\t${String(two?.baseUnits)}\n`,
    );
    expect(html).toContain('<table');
    expect(html.match(/<td/g)).toHaveLength(4);
  });

  it('gives back what was copied, also where a cell holds nothing and shows what follows', async () => {
    const grid = await openSample();
    await grid.cell(first, 'agreedShareRatio').click();
    await press('Shift+ArrowRight');
    await press('Control+c');
    await press('Control+v');
    await expect.poll(() => grid.notice()).toBe('已粘贴 2 个单元格');
    expect(await page.getByTestId('status-saved').getAttribute('data-state')).toBe('neverSaved');
    const { text } = await grid.clipboard();
    expect(text).toMatch(/^80%\t147440\r?\n$/);
  });

  it('fills a selection with one copied cell, and skips results', async () => {
    const grid = await openSample();
    await grid.fillClipboard('5.5');
    await grid.drag(grid.cell(first, 'selectedPriceYuan'), grid.cell(third, 'balanceBaseYuan'));
    await press('Control+v');
    await expect.poll(() => grid.notice()).toBe('已粘贴 6 个单元格，跳过 6 个计算结果');
    expect(await grid.value(third, 'selectedPriceYuan')).toBe('5.5');
    expect(await grid.value(second, 'nonSelected')).toBe('5.5');
  });

  it('marks what cannot be read while the rest goes in, and offers the percentages', async () => {
    const grid = await openSample();
    await grid.cell(first, 'insuredShareRatio').click();
    await grid.fillClipboard('70\r\n80%\r\n65\r\n');
    await press('Control+v');
    await expect.poll(() => grid.notice()).toBe('已粘贴 1 个单元格，2 个无法识别，已在原处标明');
    await expect.poll(() => grid.value(second, 'insuredShareRatio')).toBe('0.8');
    expect(await grid.value(first, 'insuredShareRatio')).toBe(one?.insuredShareRatio);
    await page.getByTestId('take-percents').click();
    await expect.poll(() => grid.value(first, 'insuredShareRatio')).toBe('0.7');
    expect(await grid.value(third, 'insuredShareRatio')).toBe('0.65');
    expect(await page.getByTestId('status-invalid').count()).toBe(0);
    await press('Control+z');
    await press('Control+z');
    await expect.poll(() => grid.value(second, 'insuredShareRatio')).toBe(two?.insuredShareRatio);
    expect(await page.getByTestId('status-invalid').count()).toBe(0);
  });

  it('brings new varieties where it goes past the last row, if it brings their names', async () => {
    const grid = await openSample();
    await press('Control+End');
    await grid.fillClipboard('1\r\n2\r\n');
    await press('Control+v');
    await expect.poll(() => grid.notice()).toContain('通用名');
    expect(await page.getByTestId('status-saved').getAttribute('data-state')).toBe('neverSaved');
    await grid.cell(last.id, 'genericName').click();
    await grid.fillClipboard('新药甲\t100\t3\r\n新药乙\t\t\r\n');
    await press('Control+v');
    await expect.poll(() => grid.notice()).toBe('已粘贴 5 个单元格，新增 1 个品种');
    expect(await grid.value(last.id, 'genericName')).toBe('新药甲');
    expect((await grid.names()).at(-1)).toBe('新药乙');
    await press('Control+z');
    await expect.poll(() => grid.names().then((names) => names.at(-1))).toBe(last.genericName);
  });

  it('leaves hidden rows alone', async () => {
    const grid = await openSample();
    await page.getByTestId('filter-deficit').click();
    const shown = await grid.names();
    await page.locator('[data-testid=grid-body] [data-testid$="-winners"]').first().click();
    await grid.fillClipboard('7\r\n');
    await press('Shift+ArrowDown');
    await press('Control+v');
    await expect.poll(() => grid.notice()).toBe('已粘贴 2 个单元格');
    expect(shown).toHaveLength(2);
    expect(await page.locator('[data-testid$="-winners"][data-value="7"]').count()).toBe(2);
    await page.getByTestId('filter-all').click();
    expect(await grid.value(first, 'winners')).toBe(String(one?.winners));
    expect(await grid.value(third, 'winners')).toBe(String(three?.winners));
  });

  it('cuts: copies, and empties what may be empty', async () => {
    const grid = await openSample();
    await grid.drag(grid.cell(first, 'nonSelected'), grid.cell(first, 'preVbpPriceYuan'));
    await press('Control+x');
    await expect
      .poll(() => grid.notice())
      .toBe('已复制，并清除 2 个单元格；1 个必须有值，没有清除');
    expect(await grid.value(first, 'preVbpPriceYuan')).toBeNull();
    expect(await grid.undoName()).toContain('剪切 2 个单元格');
    await press('Control+v');
    await expect.poll(() => grid.value(first, 'preVbpPriceYuan')).toBe(one?.preVbpPriceYuan);
  });

  it('stays with the text of an open cell', async () => {
    const grid = await openSample();
    await grid.cell(first, 'genericName').click();
    await press('F2');
    await press('Control+a');
    await press('Control+c');
    await press('Escape');
    await grid.cell(second, 'genericName').click();
    await press('F2');
    await press('Control+v');
    await press('Enter');
    await expect
      .poll(() => grid.value(second, 'genericName'))
      .toBe(`${String(two?.genericName)}${String(one?.genericName)}`);
  });
});

describe('pasting into the empty table', () => {
  it('puts columns where their head says, with its units, without totals', async () => {
    const grid = await openEmpty();
    await grid.fillClipboard(
      [
        '某某医院 2026 年测算表',
        '非中选金额（万元）\t通用名\t约定采购量基数(万片)\t参保患者使用占比(%)\t剂型\t备注',
        '1.2\t阿卡波糖片\t10\t90\t片剂\t甲',
        '合计\t\t10\t\t\t',
        '0\t"恩替卡韦\n分散片"\t3\t0.5\t片剂\t乙',
      ].join('\r\n'),
    );
    await press('Control+v');
    await expect.poll(() => grid.notice()).toContain('新增 2 个品种');
    expect(await grid.names()).toEqual(['阿卡波糖片', '恩替卡韦 分散片']);
    const [acarbose, entecavir] = await page
      .locator('[data-testid=grid-body] [data-testid$="-genericName"]')
      .evaluateAll((cells) => cells.map(({ id }) => id.slice(5, -12)));
    expect(await grid.value(present(acarbose, 'a row'), 'baseUnits')).toBe('100000');
    expect(await grid.value(present(acarbose, 'a row'), 'nonSelected')).toBeNull();
    expect(await grid.cell(present(acarbose, 'a row'), 'nonSelected').innerText()).toBe(
      '12,000.00',
    );
    expect(await grid.value(present(acarbose, 'a row'), 'insuredShareRatio')).toBe('0.9');
    expect(await grid.value(present(entecavir, 'a row'), 'baseUnits')).toBe('30000');
    await page.getByTestId('status-invalid').waitFor();
    await press('Control+z');
    await page.getByTestId('empty-add').waitFor();
  });

  it('begins at the name where there is no head', async () => {
    const grid = await openEmpty();
    await grid.fillClipboard('阿卡波糖片\t100\t3\r\n恩替卡韦片\t200\t4\r\n');
    await press('Control+v');
    await expect.poll(() => grid.names()).toEqual(['阿卡波糖片', '恩替卡韦片']);
    expect(await page.locator('[data-testid$="-winners"][data-value="4"]').count()).toBe(1);
    expect(await page.getByTestId('status-invalid').count()).toBe(0);
  });

  it('says why where a head cannot be used', async () => {
    const grid = await openEmpty();
    await grid.fillClipboard('通用名\t约定采购量基数（盒）\r\n阿卡波糖片\t10\r\n');
    await press('Control+v');
    await expect.poll(() => grid.notice()).toContain('盒');
    expect(await page.getByTestId('empty-add').count()).toBe(1);
  });
});
