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
    await expect.poll(openWords).toBe('4 个问题待确认（4 个产品）');
    const amounts = page.getByTestId('import-question').locator('b:first-child');
    expect((await amounts.allInnerTexts()).slice(0, 1)).toEqual(['500.00']);
    await wizard.question('丙药业').getByTestId('import-by-text').click();
    await wizard.question('丁药业').getByTestId('import-factor').fill('２８');
    await page.keyboard.press('Enter');
    await wizard.question('戊药业').getByTestId('import-choose-selected').click();
    await expect.poll(openWords).toBe('1 个问题待确认（1 个产品）');
    // What was answered stays in sight.
    expect(await page.getByTestId('import-question').count()).toBe(4);
    expect(await page.getByTestId('import-note').innerText()).toContain('1 个产品待确认');
    await wizard.question('“待定”').getByTestId('import-choose-other').click();
    await expect.poll(openWords).toBe('所有产品都已确定');
    await wizard.next();
    await expect.poll(rejected).toBe('0');
  });

  it('take back the last answer with Ctrl+Z, and bring it again with Ctrl+Y', async () => {
    const wizard = await openProducts(doubtful);
    await wizard.question('丙药业').getByTestId('import-by-column').click();
    const selected = wizard.question('戊药业').getByTestId('import-choose-selected');
    await selected.click();
    await page.getByTestId('import-heading').focus();
    await page.keyboard.press('Control+z');
    expect(await selected.getAttribute('aria-pressed')).toBe('false');
    expect(await wizard.question('丙药业').getByTestId('import-factor').inputValue()).toBe('12');
    await page.getByTestId('import-redo').click();
    expect(await selected.getAttribute('aria-pressed')).toBe('true');
    await page.getByTestId('import-undo').click();
    expect(await selected.getAttribute('aria-pressed')).toBe('false');
  });

  it('refuse a number that is none, and say so beside it', async () => {
    const wizard = await openProducts(doubtful);
    const factor = wizard.question('丁药业').getByTestId('import-factor');
    await factor.fill('0');
    await page.keyboard.press('Enter');
    await page.getByText('请填大于 0 的数').waitFor();
    await expect.poll(openWords).toBe('4 个问题待确认（4 个产品）');
  });

  it('leave open products out, with their rows among the refused', async () => {
    const wizard = await openProducts(doubtful);
    await wizard.next();
    await expect.poll(rejected).toBe('4');
  });

  it('keep what is decided when many are set at once, unless it is meant too', async () => {
    await openProducts(doubtful);
    await page.getByTestId('import-filter-all').click();
    await page.getByTestId('import-pick-all').check();
    await page.getByTestId('import-picked-class').selectOption('nonSelected');
    await expect.poll(openWords).toBe('2 个问题待确认（2 个产品）');
    await page.getByTestId('import-filter-changed').click();
    expect(await page.getByTestId('import-product').count()).toBe(2);
    await page.getByTestId('import-undo').click();
    await page.getByTestId('import-filter-all').click();
    await page.getByTestId('import-pick-all').check();
    await page.getByTestId('import-picked-all').check();
    await page.getByTestId('import-picked-class').selectOption('selected');
    await page.getByTestId('import-filter-changed').click();
    expect(await page.getByTestId('import-product').count()).toBe(6);
  });

  it('are asked about a word once, and about packs alike once', async () => {
    const wizard = await openProducts(
      historySheet([
        { maker: '甲药业', flag: '观察期' },
        { maker: '乙药业', flag: '观察期', yuan: '90' },
        { maker: '丙药业', pack: '50mg' },
        { maker: '丁药业', pack: '50mg', yuan: '1200' },
      ]),
    );
    expect(await page.getByTestId('import-question').count()).toBe(2);
    const word = wizard.question('“观察期”');
    expect(await word.innerText()).toContain('690.00');
    await word.getByTestId('import-unfold').click();
    const second = word.getByTestId('import-asked-product').filter({ hasText: '乙药业' });
    await second.getByTestId('import-class').selectOption('other');
    await word.getByTestId('import-choose-selected').click();
    // What was decided by itself stays.
    expect(await second.getByTestId('import-class').inputValue()).toBe('other');
    await wizard.question('“50mg”').getByTestId('import-factor').fill('30');
    await page.keyboard.press('Enter');
    await expect.poll(openWords).toBe('所有产品都已确定');
    // 1,800 yuan for 20 packs of 30.
    expect(await wizard.question('“50mg”').innerText()).toContain('每单位 3.00 元');
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
      comparison: {
        drugs: [{ ...drug, dosageForm: '', isSelected: true, excludesOthers: false }],
        unclearRows: 0,
      },
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
    await wizard.question('戊药业').getByTestId('import-choose-selected').click();
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
