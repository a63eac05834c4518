import { describe, expect, it } from 'vitest';

import { joinReadings } from '../../../../shared/purchases/histories/join-readings';
import { layoutIn, rawTable, readRows } from '../../../support/raw-tables';

const HEADER = ['日期', '药品名称', '规格', '单位', '数量', '金额'];
const row = (date: string, quantity: string, yuan: string): string[] => [
  date,
  '乙酰半胱氨酸片',
  '0.2g*12片',
  '盒',
  quantity,
  yuan,
];

function warned(...rows: string[][]): readonly unknown[] {
  const { tables } = joinReadings([readRows(layoutIn(rawTable([HEADER, ...rows])))]);
  return tables.flatMap(({ warnings }) =>
    warnings.filter(({ code }) => code === 'negativeInAll').map(({ params }) => params),
  );
}

describe('a variety of which more is returned than bought', () => {
  it('is named with its yuan', () => {
    expect(warned(row('2025-01-03', '1', '20'), row('2025-02-03', '-3', '-60.5'))).toEqual([
      { name: '乙酰半胱氨酸片', yuan: '-40.5' },
    ]);
  });

  it('is not while all months together are not below zero', () => {
    expect(warned(row('2025-01-03', '3', '60'), row('2025-02-03', '-3', '-60'))).toEqual([]);
  });
});
