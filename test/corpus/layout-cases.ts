import { csvText, workbookBytes } from '../support/workbooks';
import { type CorpusCase, READ_WHOLE, refused } from './corpus-case';
import { CELLS, HEADER, LINES, TABLE } from './known-history';

const swapped = (row: readonly string[]): readonly string[] => [
  ...row.slice(0, 6),
  row[7] ?? '',
  row[6] ?? '',
];

/** The last lines beside the first. */
const sideBySide = [CELLS[0], ...CELLS.slice(1, 4)].map((row, index) => [
  ...(row ?? []),
  null,
  ...(index === 0 ? HEADER : (CELLS[index + 3] ?? [])),
]);

/** Other tables on the same sheet: all are read, or none. */
export const layoutCases: readonly CorpusCase[] = [
  {
    name: 'a second table below with its columns in another order, as text',
    file: '明细.csv',
    bytes: csvText([...TABLE.slice(0, 3), [], ...[HEADER, ...TABLE.slice(3)].map(swapped)]),
    // The blank line is counted.
    expected: { kind: 'read', rows: [5, 0, 1] },
  },
  {
    name: 'a second table below that holds the same rows',
    file: '明细.csv',
    bytes: csvText([...TABLE, [], ...TABLE.map(swapped)]),
    expected: refused('import.unanswered'),
  },
  {
    name: 'a second table below whose months are not known',
    file: '明细.xlsx',
    bytes: workbookBytes([
      {
        name: '明细',
        rows: [
          ...CELLS,
          [],
          ['药品名称', '入库数量', '入库金额', '生产企业'],
          ['甲片', 1, 2, '甲药业'],
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
    bytes: workbookBytes([{ name: '明细', rows: sideBySide }], { kind }),
    // The one below which the other goes on.
    expected: { kind: 'read', rows: [5, 0, 1] },
  })),
  {
    name: 'the same table twice, side by side',
    file: '明细.xlsx',
    bytes: workbookBytes([{ name: '明细', rows: CELLS.map((row) => [...row, null, ...row]) }]),
    expected: refused('import.unanswered'),
  },
  {
    name: 'a table beside another without a column of dates',
    file: '明细.xlsx',
    bytes: workbookBytes([
      { name: '明细', rows: CELLS.map((row) => [...row, null, ...row.slice(1)]) },
    ]),
    expected: refused('table.sideBySide'),
  },
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
