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
};
const compared: ComparedDrug = {
  code: '002',
  genericName: '阿托伐他汀钙片',
  specification: '20mg',
  manufacturer: '乙药业',
  isSelected: false,
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
    expect(drugs(['药品编码', '药品名称', '规格'], ['1', '甲片', ''])).toBe('table.headerMissing');
    expect(drugs(['中选药品编码', '中选药品名称'], ['1', '甲片'])).toBe('table.headerMissing');
    expect(drugs(['中选编码', '对照编码'], ['', ''])).toBe('table.empty');
    expect(
      drugs(['中选编码', '对照编码'], [{ kind: 'error', text: '#N/A' }, 'x'.repeat(201)]),
    ).toBe('table.empty');
    expect(
      drugs(...Array.from({ length: 30 }, () => ['']), ['中选编码', '对照编码'], ['1', '2']),
    ).toBe('table.headerMissing');
  });
});
