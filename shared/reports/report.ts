import type {
  DecimalText,
  RatioText,
  ScaleText,
  ScoreText,
  UnitsText,
  YuanText,
} from '../decimal/decimal-text';

/** A cell of a report. Text is always text, whatever it looks like; a number knows what it measures. */
export type ReportCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'count'; readonly count: number }
  | NumberCell<'yuan', YuanText>
  | NumberCell<'price', YuanText>
  | NumberCell<'units', UnitsText>
  | NumberCell<'ratio', RatioText>
  | NumberCell<'scale', ScaleText>
  | NumberCell<'score', ScoreText>;

interface NumberCell<Kind extends string, Text extends DecimalText<string>> {
  readonly kind: Kind;
  readonly value: Text;
}

export interface ReportColumn {
  readonly header: string;
  /** Width in characters of the standard font. */
  readonly width: number;
}

/** A sheet: lines of preface, a header that stays in sight, rows. */
export interface ReportSheet {
  readonly name: string;
  readonly preface: readonly string[];
  readonly columns: readonly ReportColumn[];
  /** How many columns at the left stay in sight. */
  readonly frozenColumns: number;
  readonly rows: readonly (readonly ReportCell[])[];
}

/** A workbook as plain data, before any library writes it. */
export interface Report {
  readonly title: string;
  readonly sheets: readonly ReportSheet[];
}

export const EMPTY: ReportCell = { kind: 'empty' };

export function textOf(text: string): ReportCell {
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
