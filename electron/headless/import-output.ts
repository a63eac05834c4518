import type { YuanText } from '../../shared/decimal/decimal-text';
import { ExactSum } from '../../shared/decimal/exact-sum';
import { formatUnits, formatYuan } from '../../shared/i18n/format';
import { errorSentence, importWarningSentence } from '../../shared/i18n/sentence';
import { shownWarning } from '../../shared/purchases/checks/row-list';
import { unusedColumns } from '../../shared/purchases/columns/unused-columns';
import type { HistoryReading } from '../../shared/purchases/reading/history-reading';
import type { ImportSummary, VarietyHistory } from '../../shared/purchases/reading/import-summary';
import type { ImportWarning } from '../../shared/purchases/reading/import-warnings';
import { rejectedByTable } from '../../shared/purchases/reading/rejected-by-table';
import { quotedText } from '../../shared/purchases/rows/row-reader';
import type { ImportAnswers } from '../../shared/purchases/settling/import-answers';
import { headerText } from '../../shared/purchases/table/header-text';
import { columnLetters } from '../../shared/purchases/table/raw-table';
import type { CommandContext } from './command';
import type { ImportedTable } from './imported-table';
import { lookAlikesJson, lookAlikesText } from './look-alikes-output';
import { textTable } from './text-table';

interface Imported {
  readonly tables: readonly ImportedTable[];
  readonly summary: ImportSummary;
  readonly reading: HistoryReading;
  readonly answers: ImportAnswers;
  /** Keys of answers that nothing was asked about. */
  readonly unmatched: readonly string[];
}

/** The import as contract 2 words it, with what it made of a plan where there is one. */
export function importJson(
  imported: Imported,
  { messages }: CommandContext,
  plan?: object,
): string {
  const { tables, summary } = imported;
  const pathAt = (index: number): string => tables[index]?.path ?? '';
  const json = {
    files: summary.files.map((file, index) => ({
      path: pathAt(index),
      format: file.format,
      encoding: file.encoding,
      sheet: file.sheet,
      headerRow: file.headerRow,
      rows: file.rows,
      accepted: file.accepted,
      rejected: file.rejected,
      skipped: file.skipped,
      columns: file.columns,
      unused: unusedIn(tables[index]),
    })),
    totals: summary.totals,
    ...(imported.unmatched.length === 0 ? {} : { unmatchedAnswers: imported.unmatched }),
    varieties: summary.varieties.map(varietyJson),
    lookAlikes: lookAlikesJson(imported),
    rejected: rejectedByTable(summary).flatMap((rows, index) =>
      rows.map(({ sheet, row, column, error }) => ({
        file: pathAt(index),
        sheet,
        row,
        column,
        code: error.code,
        message: errorSentence(messages, error),
      })),
    ),
    warnings: warningsIn(imported).map(({ path, warning }) => ({
      code: warning.code,
      file: path,
      sheet: warning.sheet,
      rows: warning.rows,
      count: warning.count,
      message: importWarningSentence(messages, warning),
    })),
    ...(plan !== undefined && { plan }),
  };
  return `${JSON.stringify(json, null, 1)}\n`;
}

/** The columns that nothing was read from, with their first values; a column by which rows were refused was read. */
function unusedIn(table: ImportedTable | undefined): readonly object[] {
  if (table === undefined) return [];
  const { headerRow, mapping, table: head, hidden } = table.read.layout;
  const refusing = table.read.reading.rejected.map(({ error: { params } }) =>
    'letters' in params ? params.letters : '',
  );
  const isElsewhere = new Set([...Array.from(hidden ?? [], columnLetters), ...refusing]);
  const titles = headerRow.cells.map(headerText);
  const rows = head.rows.map(({ number, cells }) => ({ number, cells: cells.map(quotedText) }));
  return unusedColumns({ headerRow, titles, rows, mapping })
    .filter(({ letters }) => !isElsewhere.has(letters))
    .map(({ letters, title, samples, rival }) => ({
      letters,
      header: title,
      values: samples,
      ...(rival === null ? {} : { passedOverFor: rival.title }),
    }));
}

interface PlacedWarning {
  /** The path that the file was given by. */
  readonly path: string;
  readonly warning: ImportWarning;
}

function warningsIn({ tables, reading }: Imported): readonly PlacedWarning[] {
  return reading.tables.flatMap(({ file, warnings }, index) =>
    warnings.map((warning) => ({
      path: tables[index]?.path ?? file.file,
      warning: shownWarning(warning),
    })),
  );
}

function varietyJson(variety: VarietyHistory): object {
  return {
    genericName: variety.genericName,
    dosageForm: variety.dosageForm,
    specification: variety.specification,
    ...(variety.tradeNames === undefined ? {} : { tradeNames: variety.tradeNames }),
    batch: variety.batch,
    unit: variety.unit,
    purchases: variety.purchases,
    units: variety.units,
    amountYuan: variety.amountYuan,
    selectedAmountYuan: variety.selectedAmountYuan,
    nonSelectedAmountYuan: variety.nonSelectedAmountYuan,
    exemptAmountYuan: exemptYuan(variety),
    firstMonth: variety.firstMonth,
    lastMonth: variety.lastMonth,
  };
}

function exemptYuan({ monthly }: VarietyHistory): YuanText {
  const yuan = new ExactSum();
  for (const { exemptAmountYuan } of monthly) yuan.addText(exemptAmountYuan);
  return yuan.toText();
}

/** The import as people read it: files, totals, varieties, refused rows. */
export function importText(imported: Imported, context: CommandContext): string {
  return [
    filesText(imported, context),
    totalsText(imported, context),
    varietiesText(imported, context),
    lookAlikesText(imported, context),
    unmatchedText(imported, context),
    warningsText(imported, context),
    rejectedText(imported, context),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function filesText({ tables, summary }: Imported, { messages }: CommandContext): string {
  const { headings } = messages.importFiles;
  return textTable(
    [
      { header: headings.file, align: 'left' },
      { header: headings.sheet, align: 'left' },
      { header: headings.headerRow, align: 'right' },
      { header: headings.rows, align: 'right' },
      { header: headings.accepted, align: 'right' },
      { header: headings.rejected, align: 'right' },
      { header: headings.skipped, align: 'right' },
    ],
    summary.files.map((file, index) => [
      tables[index]?.path ?? file.file,
      file.sheet,
      ...[file.headerRow, file.rows, file.accepted, file.rejected, file.skipped].map(String),
    ]),
  );
}

function totalsText({ summary }: Imported, { language, messages }: CommandContext): string {
  const { totals } = summary;
  return `${messages.importFiles.totals({
    purchases: String(totals.purchases),
    units: formatUnits(totals.units, language),
    yuan: formatYuan(totals.amountYuan, language),
  })}\n`;
}

function varietiesText({ summary }: Imported, { language, messages }: CommandContext): string {
  const { fields, importFiles: words } = messages;
  return textTable(
    [
      { header: fields.genericName, align: 'left' },
      { header: fields.dosageForm, align: 'left' },
      { header: fields.batch, align: 'left' },
      { header: fields.unit, align: 'left' },
      { header: words.headings.purchases, align: 'right' },
      { header: words.headings.units, align: 'right' },
      { header: words.headings.amount, align: 'right' },
      { header: words.headings.selectedAmount, align: 'right' },
      { header: words.headings.nonSelectedAmount, align: 'right' },
      { header: words.headings.months, align: 'left' },
    ],
    summary.varieties.map((variety) => [
      variety.genericName,
      variety.dosageForm,
      variety.batch,
      variety.unit,
      String(variety.purchases),
      formatUnits(variety.units, language),
      formatYuan(variety.amountYuan, language),
      formatYuan(variety.selectedAmountYuan, language),
      formatYuan(variety.nonSelectedAmountYuan, language),
      words.months({ from: variety.firstMonth, to: variety.lastMonth }),
    ]),
  );
}

function unmatchedText({ unmatched }: Imported, { messages }: CommandContext): string {
  return unmatched.map((key) => `${messages.importFiles.unmatchedAnswer({ key })}\n`).join('');
}

const PRINTED = 100;
const PRINTED_ROWS = 10;

function warningsText(imported: Imported, { messages }: CommandContext): string {
  const words = messages.importFiles;
  const warnings = warningsIn(imported);
  if (warnings.length === 0) return '';
  const lines = warnings.slice(0, PRINTED).map(({ path: file, warning }) => {
    const { sheet, rows, count } = warning;
    const text = importWarningSentence(messages, warning);
    const { title } = messages.importWarnings[warning.code];
    const shown = rows.slice(0, PRINTED_ROWS).map(String);
    return `- ${onOneLine(words.warning({ file, sheet, title, text, rows: shown, count }))}\n`;
  });
  const more = warnings.length - lines.length;
  const rest = more > 0 ? `${words.moreWarnings({ count: String(more) })}\n` : '';
  return `${words.warnings({ count: String(warnings.length) })}\n${lines.join('')}${rest}`;
}

function rejectedText({ summary }: Imported, { messages }: CommandContext): string {
  const { rejected } = summary;
  if (rejected.length === 0) return '';
  const words = messages.importFiles;
  const lines = rejected
    .slice(0, PRINTED)
    .map(({ error }) => `- ${onOneLine(errorSentence(messages, error))}\n`);
  const more = rejected.length - lines.length;
  const rest = more > 0 ? `${words.moreRejected({ count: String(more) })}\n` : '';
  return `${words.rejectedRows({ count: String(rejected.length) })}\n${lines.join('')}${rest}`;
}

function onOneLine(sentence: string): string {
  return sentence.replace(/\p{Cc}+/gu, ' ');
}
