import { ZERO } from '../decimal/decimal';
import type {
  DecimalText,
  RatioText,
  ScaleText,
  ScoreText,
  UnitsText,
  YuanText,
} from '../decimal/decimal-text';
import { decimalFromText, textFromDecimal } from '../decimal/decimal-text';
import type { ReportChart } from './report-chart';

/** What a number of a report measures: it decides how the number is written. */
export type NumberKind =
  | 'yuan'
  | 'tenThousandYuan'
  | 'price'
  | 'units'
  | 'ratio'
  | 'judgedRatio'
  | 'scale'
  | 'score'
  | 'count';

/** A cell of a report. Text is always text, whatever it looks like; a number knows what it measures. */
export type ReportCell =
  | { readonly kind: 'empty' }
  | TextCell
  | { readonly kind: 'count'; readonly count: number }
  | NumberCell<'yuan', YuanText>
  | NumberCell<'tenThousandYuan', YuanText>
  | NumberCell<'price', YuanText>
  | NumberCell<'units', UnitsText>
  | NumberCell<'ratio', RatioText>
  /** A part that is judged by the whole. */
  | NumberCell<'judgedRatio', RatioText>
  | NumberCell<'scale', ScaleText>
  | NumberCell<'score', ScoreText>
  | FormulaCell;

export interface TextCell {
  readonly kind: 'text';
  readonly text: string;
}

interface NumberCell<Kind extends NumberKind, Text extends DecimalText<string>> {
  readonly kind: Kind;
  readonly value: Text;
}

/** A live formula with the value it has now, which is the engine's. */
export interface FormulaCell {
  readonly kind: 'formula';
  /** In the language of .xlsx files (English names, commas), without the equals sign. */
  readonly formula: string;
  readonly shown: NumberKind | 'text';
  readonly cached:
    | { readonly kind: 'number'; readonly value: DecimalText<string> }
    | { readonly kind: 'text'; readonly text: string };
}

export interface ReportColumn {
  readonly header: string;
  /** Width in characters of the standard font. */
  readonly width: number;
}

/** A sheet: lines of preface, charts, a header that stays in sight, rows, notes. */
export interface ReportSheet {
  readonly name: string;
  readonly preface: readonly string[];
  /** Rows kept free between preface and header for the charts; 0 where there are none. */
  readonly chartRows: number;
  readonly charts: readonly ReportChart[];
  readonly columns: readonly ReportColumn[];
  /** How many columns at the left stay in sight. */
  readonly frozenColumns: number;
  readonly rows: readonly (readonly ReportCell[])[];
  /** Indexes of rows that stand out: totals and headings. */
  readonly boldRows: readonly number[];
  /** How many of the rows can be filtered, from the first; 0 for none. */
  readonly filteredRows: number;
  /** Lines below the rows. */
  readonly notes: readonly string[];
}

/** A name that formulas may use in place of an address. */
export interface DefinedName {
  readonly name: string;
  /** What it stands for: `'参数'!$C$4`. */
  readonly refersTo: string;
}

/** A workbook as plain data, before any library writes it. */
export interface Report {
  readonly title: string;
  /** Above each printed page. */
  readonly pageHeader: string;
  /** `&P` is the page, `&N` the number of pages. */
  readonly pageFooter: string;
  readonly names: readonly DefinedName[];
  readonly sheets: readonly ReportSheet[];
}

export const EMPTY: ReportCell = { kind: 'empty' };

export function textOf(text: string): TextCell {
  return { kind: 'text', text };
}

export function countOf(count: number): ReportCell {
  return { kind: 'count', count };
}

/** An empty cell where the amount is not known: never zero. */
export function yuanOf(value: YuanText | null): ReportCell {
  return value === null ? EMPTY : { kind: 'yuan', value };
}

export function priceOf(value: YuanText | null): ReportCell {
  return value === null ? EMPTY : { kind: 'price', value };
}

export function unitsOf(value: UnitsText | null): ReportCell {
  return value === null ? EMPTY : { kind: 'units', value };
}

export function ratioOf(value: RatioText | null): ReportCell {
  return value === null ? EMPTY : { kind: 'ratio', value };
}

/** What a formula shows in place of a number that is not known: text, so that no sum counts it. */
export const NOT_KNOWN = '—';

/** A formula that gives a number, or {@link NOT_KNOWN}. */
export function formulaOf(
  shown: NumberKind,
  formula: string,
  value: DecimalText<string> | null,
): FormulaCell {
  const cached =
    value === null
      ? ({ kind: 'text', text: NOT_KNOWN } as const)
      : ({ kind: 'number', value } as const);
  return { kind: 'formula', formula, shown, cached };
}

/** Half a fen in yuan. */
const HALF_A_FEN = '0.005';

/** An amount as a difference: what is less than half a fen (all that binary arithmetic leaves of nothing) is 0, never a red −0.00. */
export function differenceFormulaOf(
  formula: string,
  value: DecimalText<string> | null,
): FormulaCell {
  const isNothing = value !== null && decimalFromText(value).abs().lt(HALF_A_FEN);
  const cleared = `IF(ABS(${formula})<${HALF_A_FEN},0,${formula})`;
  return formulaOf('yuan', cleared, isNothing ? textFromDecimal(ZERO) : value);
}

/** A formula that gives text. */
export function textFormulaOf(formula: string, text: string): FormulaCell {
  return { kind: 'formula', formula, shown: 'text', cached: { kind: 'text', text } };
}

/** A sheet of which only what is said differs from a plain one. */
export function sheetOf(
  said: Pick<ReportSheet, 'name' | 'columns' | 'rows'> & Partial<ReportSheet>,
): ReportSheet {
  return {
    preface: [],
    chartRows: 0,
    charts: [],
    frozenColumns: 0,
    boldRows: [],
    filteredRows: 0,
    notes: [],
    ...said,
  };
}

/** A number whose measure is only known when it is written; empty where it is not known. */
export function numberOf(
  kind: Exclude<NumberKind, 'count'>,
  value: DecimalText<string> | null,
): ReportCell {
  // The measure and the text's unit are paired by whoever calls; a union cannot say so.
  return value === null ? EMPTY : ({ kind, value } as ReportCell);
}
