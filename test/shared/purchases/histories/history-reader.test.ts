import { describe, expect, it } from 'vitest';

import { createHistoryReader } from '../../../../shared/purchases/histories/history-reader';
import type { Month, Purchase } from '../../../../shared/purchases/purchase';
import {
  layoutIn,
  normalized,
  numberCell,
  rawTable,
  type TestCell,
} from '../../../support/raw-tables';

const HEADER = ['通用名', '规格', '单位', '是否中选', '数量', '单价', '金额', '采购日期'];

function line(changes: Partial<Record<string, TestCell>> = {}): TestCell[] {
  const cells: Record<string, TestCell> = {
    通用名: '阿托伐他汀钙片',
    规格: '20mg*7片/盒',
    单位: '盒',
    是否中选: '是',
    数量: '10',
    单价: '38.5',
    金额: '385',
    采购日期: '2024-01-05',
    ...changes,
  };
  return HEADER.map((header) => cells[header] ?? null);
}

/** The same without unit and flag. */
function shortLine(changes: Partial<Record<string, TestCell>>): TestCell[] {
  const [name = null, specification = null, , , ...others] = line(changes);
  return [name, specification, ...others];
}

function read(...rows: TestCell[][]): ReturnType<typeof normalized> {
  return normalized(rawTable([HEADER, ...rows]));
}

function only(...rows: TestCell[][]): Purchase {
  const { purchases, rejected } = read(...rows);
  expect(rejected).toEqual([]);
  expect(purchases).toHaveLength(1);
  return purchases[0] as Purchase;
}

/** The place of a rejection of row 2 in the column with this header. */
function place(column: string): object {
  const letters = 'ABCDEFGH'.charAt(HEADER.indexOf(column));
  return { file: '采购.xlsx', sheet: '明细', row: 2, column, letters };
}

describe('the reader of a history', () => {
  it('makes a purchase of a row', () => {
    expect(only(line())).toEqual({
      row: 2,
      month: '2024-01',
      genericName: '阿托伐他汀钙片',
      dosageForm: '',
      specification: '20mg*7片/盒',
      manufacturer: '',
      batch: '',
      unit: '片',
      packs: '10',
      units: '70',
      amountYuan: '385',
      lineClass: 'selected',
      hasPassed: false,
    });
  });

  it.each([
    ['１，２３４．５０', '1234.5'],
    ['¥12.30', '12.3'],
    ['12.30元', '12.3'],
    ['(1,200.00)', '-1200'],
    ['-385', '-385'],
  ])('reads the amount %j', (amount, expected) => {
    const packs = expected.startsWith('-') ? '-10' : '10';
    expect(only(line({ 金额: amount, 数量: packs, 单价: '' })).amountYuan).toBe(expected);
  });

  it('does not call what a bottle holds a bottle, where a column says how many it is', () => {
    const header = ['通用名', '规格', '转换系数', '单位', '数量', '金额', '采购日期'];
    const row = (factor: string): TestCell[] => [
      ...['阿司匹林肠溶片', '0.1g', factor, '瓶', '10', '50', '2024-01-05'],
    ];
    const bought = (factor: string): readonly string[] =>
      normalized(rawTable([header, row(factor)])).purchases.map(
        ({ units, unit }) => `${units} ${unit}`,
      );
    expect(bought('30')).toEqual(['300 ']);
    expect(bought('1')).toEqual(['10 瓶']);
  });

  it('takes a quantity with the unit of its row', () => {
    expect(only(line({ 数量: '10盒' })).packs).toBe('10');
  });

  it('keeps returns negative', () => {
    const back = only(line({ 数量: numberCell('-2'), 金额: numberCell('-77') }));
    expect([back.packs, back.units, back.amountYuan]).toEqual(['-2', '-14', '-77']);
  });

  it.each(['', '-', '—', '/', '无'])('computes the amount where it says %j', (amount) => {
    expect(only(line({ 金额: amount, 数量: '3' })).amountYuan).toBe('115.5');
  });

  it('keeps an amount that price and quantity contradict', () => {
    expect(only(line({ 金额: '400' })).amountYuan).toBe('400');
  });

  it('needs no price where there is an amount', () => {
    const error: TestCell = { kind: 'error', text: '#DIV/0!' };
    expect(only(line({ 单价: error })).amountYuan).toBe('385');
  });

  it('makes names alike that only look different', () => {
    const names = ['阿托伐他汀 钙片', '阿托伐他汀\u3000钙片', '\u200b阿托伐他汀钙片 '];
    const { purchases } = read(...names.map((name) => line({ 通用名: name })));
    expect(new Set(purchases.map((purchase) => purchase.genericName))).toEqual(
      new Set(['阿托伐他汀钙片']),
    );
  });

  it.each<[string, TestCell, object]>([
    ['通用名', '', { code: 'cell.missing', params: place('通用名') }],
    [
      '通用名',
      '__proto__',
      { code: 'cell.reservedName', params: { ...place('通用名'), value: '__proto__' } },
    ],
    [
      '通用名',
      'Constructor',
      { code: 'cell.reservedName', params: { ...place('通用名'), value: 'Constructor' } },
    ],
    [
      '通用名',
      'prototype(非中选)',
      { code: 'cell.reservedName', params: { ...place('通用名'), value: 'prototype' } },
    ],
    ['通用名', '长'.repeat(201), { code: 'cell.tooLong', params: place('通用名') }],
    [
      '通用名',
      { kind: 'error', text: '#N/A' },
      { code: 'cell.excelError', params: { ...place('通用名'), value: '#N/A' } },
    ],
    ['采购日期', '', { code: 'cell.missing', params: place('采购日期') }],
    [
      '采购日期',
      '2024年第5季度',
      { code: 'cell.notADate', params: { ...place('采购日期'), value: '2024年第5季度' } },
    ],
    ['数量', '', { code: 'cell.missing', params: place('数量') }],
    ['数量', '10箱', { code: 'cell.notANumber', params: { ...place('数量'), value: '10箱' } }],
    ['数量', '50%', { code: 'cell.notANumber', params: { ...place('数量'), value: '50%' } }],
    [
      '数量',
      { kind: 'date', text: '2024-01-05' },
      { code: 'cell.notANumber', params: { ...place('数量'), value: '2024-01-05' } },
    ],
    [
      '数量',
      '1'.repeat(41),
      { code: 'cell.tooPrecise', params: { ...place('数量'), value: '1'.repeat(41) } },
    ],
    ['金额', 'NaN', { code: 'cell.notANumber', params: { ...place('金额'), value: 'NaN' } }],
    [
      '金额',
      { kind: 'error', text: '#DIV/0!' },
      { code: 'cell.excelError', params: { ...place('金额'), value: '#DIV/0!' } },
    ],
    [
      '规格',
      '20mg',
      { code: 'cell.packFactorUnknown', params: { ...place('规格'), value: '20mg' } },
    ],
    ['规格', '', { code: 'cell.packFactorUnknown', params: { ...place('规格'), value: '' } }],
  ])('refuses a row whose %s is %j', (column, cell, error) => {
    const { file, rejected } = read(line({ [column]: cell }), line());
    expect(rejected).toEqual([{ file: '采购.xlsx', sheet: '明细', row: 2, column, error }]);
    expect(file).toMatchObject({ rows: 2, accepted: 1, rejected: 1, skipped: 0 });
  });

  it('refuses a row with neither amount nor price', () => {
    const { rejected } = read(line({ 金额: '', 单价: '' }));
    expect(rejected[0]?.error).toEqual({ code: 'cell.amountMissing', params: place('金额') });
  });

  it('skips and counts what is no purchase', () => {
    const { file, rejected } = normalized(
      rawTable([
        ['某某医院药品采购明细', null],
        ['统计期间：2024年1月'],
        HEADER,
        line(),
        ['小计', null, null, null, '10', null, '385'],
        [],
        ['某某医院药品采购明细'],
        HEADER,
        line(),
        ['', '合　计', null, null, '10', null, '385'],
        ['2024年1月合计', null, null, null, '20', null, '770'],
        ['阿托伐他汀钙片小计', null, null, null, '20', null, '770'],
        ['总计：', null, null, null, '20', null, '770'],
        ['本页合计(元)', null, null, null, '20', null, '770'],
        [null, null, '制表人：张三', null, null, null, '审核人：'],
        ['打印日期：2024-02-01'],
        ['备注：以上为入库数'],
        [null, ' '],
      ]),
    );
    expect(rejected).toEqual([]);
    expect(file).toMatchObject({ headerRow: 3, rows: 15, accepted: 2, rejected: 0, skipped: 13 });
  });

  it("skips a page's title above its repeated header, though no title stands above the first", () => {
    const table = rawTable([
      HEADER,
      line(),
      ['某某医院药品采购明细'],
      [],
      ['统计期间：2024年1月', null, null, null, null, null, null, '第2页'],
      HEADER,
      line(),
    ]);
    expect(normalized(table).file).toMatchObject({ accepted: 2, rejected: 0, skipped: 4 });
  });

  it('refuses a row without measures that no header follows', () => {
    const table = rawTable([HEADER, line(), ['某某医院药品采购明细'], line(), HEADER]);
    expect(normalized(table).file).toMatchObject({ accepted: 2, rejected: 1, skipped: 1 });
  });

  it('skips both rows of a repeated header', () => {
    const upper = ['通用名', '规格', '采购', null, '日期'];
    const lower = [null, null, '数量', '金额', null];
    const row = ['甲片', '7片', '1', '2', '2024-01'];
    const table = rawTable([upper, lower, row, upper, lower, row]);
    expect(normalized(table).file).toMatchObject({ headerRow: 2, accepted: 2, skipped: 2 });
  });

  it('counts rows that the file leaves out as blank, up to the last filled one', () => {
    const table = rawTable([HEADER, line(), line()]);
    const [header, first, second] = table.rows;
    if (header === undefined || first === undefined || second === undefined) throw new Error();
    const rows = [header, { ...first, number: 5 }, { ...second, number: 10 }];
    expect(normalized({ ...table, rows }).file).toMatchObject({ rows: 9, accepted: 2, skipped: 7 });
  });

  it('does not skip a drug for what its remark or department says; a word of sums there is asked about', () => {
    const table = rawTable([
      [...HEADER, '科室'],
      [...line(), '会计科'],
      [...line({ 通用名: '合计利片' }), '内科'],
      [...line({ 采购日期: '2024-02' }), '合计'],
    ]);
    const { file, rejected } = normalized(table);
    expect(file).toMatchObject({ accepted: 2, skipped: 0 });
    expect(rejected.map(({ error }) => error.code)).toEqual(['row.directionUnknown']);
  });

  it.each([
    ['包装单位', '小计', {}],
    ['科室', '合计', { 通用名: '' }],
    ['科室', '本月合计', { 采购日期: '' }],
    ['供应商', '小计', { 通用名: '', 采购日期: '' }],
    ['供应商', '国药小计', { 采购日期: '' }],
    ['中选标识', '总计', {}],
    ['备注', '累计：', { 通用名: '', 采购日期: '', 规格: '' }],
  ])('skips a row of sums that says so under %s: %s', (column, word, changes) => {
    const table = rawTable([
      [...HEADER.filter((header) => header !== '单位' && header !== '是否中选'), column],
      ...[{}, { 采购日期: '2024-02' }].map((each) => [...shortLine(each), '']),
      [...shortLine(changes), word],
    ]);
    expect(normalized(table).file).toMatchObject({ accepted: 2, rejected: 0, skipped: 1 });
  });

  it('refuses a drug without quantity and amount, though a clerk stands in its row', () => {
    const table = rawTable([
      [...HEADER, '经手'],
      [...line({ 数量: '', 金额: '', 单价: '' }), '采购员王某'],
    ]);
    expect(normalized(table).file).toMatchObject({ rejected: 1, skipped: 0 });
  });

  it('refuses an unknown last line instead of dropping it', () => {
    const { file } = read(line(), ['以上数据来自省平台']);
    expect(file).toMatchObject({ accepted: 1, rejected: 1, skipped: 0 });
  });

  it('skips purchases outside the asked months', () => {
    const months = ['2023-12', '2024-01', '2024-03', '2024-04'];
    const table = rawTable([HEADER, ...months.map((month) => line({ 采购日期: month }))]);
    const period = { fromMonth: '2024-01' as Month, toMonth: '2024-03' as Month };
    const { file, purchases } = normalized(table, period);
    expect(purchases.map((purchase) => purchase.month)).toEqual(['2024-01', '2024-03']);
    expect(file).toMatchObject({ rows: 4, accepted: 2, skipped: 2 });
  });

  it('says which column is missing', () => {
    const table = rawTable([['通用名', '规格', '数量', '金额']]);
    expect(createHistoryReader(layoutIn(table))).toEqual({
      ok: false,
      error: {
        code: 'table.columnMissing',
        params: { file: '采购.xlsx', sheet: '明细', column: '采购日期' },
      },
    });
  });

  it('never makes a header a key', () => {
    const table = rawTable([
      [...HEADER, '__proto__', 'constructor'],
      [...line(), '1', '2'],
    ]);
    expect(normalized(table).file.columns).toEqual({
      genericName: '通用名',
      specification: '规格',
      packUnit: '单位',
      selectedFlag: '是否中选',
      packs: '数量',
      packPriceYuan: '单价',
      amountYuan: '金额',
      date: '采购日期',
    });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('a name that stands for the rows below it', () => {
  const rows = [
    HEADER,
    line(),
    line({ 通用名: '', 采购日期: '2024-02' }),
    line({ 通用名: ' ', 采购日期: '2024-03' }),
    ['', '小计', null, null, '30', null, '1155'],
    HEADER,
    line({ 通用名: null, 采购日期: '2024-04' }),
    line({ 通用名: '氯吡格雷片' }),
    line({ 通用名: '' }),
  ];
  const names = (fillsDown: boolean): readonly string[] =>
    normalized(rawTable(rows), undefined, { fillsDown }).purchases.map(
      ({ genericName }) => genericName,
    );

  it('fills theirs where the table is read so', () => {
    expect(names(true)).toEqual([
      ...Array.from({ length: 4 }, () => '阿托伐他汀钙片'),
      '氯吡格雷片',
      '氯吡格雷片',
    ]);
  });

  it('fills nothing else', () => {
    expect(names(false)).toEqual(['阿托伐他汀钙片', '氯吡格雷片']);
    const headless = rawTable([HEADER, line({ 通用名: '' }), line()]);
    const { rejected } = normalized(headless, undefined, { fillsDown: true });
    expect(rejected[0]?.error).toEqual({ code: 'cell.missing', params: place('通用名') });
  });
});

describe('the selected flag', () => {
  const classes = (...flags: TestCell[]): readonly unknown[] => {
    const { purchases, rejected } = read(...flags.map((flag) => line({ 是否中选: flag })));
    return [
      ...purchases.map((purchase) => purchase.lineClass),
      ...rejected.map((row) => row.error.code),
    ];
  };

  it('leaves blank lines non-selected where only selected ones are marked', () => {
    expect(classes('√', '', '√')).toEqual(['selected', 'nonSelected', 'selected']);
  });
  it('leaves blank lines selected where only non-selected ones are marked', () => {
    expect(classes('', '非中选')).toEqual(['selected', 'nonSelected']);
  });
  it('refuses a blank where both are marked', () => {
    expect(classes('是', '否', '')).toEqual(['selected', 'nonSelected', 'cell.missing']);
  });
  it('refuses a word it does not know', () => {
    expect(classes('是', '待定')).toEqual(['selected', 'cell.unknownChoice']);
  });
  it('counts every line as non-selected where nothing is marked', () => {
    expect(classes('', '')).toEqual(['nonSelected', 'nonSelected']);
  });
  it('is read from the name where it stands there', () => {
    const { purchases } = read(
      line({ 是否中选: '', 通用名: '阿托伐他汀钙片(非中选)' }),
      line({ 是否中选: '' }),
    );
    expect(purchases.map(({ genericName, lineClass }) => [genericName, lineClass])).toEqual([
      ['阿托伐他汀钙片', 'nonSelected'],
      ['阿托伐他汀钙片', 'selected'],
    ]);
  });
  it('must not contradict the name', () => {
    const { rejected } = read(line({ 是否中选: '是', 通用名: '阿托伐他汀钙片（非中选）' }));
    expect(rejected[0]?.error).toEqual({
      code: 'cell.flagDisagrees',
      params: { ...place('是否中选'), value: '是', name: '阿托伐他汀钙片(非中选)' },
    });
  });
  it('is not taken from a column of drug classes', () => {
    const table = rawTable([
      ['通用名', '药品类别', '规格', '数量', '金额', '日期'],
      ['甲', '西药', '7片', '1', '2', '2024-01'],
      ['乙', '中成药', '7片', '1', '2', '2024-01'],
    ]);
    const { file } = normalized(table);
    expect(file.accepted).toBe(2);
    expect(file.columns).not.toHaveProperty('selectedFlag');
  });
});

describe('units', () => {
  const HEAD = [
    '通用名',
    '规格',
    '包装规格',
    '转换系数',
    '最小制剂单位',
    '单位',
    '数量',
    '最小制剂单位数量',
    '金额',
    '日期',
  ];
  const units = (changes: Record<string, string>): unknown => {
    const cells = HEAD.map((header) => changes[header] ?? '');
    const row = cells.map((cell, i) =>
      HEAD[i] === '通用名'
        ? '甲'
        : HEAD[i] === '金额'
          ? '1'
          : HEAD[i] === '日期'
            ? '2024-01'
            : cell,
    );
    const { purchases, rejected } = normalized(rawTable([HEAD, row]));
    const bought = purchases[0];
    return bought === undefined
      ? rejected[0]?.error.code
      : [bought.packs, bought.units, bought.unit];
  };

  it.each<[string, Record<string, string>, unknown]>([
    ['the factor column', { 转换系数: '7', 数量: '2' }, ['2', '14', '']],
    ['the pack specification', { 规格: '20mg', 包装规格: '7片×2板', 数量: '2' }, ['2', '28', '片']],
    [
      'a column and a text that agree',
      { 规格: '7片', 转换系数: '7', 数量: '2' },
      ['2', '14', '片'],
    ],
    [
      'a column and a text that do not',
      { 规格: '7片', 转换系数: '14', 数量: '2' },
      'cell.packFactorDisagrees',
    ],
    ['a factor of zero', { 转换系数: '0', 数量: '2' }, 'cell.packFactorUnknown'],
    ['units that stand there', { 规格: '7片', 最小制剂单位数量: '21' }, ['3', '21', '片']],
    [
      'units beside packs',
      { 数量: '3', 最小制剂单位数量: '20', 最小制剂单位: '粒' },
      ['3', '20', '粒'],
    ],
    ['units without any pack', { 最小制剂单位数量: '20' }, [null, '20', '']],
    ['single vials', { 规格: '100ml:5mg', 数量: '4' }, ['4', '4', '']],
    ['bottles', { 规格: '250ml', 单位: '瓶', 数量: '4' }, ['4', '4', '瓶']],
    [
      'tablets bought by the tablet',
      { 规格: '20mg*7片/盒', 单位: '片', 数量: '14' },
      ['14', '14', '片'],
    ],
    [
      'boxes of nobody knows what',
      { 规格: '20mg/片', 单位: '盒', 数量: '4' },
      'cell.packFactorUnknown',
    ],
  ])('come from %s', (_, changes, expected) => {
    expect(units(changes)).toEqual(expected);
  });

  it('are counted in ten thousands where the header says so', () => {
    const table = rawTable([
      ['通用名', '采购量（万片/支/袋）', '采购金额（万元）', '年月'],
      ['甲', numberCell('1.25'), numberCell('0.3'), '202401'],
    ]);
    expect(normalized(table).purchases).toMatchObject([{ units: '12500', amountYuan: '3000' }]);
  });
});
