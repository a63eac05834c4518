import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { csvText, gb18030Bytes, workbookBytes } from './workbooks';

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

/** The months of a year. */
export function yearOf(year: number): readonly string[] {
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
export function platformRows(
  months: readonly string[],
  packs = 10,
): readonly (readonly string[])[] {
  const lines = months.flatMap((month) =>
    PRODUCTS.map(({ name, form, pack, maker, flag, yuan }) => {
      const marked = flag === '是' ? `${name}(集采)` : name;
      const bought = [String(packs), String(yuan * packs)];
      return [maker, pack, marked, form, ...bought, flag, `${month}-20`];
    }),
  );
  return [PLATFORM_HEADER, ...lines];
}

/** Two years in two files, their headers in other words and another order. */
export async function twoYears(folder: string): Promise<readonly string[]> {
  const [store, platform] = [join(folder, '2023年入库.xlsx'), join(folder, '2024年平台.csv')];
  await writeFile(store, workbookBytes([{ name: '入库', rows: storeRows(yearOf(2023)) }]));
  await writeFile(platform, gb18030Bytes(csvText(platformRows(yearOf(2024)))));
  return [store, platform];
}
