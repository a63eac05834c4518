import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isSecondHeader } from '../../../../shared/purchases/rows/second-header';
import { skipTest } from '../../../../shared/purchases/rows/skipped-row';
import type { RawRow } from '../../../../shared/purchases/table/raw-table';
import { layoutIn, normalized, rawTable, type TestCell } from '../../../support/raw-tables';

const TITLE = [null, '某某医院采购明细', '2024年'];
const HEADER = ['序号', '通用名', '规格', '数量', '金额', '日期', '科室'];

const anyCell = (own: readonly TestCell[]): fc.Arbitrary<TestCell> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...own) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<TestCell[]>(
        null,
        '',
        ' ',
        '\u3000\u200b',
        '小 计',
        '合计：',
        '合计(元)',
        '2024年1月合计',
        '甲片小计',
        'ＴＯＴＡＬ',
        '制表人：王某',
        '会计科',
        '备注：',
        '第1页',
        'Page 2',
        ...TITLE,
        ...HEADER,
      ),
    },
  );

const anyRow = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(
      anyCell(['1', { kind: 'number', text: '2' }]),
      anyCell(['甲片', '乙片']),
      anyCell(['7片']),
      anyCell(['1', { kind: 'number', text: '2' }, null]),
      anyCell(['3', null]),
      anyCell(['2024-01', '45292', '?']),
      anyCell(['内科', null]),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<TestCell[][]>(
      TITLE,
      HEADER,
      [null, ...HEADER.slice(1)],
      [],
      ['1', null, null, null, null, null, '制表人：王某'],
    ),
  },
);

describe('rows that are passed over', () => {
  it('are the same by a quick look at contents as by a careful one at rows', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
        const table = rawTable([TITLE, HEADER, ...rows]);
        const layout = layoutIn(table);
        const { reasonFor } = skipTest(layout);
        const below = table.rows.slice(2);
        // A sheet that goes on with another header is refused as a whole.
        fc.pre(!below.some((row) => isSecondHeader(row, layout.mapping)));
        const { file, rejected } = normalized(table);
        expect(file.rows).toBe(below.length);
        const refused = below.filter((row) => reasonFor(row) === null).length - file.accepted;
        expect(file.rejected).toBe(refused - titlesIn(below, reasonFor, rejected));
      }),
      { numRuns: 200 },
    );
  });
});

/** Rows above a repeated header that measure nothing belong to it, also around a footer, though nothing else tells them. */
function titlesIn(
  rows: readonly RawRow[],
  reasonFor: (row: RawRow) => string | null,
  rejected: readonly { readonly row: number }[],
): number {
  const kept = new Set(rejected.map(({ row }) => row));
  let titles = 0;
  let since = 0;
  for (const row of rows) {
    const reason = reasonFor(row);
    if (reason === 'repeatedHeader') titles += since;
    if (reason !== 'blank' && reason !== 'footer') {
      since = reason === null && !kept.has(row.number) && measuresNothing(row) ? since + 1 : 0;
    }
  }
  return titles;
}

function measuresNothing({ cells }: RawRow): boolean {
  return [3, 4].every((column) => {
    const cell = cells[column];
    return cell === undefined || cell.kind === 'empty' || /^[\s\u200b]*$/.test(cell.text);
  });
}
