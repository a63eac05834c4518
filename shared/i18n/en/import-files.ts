import type { Messages } from '../zh-cn';

export const importFilesEn: Messages['importFiles'] = {
  chooseTitle: 'Choose a purchase history',
  tables: 'Purchase histories (Excel, CSV)',
  allFiles: 'All files',
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
  allNonSelected: ({ file }) =>
    `Note: nothing in "${file}" says which products are selected; every line counts as non-selected.`,
  totals: ({ purchases, units, yuan }) =>
    `In all: ${purchases} lines, ${units} minimum preparation units, ${yuan} yuan`,
  months: ({ from, to }) => `${from} to ${to}`,
  rejectedRows: ({ count }) => `Rejected rows (${count})`,
  moreRejected: ({ count }) =>
    `${count} more are not listed; see them all with --json or --rejected FILE.xlsx.`,
};
