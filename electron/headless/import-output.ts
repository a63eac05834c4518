import { type Decimal, sum } from '../../shared/decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../../shared/decimal/decimal-text';
import { formatUnits, formatYuan } from '../../shared/i18n/format';
import { errorSentence } from '../../shared/i18n/sentence';
import type { ImportSummary, VarietyHistory } from '../../shared/purchases/import-summary';
import type { CommandContext } from './command';
import type { ImportedTable } from './imported-table';
import { textTable } from './text-table';

interface Imported {
  readonly tables: readonly ImportedTable[];
  readonly summary: ImportSummary;
}

/** The import as contract 2 words it. */
export function importJson({ tables, summary }: Imported, { messages }: CommandContext): string {
  const json = {
    files: tables.map(({ path, normalized: { file } }) => ({
      path,
      format: file.format,
      encoding: file.encoding,
      sheet: file.sheet,
      headerRow: file.headerRow,
      rows: file.rows,
      accepted: file.accepted,
      rejected: file.rejected,
      skipped: file.skipped,
      columns: file.columns,
    })),
    totals: summary.totals,
    varieties: summary.varieties.map(varietyJson),
    rejected: tables.flatMap(({ path, normalized }) =>
      normalized.rejected.map(({ sheet, row, column, error }) => ({
        file: path,
        sheet,
        row,
        column,
        code: error.code,
        message: errorSentence(messages, error),
      })),
    ),
  };
  return `${JSON.stringify(json, null, 1)}\n`;
}

function varietyJson(variety: VarietyHistory): object {
  return {
    genericName: variety.genericName,
    dosageForm: variety.dosageForm,
    specification: variety.specification,
    batch: variety.batch,
    unit: variety.unit,
    purchases: variety.purchases,
    units: variety.units,
    amountYuan: variety.amountYuan,
    selectedAmountYuan: variety.selectedAmountYuan,
    nonSelectedAmountYuan: variety.nonSelectedAmountYuan,
    exemptAmountYuan: textFromDecimal<YuanText>(exemptYuan(variety)),
    firstMonth: variety.firstMonth,
    lastMonth: variety.lastMonth,
  };
}

function exemptYuan({ monthly }: VarietyHistory): Decimal {
  return sum(monthly.map((use) => decimalFromText(use.exemptAmountYuan)));
}

/** The import as people read it: files, totals, varieties, refused rows. */
export function importText(imported: Imported, context: CommandContext): string {
  return [
    filesText(imported, context),
    notesText(imported, context),
    totalsText(imported, context),
    varietiesText(imported, context),
    rejectedText(imported, context),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function filesText({ tables }: Imported, { messages }: CommandContext): string {
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
    tables.map(({ path, normalized: { file } }) => [
      path,
      file.sheet,
      ...[file.headerRow, file.rows, file.accepted, file.rejected, file.skipped].map(String),
    ]),
  );
}

/** Says aloud what was assumed where a file does not tell selected from non-selected. */
function notesText({ tables }: Imported, { messages }: CommandContext): string {
  const silent = tables.filter(
    ({ normalized: { file, purchases } }) =>
      !('selectedFlag' in file.columns) &&
      purchases.every((purchase) => purchase.lineClass !== 'selected'),
  );
  return silent
    .map(({ path: file }) => `${messages.importFiles.allNonSelected({ file })}\n`)
    .join('');
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

const PRINTED_REJECTIONS = 100;

function rejectedText({ summary }: Imported, { messages }: CommandContext): string {
  const { rejected } = summary;
  if (rejected.length === 0) return '';
  const words = messages.importFiles;
  const lines = rejected
    .slice(0, PRINTED_REJECTIONS)
    .map(({ error }) => `- ${errorSentence(messages, error).replace(/\p{Cc}+/gu, ' ')}\n`);
  const more = rejected.length - lines.length;
  const rest = more > 0 ? `${words.moreRejected({ count: String(more) })}\n` : '';
  return `${words.rejectedRows({ count: String(rejected.length) })}\n${lines.join('')}${rest}`;
}
