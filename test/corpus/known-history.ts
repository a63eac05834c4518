import { excelDate, type MadeCell } from '../support/workbooks';

/** A small purchase history whose totals were worked out by hand, in the plainest form. */
export const HEADER = [
  '采购日期',
  '通用名',
  '剂型',
  '规格',
  '生产企业',
  '是否中选',
  '采购数量',
  '采购金额',
] as const;

export const LINES: readonly (readonly string[])[] = [
  ['2024-01-05', '阿托伐他汀钙片', '片剂', '20mg*7片', '甲药业', '是', '100', '658.00'],
  ['2024-01-20', '阿托伐他汀钙片', '片剂', '20mg*7片', '乙药业', '否', '10', '385.50'],
  ['2024-02-03', '阿托伐他汀钙片', '片剂', '20mg*7片', '乙药业', '否', '-2', '-77.10'],
  ['2024-02-10', '盐酸氨溴索注射液', '注射剂', '2ml:15mg*10支', '丁药业', '是', '5', '150.55'],
  ['2024-03-01', '盐酸氨溴索注射液', '注射剂', '2ml:15mg*10支', '戊药业', '否', '1', '30.01'],
];

export const TABLE: readonly (readonly string[])[] = [HEADER, ...LINES];

/** 31 December 1899 is day 1: 5 January 2024 is day 45,296. */
export const SERIALS = [45296, 45311, 45325, 45332, 45352];

/** The lines as a workbook holds them: dates as serial numbers, quantities and amounts as numbers. */
export const CELLS: readonly (readonly MadeCell[])[] = [
  [...HEADER],
  ...LINES.map((line, index): readonly MadeCell[] => [
    excelDate(SERIALS[index] ?? 0),
    ...line.slice(1, 6),
    parseFloat(line[6] ?? ''),
    parseFloat(line[7] ?? ''),
  ]),
];

/** What an import makes of it: five lines, two varieties. */
export const KNOWN = {
  // 100 + 10 − 2 + 5 + 1 packs; 700 + 70 − 14 + 50 + 10 units; 658 + 385.5 − 77.1 + 150.55 + 30.01 yuan.
  totals: { purchases: 5, packs: '114', units: '816', amountYuan: '1146.96' },
  varieties: [
    {
      genericName: '盐酸氨溴索注射液',
      dosageForm: '注射剂',
      unit: '支',
      purchases: 2,
      units: '60',
      amountYuan: '180.56',
      selectedAmountYuan: '150.55',
      nonSelectedAmountYuan: '30.01',
      firstMonth: '2024-02',
      lastMonth: '2024-03',
    },
    {
      genericName: '阿托伐他汀钙片',
      dosageForm: '片剂',
      unit: '片',
      purchases: 3,
      units: '756',
      amountYuan: '966.4',
      selectedAmountYuan: '658',
      nonSelectedAmountYuan: '308.4',
      firstMonth: '2024-01',
      lastMonth: '2024-02',
    },
  ],
} as const;

/** The table with one column's cells replaced, the header's first. */
export function withColumn(
  table: readonly (readonly string[])[],
  column: number,
  cells: readonly string[],
): readonly (readonly string[])[] {
  return table.map((row, index) =>
    row.map((cell, place) => (place === column ? (cells[index] ?? cell) : cell)),
  );
}

/** The table with one more column, the header's cell first. */
export function withExtraColumn(
  table: readonly (readonly string[])[],
  cells: readonly string[],
): readonly (readonly string[])[] {
  return table.map((row, index) => [...row, cells[index] ?? '']);
}
