import { describe, expect, it } from 'vitest';

import { decimalFromText, decimalText } from '../../../../shared/decimal/decimal-text';
import { TotalRows } from '../../../../shared/purchases/checks/total-rows';

/** Warnings of rows in order: a number is a line, a text the total that a row states. */
function warned(...rows: readonly (number | string)[]): readonly string[] {
  const totals = new TotalRows({ file: 'a.csv', sheet: '' });
  for (const [index, row] of rows.entries()) {
    if (typeof row === 'number') totals.addLine({ digits: row, places: 0, long: null });
    else totals.addTotal(index, '合计', decimalFromText(decimalText(row)));
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
