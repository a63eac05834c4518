import type { Messages } from '../zh-cn';

export const importFilesEn: Messages['importFiles'] = {
  chooseTitle: 'Choose a purchase history',
  tables: 'Purchase histories (Excel, WPS, CSV, web tables)',
  allFiles: 'All files',
  chooseComparisonTitle: 'Choose the table of selected and compared drugs',
  comparisonTables: 'Tables of selected and compared drugs',
  saveRowsTitle: 'Save as',
  workbooks: 'Excel workbook',
  rowsFileNames: { rejected: 'Rows not taken', warned: 'Rows to check' },
  needsFiles: 'Give at least one purchase history.',
  expectedMonth: 'a month such as 2024-01',
  reason: 'What is wrong',
  headings: {
    file: 'File',
    sheet: 'Sheet',
    headerRow: 'Header row',
    rows: 'Data rows',
    accepted: 'Accepted',
    rejected: 'Rejected',
    skipped: 'Skipped',
    purchases: 'Lines',
    units: 'Units',
    amount: 'Amount',
    selectedAmount: 'Selected',
    nonSelectedAmount: 'Non-selected',
    months: 'Months',
  },
  foundAndMend: ({ found, mend }) => `${found} ${mend}`,
  warnings: ({ count }) => `To be checked (${count})`,
  warning: ({ file, sheet, title, text, rows, count }) => {
    const place = sheet === '' ? `"${file}"` : `"${file}", sheet "${sheet}"`;
    const etc = count > rows.length ? ` and others, ${String(count)} in all` : '';
    return rows.length === 0
      ? `${title}: ${place}. ${text}`
      : `${title}: ${place}, row ${rows.join(', ')}${etc}. ${text}`;
  },
  moreWarnings: ({ count }) => `${count} more are not listed; --json shows them all.`,
  totals: ({ purchases, units, yuan }) =>
    `In all: ${purchases} lines, ${units} minimum preparation units, ${yuan} yuan`,
  months: ({ from, to }) => `${from} to ${to}`,
  rejectedRows: ({ count }) => `Rejected rows (${count})`,
  moreRejected: ({ count }) =>
    `${count} more are not listed; see them all with --json or --rejected FILE.xlsx.`,
};
