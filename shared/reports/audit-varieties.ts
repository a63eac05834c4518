import { present } from '../assert';
import { sum, ZERO } from '../decimal/decimal';
import { decimalFromText, type DecimalText, textFromDecimal } from '../decimal/decimal-text';
import { groupOf } from '../engine/evaluate-variety';
import { readInputs } from '../engine/variety-inputs';
import { varietyNumbers } from '../engine/variety-numbers';
import type { PlanDocument } from '../plan/plan';
import { columnLetters } from '../purchases/table/raw-table';
import type { AuditInput } from './audit-input';
import { addressOf, firstBodyRow, rangeOf } from './cell-address';
import { EMPTY, formulaOf, type ReportCell, type ReportSheet, sheetOf, textOf } from './report';
import { type VarietyColumn, varietyColumns, type VarietyRow } from './variety-column';
import { columnHeaders } from './variety-headers';
import { inputCells } from './variety-input-cells';
import { stepCells } from './variety-step-cells';

/** The sheet of varieties, and where other sheets find its cells. */
export interface VarietySheet {
  readonly sheet: ReportSheet;
  readonly rows: readonly VarietyRow[];
  /** Settlement groups by their number, from 1, in the order of the plan. */
  readonly groups: readonly string[];
  /** A column over all varieties. */
  readonly range: (column: VarietyColumn) => string;
  /** A variety's cell; `index` is the variety's place in the plan. */
  readonly cell: (column: VarietyColumn, index: number) => string;
}

/** Every variety with its inputs and every step of its figures as a live formula. */
export function varietiesSheet(input: AuditInput, preface: readonly string[]): VarietySheet {
  const { messages } = input;
  const name = messages.report.sheets.varieties;
  const groups = groupNames(input.plan);
  const first = firstBodyRow({ preface, chartRows: 0 });
  const rows = varietyRows(input, groups, first);
  const fill = { ...inputCells(messages), ...stepCells(messages) };
  const body = rows.map((row) => varietyColumns.map((column) => fill[column](row)));
  const last = first + Math.max(1, rows.length) - 1;
  const range = (column: VarietyColumn): string =>
    rangeOf({ sheet: name, column: varietyColumns.indexOf(column), row: first }, last);
  const headers = columnHeaders(messages);
  const filled = body.length === 0 ? [varietyColumns.map(() => EMPTY)] : body;
  const sheet = sheetOf({
    name,
    preface,
    columns: varietyColumns.map((column) => headers[column]),
    frozenColumns: 2,
    rows: [...filled, totalRow(input, body, range)],
    boldRows: [filled.length],
    filteredRows: rows.length,
    notes: [messages.report.scopeNotes[input.result.scope], ...messages.report.varietyNotes],
  });
  const cell: VarietySheet['cell'] = (column, index) =>
    addressOf({ sheet: name, column: varietyColumns.indexOf(column), row: first + index });
  return { sheet, rows, groups, range, cell };
}

function groupNames(plan: PlanDocument): readonly string[] {
  return [...new Set(plan.varieties.map((variety) => groupOf(variety, plan)))];
}

function varietyRows(
  { plan, result, rows }: AuditInput,
  groups: readonly string[],
  first: number,
): readonly VarietyRow[] {
  const numbers = new Map(groups.map((group, index) => [group, index + 1]));
  return plan.varieties.map((variety, index): VarietyRow => {
    const ofVariety = present(result.varieties[index], 'each variety has a result');
    const read = readInputs(variety, plan);
    const { outcome } = ofVariety;
    return {
      variety,
      result: ofVariety,
      known:
        read.kind === 'known' && outcome.kind === 'evaluated'
          ? {
              inputs: read.inputs,
              numbers: varietyNumbers(variety, read.inputs, plan),
              figures: outcome.figures,
            }
          : null,
      number: present(rows.get(variety.id), 'each variety has a row'),
      groupNumber: present(numbers.get(groupOf(variety, plan)), 'each group has a number'),
      at: addressesOf(first + index),
    };
  });
}

const LETTERS = varietyColumns.map((_, index) => `$${columnLetters(index)}`);

function addressesOf(row: number): VarietyRow['at'] {
  const cells = varietyColumns.map((column, index) => [
    column,
    `${LETTERS[index] ?? ''}${String(row)}`,
  ]);
  // Made from the very list of columns: each has its address.
  return Object.fromEntries(cells) as Record<VarietyColumn, string>;
}

const ADDED: ReadonlySet<VarietyColumn> = new Set([
  'baseAmount',
  'agreedAmount',
  'nonSelected',
  'budget',
  'expenditure',
  'balanceBase',
  'breakEven',
  'headroom',
  'fundBreakEven',
  'fundNonSelected',
  'selectedAmount',
]);

/** The sums over the varieties that count. */
function totalRow(
  { messages }: AuditInput,
  body: readonly (readonly ReportCell[])[],
  range: VarietySheet['range'],
): readonly ReportCell[] {
  const counted = varietyColumns.indexOf('isCounted');
  const rows = body.filter((row) => cachedNumber(row[counted]) === '1');
  return varietyColumns.map((column, index) => {
    if (column === 'genericName') return textOf(messages.report.total);
    if (!ADDED.has(column)) return EMPTY;
    const total = sum(
      rows.map((row) => {
        const value = cachedNumber(row[index]);
        return value === null ? ZERO : decimalFromText(value);
      }),
    );
    const formula = `SUMIFS(${range(column)},${range('isCounted')},1)`;
    return formulaOf('yuan', formula, textFromDecimal(total));
  });
}

function cachedNumber(cell: ReportCell | undefined): DecimalText<string> | null {
  return cell?.kind === 'formula' && cell.cached.kind === 'number' ? cell.cached.value : null;
}
