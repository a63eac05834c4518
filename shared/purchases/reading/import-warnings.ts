import { z } from 'zod';

const text = z.string().max(1000);

/** What a check found; nothing is ever mended in silence. A sentence for each stands in i18n. */
export const importWarningCodeSchema = z.enum([
  /** quantity × price is not the amount. Source: domain 8.3. */
  'amountDiffers',
  /** A row of sums in the file is not the sum of the rows it stands for: params stated, found (yuan). */
  'totalDiffers',
  /** A unit price more than 20 times above or below the variety's median: params name, medianYuan. */
  'priceOutlier',
  /** Dates outside the period that was asked for; the rows are left out. */
  'outsidePeriod',
  /** Rows without a name that took the name above them. */
  'filledDown',
  /** Issues, transfers, and voided or cancelled lines; they are left out: params yuan, and unpriced (rows that say none). */
  'flowLeftOut',
  /** Dates later than today. */
  'futureDate',
  /** The same line more than once, in one file or in several. */
  'duplicateLine',
  /** A quarter's total, counted in its last month. */
  'quarterDate',
  /** Rows or a sheet that the file hides were read. */
  'hiddenRows',
  'hiddenSheet',
  /** Amounts without tax, to which the tax beside them was added. */
  'taxAdded',
  /** A hidden sheet that lists drugs was not read: params sheet, lines. */
  'hiddenUnread',
  /** What is bought of a variety, in all months of the import, comes to less than zero: params name, yuan. */
  'negativeInAll',
  /** A sheet that lists drugs was not read: params sheet, and lacks (a column) or text (that names no month). */
  'sheetUnread',
  /** A code stored as a number of more than 15 digits: its last digits are lost. */
  'codePrecision',
  /** Nothing says which purchases are of selected products: all count as non-selected. */
  'noFlag',
  /** Lines without a mark in a table that marks others: params purchases, yuan, class (selected or nonSelected). */
  'someUnmarked',
  /** Characters that the encoding does not know. */
  'undecodable',
  /** A column that was not taken for a field because another one was: params column, taken, with their letters. */
  'columnPassedOver',
  /** Cells to the right of the last column that is read: params column, its letters. */
  'farCells',
  /** A price that is no number, beside an amount that counts without it. */
  'priceUnreadable',
  /** Macros, external links and formulas are in the file and were left alone. */
  'activeContent',
]);
export type ImportWarningCode = z.infer<typeof importWarningCodeSchema>;

export const importWarningSchema = z.strictObject({
  code: importWarningCodeSchema,
  file: text,
  sheet: text,
  /** The rows meant, as Excel counts; at most 1,000 of them where they are shown. */
  rows: z.array(z.int().min(1)).readonly(),
  /** How many rows are meant in all. */
  count: z.int().min(0),
  /** What the sentence names besides. */
  params: z.record(z.string().regex(/^[a-z][A-Za-z]*$/), text).readonly(),
});
export type ImportWarning = z.infer<typeof importWarningSchema>;
