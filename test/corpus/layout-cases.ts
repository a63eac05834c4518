import { csvText, workbookBytes } from '../support/workbooks';
import { type CorpusCase, READ_WHOLE, refused } from './corpus-case';
import { CELLS, HEADER, LINES, TABLE } from './known-history';

const swapped = (row: readonly string[]): readonly string[] => [
  ...row.slice(0, 6),
  row[7] ?? '',
  row[6] ?? '',
];

/** Other tables on the same sheet: half of them is never read. */
export const layoutCases: readonly CorpusCase[] = [
  {
    name: 'a second table below with its columns in another order, as text',
    file: '明细.csv',
    bytes: csvText([...TABLE, [], ...TABLE.map(swapped)]),
    expected: refused('table.secondHeader'),
  },
  {
    name: 'a second table below with other words in another order',
    file: '明细.xlsx',
    bytes: workbookBytes([
      {
        name: '明细',
        rows: [
          ...CELLS,
          [],
          ['药品名称', '入库日期', '入库数量', '入库金额'],
          ['甲片', '2024-05', 1, 2],
        ],
      },
    ]),
    expected: refused('table.secondHeader'),
  },
  {
    name: 'a second table below with its columns in the same order',
    file: '明细.csv',
    bytes: csvText([...TABLE.slice(0, 3), [], ...[HEADER, ...TABLE.slice(3)]]),
    expected: { kind: 'read', rows: [5, 0, 2] },
  },
  ...(['xlsx', 'biff8', 'ods'] as const).map((kind): CorpusCase => ({
    name: `two tables side by side, as ${kind}`,
    file: '明细.xls',
    bytes: workbookBytes([{ name: '明细', rows: CELLS.map((row) => [...row, null, ...row]) }], {
      kind,
    }),
    expected: refused('table.sideBySide'),
  })),
  {
    name: 'amounts with thousands separators and without quotes',
    file: '明细.csv',
    bytes: [HEADER, ...LINES]
      .map((row, index) => (index === 1 ? [...row.slice(0, 7), '1', '658.00'] : row).join(','))
      .join('\n'),
    expected: {
      kind: 'read',
      rows: [4, 1, 0],
      totals: { purchases: 4, packs: '14', units: '116', amountYuan: '488.96' },
      hasOtherVarieties: true,
      rejected: [[2, 'row.tooWide']],
    },
  },
  {
    name: 'something beside the table of a workbook',
    file: '明细.xlsx',
    bytes: workbookBytes([
      { name: '明细', rows: CELLS.map((row, index) => (index === 2 ? [...row, '注'] : row)) },
    ]),
    expected: READ_WHOLE,
  },
];
