import { csvText, excelDate, type MadeCell, workbookBytes } from '../support/workbooks';
import type { CorpusCase, Outcome } from './corpus-case';
import { READ_WHOLE, refused } from './corpus-case';
import { CELLS, HEADER, LINES, TABLE, withColumn, withExtraColumn } from './known-history';

type Rows = readonly (readonly string[])[];

/** The same table as a text and as a workbook of texts. */
function asBoth(name: string, rows: Rows, expected: Outcome): readonly CorpusCase[] {
  return [
    { name: `${name}, as text`, file: '明细.csv', bytes: csvText(rows), expected },
    {
      name: `${name}, as a workbook`,
      file: '明细.xlsx',
      bytes: workbookBytes([
        { name: '明细', rows: rows.map((row) => row.map((cell) => (cell === '' ? null : cell))) },
      ]),
      expected,
    },
  ];
}

const TITLE = ['某某医院2024年采购明细'];
const FOOTER = ['制表人：王某', '', '', '审核人：李某'];
const TOTAL = ['合　计', '', '', '', '', '', '114', '1146.96'];

const frames = [
  ...asBoth('titles above the header', [TITLE, ['单位：元'], ...TABLE], READ_WHOLE),
  ...asBoth(
    'a header that is repeated on every page',
    [...TABLE.slice(0, 3), TITLE, HEADER, ...TABLE.slice(3)],
    {
      kind: 'read',
      rows: [5, 0, 2],
    },
  ),
  ...asBoth('a total and a signature at the end', [...TABLE, TOTAL, FOOTER], {
    kind: 'read',
    rows: [5, 0, 2],
    warnings: [],
  }),
  ...asBoth(
    'subtotals, a blank row and a wrong total',
    [
      ...TABLE.slice(0, 4),
      ['', '小计', '', '', '', '', '108', '966.40'],
      [],
      ...TABLE.slice(4),
      ['总计', '', '', '', '', '', '114', '1,146.97'],
    ],
    { kind: 'read', rows: [5, 0, 3], warnings: ['totalDiffers'] },
  ),
];

const DATE_FORMS: readonly (readonly string[])[] = [
  ['采购日期', '2024/1/5', '2024/1/20', '2024/2/3', '2024/2/10', '2024/3/1'],
  ['采购日期', '20240105', '20240120', '20240203', '20240210', '20240301'],
  ['采购日期', '2024.01.05', '2024.01.20', '2024.02.03', '2024.02.10', '2024.03.01'],
  ['采购日期', '2024年1月5日', '2024年1月20日', '2024年2月3日', '2024年2月10日', '2024年3月1日'],
  ['月份', '202401', '202401', '202402', '202402', '202403'],
  ['年月', '2024-01', '2024-1', '2024/02', '2024.02', '2024年3月'],
  [
    '入库时间',
    '2024-01-05 23:59:59',
    '2024-01-20T00:00:00Z',
    '2024/2/3 8:00',
    '2024-02-10 00:00:00.000',
    '2024-03-01 01:02:03',
  ],
  [
    '采购日期',
    '２０２４－０１－０５',
    '２０２４／１／２０',
    '２０２４．０２．０３',
    '２０２４年２月１０日',
    '２０２４０３０１',
  ],
  ['采购日期', '45296', '45311', '45325', '45332', '45352'],
];

const dates = DATE_FORMS.flatMap((cells, index) =>
  asBoth(
    `dates of form ${String(index + 1)}, as in ${cells[1] ?? ''}`,
    withColumn(TABLE, 0, cells),
    READ_WHOLE,
  ),
);

const AMOUNT_FORMS: readonly (readonly string[])[] = [
  ['采购金额', '￥658.00', '385.50元', '(77.10)', '１５０．５５', '¥30.01'],
  ['采购金额(元)', '658', ' 385.5 ', '-77.10', '150.550', '30.01\u00a0'],
  ['采购金额（万元）', '0.0658', '0.03855', '-0.00771', '0.015055', '0.003001'],
  ['金额', '658.00', '385.50', '77.10-', '\u200b150.55', '+30.01'],
  ['总金额', '6,58.00', '385.50', '-77.10', '150.55', '30.01'],
];

const amounts = AMOUNT_FORMS.flatMap((cells, index) =>
  asBoth(
    `amounts of form ${String(index + 1)}, as in ${cells[1] ?? ''}`,
    withColumn(TABLE, 7, cells),
    index === AMOUNT_FORMS.length - 1
      ? {
          kind: 'read',
          rows: [4, 1, 0],
          totals: { purchases: 4, packs: '14', units: '116', amountYuan: '488.96' },
          hasOtherVarieties: true,
          rejected: [[2, 'cell.notANumber']],
        }
      : READ_WHOLE,
  ),
);

const FLAG_FORMS: readonly (readonly string[])[] = [
  ['中选/非中选', '中选', '非中选', '未中选', '主供', '落选'],
  ['中选标识', '1', '0', '0', '1.0', '0.0'],
  ['是否中标', '√', '', '', '√', ''],
  ['是否中选药品', 'Y', 'N', 'n', 'y', 'N'],
  ['集采标识', '国采中选', '国采未中选', '国采（落选）', '中选（第七批）', '集采非中选品种'],
  ['中选状态', '', '非中选', '非中选', '', '非中选'],
];

/** Two of the lines are in volume-based procurement; nothing says whether they were selected. */
const DOUBTFUL_FLAG_FORMS: readonly (readonly string[])[] = [
  ['集采标识', '1', '非中选', '落选', '1', '未中选'],
  ['是否带量采购', 'N', '非中选', '未中选', 'y', '落选'],
  ['是否中选', '国采', '未中选', '否', '非集采', '未中选'],
  ['中选状态', '取消中选', '未中选', '未中选', '集采竞品', '落标'],
];

const flags = [
  ...FLAG_FORMS.flatMap((cells) =>
    asBoth(
      `flags such as ${cells[1] ?? ''} and ${cells[2] ?? ''}`,
      withColumn(TABLE, 5, cells),
      cells.includes('') ? { ...READ_WHOLE, warnings: ['someUnmarked'] } : READ_WHOLE,
    ),
  ),
  ...DOUBTFUL_FLAG_FORMS.flatMap((cells) =>
    asBoth(
      `doubtful flags such as ${cells[1] ?? ''} under ${cells[0] ?? ''}`,
      withColumn(TABLE, 5, cells),
      {
        kind: 'read',
        rows: [3, 2, 0],
        totals: { purchases: 3, packs: '9', units: '66', amountYuan: '338.41' },
        hasOtherVarieties: true,
        rejected: [
          [2, 'cell.unknownChoice'],
          [5, 'cell.unknownChoice'],
        ],
      },
    ),
  ),
];

const names: Rows = TABLE.map((row, index) =>
  row
    .map((cell, column) =>
      column === 1 && index > 0 ? `${cell}(${row[5] === '是' ? '中选' : '非中选'})` : cell,
    )
    .filter((_, column) => column !== 5),
);

const quantities = [
  ...asBoth('marks in the names and no flag column', names, READ_WHOLE),
  ...asBoth(
    'units beside packs',
    withExtraColumn(TABLE, ['最小制剂单位数量', '700', '70', '-14', '50', '10']),
    READ_WHOLE,
  ),
  ...asBoth(
    'units in ten thousands and no packs',
    withColumn(TABLE, 6, ['采购数量（万片/支/袋）', '0.07', '0.007', '-0.0014', '0.005', '0.001']),
    READ_WHOLE,
  ),
  ...asBoth(
    'a factor column and a specification without count',
    withExtraColumn(
      withColumn(TABLE, 3, ['规格', '20mg', '20mg', '20mg', '2ml:15mg', '2ml:15mg']),
      ['转换系数', '7', '7', '7', '10', '10'],
    ),
    { kind: 'read', rows: [5, 0, 0], totals: {}, hasOtherVarieties: true },
  ),
  ...asBoth(
    'a factor column that contradicts the specification once',
    withExtraColumn(TABLE, ['转换系数', '14', '7', '7', '10', '10']),
    {
      kind: 'read',
      rows: [4, 1, 0],
      totals: { purchases: 4, packs: '14', units: '116', amountYuan: '488.96' },
      hasOtherVarieties: true,
      rejected: [[2, 'cell.packFactorDisagrees']],
    },
  ),
  ...asBoth(
    'a price instead of the amount',
    withColumn(TABLE, 7, ['采购单价', '6.58', '38.55', '38.55', '30.11', '30.01']),
    READ_WHOLE,
  ),
  ...asBoth(
    'a price that is not the amount by the quantity',
    withExtraColumn(TABLE, ['采购单价', '6.58', '38.55', '38.55', '30.11', '33.01']),
    { kind: 'read', rows: [5, 0, 0], warnings: ['amountDiffers'] },
  ),
  ...asBoth('a line that stands there twice', [...TABLE, LINES[4] ?? []], {
    kind: 'read',
    rows: [6, 0, 0],
    totals: { purchases: 6, packs: '115', units: '826', amountYuan: '1176.97' },
    hasOtherVarieties: true,
    warnings: ['duplicateLine'],
  }),
  ...asBoth(
    'English headers',
    withColumn(
      [
        [
          'date',
          'generic name',
          'dosage form',
          'spec',
          'manufacturer',
          'selected',
          'qty',
          'amount',
        ],
        ...LINES,
      ],
      5,
      ['selected', 'Y', 'N', 'N', 'Y', 'N'],
    ),
    READ_WHOLE,
  ),
  ...asBoth(
    'a gift without a price',
    [
      ...TABLE,
      ['2024-03-05', '盐酸氨溴索注射液', '注射剂', '2ml:15mg*10支', '戊药业', '否', '1', '0'],
    ],
    // Or a formula that nobody worked out.
    refused('import.unanswered'),
  ),
  ...asBoth(
    'text that would run as a formula',
    withColumn(TABLE, 4, ['生产企业', '=1+1', '@SUM(A1)', '+cmd', '-2+3', '=HYPERLINK("x")']),
    READ_WHOLE,
  ),
  ...asBoth(
    'a drug that is called like a reserved name',
    [...TABLE, ['2024-03-05', '__proto__', '片剂', '1mg*7片', '甲药业', '是', '1', '1']],
    { kind: 'read', rows: [5, 1, 0], rejected: [[7, 'cell.reservedName']] },
  ),
];

const splitMonth: Rows = TABLE.map((row, index) => {
  const [date = '', ...rest] = row;
  const [year = '', month = ''] = index === 0 ? ['年', '月'] : date.split('-');
  return [year, month, ...rest];
});

const GROUPS = ['', '', '', '', '', '', '采购', ''];
const GROUPED_HEADER = [...HEADER.slice(0, 6), '数量', '金额'];

const structures: readonly CorpusCase[] = [
  ...asBoth('year and month in two columns', splitMonth, READ_WHOLE),
  ...asBoth('a header of two rows', [TITLE, GROUPS, GROUPED_HEADER, ...LINES], READ_WHOLE),
  {
    name: 'names merged over their lines',
    file: '明细.xlsx',
    bytes: workbookBytes([
      {
        name: '明细',
        rows: CELLS.map((row, index) =>
          row.map((cell, column) =>
            column >= 1 && column <= 3 && [2, 3, 5].includes(index) ? null : cell,
          ),
        ),
        merges: ['B2:B4', 'B5:B6', 'C2:C4', 'C5:C6', 'D2:D4', 'D5:D6'],
      },
    ]),
    expected: READ_WHOLE,
  },
  {
    name: 'the epoch of 1904',
    file: '明细.xlsx',
    bytes: workbookBytes([{ name: '明细', rows: CELLS.map(asOf1904) }], { uses1904: true }),
    expected: READ_WHOLE,
  },
  {
    name: 'dates in a format of Chinese Excel',
    file: '明细.xlsx',
    bytes: workbookBytes([{ name: '明细', rows: CELLS.map(inChineseFormat) }]),
    expected: READ_WHOLE,
  },
  {
    name: 'one sheet a month and a page of words',
    file: '明细.xlsx',
    bytes: workbookBytes([
      { name: '说明', rows: [['本表由药剂科整理']] },
      { name: '1月', rows: CELLS.slice(0, 3) },
      { name: '2月', rows: [CELLS[0] ?? [], ...CELLS.slice(3, 5)] },
      { name: '3月', rows: [CELLS[0] ?? [], ...CELLS.slice(5)] },
      { name: '旧表', rows: CELLS, isHidden: true },
    ]),
    expected: { ...READ_WHOLE, warnings: ['hiddenUnread'] },
  },
  {
    name: 'only some months wanted',
    file: '明细.csv',
    bytes: csvText(TABLE),
    options: ['--from', '2024-02', '--to', '2024-03'],
    expected: {
      kind: 'read',
      rows: [3, 0, 2],
      totals: { purchases: 3, packs: '4', units: '46', amountYuan: '103.46' },
      hasOtherVarieties: true,
      warnings: ['outsidePeriod', 'negativeInAll'],
    },
  },
];

function asOf1904(row: readonly MadeCell[]): readonly MadeCell[] {
  return row.map((cell) =>
    typeof cell === 'object' && cell !== null ? excelDate(serialOf(cell) - 1462) : cell,
  );
}

function inChineseFormat(row: readonly MadeCell[]): readonly MadeCell[] {
  return row.map((cell) =>
    typeof cell === 'object' && cell !== null
      ? excelDate(serialOf(cell), 'yyyy"年"m"月"d"日"')
      : cell,
  );
}

function serialOf(cell: { readonly v?: unknown }): number {
  if (typeof cell.v !== 'number') throw new Error('Broken belief: a date cell holds a number');
  return cell.v;
}

export const contentCases: readonly CorpusCase[] = [
  ...frames,
  ...dates,
  ...amounts,
  ...flags,
  ...quantities,
  ...structures,
];
