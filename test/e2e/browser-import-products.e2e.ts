import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import type { RawTable } from '../../shared/purchases/table/raw-table';
import type { FakeBridgeSetup } from '../support/fake-bridge';
import { doubtful, historySheet } from '../support/import-files';
import { browserPages } from './browser-pages';
import { importOf, type ImportPage } from './pages/import-page';

const openPage = browserPages();
let page: Page;

async function openProducts(purchases: RawTable, setup: FakeBridgeSetup = {}): Promise<ImportPage> {
  page = await openPage({ purchases, ...setup });
  const wizard = importOf(page);
  await wizard.choose();
  await wizard.readProducts();
  return wizard;
}

async function rejected(): Promise<string | null> {
  return page.getByTestId('import-rejected').locator('dd[data-value]').getAttribute('data-value');
}

const openWords = (): Promise<string> => page.getByTestId('import-open').innerText();

describe('the products of an import', () => {
  it('ask what the file leaves open, and count what is still to be said', async () => {
    const wizard = await openProducts(doubtful);
    await expect.poll(openWords).toBe('还有 4 个产品要您定');
    expect(await page.getByTestId('import-product').count()).toBe(4);
    await wizard.product('丙药业').getByTestId('import-by-text').click();
    await wizard.product('丁药业').getByTestId('import-factor').fill('２８');
    await page.keyboard.press('Enter');
    await wizard.product('戊药业').getByTestId('import-class').selectOption('selected');
    await expect.poll(openWords).toBe('还有 1 个产品要您定');
    // What was settled stays in sight until the list is asked for anew.
    expect(await page.getByTestId('import-product').count()).toBe(4);
    await page.getByTestId('import-filter-open').click();
    expect(await page.getByTestId('import-product').count()).toBe(1);
    expect(await page.getByTestId('import-note').innerText()).toContain('1 个产品还没定');
    await wizard.product('己药业').getByTestId('import-class').selectOption('other');
    await expect.poll(openWords).toBe('所有产品都已确定');
    await wizard.next();
    await expect.poll(rejected).toBe('0');
  });

  it('take back the last answer with Ctrl+Z, and bring it again with Ctrl+Y', async () => {
    const wizard = await openProducts(doubtful);
    await wizard.product('丙药业').getByTestId('import-by-column').click();
    await wizard.product('戊药业').getByTestId('import-class').selectOption('selected');
    await page.getByTestId('import-heading').focus();
    await page.keyboard.press('Control+z');
    expect(await wizard.product('戊药业').getByTestId('import-class').inputValue()).toBe('');
    expect(await wizard.product('丙药业').getByTestId('import-factor').inputValue()).toBe('12');
    await page.keyboard.press('Control+y');
    expect(await wizard.product('戊药业').getByTestId('import-class').inputValue()).toBe(
      'selected',
    );
  });

  it('refuse a number that is none, and say so beside it', async () => {
    const wizard = await openProducts(doubtful);
    const factor = wizard.product('丁药业').getByTestId('import-factor');
    await factor.fill('0');
    await page.keyboard.press('Enter');
    await page.getByText('请填大于 0 的数').waitFor();
    await expect.poll(openWords).toBe('还有 4 个产品要您定');
  });

  it('leave open products out, with their rows among the refused', async () => {
    const wizard = await openProducts(doubtful);
    await wizard.next();
    await expect.poll(rejected).toBe('4');
  });

  it('are all of a class when picked together', async () => {
    await openProducts(doubtful);
    await page.getByTestId('import-filter-all').click();
    await page.getByTestId('import-pick-all').check();
    await page.getByTestId('import-picked-class').selectOption('nonSelected');
    await expect.poll(openWords).toBe('还有 2 个产品要您定');
    await page.getByTestId('import-filter-changed').click();
    expect(await page.getByTestId('import-product').count()).toBe(6);
  });

  it('are found by what is typed', async () => {
    await openProducts(doubtful);
    await page.getByTestId('import-filter-all').click();
    await page.getByTestId('import-search').fill('甲药');
    expect(await page.getByTestId('import-product').count()).toBe(1);
    await page.getByTestId('import-search').fill('没有这种药');
    await page.getByText('没有符合的产品').waitFor();
  });

  it('take suggested indices for a variety, or the hospital’s comparison table', async () => {
    const drug = { code: '', genericName: '阿卡波糖片', specification: '', manufacturer: '甲药业' };
    const sheet = historySheet([
      { pack: '50mg*30片/盒', yuan: '900' },
      { pack: '100mg*30片/盒', yuan: '100', maker: '乙药业' },
    ]);
    const wizard = await openProducts(sheet, {
      comparison: { drugs: [{ ...drug, isSelected: true }] },
    });
    await page.getByTestId('import-take-variety').click();
    expect(await wizard.product('乙药业').getByTestId('import-index').inputValue()).toBe('2');
    await page.getByTestId('import-comparison').click();
    expect(await wizard.product('甲药业').getByTestId('import-class').inputValue()).toBe(
      'selected',
    );
    await page.getByText('定了 1 个产品的类别').waitFor();
    await wizard.next();
    // 300 units of 50 mg, and 300 of 100 mg that are 600 of 50 mg.
    const units = page.getByTestId('import-units').locator('dd[data-value]');
    expect(await units.getAttribute('data-value')).toBe('900');
  });

  it('are remembered next time, and can be forgotten', async () => {
    const wizard = await openProducts(doubtful);
    await wizard.product('戊药业').getByTestId('import-class').selectOption('selected');
    await wizard.next();
    await wizard.next();
    await wizard.finish();
    await wizard.choose();
    await wizard.next();
    expect(await page.getByTestId('import-template-name').innerText()).toContain('疑问');
    await page.getByTestId('import-read').click();
    await page.getByTestId('import-filter-all').click();
    await wizard.product('戊药业').getByText('上次记住').waitFor();
    await page.getByTestId('import-forget').click();
    await page.getByTestId('forget-yes').click();
    await expect
      .poll(() => wizard.product('戊药业').getByTestId('import-class').inputValue())
      .toBe('');
  });

  it('are drawn as they come into view, however many there are', async () => {
    const lines = Array.from({ length: 5000 }, (_, index) => ({
      name: `药品${String(Math.floor(index / 5))}片`,
      maker: `企业${String(index)}`,
      yuan: String(index + 1),
    }));
    const wizard = await openProducts(historySheet(lines));
    expect(await page.getByTestId('import-filter-all').innerText()).toContain('5000');
    expect(await page.getByTestId('import-product').count()).toBeLessThan(40);
    await page.getByTestId('import-search').fill('企业4321');
    await wizard.product('企业4321').getByTestId('import-class').selectOption('selected');
    expect(await page.getByTestId('import-filter-changed').innerText()).toContain('1');
  });
});
