import type { Messages } from '../zh-cn';

export const importFilesEn: Messages['importFiles'] = {
  chooseTitle: 'Choose a purchase history',
  tables: 'Purchase histories (Excel, WPS, CSV, web tables)',
  allFiles: 'All files',
  chooseComparisonTitle: 'Choose the table of selected and compared drugs',
  comparisonTables: 'Tables of selected and compared drugs',
  chooseDepartmentsTitle: 'Choose the table of departments',
  departmentTables: 'Tables of departments',
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
  unmatchedAnswer: ({ key }) => `Nothing was asked that "${key}" answers.`,
  totals: ({ purchases, units, yuan }) =>
    `In all: ${purchases} lines, ${units} minimum preparation units, ${yuan} yuan`,
  months: ({ from, to }) => `${from} to ${to}`,
  expectedMonths: 'replace, add or skip',
  expectedRange: 'months such as 2024-01..2024-12',
  into: {
    unknown: 'not known',
    kept: 'The version before the import was kept among the backups',
    notKept:
      'The version before the import could not be kept: the folder of backups cannot be written',
    plan: ({ file, months, from, to, varieties, yuan }) =>
      `Plan "${file}": ${months} months with purchases (${from} to ${to}), ${varieties} varieties, ${yuan} yuan`,
    known: ({ months }) =>
      `Known from a file of the very same content, and not counted again: ${months}`,
    reread: ({ months }) =>
      `Of these ${months} came out otherwise this time (other answers, rows left out, or varieties joined or parted otherwise); the plan keeps what it had. To take this reading, add --months replace`,
    replaced: ({ months }) => `Taken as they were read this time: ${months}`,
    left: ({ months }) =>
      `Taken out of the plan, because the same file brought them before and does not have them any more: ${months}`,
    reference: ({ fromMonth, toMonth }) => `Pre-VBP price from ${fromMonth} to ${toMonth}`,
    noReference:
      'No months for the pre-VBP price: the purchases begin with selected products. Name months with --reference, or bring the price with --table',
    use: ({ fromMonth, toMonth }) => `Use from ${fromMonth} to ${toMonth}`,
    proposedUse: ({ fromMonth, toMonth }) =>
      `There are newer months: use could be taken from ${fromMonth} to ${toMonth} (not changed; say so with --use)`,
    addedByTable: ({ names }) =>
      `Varieties of the table without purchases, added by themselves: ${names}`,
    unusedColumns: ({ columns }) =>
      `Columns of the table that did not enter the plan (those for a declaration are typed in its round): ${columns}`,
    retention: ({ before, after }) =>
      `Retention of the hospital: ${before} before the import, ${after} after it`,
    incomplete: ({ count, names }) =>
      count === 1
        ? `It does not hold 1 variety of which something is missing: ${names}`
        : `It does not hold ${String(count)} varieties of which something is missing: ${names}`,
  },
  leftOut: ({ rows }) => `note: rows rejected, which the totals do not hold: ${rows}.`,
  leftOpen: ({ rows, open, yuan }) =>
    `note: rows rejected, which the totals do not hold: ${rows}; of these waiting for an answer: ${open}, ${yuan} yuan in all. List the questions with --questions FILE.json, fill them in and answer with --answers FILE.json.`,
  rejectedRows: ({ count }) => `Rejected rows (${count})`,
  moreRejected: ({ count }) =>
    `${count} more are not listed; see them all with --json or --rejected FILE.xlsx.`,
};
