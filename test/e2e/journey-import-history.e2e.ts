import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { decimalText } from '../../shared/decimal/decimal-text';
import { formatYuan } from '../../shared/i18n/format';
import { csvText, gb18030Bytes, workbookBytes } from '../support/workbooks';
import { graveFindings } from './accessibility';
import {
  answerOpenDialog,
  type RunningApp,
  settingsFolder,
  startApp,
  takePicture,
} from './electron-app';
import { importOf } from './pages/import-page';
import { tableOf } from './pages/table-page';

/** Three drugs, one of them from two makers; one product is marked with a word that nobody knows. */
const PRODUCTS = [
  { name: '阿卡波糖片', form: '片剂', pack: '50mg*30片/盒', maker: '甲药业', flag: '是', yuan: 30 },
  { name: '阿卡波糖片', form: '片剂', pack: '50mg*30片/盒', maker: '乙药业', flag: '否', yuan: 60 },
  {
    name: '苯磺酸氨氯地平片',
    form: '片剂',
    pack: '5mg*7片/盒',
    maker: '丙药业',
    flag: '观察期',
    yuan: 21,
  },
  {
    name: '盐酸二甲双胍缓释片',
    form: '缓释片',
    pack: '0.5g*60片/盒',
    maker: '丁药业',
    flag: '是',
    yuan: 18,
  },
] as const;

const STORE_HEADER =
  '入库日期,药品名称,剂型,规格,生产厂家,是否中选,数量(盒),单价(元),金额(元),库房'.split(',');
const PLATFORM_HEADER =
  '生产企业,包装规格,通用名,剂型,采购数量（盒）,采购金额（元）,中选标识,采购日期'.split(',');

function yearOf(year: number): readonly string[] {
  return Array.from({ length: 12 }, (_, month) => {
    return `${String(year)}-${String(month + 1).padStart(2, '0')}`;
  });
}

/** As the hospital's store writes it, before anything was selected. */
function storeRows(months: readonly string[]): readonly (readonly string[])[] {
  const lines = months.flatMap((month) =>
    PRODUCTS.map(({ name, form, pack, maker, flag, yuan }) => {
      const money = [String(yuan * 3), String(yuan * 30)];
      const early = flag === '是' ? '否' : flag;
      return [`${month}-05`, name, form, pack, maker, early, '10', ...money, '西药库'];
    }),
  );
  return [['某院药品入库明细'], STORE_HEADER, ...lines];
}

/** As the platform writes it: other words in another order, names with marks. */
function platformRows(months: readonly string[], packs = 10): readonly (readonly string[])[] {
  const lines = months.flatMap((month) =>
    PRODUCTS.map(({ name, form, pack, maker, flag, yuan }) => {
      const marked = flag === '是' ? `${name}(集采)` : name;
      const bought = [String(packs), String(yuan * packs)];
      return [maker, pack, marked, form, ...bought, flag, `${month}-20`];
    }),
  );
  return [PLATFORM_HEADER, ...lines];
}

async function twoYears(folder: string): Promise<readonly string[]> {
  const [store, platform] = [join(folder, '2023年入库.xlsx'), join(folder, '2024年平台.csv')];
  await writeFile(store, workbookBytes([{ name: '入库', rows: storeRows(yearOf(2023)) }]));
  await writeFile(platform, gb18030Bytes(csvText(platformRows(yearOf(2024)))));
  return [store, platform];
}

describe.each(['zh', 'en'] as const)('two years of purchases, seen in %s', (language) => {
  it('come in with one page of questions; the next month is added, and taken back', async () => {
    const folder = await settingsFolder();
    const app = await startApp({ folder });
    const { page } = app;
    if (language === 'en') await page.getByTestId('switch-language').click();
    await answerOpenDialog(app, await twoYears(folder));
    const wizard = importOf(page);
    await wizard.choose();
    await wizard.next();
    await page.getByTestId('import-unused').waitFor();
    await page.getByTestId('import-read').click();
    await page.getByTestId('import-open').waitFor();
    await takePicture(app, `import-questions-${language}`);
    expect(await page.getByTestId('import-question').count()).toBe(1);
    expect(await graveFindings(page)).toEqual([]);
    await page.getByTestId('import-choose-selected').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const question = page.getByTestId('import-question');
    await expect.poll(() => question.getAttribute('data-open')).toBe('false');
    await wizard.next();
    await wizard.next();
    expect(await page.getByTestId('import-summary').innerText()).toMatch(/^3 /);
    await wizard.answer('winners', '3');
    await wizard.answer('fundRatio', '65%');
    await wizard.answer('insuredShareRatio', '90%');
    await wizard.finish();
    await page.getByText('阿卡波糖片').first().waitFor();
    const table = tableOf(page);
    const before = await table.cards();
    expect(before['card-retention']).not.toBeNull();

    const next = join(folder, '2025年1月.csv');
    await writeFile(next, csvText(platformRows(['2024-12', '2025-01'])));
    await addFile(app, next);
    await page.getByTestId('import-months').waitFor();
    await page.getByTestId('import-move-use').getByText('→').waitFor();
    await page.getByTestId('import-retentions').waitFor();
    await takePicture(app, `import-months-${language}`);
    expect(await page.getByTestId('import-months-replace').isChecked()).toBe(true);
    expect(await graveFindings(page)).toEqual([]);
    await page.getByTestId('import-months-skip').check();
    await page.getByTestId('import-moves-use').check();
    await page.getByTestId('import-finish').click();
    await page.getByText('阿卡波糖片').first().waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => table.cards()).toEqual(before);

    // A mended year with a hundred times the packs: both figures are said, and only the second press imports.
    const mended = join(folder, '2024年更正.csv');
    await writeFile(mended, csvText(platformRows(yearOf(2024), 1000)));
    await addFile(app, mended);
    await page.getByTestId('import-retentions').waitFor();
    await page.getByTestId('import-finish').click();
    const note = page.getByText(language === 'en' ? 'more than a tenth' : '变化超过一成');
    await note.waitFor();
    expect(await note.innerText()).toContain(shownYuan(before['card-retention']));
    await takePicture(app, `import-second-press-${language}`);
    await page.getByTestId('import-finish').click();
    await page.getByText('阿卡波糖片').first().waitFor();
    expect(await table.cards()).not.toEqual(before);
    await page.keyboard.press('Control+z');
    await expect.poll(() => table.cards()).toEqual(before);
    expect(app.complaints).toEqual([]);
  });
});

/** From the table to the last page of an import of one more file. */
async function addFile(app: RunningApp, path: string): Promise<void> {
  await answerOpenDialog(app, path);
  const wizard = importOf(app.page);
  await wizard.choose();
  await wizard.read();
  await wizard.next();
}

function shownYuan(text: string | null | undefined): string {
  return formatYuan(decimalText(text ?? '0'), 'zh');
}
