import type { TableRow } from './exact-estimate';
import { workbookBytes } from './workbooks';

/** Contract 3's headers by what they hold. */
export const tableHeaders = {
  genericName: '通用名',
  batch: '批次',
  shareGroup: '带量比例组',
  baseUnits: '约定采购量基数',
  winners: '中选企业数',
  agreedShare: '约定采购比例',
  agreedUnits: '约定采购量',
  preVbpPriceYuan: '集采前加权均价',
  selectedPriceYuan: '中选价格',
  nonSelectedYuan: '非中选采购金额',
  fundRatio: '医保基金支付比例',
  expenditureFundRatio: '支出基金支付比例',
  insuredShare: '参保患者使用占比',
  selectedUnits: '中选采购量',
} as const satisfies Record<keyof TableRow, string>;

const fields = Object.keys(tableHeaders) as readonly (keyof TableRow)[];

/** The rows as a CSV file's text, header first. */
export function csvOf(rows: readonly TableRow[]): string {
  const lines = rows.map((row) => fields.map((field) => String(row[field])).join(','));
  return `${[fields.map((field) => tableHeaders[field]).join(','), ...lines].join('\n')}\n`;
}

/** The rows as a workbook with a title row; a figure is a number where a spreadsheet can hold it exactly. */
export function xlsxOf(rows: readonly TableRow[]): Buffer {
  const cells = rows.map((row) =>
    fields.map((field) => {
      const value = row[field];
      const isText = field === 'genericName' || field === 'batch' || field === 'shareGroup';
      return isText || typeof value === 'number' || value === '' ? value : parseFloat(value);
    }),
  );
  const header = fields.map((field) => tableHeaders[field]);
  return workbookBytes([{ name: '测算表', rows: [['品种测算表'], header, ...cells] }]);
}
