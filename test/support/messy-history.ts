import { excelDate, excelError, type MadeCell, type MadeSheet } from './workbooks';

const HEADER = [
  '序号',
  '药品通用名',
  '剂型',
  '规 格',
  '生产企业',
  '是否中选',
  '采购数量（盒）',
  '采购单价（元）',
  '采购金额（元）',
  '入库\n日期',
];
const TITLE = '某某医院药品采购明细表';

/** One row as text, with the cells a workbook has instead. */
interface MessyRow {
  readonly text: readonly string[];
  readonly cells?: Readonly<Record<number, MadeCell>>;
}

const row = (...text: readonly string[]): MessyRow => ({ text });

const HISTORY: readonly MessyRow[] = [
  row(TITLE),
  row('统计期间：2024年1月至2月', '', '', '', '', '', '', '', '单位：元'),
  row(...HEADER),
  {
    text: [
      '1',
      '阿托伐他汀钙片',
      '片剂',
      '20mg*7片/盒',
      '甲药业',
      '是',
      '100',
      '6.58',
      '658.00',
      '2024-01-05',
    ],
    cells: { 0: 1, 6: 100, 7: 6.58, 8: 658, 9: excelDate(45296) },
  },
  row(
    '2',
    '阿托伐他汀　钙片',
    '片剂',
    '２０ｍｇ＊７片／盒',
    '乙药业',
    '否',
    '１，０００',
    '38.50',
    '３８，５００．００',
    '2024/1/20',
  ),
  row(
    '3',
    '阿托伐他汀钙片',
    '片剂',
    '20mg×7片×2板',
    '乙药业',
    '否',
    '-3',
    '￥77',
    '(231.00)',
    '20240121',
  ),
  row('', '小计', '', '', '', '', '1097', '', '38927.00', ''),
  row(),
  row(TITLE),
  row(...HEADER),
  row('4', '氯吡格雷片', '片剂', '75mg*7片', '丙药业', '√', '12', '17.81', '-', '2024年2月3日'),
  row(
    '5',
    '盐酸氨溴索注射液',
    '注射剂',
    '2ml:15mg*10支/盒',
    '丁药业',
    '国采中选',
    '5',
    '30.1',
    '150.5元',
    '202402',
  ),
  {
    text: [
      '6',
      '氯吡格雷片',
      '片剂',
      '75mg*7片',
      '丙药业',
      '是',
      '1',
      '17.81',
      '#DIV/0!',
      '2024.02.05',
    ],
    cells: { 8: excelError(7) },
  },
  row('7', '__proto__', '片剂', '1mg*7片', '丙药业', '是', '1', '1', '1', '2024-02-05'),
  row('8', '氯吡格雷片', '片剂', '75mg', '丙药业', '是', '1', '17.81', '17.81', '2024-02-05'),
  row(
    '9',
    '氯吡格雷片',
    '片剂',
    '75mg*7片',
    '丙药业',
    '是',
    '10盒',
    '17.81',
    '178.10',
    '2024-02-05',
  ),
  row(
    '10',
    '氯吡格雷片',
    '片剂',
    '75mg*7片',
    '丙药业',
    '是',
    '1',
    '17.81',
    '17.81',
    '2024年第5季度',
  ),
  row('合　　计', '', '', '', '', '', '1115', '', '39291.22', ''),
  row('制表人：王某', '', '', '审核人：', '', '', '', '', '打印日期：2024-03-01'),
];

/** The history as lines of text. */
export const messyRows: readonly (readonly string[])[] = HISTORY.map(({ text }) =>
  HEADER.map((_, column) => text[column] ?? ''),
);

/** The same history as a sheet with merged titles, real numbers, real dates and real errors. */
export const messySheet: MadeSheet = {
  name: '采购明细',
  rows: HISTORY.map(({ text, cells = {} }) =>
    text.map((content, column) => cells[column] ?? (content === '' ? null : content)),
  ),
  merges: ['A1:J1', 'A9:J9'],
};

const UNUSED = [{ letters: 'A', header: '序号', values: ['1', '2'] }];
const COLUMNS = {
  genericName: '药品通用名',
  dosageForm: '剂型',
  specification: '规 格',
  manufacturer: '生产企业',
  selectedFlag: '是否中选',
  packs: '采购数量（盒）',
  packPriceYuan: '采购单价（元）',
  amountYuan: '采购金额（元）',
  date: '入库 日期',
};

const VARIETIES = [
  {
    genericName: '氯吡格雷片',
    dosageForm: '片剂',
    specification: '75mg*7片',
    batch: '',
    unit: '片',
    purchases: 1,
    units: '84',
    // 12 × 17.81
    amountYuan: '213.72',
    selectedAmountYuan: '213.72',
    nonSelectedAmountYuan: '0',
    exemptAmountYuan: '0',
    firstMonth: '2024-02',
    lastMonth: '2024-02',
  },
  {
    genericName: '盐酸氨溴索注射液',
    dosageForm: '注射剂',
    specification: '2ml:15mg*10支/盒',
    batch: '',
    unit: '支',
    purchases: 1,
    units: '50',
    amountYuan: '150.5',
    selectedAmountYuan: '150.5',
    nonSelectedAmountYuan: '0',
    exemptAmountYuan: '0',
    firstMonth: '2024-02',
    lastMonth: '2024-02',
  },
  {
    genericName: '阿托伐他汀钙片',
    dosageForm: '片剂',
    specification: '20mg*7片/盒',
    batch: '',
    unit: '片',
    purchases: 3,
    // 100 × 7 + 1,000 × 7 − 3 × 14
    units: '7658',
    // 658 + 38,500 − 231
    amountYuan: '38927',
    selectedAmountYuan: '658',
    nonSelectedAmountYuan: '38269',
    exemptAmountYuan: '0',
    firstMonth: '2024-01',
    lastMonth: '2024-01',
  },
];

const REFUSED: readonly (readonly [number, string, string])[] = [
  [13, '采购金额（元）', 'cell.excelError'],
  [14, '药品通用名', 'cell.reservedName'],
  [15, '规 格', 'cell.packFactorUnknown'],
  [16, '采购数量（盒）', 'cell.notANumber'],
  [17, '入库 日期', 'cell.notADate'],
];

/** What `import --json` says of it, worked out by hand, without the sentences of the refused rows. */
export function importOfMessy(file: {
  readonly path: string;
  readonly format: string;
  readonly encoding: string | null;
  readonly sheet: string;
}): object {
  // Rows 4 to 19; skipped are a subtotal, a blank, a repeated title and header, a total and a footer.
  const counts = { headerRow: 3, rows: 16, accepted: 5, rejected: 5, skipped: 6 };
  return {
    files: [{ ...file, ...counts, columns: COLUMNS, unused: UNUSED }],
    totals: { purchases: 5, packs: '1114', units: '7792', amountYuan: '39291.22' },
    varieties: VARIETIES,
    lookAlikes: [],
    rejected: REFUSED.map(([rowNumber, column, code]) => ({
      file: file.path,
      sheet: file.sheet,
      row: rowNumber,
      column,
      code,
    })),
    // 658 + 38,500 − 231 + 213.72 + 150.5, and 17.81 of the line whose pack nobody knows.
    warnings: [
      {
        code: 'totalDiffers',
        file: file.path,
        sheet: file.sheet,
        rows: [18],
        count: 1,
        message:
          '合计行写 39291.22 元，所合计的各行共 39309.03 元。看是否有行未被采用，或原文件合计公式没有更新。',
      },
    ],
  };
}
