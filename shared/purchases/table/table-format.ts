import { z } from 'zod';

/** The kinds of tables that can be read, told from their bytes. Text tables of every separator are `csv`. */
export const tableFormatSchema = z.enum([
  'xlsx',
  'xlsb',
  'xls',
  'ods',
  'xml',
  'html',
  'slk',
  'csv',
]);
export type TableFormat = z.infer<typeof tableFormatSchema>;

/** How a table's text was decoded; a workbook has no choice in it. */
export const textEncodingSchema = z.enum([
  'utf-8',
  'gb18030',
  'utf-16le',
  'utf-16be',
  'windows-1252',
]);
export type TextEncoding = z.infer<typeof textEncodingSchema>;
