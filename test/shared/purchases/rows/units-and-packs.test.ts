import { describe, expect, it } from 'vitest';

import { normalized, rawTable } from '../../../support/raw-tables';

function read(packs: string, units: string, header = '最小制剂单位数量'): readonly string[] {
  const { purchases, rejected } = normalized(
    rawTable([
      ['通用名', '规格', '日期', '采购数量', header, '金额'],
      ['甲片', '50mg*30片/盒', '2024-01-05', packs, units, '300'],
    ]),
  );
  return [...purchases.map((each) => each.units), ...rejected.map(({ error }) => error.code)];
}

describe('packs and units in one row', () => {
  it.each([
    ['10', '310'],
    ['10', '280'],
    ['10', '10'],
  ])('refuse it where %s packs of 30 are not %s', (packs, units) => {
    expect(read(packs, units)).toEqual(['row.unitsUnlikePacks']);
  });

  it.each([
    ['10', '300', '300'],
    ['2.33', '70', '70'],
  ])('agree: %s and %s', (packs, units, taken) => {
    expect(read(packs, units).slice(0, 1)).toEqual([taken]);
  });

  it('agree in 万片 as rounded', () => {
    expect(read('1234', '3.7', '采购数量(万片)')).toEqual(['37000']);
  });
});
