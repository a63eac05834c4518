import { type Decimal, sum, ZERO } from '../decimal/decimal';
import {
  decimalFromText,
  type DecimalText,
  decimalText,
  textFromDecimal,
} from '../decimal/decimal-text';
import type { MonthlyUse } from '../purchases/monthly-use';
import { columnLetters } from '../purchases/table/raw-table';
import type { AuditInput } from './audit-input';
import { firstBodyRow } from './cell-address';
import {
  countOf,
  EMPTY,
  formulaOf,
  numberOf,
  type ReportCell,
  type ReportSheet,
  sheetOf,
  textOf,
} from './report';

const buckets = ['selected', 'backup', 'noVolume', 'nonSelected', 'exempt', 'shortage'] as const;
type Bucket = (typeof buckets)[number];

const NOTHING = decimalText('0');

/** One line: what was bought of a variety in one bucket, month by month. */
interface Line {
  readonly number: number;
  readonly name: string;
  readonly bucket: Bucket;
  readonly units: Decimal;
  readonly yuanByMonth: ReadonlyMap<string, DecimalText<string>>;
}

const FIXED_COLUMNS = 4;

/** What was bought, by variety and month, net of returns; the buckets never overlap. */
export function purchasesSheet(input: AuditInput, preface: readonly string[]): ReportSheet {
  const { plan, messages } = input;
  const { report: words, fields, headless } = messages;
  const months = [
    ...new Set(plan.varieties.flatMap(({ monthly }) => monthly.map(({ month }) => month))),
  ].sort();
  const lines = linesOf(input);
  const first = firstBodyRow({ preface, chartRows: 0 });
  const body = lines.map((line, index) => lineCells({ line, months, input, row: first + index }));
  const columns = [
    { header: headless.row, width: 6 },
    { header: fields.genericName, width: 26 },
    { header: words.bucket, width: 14 },
    { header: words.unitsInAll, width: 16 },
    ...months.map((header) => ({ header, width: 15 })),
    { header: words.yuanInAll, width: 18 },
  ];
  const empty = [EMPTY, textOf(words.noPurchases), ...columns.slice(2).map(() => EMPTY)];
  return sheetOf({
    name: words.sheets.purchases,
    preface,
    columns,
    frozenColumns: 3,
    rows: body.length === 0 ? [empty] : [...body, totalCells({ lines, months, input, first })],
    boldRows: body.length === 0 ? [] : [body.length],
    filteredRows: body.length,
    notes: words.purchaseNotes,
  });
}

function linesOf({ plan, rows }: AuditInput): readonly Line[] {
  return plan.varieties.flatMap(({ id, genericName: name, monthly }) =>
    buckets.flatMap((bucket): readonly Line[] => {
      const used = monthly.filter(
        (use) => unitsOf(use, bucket) !== '0' || yuanOf(use, bucket) !== '0',
      );
      if (used.length === 0) return [];
      const units = sum(used.map((use) => decimalFromText(unitsOf(use, bucket))));
      const yuanByMonth = byMonth(used, bucket);
      return [{ number: rows.get(id) ?? 0, name, bucket, units, yuanByMonth }];
    }),
  );
}

/** Of all files together. */
function byMonth(
  uses: readonly MonthlyUse[],
  bucket: Bucket,
): ReadonlyMap<string, DecimalText<string>> {
  const sums = new Map<string, Decimal>();
  for (const use of uses) {
    const yuan = decimalFromText(yuanOf(use, bucket));
    sums.set(use.month, (sums.get(use.month) ?? ZERO).plus(yuan));
  }
  return new Map([...sums].map(([month, yuan]) => [month, textFromDecimal(yuan)]));
}

function unitsOf(use: MonthlyUse, bucket: Bucket): DecimalText<string> {
  return use[`${bucket}Units`] ?? NOTHING;
}

function yuanOf(use: MonthlyUse, bucket: Bucket): DecimalText<string> {
  return use[`${bucket}AmountYuan`] ?? NOTHING;
}

function lineCells({
  line,
  months,
  input,
  row,
}: {
  readonly line: Line;
  readonly months: readonly string[];
  readonly input: AuditInput;
  readonly row: number;
}): readonly ReportCell[] {
  const last = columnLetters(FIXED_COLUMNS + months.length - 1);
  const total = sum([...line.yuanByMonth.values()].map(decimalFromText));
  const formula = `SUM($${columnLetters(FIXED_COLUMNS)}${String(row)}:$${last}${String(row)})`;
  return [
    countOf(line.number),
    textOf(line.name),
    textOf(input.messages.report.buckets[line.bucket]),
    numberOf('units', textFromDecimal(line.units)),
    ...months.map((month) => numberOf('yuan', line.yuanByMonth.get(month) ?? null)),
    formulaOf('yuan', formula, textFromDecimal(total)),
  ];
}

function totalCells({
  lines,
  months,
  input,
  first,
}: {
  readonly lines: readonly Line[];
  readonly months: readonly string[];
  readonly input: AuditInput;
  readonly first: number;
}): readonly ReportCell[] {
  const added = (column: number, total: Decimal): ReportCell => {
    const letter = columnLetters(column);
    const last = first + lines.length - 1;
    return formulaOf(
      'yuan',
      `SUM(${letter}${String(first)}:${letter}${String(last)})`,
      textFromDecimal(total),
    );
  };
  const ofMonth = (month: string): Decimal =>
    sum(
      lines.map(({ yuanByMonth }) => {
        const yuan = yuanByMonth.get(month);
        return yuan === undefined ? ZERO : decimalFromText(yuan);
      }),
    );
  const totals = months.map(ofMonth);
  return [
    EMPTY,
    textOf(input.messages.report.total),
    EMPTY,
    EMPTY,
    ...totals.map((total, index) => added(FIXED_COLUMNS + index, total)),
    added(FIXED_COLUMNS + months.length, sum(totals)),
  ];
}
