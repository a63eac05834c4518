import { describe, expect, it } from 'vitest';

import {
  type ColumnMapping,
  guessMapping,
  missingField,
} from '../../../../shared/purchases/columns/column-mapping';
import { detectHeader, headerAt } from '../../../../shared/purchases/columns/detect-header';
import { numberCell, rawTable, type TestCell } from '../../../support/raw-tables';

function found(...rows: TestCell[][]): string {
  const header = detectHeader(rawTable(rows));
  return header === null ? 'none' : `row ${String(header.row)}, ${String(header.depth)} deep`;
}

/** Field → header word, as a table with this header would be read. */
function columns(...rows: TestCell[][]): Record<string, string> {
  const table = rawTable(rows);
  const header = detectHeader(table);
  if (header === null) return {};
  const mapping: ColumnMapping = guessMapping(table, header.headerRow);
  const words = Object.entries(mapping).map(([field, column]): [string, string] => {
    const cell = header.headerRow.cells[column];
    return [field, cell?.kind === 'text' ? cell.text : ''];
  });
  return Object.fromEntries(words);
}

const HEADER = ['通用名', '数量', '金额', '日期'];
const titles = (count: number): TestCell[][] => Array.from({ length: count }, () => ['标题']);

describe('detectHeader', () => {
  it('finds the fullest row below titles, the upper one of equals', () => {
    expect(found(...titles(3), HEADER.slice(0, 3), HEADER, ['甲'], HEADER)).toBe('row 5, 1 deep');
  });

  it('looks at a hundred rows and no further', () => {
    expect(found(...titles(99), HEADER)).toBe('row 100, 1 deep');
    expect(found(...titles(100), HEADER)).toBe('none');
  });

  it('needs the name of the drug and two fields more', () => {
    expect(found(['数量', '金额', '日期', '规格'])).toBe('none');
    expect(found(['通用名', '数量'])).toBe('none');
  });

  it('takes two rows where units stand below their quantity', () => {
    const upper = ['通用名', '入库数量', null, '入库金额', '入库日期'];
    const lower = [null, '最小销售包装单位', '最小制剂单位'];
    expect(found(['某医院'], upper, lower, ['甲片'])).toBe('row 3, 2 deep');
    expect(columns(['某医院'], upper, lower)).toEqual({
      genericName: '通用名',
      packs: '入库数量(最小销售包装单位)',
      units: '入库数量(最小制剂单位)',
      amountYuan: '入库金额',
      date: '入库日期',
    });
  });

  it('takes the row of units below a header', () => {
    const units = [null, '盒', '万元', null];
    expect(found(HEADER, units, ['甲片', '1', '2', '2024-01'])).toBe('row 2, 2 deep');
    expect(columns(HEADER, units)).toMatchObject({ packs: '数量(盒)', amountYuan: '金额(万元)' });
    expect(columns(HEADER, [null, null, '美元', null])).toMatchObject({ amountYuan: '金额(美元)' });
  });

  it('takes three rows where groups of groups tell equal words apart', () => {
    const rows = [
      ['药品', null, '一季度'],
      [null, null, '入库', null, '退货'],
      ['通用名', '日期', '数量', '金额', '数量', '金额'],
    ];
    expect(columns(...rows)).toEqual({
      genericName: '通用名',
      date: '日期',
      packs: '入库数量',
      amountYuan: '入库金额',
      returnedPacks: '退货数量',
      returnedAmountYuan: '退货金额',
    });
  });

  it('takes no measures of issues for those of purchases', () => {
    const rows = [['药品', null, '出库', null], HEADER.slice(0, 3).concat('日期')];
    expect(columns(...rows)).not.toHaveProperty('amountYuan');
  });

  it('takes two rows where groups tell equal words apart', () => {
    const upper = ['期初', null, '入库', null, null];
    const lower = ['数量', '金额', '数量', '金额', '日期'];
    const name = ['药品名称', null];
    expect(columns([name[0] ?? '', ...upper], [null, ...lower])).toEqual({
      genericName: '药品名称',
      packs: '入库数量',
      amountYuan: '入库金额',
      date: '入库日期',
    });
  });

  it('takes two rows in two languages for one header', () => {
    expect(found(HEADER, ['Generic name', 'Quantity', 'Amount', 'Date'])).toBe('row 2, 2 deep');
  });

  it('leaves a title and a repeated header out of the header', () => {
    expect(found(['出库与入库明细'], HEADER)).toBe('row 2, 1 deep');
    expect(found(HEADER, HEADER)).toBe('row 1, 1 deep');
    expect(found(['医院', '药库'], HEADER)).toBe('row 2, 1 deep');
    expect(found(['甲院'], [...HEADER, '采购数量', '数量'])).toBe('row 2, 1 deep');
  });

  it('takes no purchase for a second row of the header', () => {
    const line = ['阿莫西林', '10', '385', '2024-01'];
    expect(found(HEADER, line)).toBe('row 1, 1 deep');
    expect(found(HEADER, ['阿莫西林', numberCell('10'), numberCell('385'), '一月'])).toBe(
      'row 1, 1 deep',
    );
    expect(found([...HEADER, '单位'], ['阿莫西林', null, null, null, '盒'])).toBe('row 1, 1 deep');
  });
});

describe('headerAt', () => {
  const table = rawTable([
    ['采购', null],
    ['数量', '金额'],
  ]);

  it('is the row a person points at, with the one above where it belongs to it', () => {
    const words = (depth: 1 | 2): unknown => headerAt(table, { row: 2, depth })?.headerRow.cells;
    expect(words(1)).toEqual(table.rows[1]?.cells);
    expect(words(2)).toEqual([
      { kind: 'text', text: '采购数量' },
      { kind: 'text', text: '采购金额' },
    ]);
  });

  it('keeps the rows as they stand', () => {
    expect(headerAt(table, { row: 2, depth: 2 })?.headerRows).toEqual(table.rows);
    expect(headerAt(table, { row: 1, depth: 2 })).toMatchObject({ row: 1, depth: 1 });
  });

  it('is none where the table has no such row', () => {
    expect(headerAt(table, { row: 3, depth: 1 })).toBeNull();
  });
});

describe('the exports that hospitals have', () => {
  it('of a supplier’s delivery ledger (F15)', () => {
    const words =
      '序号 供货日期 供应商 生产厂家 物资编码 医保编码 物资名称 规格 注册证号 采购单价 供货数量 供货金额 订单号 合同号 验收科室 验收人 验收时间';
    expect(columns(words.split(' '))).toEqual({
      date: '供货日期',
      distributor: '供应商',
      manufacturer: '生产厂家',
      hospitalCode: '物资编码',
      insuranceCode: '医保编码',
      genericName: '物资名称',
      specification: '规格',
      nationalDrugCode: '注册证号',
      packPriceYuan: '采购单价',
      packs: '供货数量',
      amountYuan: '供货金额',
      orderNumber: '订单号',
    });
  });

  it('of the national monitoring of drug use (F16)', () => {
    const words = [
      ...['数据上报日期', '省级行政区划代码', '组织机构代码', '医疗机构代码', '组织机构名称'],
      ...['国家药品编码（YPID）', '院内药品唯一码', '省级药品集中采购平台药品编码', '产品名称'],
      ...['入库数量(最小销售包装单位)', '入库数量(最小制剂单位)'],
      ...['入库价格(最小销售包装单位)', '入库价格(最小制剂单位)'],
      ...['出库数量(最小销售包装单位)', '出库数量(最小制剂单位)', '销售总金额（元）'],
    ];
    expect(columns(words)).toEqual({
      date: '数据上报日期',
      nationalDrugCode: '国家药品编码（YPID）',
      hospitalCode: '院内药品唯一码',
      platformCode: '省级药品集中采购平台药品编码',
      genericName: '产品名称',
      packs: '入库数量(最小销售包装单位)',
      units: '入库数量(最小制剂单位)',
      packPriceYuan: '入库价格(最小销售包装单位)',
      unitPriceYuan: '入库价格(最小制剂单位)',
    });
  });

  it('of sample hospitals, with year and month apart (F19b)', () => {
    const words =
      '城市 年 月 医院编码 通用名 药品商品名 规格 包装规格 金额 最小制剂单位数量 剂型 给药途径 生产企业';
    expect(columns(words.split(' '))).toEqual({
      year: '年',
      monthOfYear: '月',
      genericName: '通用名',
      tradeName: '药品商品名',
      specification: '规格',
      packSpecification: '包装规格',
      amountYuan: '金额',
      units: '最小制剂单位数量',
      dosageForm: '剂型',
      manufacturer: '生产企业',
    });
  });

  it('of stock movements, which lack a date and the price of what came in (F15)', () => {
    const words =
      '物资编码 物资名称 规格 生产厂家 配送商 期初库存 本期入库 本期退库 本期领用 本期消耗 本期报废 期末库存 库存单价 库存金额 库房 物资属性';
    const table = rawTable([words.split(' ')]);
    const header = detectHeader(table);
    expect(columns(words.split(' '))).toEqual({
      hospitalCode: '物资编码',
      genericName: '物资名称',
      specification: '规格',
      manufacturer: '生产厂家',
      distributor: '配送商',
      packs: '本期入库',
      returnedPacks: '本期退库',
    });
    expect(header === null ? null : missingField(guessMapping(table, header.headerRow))).toBe(
      'date',
    );
  });

  it('of shortage reports, with the platform’s code (F14)', () => {
    const words =
      '医药机构名称 省阳光采购平台产品编码 药品名称 规格 缺货开始采购日期 缺货订单提交次数 数量 金额 生产企业 配送公司 备注';
    expect(columns(words.split(' '))).toEqual({
      platformCode: '省阳光采购平台产品编码',
      genericName: '药品名称',
      specification: '规格',
      packs: '数量',
      amountYuan: '金额',
      manufacturer: '生产企业',
      distributor: '配送公司',
    });
  });
});
