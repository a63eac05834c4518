import { describe, expect, it } from 'vitest';

import { decimalFromText, decimalText } from '../../../../shared/decimal/decimal-text';
import { TotalRows } from '../../../../shared/purchases/checks/total-rows';

/** Warnings of rows in order: a number is a line, a text the total that a row states. */
function warned(...rows: readonly (number | string)[]): readonly string[] {
  const totals = new TotalRows({ file: 'a.csv', sheet: '' });
  for (const [index, row] of rows.entries()) {
    if (typeof row === 'number') totals.addLine({ digits: row, places: 0, long: null });
    else {
      const statedYuan = decimalFromText(decimalText(row));
      totals.addTotal(index, { name: '合计', statedYuan, ownUnitYuan: null });
    }
  }
  return totals
    .warnings()
    .map(({ params }) => `${params['stated'] ?? ''}/${params['found'] ?? ''}`);
}

describe('a row of sums above all lines', () => {
  it('stands for the lines below it', () => {
    expect(warned('500', 300, 200)).toEqual([]);
    expect(warned('600', 300, 200)).toEqual(['600/500']);
  });

  it('may stand for the lines up to the next one', () => {
    expect(warned('300', 300, '300', 200)).toEqual([]);
  });
});

describe('a row of sums below its lines', () => {
  it('stands for those since the last one, or for all', () => {
    expect(warned(300, '300', 200, '200')).toEqual([]);
    expect(warned(300, '300', 200, '500')).toEqual([]);
    expect(warned(300, 200, '501')).toEqual(['501/500']);
  });
});

describe('a row of sums in a unit of its own', () => {
  const totals = (digits: string, power: number): TotalRows => {
    const rows = new TotalRows({ file: 'a.csv', sheet: '' });
    rows.addLine({ digits: 500, places: 0, long: null });
    const statedYuan = decimalFromText(decimalText(digits));
    const ownUnitYuan = statedYuan.times(`1e${String(power)}`);
    rows.addTotal(3, { name: '合计', statedYuan, ownUnitYuan });
    return rows;
  };

  it('agrees by its own unit', () => {
    const rows = totals('0.05', 4);
    expect(rows.otherUnitRow).toBeNull();
    expect(rows.warnings()).toEqual([]);
  });

  it('is told apart where its digits are those of the lines', () => {
    const rows = totals('500', 4);
    expect(rows.otherUnitRow).toBe(3);
    expect(rows.warnings()).toEqual([]);
  });

  it('is warned of by its own unit where neither agrees', () => {
    expect(totals('0.06', 4).warnings()).toMatchObject([
      { params: { stated: '600', found: '500' } },
    ]);
  });
});
