import type { RawTable } from '../../shared/purchases/table/raw-table';
import { numberCell, rawTable, type TestCell } from './raw-tables';

const HEADER = [
  '采购日期',
  '药品通用名',
  '剂型',
  '包装规格',
  '转换系数',
  '生产企业',
  '采购数量',
  '采购金额',
  '是否中选',
];

/** One line of a history as tests think of it; what is left out is as in most lines. */
export interface HistoryLine {
  readonly date?: string;
  readonly name?: string;
  readonly pack?: string;
  readonly factor?: string | null;
  readonly maker?: string;
  readonly packs?: string;
  readonly yuan?: string;
  readonly flag?: string | null;
}

/** A sheet with a title, the usual header and these lines. */
export function historySheet(
  lines: readonly HistoryLine[],
  changes: Partial<RawTable> = {},
): RawTable {
  return rawTable([['某某医院采购明细'], HEADER, ...lines.map(cellsOf)], changes);
}

function cellsOf(line: HistoryLine): readonly TestCell[] {
  const { date = '2024-03-01', name = '阿卡波糖片', pack = '50mg*30片/盒', flag = '否' } = line;
  const { factor = null, maker = '甲药业', packs = '10', yuan = '600' } = line;
  return [
    date,
    name,
    '片剂',
    pack,
    factor === null ? null : numberCell(factor),
    maker,
    numberCell(packs),
    numberCell(yuan),
    flag,
  ];
}

/** Two files: a workbook of four sheets (two months, a note, a hidden copy) and a text table with the same header. */
export const twoFiles: readonly RawTable[] = [
  historySheet([{ maker: '甲药业' }, { maker: '乙药业', flag: '是', yuan: '90' }], {
    file: '2024.xlsx',
    sheet: '一月',
  }),
  historySheet([{ maker: '甲药业', date: '2024-04-01' }], { file: '2024.xlsx', sheet: '二月' }),
  rawTable([['本表由 HIS 导出']], { file: '2024.xlsx', sheet: '说明' }),
  historySheet([{ maker: '甲药业' }], { file: '2024.xlsx', sheet: '备份', isHidden: true }),
  historySheet([{ maker: '丙药业', date: '2025-01-05', flag: '是' }], {
    file: '2025.csv',
    sheet: '',
    format: 'csv',
    encoding: 'gb18030',
  }),
];

/** A history that leaves four things open, each of another product. */
export const doubtful: RawTable = historySheet(
  [
    { maker: '甲药业' },
    { maker: '乙药业', flag: '是', yuan: '90' },
    { maker: '丙药业', pack: '50mg*14片/盒', factor: '12', yuan: '500' },
    { maker: '丁药业', pack: '50mg', yuan: '400' },
    { maker: '戊药业', flag: null, yuan: '300' },
    { maker: '己药业', flag: '待定', yuan: '200' },
  ],
  { file: '疑问.xlsx' },
);
