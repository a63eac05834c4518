import { quotient } from '../decimal/decimal';
import {
  decimalFromText,
  textFromDecimal,
  type UnitsText,
  type YuanText,
} from '../decimal/decimal-text';
import { type BlindSpot, blindSpots } from '../engine/blind-spots';
import { type LastYear, lastYear } from '../plan/last-year';
import { nonSelectedYuan } from '../plan/non-selected-spending';
import type { Variety } from '../plan/plan';
import { sumUse, usesWithin } from '../purchases/use-totals';
import type { AuditInput } from './audit-input';
import { roundColumns } from './audit-rounds';
import type { VarietySheet } from './audit-varieties';
import { firstBodyRow, quotedFormulaText } from './cell-address';
import {
  EMPTY,
  formulaOf,
  NOT_KNOWN,
  numberOf,
  type ReportCell,
  type ReportSheet,
  sheetOf,
  textFormulaOf,
  textOf,
} from './report';
import type { VarietyRow } from './variety-column';

/** Base quantities beside what was used in the last twelve months, and what declaring the never declared would bring. */
export function declarationSheet(
  input: AuditInput,
  varieties: VarietySheet,
  preface: readonly string[],
): ReportSheet {
  const { messages, plan } = input;
  const { report: words, fields, headless } = messages;
  const named = words.declarationColumns;
  const year = lastYear(plan);
  const first = firstBodyRow({ preface, chartRows: 0 });
  const spots = new Map(blindSpots(plan).spots.map((spot) => [spot.id, spot]));
  const rounds = roundColumns(input);
  const rows = varieties.rows.map((row, index) => [
    ...declarationRow({
      row,
      index,
      varieties,
      spot: spots.get(row.variety.id) ?? null,
      year,
      at: first + index,
      input,
    }),
    ...rounds.cellsOf(row.variety.id),
  ]);
  const columns = [
    { header: headless.row, width: 6 },
    { header: fields.genericName, width: 26 },
    { header: fields.batch, width: 14 },
    { header: fields.unit, width: 10 },
    { header: named.usedUnits, width: 16 },
    { header: fields.baseUnits, width: 16 },
    { header: named.baseShare, width: 12 },
    { header: fields.agreedShareRatio, width: 12 },
    { header: fields.agreedUnits, width: 16 },
    { header: fields.nonSelected, width: 18 },
    { header: fields.balanceBaseYuan, width: 18 },
    { header: fields.state, width: 10 },
    { header: named.declaredUnits, width: 16 },
    { header: named.retentionGain, width: 18 },
    ...rounds.columns,
  ];
  return sheetOf({
    name: words.sheets.declaration,
    preface,
    columns,
    frozenColumns: 2,
    rows: rows.length === 0 ? [columns.map(() => EMPTY)] : rows,
    filteredRows: rows.length,
    notes: [
      ...(year === null ? [] : [words.usedNote({ ...year.window, months: year.months })]),
      ...words.declarationNotes,
    ],
  });
}

function declarationRow({
  row,
  index,
  varieties,
  spot,
  year,
  at,
  input,
}: {
  readonly row: VarietyRow;
  readonly index: number;
  readonly varieties: VarietySheet;
  readonly spot: BlindSpot | null;
  readonly year: LastYear | null;
  readonly at: number;
  readonly input: AuditInput;
}): readonly ReportCell[] {
  const { variety, known } = row;
  const { states, incomplete } = input.messages.report;
  const used = usedInYear(variety, year);
  const base = decimalFromText(variety.baseUnits);
  const share =
    used === null || used === '0' ? null : textFromDecimal(quotient(base, decimalFromText(used)));
  const declared = spot?.declaration.kind === 'declared' ? spot.declaration : null;
  const figures = known?.figures ?? null;
  const link = (column: Parameters<VarietySheet['cell']>[0]): string =>
    varieties.cell(column, index);
  return [
    { kind: 'count', count: row.number },
    textOf(variety.genericName),
    textOf(variety.batch),
    textOf(variety.unit),
    numberOf('units', used),
    formulaOf('units', link('baseUnits'), variety.baseUnits),
    formulaOf(
      'ratio',
      `IF(N($E${String(at)})=0,${quotedFormulaText(NOT_KNOWN)},$F${String(at)}/$E${String(at)})`,
      share,
    ),
    formulaOf('ratio', link('agreedShare'), figures?.agreedShareRatio ?? null),
    formulaOf('units', link('agreedUnits'), figures?.agreedUnits ?? null),
    formulaOf('yuan', link('nonSelected'), spentYuan(row)),
    formulaOf('yuan', link('balanceBase'), figures?.balanceBaseYuan ?? null),
    textFormulaOf(link('state'), figures === null ? incomplete : states[figures.state]),
    numberOf('units', declared?.baseUnits ?? null),
    numberOf('yuan', declared?.retentionGainYuan ?? null),
  ];
}

function spentYuan({ variety }: VarietyRow) {
  return textFromDecimal<YuanText>(nonSelectedYuan(variety.nonSelected));
}

/** Everything bought of a variety in the plan's last year; `null` without a history of its own. */
function usedInYear({ monthly }: Variety, year: LastYear | null): UnitsText | null {
  if (year === null || monthly.length === 0) return null;
  return textFromDecimal<UnitsText>(sumUse(usesWithin(monthly, year.window)).all.units);
}
