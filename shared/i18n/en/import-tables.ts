import type { Messages } from '../zh-cn';

export const importTablesEn: Messages['importTables'] = {
  files: {
    dropTitle: 'Drop files here',
    dropText: 'or anywhere on the window, on any screen',
    choose: 'Choose files',
    chooseMore: 'Add files',
    kinds:
      '.xlsx .xls .xlsb .ods .slk .csv .txt, and .xls that are web pages or XML; told by content',
    template: 'Save a template',
    templateNote: 'No export at hand? Fill in the template',
    listLabel: 'Chosen files',
    remove: ({ name }) => `Remove "${name}"`,
    opening: 'Opening…',
    sheets: ({ histories, inAll }) =>
      inAll === 1
        ? histories === 1
          ? 'A purchase history'
          : 'No header found yet: point at it in the next step'
        : `${String(inAll)} sheets, of which ${String(histories)} purchase histories`,
    hints: [
      'At least: generic name, date or month, quantity, amount (or price); better with a selected flag',
      'Titles, merged cells, subtotals, totals and page footers are skipped and counted',
      'The table is not touched before you finish the last step',
    ],
    count: ({ files }) => (files === 1 ? '1 file' : `${String(files)} files`),
    noneUsable: 'None of the files can be read; choose another',
  },
  tree: {
    label: 'Files and sheets',
    hidden: 'hidden',
    noHistory: 'no history',
    tick: ({ sheet }) => `Read "${sheet}"`,
    show: ({ sheet }) => `Show "${sheet}"`,
    wholeFile: 'Whole file',
    noneTicked: 'Tick at least one sheet',
    unready: ({ sheet }) => `No header found in "${sheet}"`,
  },
  table: {
    preview: "The file's first 60 rows",
    rowNumber: 'Row',
    useAsHeader: ({ row }) => `Take row ${String(row)} as the header`,
    opening: 'Opening this sheet…',
    empty: 'This sheet is empty.',
    unseen: 'Click a sheet on the left to see it',
  },
  header: {
    panel: 'Header',
    found: ({ row }) => `The header is row ${String(row)}`,
    foundSeveral: ({ upper, lower }) => `The header is rows ${String(upper)} to ${String(lower)}`,
    unknown: 'No header found',
    how: "Not right? Click the right row's number in the table.",
    depth: 'Header rows',
    depths: { one: 'One', two: 'Two', three: 'Three' },
    encoding: 'Text encoding',
    encodings: {
      auto: ({ found }) => `As found (${found})`,
      names: {
        'utf-8': 'UTF-8',
        gb18030: 'GBK',
        'utf-16le': 'UTF-16',
        'utf-16be': 'UTF-16 BE',
        'windows-1252': 'Western',
      },
    },
    encodingNote: 'Choose another where the text is garbled.',
    recognised: ({ count }) =>
      count === 1 ? '1 column recognised' : `${String(count)} columns recognised`,
    noneRecognised: 'No column recognised yet',
    missing: ({ field }) => `Next: say which column holds "${field}"`,
  },
  columns: {
    panel: 'What the columns mean',
    shared: ({ count }) => `For all ${String(count)} sheets with this header`,
    template: ({ name }) => `By the template "${name}"`,
    ambiguous: ({ fields }) => `Several columns could be meant, please look: ${fields}`,
    mismatches: ({ fields }) => `Not as last time: ${fields}`,
    guessed: 'Told by the header; change what is wrong',
    needed: 'needed',
    oneQuantity: 'at least one',
    oneAmount: 'at least one',
    unused: ({ count }) => `Columns not used (${String(count)})`,
    unusedRival: ({ field, title }) => `says "${field}" too; "${title}" is used`,
    unusedEmpty: 'blank in the first 60 rows',
    groups: {
      purchase: 'Drug and date',
      amounts: 'Quantity and amount',
      flows: 'Returns and status',
      classes: 'Selected and batch',
      pack: 'Specification and pack',
      product: 'More about the drug',
      codes: 'Codes',
    },
    noColumn: '(none)',
    columnFor: ({ field }) => `Column of "${field}"`,
    fillsDown: 'A row without a name takes the name above it',
    fillsDownNote: ({ rows }) =>
      rows === 1
        ? '1 row of the preview has a quantity and no name (common with merged cells)'
        : `${String(rows)} rows of the preview have a quantity and no name (common with merged cells)`,
    months: 'Only months',
    monthFrom: 'First month',
    monthTo: 'Last month',
    monthPlaceholder: 'as 2024-01',
    monthsInvalid: 'Write months as 2024-01, the first not after the last',
    templateName: 'Template',
    saveTemplate: 'Save as template',
    missing: ({ sheet, field }) =>
      sheet === ''
        ? `Say which column holds "${field}"`
        : `Say which column of "${sheet}" holds "${field}"`,
    noFlag: ({ sheet }) =>
      sheet === ''
        ? 'Without a selected flag products count as non-selected until you say more'
        : `"${sheet}" has no selected flag: its products count as non-selected until you say more`,
    timeAround: {
      month: 'The month is that of the title, the sheet or the file',
      year: 'The year is that of the title, the sheet or the file, or is asked',
      across: 'Months stand beside each other: quantities and amounts are read month by month',
    },
    headerUnit: ({ unit }) => `in ${unit}`,
    readAll: ({ tables }) => (tables === 1 ? 'Read all' : `Read ${String(tables)} sheets`),
  },
};
