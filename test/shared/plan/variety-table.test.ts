import { describe, expect, it } from 'vitest';

import type { AppError } from '../../../shared/errors';
import type { Variety } from '../../../shared/plan/plan';
import { readVarietyTable } from '../../../shared/plan/variety-table';
import { EMPTY_CELL, type RawCell, type RawTable } from '../../../shared/purchases/table/raw-table';

const COMPLETE = {
  通用名: '阿托伐他汀钙片',
  约定采购量基数: '100000',
  中选企业数: '4',
  集采前加权均价: '5.5',
  中选价格: '0.94',
  非中选采购金额: '100000',
  医保基金支付比例: '0.65',
  参保患者使用占比: '90%',
};

function cellOf(value: string | RawCell): RawCell {
  if (typeof value !== 'string') return value;
  if (value === '') return EMPTY_CELL;
  return /^-?\d+(?:\.\d+)?$/.test(value)
    ? { kind: 'number', text: value }
    : { kind: 'text', text: value };
}

/** A sheet of the given rows, the first being row 1. */
function table(...rows: readonly (readonly (string | RawCell)[])[]): RawTable {
  return {
    file: '测算表.xlsx',
    format: 'xlsx',
    encoding: null,
    sheet: '2026',
    rows: rows.map((cells, index) => ({ number: index + 1, cells: cells.map(cellOf) })),
  };
}

/** A table of one complete variety with some cells replaced, added, or (where `null`) their columns left out. */
function tableWith(changes: Readonly<Record<string, string | RawCell | null>>): RawTable {
  const cells: Readonly<Record<string, string | RawCell | null>> = { ...COMPLETE, ...changes };
  const headers = Object.keys(cells).filter((header) => cells[header] !== null);
  return table(
    headers,
    headers.map((header) => cells[header] ?? ''),
  );
}

function varietiesOf(raw: RawTable, hasFundRatio = false): readonly Variety[] {
  const read = readVarietyTable([raw], { hasFundRatio });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.rows.map(({ variety }) => variety);
}

function onlyVariety(raw: RawTable, hasFundRatio = false): Variety {
  const [variety] = varietiesOf(raw, hasFundRatio);
  if (variety === undefined) throw new Error('no variety');
  return variety;
}

function errorsOf(raw: RawTable): readonly AppError[] {
  const read = readVarietyTable([raw], { hasFundRatio: false });
  return read.ok ? [] : read.error;
}

function codesOf(raw: RawTable): readonly string[] {
  return errorsOf(raw).map((error) => error.code);
}

describe('readVarietyTable', () => {
  it('reads a variety and remembers the cell of each input', () => {
    const variety = onlyVariety(tableWith({}));
    expect(variety).toMatchObject({
      id: 'row-2',
      genericName: '阿托伐他汀钙片',
      baseUnits: '100000',
      winners: 4,
      shareGroup: 'general',
      preVbpPriceYuan: '5.5',
      selectedPriceYuan: '0.94',
      nonSelected: { kind: 'amount', amountYuan: '100000' },
      fundRatio: '0.65',
      insuredShareRatio: '0.9',
      selectedUnits: null,
    });
    expect(variety.origins.selectedPriceYuan).toEqual({
      kind: 'file',
      file: '测算表.xlsx',
      sheet: '2026',
      row: 2,
      column: '中选价格',
    });
  });

  it('finds the header below title rows, and columns in any order and either language', () => {
    const raw = table(
      ['2026 年度测算表', '', ''],
      [],
      [
        ...['Insured-use share', 'Selected price', 'Generic name', 'agreed_volume'],
        ...['Base Quantity', 'pre-VBP weighted average price'],
      ],
      ['0.9', '0.94', 'Atorvastatin', '80000', '100000', '5.5'],
    );
    const variety = onlyVariety(raw, true);
    expect(variety).toMatchObject({
      id: 'row-4',
      genericName: 'Atorvastatin',
      agreedUnits: '80000',
      insuredShareRatio: '0.9',
    });
  });

  it('takes the first sheet that has a header', () => {
    const cover = { ...table(['封面'], ['说明']), sheet: '封面' };
    const read = readVarietyTable([cover, tableWith({})], { hasFundRatio: false });
    expect(read).toMatchObject({ ok: true, value: { sheet: '2026' } });
  });

  it('does not mistake one volume, price or share for another', () => {
    const raw = table(
      [
        ...['中选采购量', '约定采购比例', '约定采购量', '约定采购量基数', '中选企业数', '通用名'],
        ...['规格', '中选价格', '集采前加权均价', '非中选采购金额', '采购量', '单价'],
        ...['医保基金支付比例', '参保患者使用占比'],
      ],
      ['1', '0.2', '3', '4', '5', '甲', '10mg', '7', '8', '9', '10', '11', '0.65', '0.9'],
    );
    expect(onlyVariety(raw)).toMatchObject({
      selectedUnits: '1',
      agreedShareRatio: '0.2',
      agreedUnits: '3',
      baseUnits: '4',
      winners: 5,
      specification: '10mg',
      selectedPriceYuan: '7',
      preVbpPriceYuan: '8',
      nonSelected: { kind: 'amount', amountYuan: '9' },
    });
    const read = readVarietyTable([raw], { hasFundRatio: false });
    expect(read).toMatchObject({ value: { ignoredColumns: ['采购量', '单价'] } });
  });

  it.each([
    ['非中选采购金额（万元）', '12.34', '123400'],
    ['非中选采购金额/万元', '12.34', '123400'],
    ['非中选采购金额(元)', '12.34', '12.34'],
    ['非中选采购金额（千元）', '12.34', '12340'],
    ['非中选采购金额（百元）', '3', '300'],
    ['非中选采购金额（分）', '350', '3.5'],
    ['非中选采购金额', '１２，３４５．６元', '12345.6'],
  ])('reads %s of %s as %s yuan', (header, value, amountYuan) => {
    const variety = onlyVariety(tableWith({ 非中选采购金额: null, [header]: value }));
    expect(variety.nonSelected).toEqual({ kind: 'amount', amountYuan });
  });

  it.each([
    ['约定采购量基数（万片/支/袋）', '10', '100000'],
    ['约定采购量基数(片)', '10', '10'],
    ['约定采购量基数', '1.5万', '15000'],
  ])('reads %s of %s as %s units', (header, value, baseUnits) => {
    const variety = onlyVariety(tableWith({ 约定采购量基数: null, [header]: value }));
    expect(variety.baseUnits).toBe(baseUnits);
  });

  it.each([
    ['参保患者使用占比', '90%', '0.9'],
    ['参保患者使用占比', '1', '1'],
    ['参保患者使用占比(%)', '90', '0.9'],
    ['参保患者使用占比(%)', '90%', '0.9'],
    ['参保患者使用占比(%)', '0', '0'],
  ])('reads %s of %s as %s', (header, value, ratio) => {
    const variety = onlyVariety(tableWith({ 参保患者使用占比: null, [header]: value }));
    expect(variety.insuredShareRatio).toBe(ratio);
  });

  it.each([
    ['普通', 'general'],
    ['抗感染', 'antiInfective'],
    ['Anti-infective', 'antiInfective'],
    ['antiInfective', 'antiInfective'],
    ['限制', 'restricted'],
    ['RESTRICTED', 'restricted'],
  ])('reads the share group %s as %s', (word, shareGroup) => {
    expect(onlyVariety(tableWith({ 带量比例组: word })).shareGroup).toBe(shareGroup);
  });

  it('skips blank rows, totals, repeated headers and footers', () => {
    const header = Object.keys(COMPLETE);
    const row = Object.values(COMPLETE);
    const raw = table(
      header,
      row,
      [],
      ['小计', '1'],
      header,
      ['氯吡格雷片', ...row.slice(1)],
      ['合　计', '200000'],
      ['总计：'],
      ['制表人：张三'],
    );
    expect(varietiesOf(raw).map((variety) => variety.id)).toEqual(['row-2', 'row-6']);
  });

  it('refuses a row that says the same as another, however its name is written', () => {
    const row = Object.values(COMPLETE);
    const twice = table(Object.keys(COMPLETE), row, ['★阿托伐他汀钙 片', ...row.slice(1)]);
    expect(errorsOf(twice)).toMatchObject([
      { code: 'cell.varietyTwice', params: { row: 3, other: 2 } },
    ]);
    const dearer = table(Object.keys(COMPLETE), row, Object.values({ ...COMPLETE, 中选价格: '1' }));
    expect(varietiesOf(dearer)).toHaveLength(2);
  });

  it('lets what is optional be absent', () => {
    const changes = { 非中选采购金额: null, 医保基金支付比例: null };
    expect(onlyVariety(tableWith(changes), true)).toMatchObject({
      nonSelected: { kind: 'amount', amountYuan: '0' },
      fundRatio: null,
    });
    const unreported = {
      ...{ 约定采购量基数: null, 中选企业数: null, 集采前加权均价: null, 中选价格: null },
    };
    expect(onlyVariety(tableWith(unreported))).toMatchObject({
      baseUnits: '0',
      winners: null,
      preVbpPriceYuan: null,
    });
    expect(onlyVariety(tableWith({ 中选企业数: null, 约定采购比例: '80%' }))).toMatchObject({
      winners: null,
      agreedShareRatio: '0.8',
    });
  });
});

describe('a unit in a caption', () => {
  const headers = Object.keys(COMPLETE);
  const line = Object.values(COMPLETE);
  const captioned = (caption: string): RawTable => table([caption], headers, line);

  it('counts for amounts in money and for quantities, and not for prices beside amounts', () => {
    expect(onlyVariety(captioned('单位：万元、万片'))).toMatchObject({
      baseUnits: '1000000000',
      preVbpPriceYuan: '5.5',
      nonSelected: { amountYuan: '1000000000' },
    });
  });

  it.each([['单位：美元'], ['（以上金额不含税）'], ['单位：万元 单位：元']])(
    'refuses the table where it is not understood: %s',
    (caption) => {
      expect(errorsOf(captioned(caption))[0]).toMatchObject({ code: 'table.unitUnusable' });
    },
  );

  it('refuses prices where there is no amount that it could be meant for', () => {
    const without = tableWith({ 非中选采购金额: null });
    const rows = [{ number: 1, cells: [cellOf('单位：万元')] }];
    const moved = without.rows.map((row) => ({ ...row, number: row.number + 1 }));
    expect(errorsOf({ ...without, rows: [...rows, ...moved] })[0]).toMatchObject({
      code: 'table.unitUnusable',
    });
  });
});

describe('a row that is the sum of those above', () => {
  const row = (name: string, base: string, spent: string): string[] => [
    name,
    base,
    '4',
    '5.5',
    '0.94',
    spent,
    '0.65',
    '0.9',
  ];

  it('is refused, whatever it is called', () => {
    const rows = [row('甲片', '10', '7'), row('乙片', '20', '5'), row('口服药', '30', '12')];
    expect(errorsOf(table(Object.keys(COMPLETE), ...rows))).toMatchObject([
      { code: 'row.sumOfVarieties', params: { row: 4 } },
    ]);
  });

  it('is a variety where only one of its figures is a sum', () => {
    const rows = [row('甲片', '10', '7'), row('乙片', '20', '5'), row('丙片', '30', '9')];
    expect(varietiesOf(table(Object.keys(COMPLETE), ...rows))).toHaveLength(3);
  });
});

describe('readVarietyTable refuses', () => {
  const codesIn = (...tables: readonly RawTable[]): readonly string[] => {
    const read = readVarietyTable(tables, { hasFundRatio: false });
    return read.ok ? [] : read.error.map(({ code }) => code);
  };

  it('varieties on a second shown sheet, not on a hidden one', () => {
    const second = { ...tableWith({ 通用名: '乙片' }), sheet: '第七批' };
    expect(codesIn(tableWith({}), second)).toEqual(['table.severalVarietySheets']);
    expect(codesIn({ ...second, isHidden: true }, tableWith({}))).toEqual([]);
  });

  it('hidden varieties', () => {
    const { rows, ...raw } = tableWith({});
    const hidden = rows.map((row) => (row.number === 2 ? { ...row, isHidden: true } : row));
    expect(codesIn({ ...raw, rows: hidden })).toEqual(['table.hiddenRows']);
  });

  it.each(['汇总', '第二批汇总', '求和', '总额'])('to take %s for a variety', (name) => {
    expect(codesIn(tableWith({ 通用名: name }))).toEqual(['table.empty']);
  });

  const bad: readonly (readonly [header: string, value: string, code: string])[] = [
    ['参保患者使用占比', '70', 'cell.ratioAbove1'],
    ['参保患者使用占比', '700', 'cell.ratioTooLarge'],
    ['参保患者使用占比', '101%', 'cell.ratioTooLarge'],
    ['参保患者使用占比', '', 'cell.missing'],
    ['医保基金支付比例', '65', 'cell.ratioAbove1'],
    ['医保基金支付比例', '', 'cell.missing'],
    ['医保基金支付比例', '-0.1', 'cell.negative'],
    ['约定采购比例', '80', 'cell.ratioAbove1'],
    ['支出基金支付比例', '0', 'cell.notPositive'],
    ['支出基金支付比例', '0%', 'cell.notPositive'],
    ['支出基金支付比例', '60', 'cell.ratioAbove1'],
    ['参保患者使用占比(%)', '0.9', 'cell.ratioUnclear'],
    ['集采前加权均价', 'NaN', 'cell.notANumber'],
    ['集采前加权均价', 'Infinity', 'cell.notANumber'],
    ['集采前加权均价', '-Infinity', 'cell.notANumber'],
    ['集采前加权均价', '1e3', 'cell.notANumber'],
    ['集采前加权均价', '约5元', 'cell.notANumber'],
    ['集采前加权均价', '5%', 'cell.notANumber'],
    ['集采前加权均价', '', 'cell.missing'],
    ['集采前加权均价', '—', 'cell.missing'],
    ['集采前加权均价', '-5.5', 'cell.negative'],
    ['集采前加权均价', '(5.5)', 'cell.negative'],
    ['集采前加权均价', '0.12345678901234567890123456789012345678901', 'cell.tooPrecise'],
    ['集采前加权均价', `1${'0'.repeat(41)}`, 'cell.tooPrecise'],
    ['集采前加权均价', '#DIV/0!', 'cell.excelError'],
    ['中选价格', '', 'cell.missing'],
    ['非中选采购金额', '-1', 'cell.negative'],
    ['约定采购量基数', '十万', 'cell.notANumber'],
    ['中选企业数', '0', 'cell.notWhole'],
    ['中选企业数', '2.5', 'cell.notWhole'],
    ['中选企业数', '1001', 'cell.notWhole'],
    ['中选企业数', '-1', 'cell.negative'],
    ['中选企业数', '', 'cell.missing'],
    ['带量比例组', '别的', 'cell.unknownChoice'],
    ['通用名', '', 'cell.missing'],
    ['通用名', '__proto__', 'cell.reservedName'],
    ['通用名', 'constructor', 'cell.reservedName'],
    ['批次', 'prototype', 'cell.reservedName'],
    ['通用名', '药'.repeat(201), 'cell.tooLong'],
  ];
  it.each(bad)('%s of “%s” with %s, naming sheet, row and column', (header, value, code) => {
    const field = header.replace('(%)', '');
    const raw = tableWith({ ...(field === header ? {} : { [field]: null }), [header]: value });
    const headers = raw.rows[0]?.cells.map((cell) => (cell.kind === 'empty' ? '' : cell.text));
    const letters = String.fromCharCode(65 + (headers?.indexOf(header) ?? 0));
    expect(errorsOf(raw)).toMatchObject([
      { code, params: { file: '测算表.xlsx', sheet: '2026', row: 2, column: header, letters } },
    ]);
  });

  it.each([
    ['非中选采购金额', '非中选采购金额（万元）', '3万', 'cell.unitTwice'],
    ['非中选采购金额', '非中选采购金额（万元）', '30000元', 'cell.unitTwice'],
    ['约定采购量基数', '约定采购量基数（万片）', '3万', 'cell.unitTwice'],
    ['非中选采购金额', '非中选采购金额（美元）', '3', 'table.unitUnusable'],
    ['中选价格', '中选价格（港币）', '3', 'table.unitUnusable'],
  ])('what would be scaled twice or not at all: %s as %s of %s', (plain, header, cell, code) => {
    expect(codesOf(tableWith({ [plain]: null, [header]: cell }))).toEqual([code]);
  });

  it('winners that are no plain number, a counter aside', () => {
    expect(varietiesOf(tableWith({ 中选企业数: '4家' }))[0]?.winners).toBe(4);
    expect(codesOf(tableWith({ 中选企业数: '≥4' }))).toEqual(['cell.notANumber']);
  });

  it('an error cell and a date where a figure belongs', () => {
    expect(codesOf(tableWith({ 中选价格: { kind: 'error', text: '#N/A' } }))).toEqual([
      'cell.excelError',
    ]);
    expect(codesOf(tableWith({ 中选价格: { kind: 'date', text: '2024-01-01' } }))).toEqual([
      'cell.notANumber',
    ]);
  });

  it('a signed volume without a price, even where nothing was reported', () => {
    const raw = tableWith({ 约定采购量基数: '0', 约定采购量: '10', 中选价格: '' });
    expect(codesOf(raw)).toEqual(['cell.missing']);
  });

  it('an absent column that is needed, once for the table', () => {
    const raw = tableWith({ 参保患者使用占比: null });
    const twice = { ...raw, rows: [...raw.rows, { number: 3, cells: raw.rows[1]?.cells ?? [] }] };
    expect(errorsOf(twice)).toEqual([
      {
        code: 'table.columnMissing',
        params: { file: '测算表.xlsx', sheet: '2026', column: '参保患者使用占比' },
      },
    ]);
  });

  it('every bad cell of every row, in reading order', () => {
    const header = Object.keys(COMPLETE);
    const row = Object.values(COMPLETE);
    const raw = table(header, ['甲', '-1', '4', 'NaN', '0.94', '', '65', '90%'], row, [
      '乙',
      '1',
      '4',
      '5',
      '',
      '',
      '0.65',
      '',
    ]);
    const places = errorsOf(raw).map(({ code, params }) => [
      code,
      'row' in params ? params.row : 0,
      'letters' in params ? params.letters : '',
    ]);
    expect(places).toEqual([
      ['cell.negative', 2, 'B'],
      ['cell.notANumber', 2, 'D'],
      ['cell.ratioAbove1', 2, 'G'],
      ['cell.missing', 4, 'E'],
      ['cell.missing', 4, 'H'],
    ]);
  });

  it('reserved names as headers, two columns for one figure, and units per pack', () => {
    expect(codesOf(tableWith({ ['__proto__ ']: '1' }))).toEqual(['table.headerReserved']);
    expect(codesOf(tableWith({ constructor: '1' }))).toEqual(['table.headerReserved']);
    expect(codesOf(tableWith({ 中选价: '1' }))).toEqual(['table.headerTwice']);
    expect(codesOf(tableWith({ 中选价格: null, '中选价格（元/盒）': '6.58' }))).toEqual([
      'table.unitUnusable',
    ]);
    expect(codesOf(tableWith({ 约定采购量基数: null, '约定采购量基数(万盒)': '1' }))).toEqual([
      'table.unitUnusable',
    ]);
  });

  it('a sheet without header or without data', () => {
    expect(codesOf(table(['品名'], ['甲']))).toEqual(['table.headerMissing']);
    expect(codesOf(table(['没有'], ['表头']))).toEqual(['table.headerMissing']);
    expect(codesOf(table(Object.keys(COMPLETE)))).toEqual(['table.empty']);
    expect(codesOf(table(Object.keys(COMPLETE), ['合计', '1']))).toEqual(['table.empty']);
  });
});
