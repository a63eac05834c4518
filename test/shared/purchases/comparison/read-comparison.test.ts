import { describe, expect, it } from 'vitest';

import type { ComparedDrug } from '../../../../shared/purchases/comparison/drug-comparison';
import { readDrugComparison } from '../../../../shared/purchases/comparison/read-comparison';
import { rawTable, type TestCell } from '../../../support/raw-tables';

function drugs(...rows: TestCell[][]): readonly ComparedDrug[] | string {
  const read = readDrugComparison(rawTable(rows));
  return read.ok ? read.value.drugs : read.error.code;
}

const selected: ComparedDrug = {
  code: '001',
  genericName: '阿托伐他汀钙片',
  specification: '20mg',
  manufacturer: '甲药业',
  isSelected: true,
  dosageForm: '',
  excludesOthers: false,
};
const compared: ComparedDrug = {
  code: '002',
  genericName: '阿托伐他汀钙片',
  specification: '20mg',
  manufacturer: '乙药业',
  isSelected: false,
  dosageForm: '',
  excludesOthers: false,
};
const PAIR = ['001', '阿托伐他汀钙片', '20mg', '甲药业', '002', '阿托伐他汀钙片', '20mg', '乙药业'];

describe('readDrugComparison', () => {
  it.each([
    '中选药品编码 中选药品名称 中选规格 中选厂家 对照药品编码 对照药品名称 对照规格 对照厂家',
    '中选药品ID 中选药品通用名 中选药品规格 中选生产企业 非中选药品ID 非中选名称 非中选规格 非中选企业',
    '药品编码 药品名称 规格 生产厂家 对照药品编码 对照药品名称 对照药品规格 对照药品生产厂家',
    '国采编码 国采药品名称 国采规格 国采厂家 对应非中选编码 对应非中选名称 对应非中选规格 对应非中选厂家',
  ])('reads pairs below %s', (words) => {
    expect(drugs(['某医院中选药品对照'], words.split(' '), PAIR)).toEqual([selected, compared]);
  });

  it('reads the drugs of a hospital beside the selected one each belongs to', () => {
    const header =
      '药品编码 药品名称 规格 生产厂家 对应中选药品编码 对应中选药品名称 对应中选规格 对应中选厂家';
    const row = [...PAIR.slice(4), ...PAIR.slice(0, 4)];
    expect(drugs(header.split(' '), row)).toEqual([selected, compared]);
  });

  it('reads pairs below groups', () => {
    const groups = ['中选药品', null, null, null, '对照药品', null, null, null];
    const words = ['编码', '名称', '规格', '厂家', '编码', '名称', '规格', '厂家'];
    expect(drugs(groups, words, PAIR)).toEqual([selected, compared]);
  });

  it('keeps a drug once, and reads on below a merged one', () => {
    const header = ['中选编码', '中选名称', '对照编码', '对照名称'];
    expect(
      drugs(header, ['1', '甲片', '2', '甲片'], ['', '', '3', '甲片'], ['1', '甲片', '2', '甲片']),
    ).toEqual(
      ['1', '2', '3'].map((code) => ({
        code,
        genericName: '甲片',
        specification: '',
        manufacturer: '',
        isSelected: code === '1',
        dosageForm: '',
        excludesOthers: false,
      })),
    );
  });

  it('reads a list with a flag, leaving out what is not flagged', () => {
    const header = ['药品编码', '药品名称', '规格', '生产企业', '是否中选'];
    const [left, right] = [PAIR.slice(0, 4), PAIR.slice(4)];
    expect(
      drugs(header, [...left, '是'], [...right, '否'], [...right, ''], [...left, '?']),
    ).toEqual([selected, compared]);
  });

  it('reads a list whose columns all are called 中选', () => {
    expect(drugs(['中选药品名称', '中选厂家', '是否中选'], ['甲片', '甲药业', '是'])).toEqual([
      { ...selected, code: '', genericName: '甲片', specification: '' },
    ]);
  });

  it('takes the mark out of a name, and leaves out a drug whose mark says the opposite', () => {
    const header = ['药品名称', '生产企业', '中选标识'];
    expect(
      drugs(header, ['甲片(非中选)', '乙药业', '非中选'], ['甲片（中选）', '丙药业', '非中选']),
    ).toEqual([{ ...compared, code: '', genericName: '甲片', specification: '' }]);
  });

  it('refuses a table that names only one side, and one without drugs', () => {
    expect(drugs(['药品编码', '药品名称', '规格'], ['1', '甲片', ''])).toBe(
      'comparison.classMissing',
    );
    expect(drugs(['中选药品编码', '中选药品名称'], ['1', '甲片'])).toBe('comparison.classMissing');
    expect(drugs(['中选编码', '对照编码'], ['', ''])).toBe('table.empty');
    expect(
      drugs(['中选编码', '对照编码'], [{ kind: 'error', text: '#N/A' }, 'x'.repeat(201)]),
    ).toBe('table.empty');
    expect(
      drugs(...Array.from({ length: 30 }, () => ['']), ['中选编码', '对照编码'], ['1', '2']),
    ).toBe('comparison.headerMissing');
  });
});

const WINNERS = [
  ['甲片', '20mg', '晨河制药有限公司'],
  ['甲片', '20mg', '云谷药业有限公司'],
  ['乙胶囊', '0.25g', '晨河制药有限公司'],
];

function winners(read: ReturnType<typeof drugs>): unknown {
  if (typeof read === 'string') return read;
  expect(read.every(({ isSelected, excludesOthers }) => isSelected && excludesOthers)).toBe(true);
  return read.map(({ genericName, specification, manufacturer }) => [
    genericName,
    specification,
    manufacturer,
  ]);
}

describe('a published list of selected products', () => {
  it.each([
    '药品通用名 规格 中选企业 中选价格(元)',
    '通用名称 规格包装 中选生产企业 中选价',
    '品种名称 药品规格 生产企业 中选价格（元/片）',
    '中选药品名称 中选规格 中选厂家 单价',
    '药品名称 规格 中标企业 中标价格',
    '品种 规格 上市许可持有人 中选价格',
  ])('is read below %s', (words) => {
    const rows = WINNERS.map((row) => [...row, '5.0']);
    expect(winners(drugs(['某批次中选结果'], words.split(' '), ...rows))).toEqual(WINNERS);
  });

  it('goes on with the drug above where a name is left out', () => {
    const rows = [WINNERS[0] ?? [], ['', '', '云谷药业有限公司'], WINNERS[2] ?? []];
    expect(winners(drugs(['药品通用名', '规格', '中选企业'], ...rows))).toEqual(WINNERS);
  });

  it('parts enterprises that share a cell', () => {
    const header = ['药品通用名', '规格', '中选企业'];
    const shared = ['甲片', '20mg', '晨河制药有限公司、云谷药业有限公司'];
    expect(winners(drugs(header, shared))).toEqual(WINNERS.slice(0, 2));
  });

  it('is refused where one of its rows cannot be read', () => {
    const header = ['药品通用名', '规格', '中选企业'];
    const error: TestCell = { kind: 'error', text: '#REF!' };
    expect(drugs(header, ['甲片', '20mg', error])).toBe('cell.excelError');
    expect(drugs(header, [error, '20mg', '晨河制药'])).toBe('cell.excelError');
    expect(drugs(header, ['甲片', '20mg', 'x'.repeat(201)])).toBe('file.textTooLong');
  });

  it('of several regions is refused, of one it is read', () => {
    const header = ['药品通用名', '中选企业', '供应省份'];
    const rows = (regions: readonly string[]): TestCell[][] =>
      regions.map((region, index) => ['甲片', `企业${String(index)}`, region]);
    expect(drugs(header, ...rows(['广东', '湖南']))).toBe('comparison.severalRegions');
    expect(drugs(header, ...rows(['广东', '广东']))).toHaveLength(2);
  });
});

describe('a list whose class stands under a word of many meanings', () => {
  const rows = [
    ['甲片', '甲药业', '中选'],
    ['甲片', '乙药业', '非中选'],
  ];
  it.each(['类别', '药品类别', '中选情况', '备注', '状态', '中选/非中选'])(
    'is read under %s',
    (word) => {
      const read = drugs(['药品名称', '生产企业', word], ...rows);
      expect(typeof read === 'string' ? read : read.map(({ isSelected }) => isSelected)).toEqual([
        true,
        false,
      ]);
    },
  );

  it('is not read where the word means something else', () => {
    const other = rows.map(([name = '', maker = '']) => [name, maker, '西药']);
    expect(drugs(['药品名称', '生产企业', '类别'], ...other)).toBe('comparison.classMissing');
    const mixed = [...rows, ['甲片', '丙药业', '西药']];
    expect(drugs(['药品名称', '生产企业', '类别'], ...mixed)).toBe('comparison.classMissing');
  });
});
