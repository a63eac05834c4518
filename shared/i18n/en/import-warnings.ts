import type { Messages } from '../zh-cn';

export const importWarningsEn: Messages['importWarnings'] = {
  amountDiffers: {
    title: 'Quantity × price is not the amount',
    sentence: () =>
      'They differ by more than 1% and 0.05 yuan. The amount counts as it is written.',
    mend: 'Check quantity, price and amount: is the price per pack, the quantity in units?',
  },
  totalDiffers: {
    title: "Not the file's own total",
    sentence: ({ stated = '', found = '' }) =>
      `The row of sums says ${stated} yuan, the rows it stands for add up to ${found} yuan.`,
    mend: 'See whether rows were rejected, or whether the formula of the total is out of date.',
  },
  priceOutlier: {
    title: 'Unusual price',
    sentence: ({ name = '', medianYuan = '' }) =>
      `The price per unit of "${name}" is more than 20 times off the median of ${medianYuan} yuan.`,
    mend: 'An originator and a selected product may be that far apart; otherwise the units in a pack are mostly wrong, or packs and units are mixed up: see "Units and classes".',
  },
  outsidePeriod: {
    title: 'Outside the months asked for',
    sentence: () => 'These rows were left out.',
    mend: 'To take them, widen the months in the step "Columns".',
  },
  filledDown: {
    title: 'Names taken from above',
    sentence: () => 'These rows have no drug name and took the name above them.',
    mend: 'Where the blanks are not those of merged cells, turn this off under "Columns", or fill in the names.',
  },
  flowLeftOut: {
    title: 'No purchases, left out',
    sentence: ({ yuan = '', unpriced = '' }) =>
      `These rows are issues or transfers, or voided, cancelled or not yet received; they are left out.${yuan === '' ? '' : ` Their amounts as written come to ${yuan} yuan.`}${unpriced === '' ? '' : ` Rows without a readable amount: ${unpriced}.`}`,
    mend: 'Check the columns of direction and status.',
  },
  futureDate: {
    title: 'Later than today',
    sentence: () => 'The date of purchase lies ahead; the rows count all the same.',
    mend: "Check the year and the date's form.",
  },
  duplicateLine: {
    title: 'Repeated lines',
    sentence: () => 'The same purchase stands more than once in one file; each counts.',
    mend: 'If it was exported twice, take out the surplus rows.',
  },
  quarterDate: {
    title: 'Dates by the quarter',
    sentence: () => "A quarter's figures count in its last month.",
    mend: 'For single months use an export by month or day.',
  },
  hiddenRows: {
    title: 'Hidden rows',
    sentence: () => 'Rows that the file hides or filters out were read as well.',
    mend: 'Delete in the file what is not wanted.',
  },
  hiddenSheet: {
    title: 'Hidden sheet',
    sentence: () => 'A sheet that the file hides was read.',
    mend: 'Untick it in the step "Header" if it is not wanted.',
  },
  hiddenUnread: {
    title: 'Hidden sheets that were not read',
    sentence: ({ sheet = '', lines = '' }) =>
      `The hidden sheet "${sheet}" was not read. Rows below its header: ${lines}.`,
    mend: 'If it lists purchases, unhide it and import again, or tick it in the window of the import.',
  },
  negativeInAll: {
    title: 'Negative in all',
    sentence: ({ name = '', yuan = '' }) =>
      `By the files, "${name}" comes to ${yuan} yuan over the months that were read: more was returned than bought.`,
    mend: 'See whether the months of the purchases are not in the import, or signs are the wrong way round.',
  },
  taxAdded: {
    title: 'Amounts without tax, tax added',
    sentence: () =>
      'By the rate of the tax, the amounts of these rows do not hold it; what counts is both together.',
    mend: 'If the amounts hold tax already, call the column 含税金额.',
  },
  sheetUnread: {
    title: 'Sheets that were not read',
    sentence: ({ sheet = '', lacks = '', text = '' }) =>
      lacks === ''
        ? `Sheet "${sheet}" was not read: it has no column of dates, and "${text}" names no single month.`
        : `Sheet "${sheet}" was not read: it has no column "${lacks}".`,
    mend: 'If it lists purchases, add the column and import again.',
  },
  codePrecision: {
    title: 'Codes may have lost their last digits',
    sentence: () =>
      'Codes of more than 15 digits are stored as numbers; their last digits became 0.',
    mend: 'Export the codes as text. Amounts and quantities are not affected.',
  },
  noFlag: {
    title: 'No selected flag',
    sentence: ({ products = '' }) =>
      products === ''
        ? 'No row says whether it is selected: what is not marked counts as non-selected.'
        : `Products without a mark or a class of your own: ${products}. They count as non-selected.`,
    mend: 'Say it in the step "Units and classes", or read a comparison table there.',
  },
  someUnmarked: {
    title: 'Rows without a mark',
    sentence: ({ purchases = '', yuan = '', counted = '' }) =>
      `${purchases} rows have no mark, ${yuan} yuan in all, and count as ${counted === 'selected' ? 'selected' : 'non-selected'}: what this table marks is ${counted === 'selected' ? 'non-selected' : 'selected'}.`,
    mend: 'If they are not, mark them in the file, or set their class among the products.',
  },
  undecodable: {
    title: 'Unreadable characters',
    sentence: () => 'Some characters are not of the chosen encoding and show as "\uFFFD".',
    mend: 'Choose another encoding in the step "Header".',
  },
  columnPassedOver: {
    title: 'A similar column not taken',
    sentence: ({ column = '', taken = '' }) => `"${column}" was not taken; "${taken}" was.`,
    mend: 'If the other one is meant, choose it in the step "Columns".',
  },
  farCells: {
    title: 'More to the right of the table',
    sentence: ({ column = '' }) =>
      `These rows have content to the right of column ${column}, which was not read.`,
    mend: 'If there are purchases, move them to the left and import again.',
  },
  priceUnreadable: {
    title: 'Unreadable price',
    sentence: () =>
      'The price of these rows is no number. The amount counts as it is written; no price checked it.',
    mend: 'Check their amounts; with prices written as numbers the program checks them.',
  },
  activeContent: {
    title: 'Macros, external links or formulas',
    sentence: () => 'Macros and links were left alone; formulas count with their saved results.',
    mend: 'If results are out of date, recalculate and save the file in Excel or WPS.',
  },
};
