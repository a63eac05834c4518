import { describe, expect, it } from 'vitest';

import { saidOnce } from '../../../../shared/purchases/histories/said-once';
import type { TableReading } from '../../../../shared/purchases/reading/history-reading';
import type { ImportWarning } from '../../../../shared/purchases/reading/import-warnings';
import { layoutIn, rawTable, readRows } from '../../../support/raw-tables';

const { reading } = readRows(
  layoutIn(
    rawTable([
      ['采购日期', '通用名', '规格', '数量', '金额'],
      ['2024-01-05', '甲片', '5mg*10片/盒', '1', '2'],
    ]),
  ),
);
const at = (sheet: string, rows: readonly number[], name = '甲片'): ImportWarning => ({
  code: 'priceOutlier',
  file: '采购.xlsx',
  sheet,
  rows,
  count: rows.length,
  params: { name, medianYuan: '0.07' },
});
const warnings = (...all: readonly (readonly ImportWarning[])[]): unknown =>
  saidOnce(all.map((own): TableReading => ({ ...reading, warnings: own }))).map(
    (table) => table.warnings,
  );

describe('what is to be said of several months beside each other', () => {
  it('is said once, of the rows of all of them', () => {
    expect(warnings([at('年', [12, 9])], [at('年', [12])], [at('年', [10, 12])])).toEqual([
      [at('年', [9, 10, 12])],
      [],
      [],
    ]);
  });

  it('is said of each sheet and each drug by itself', () => {
    const all = [[at('年', [12])], [at('去年', [12]), at('年', [12], '乙片')]];
    expect(warnings(...all)).toEqual(all);
  });

  it('is said of each table where it is about no rows', () => {
    const whole: ImportWarning = { ...at('年', []), code: 'noFlag' };
    expect(warnings([whole], [whole])).toEqual([[whole], [whole]]);
  });

  it('is as it was of a single table', () => {
    expect(warnings([at('年', [12]), at('年', [13])])).toEqual([[at('年', [12]), at('年', [13])]]);
  });
});
