import type { Messages } from '../zh-cn';

export const importEn: Messages['import'] = {
  title: 'Import purchases',
  stagesLabel: 'Steps of the import',
  stages: { file: 'File', columns: 'Header and columns', read: 'Check and settle' },
  fields: {
    genericName: 'Generic name',
    date: 'Date or month',
    packs: 'Quantity (packs)',
    units: 'Quantity (units)',
    amountYuan: 'Amount',
    packPriceYuan: 'Price (per pack)',
    unitPriceYuan: 'Price (per unit)',
    selectedFlag: 'Selected or not',
    packFactor: 'Units per pack',
    packSpecification: 'Pack specification',
    specification: 'Specification',
    dosageForm: 'Dosage form',
    unit: 'Unit',
    packUnit: 'Pack unit',
    manufacturer: 'Manufacturer',
    batch: 'VBP batch',
    consistencyFlag: 'Passed evaluation',
  },
  filePage: {
    title: 'Choose a purchase history',
    text: 'An export of the hospital system, the stock ledger or the procurement platform: one purchase a row.',
    action: 'Choose a file',
    opening: 'Opening…',
    hints: [
      'Formats: .xlsx, .xls, .csv; UTF-8 and GBK are told apart',
      'At least: generic name, date, quantity, amount (or price); better with a selected flag',
      'Title rows above the header, subtotals and totals are skipped and counted',
      'The table is not touched before you finish the last step',
    ],
  },
  columnsPage: {
    sheet: 'Sheet',
    encodings: { 'utf-8': 'UTF-8', gb18030: 'GBK', none: '' },
    headerHint: ({ headerRow }) =>
      `The header is row ${String(headerRow)}; if not, click the right row's number`,
    headerUnknown: 'No header found: click the number of the row it stands in',
    preview: "The file's first 60 rows",
    rowNumber: 'Row',
    useAsHeader: ({ row }) => `Take row ${String(row)} as the header`,
    mapping: 'What the columns mean',
    needed: 'needed',
    oneQuantity: 'one quantity',
    oneAmount: 'one amount',
    noColumn: '(none)',
    missing: ({ field }) => `Say which column holds "${field}"`,
    noFlag: 'Without a selected flag all purchases count as non-selected',
    otherFile: 'Another file',
    read: 'Read all',
  },
  reading: {
    stages: {
      reading: 'Reading the file…',
      parsing: 'Parsing the table…',
      matching: 'Reading row by row…',
      checking: 'Adding up…',
    },
    rows: ({ rows }) => ` row ${String(rows)}`,
  },
  readPage: {
    title: ({ count }) => (count === 1 ? '1 variety read' : `${String(count)} varieties read`),
    counts: {
      rows: 'Data rows',
      accepted: 'Accepted',
      skipped: 'Skipped (blank, totals)',
      rejected: 'Rejected',
    },
    rowsUnit: 'rows',
    amount: 'Amount in all',
    units: 'Quantity in all',
    unitsUnit: 'units',
    split: ({ selected, nonSelected }) =>
      `of which selected ${selected} yuan, non-selected ${nonSelected} yuan`,
    noneRejected: 'No row was rejected.',
    rejectedTitle: 'Rejected rows: mend the file and import it again',
    rejectedRow: 'Row',
    rejectedColumn: 'Column',
    rejectedReason: 'Reason',
    back: 'Back to the columns',
    intoNew: 'They go into a new table',
    intoPresent: ({ name, count }) =>
      name === ''
        ? `They join the present table (${String(count)} varieties); one undo takes them back`
        : `They join "${name}" (${String(count)} varieties); one undo takes them back`,
    finish: ({ count }) =>
      count === 1 ? 'Finish with 1 variety' : `Finish with ${String(count)} varieties`,
  },
  choices: {
    title: 'For all varieties',
    until: 'to',
    months: ({ count }) => (count === 1 ? '1 month' : `${String(count)} months`),
    windowEnd: {
      fromMonth: ({ name }) => `${name}, first month`,
      toMonth: ({ name }) => `${name}, last month`,
    },
    referenceWindow: {
      name: 'Months of the pre-VBP price',
      note: 'All amounts ÷ quantities of these months make the pre-VBP average price',
      overlap: 'Overlaps the months of use: the price may contain purchases after the procurement',
    },
    useWindow: {
      name: "Months of the year's use",
      note: 'The use of these months becomes base quantity, non-selected amount and selected quantity',
      notAYear: 'Not 12 months: taken as they are, not scaled to a year',
    },
    typed: {
      winners: {
        name: 'Selected enterprises',
        placeholder: 'may stay open',
        note: 'For all imported varieties; change each one later',
        whenBlank: 'Open: each variety says "To fill" and counts once it is filled',
      },
      fundRatio: {
        name: 'Fund payment ratio f',
        placeholder: 'such as 65%, may stay open',
        note: "The region's ratio, for the whole table",
        whenBlank: "Open: the table's ratio stays; without one every variety is to fill",
      },
      insuredShareRatio: {
        name: 'Insured-use share u',
        placeholder: 'such as 90%, may stay open',
        note: 'For all imported varieties; change each one later',
        whenBlank: 'Open: each variety says "To fill" and counts once it is filled',
      },
    },
  },
};
