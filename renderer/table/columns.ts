import type { Messages } from '../../shared/i18n/zh-cn';
import { type CellField, type EntryKind, kindOf } from '../../shared/plan/variety-entries';

/** Figures the engine computes for each variety. */
export type FigureField =
  | 'breakEvenNonSelectedYuan'
  | 'balanceBaseYuan'
  | 'headroomYuan'
  | 'completionRatio'
  | 'nonSelectedAmountShareRatio'
  | 'state';

export type GridColumn =
  | { readonly kind: 'input'; readonly field: CellField; readonly widthPixels: number }
  | { readonly kind: 'figure'; readonly field: FigureField; readonly widthPixels: number };

export type ColumnField = GridColumn['field'];

/** What decides stands first: at 1366 pixels everything up to the state is seen without scrolling. The first is frozen. */
export const gridColumns: readonly GridColumn[] = [
  { kind: 'input', field: 'genericName', widthPixels: 150 },
  { kind: 'input', field: 'baseUnits', widthPixels: 92 },
  { kind: 'input', field: 'winners', widthPixels: 58 },
  { kind: 'input', field: 'preVbpPriceYuan', widthPixels: 76 },
  { kind: 'input', field: 'selectedPriceYuan', widthPixels: 72 },
  { kind: 'input', field: 'nonSelected', widthPixels: 100 },
  { kind: 'figure', field: 'breakEvenNonSelectedYuan', widthPixels: 104 },
  { kind: 'figure', field: 'balanceBaseYuan', widthPixels: 104 },
  { kind: 'figure', field: 'state', widthPixels: 74 },
  { kind: 'figure', field: 'headroomYuan', widthPixels: 104 },
  { kind: 'input', field: 'insuredShareRatio', widthPixels: 84 },
  { kind: 'input', field: 'selectedUnits', widthPixels: 92 },
  { kind: 'figure', field: 'completionRatio', widthPixels: 76 },
  { kind: 'figure', field: 'nonSelectedAmountShareRatio', widthPixels: 84 },
  { kind: 'input', field: 'shareGroup', widthPixels: 96 },
  { kind: 'input', field: 'agreedShareRatio', widthPixels: 84 },
  { kind: 'input', field: 'agreedUnits', widthPixels: 92 },
  { kind: 'input', field: 'specification', widthPixels: 120 },
  { kind: 'input', field: 'unit', widthPixels: 84 },
  { kind: 'input', field: 'batch', widthPixels: 104 },
  { kind: 'input', field: 'dosageForm', widthPixels: 84 },
  { kind: 'input', field: 'fundRatio', widthPixels: 96 },
  { kind: 'input', field: 'expenditureFundRatio', widthPixels: 96 },
];

/** Columns that most plans do without, until a person shows them. */
export const hiddenAtFirst: readonly ColumnField[] = [
  'dosageForm',
  'fundRatio',
  'expenditureFundRatio',
];

export function isColumnField(field: string): field is ColumnField {
  return gridColumns.some((column) => column.field === field);
}

/** The words at the head of a column: its own where they must be short, else those of the field. */
export function columnHead({ desk, fields }: Messages, field: ColumnField): string {
  const heads: Readonly<Partial<Record<ColumnField, string>>> = desk.grid.heads;
  return heads[field] ?? fields[field];
}

/** Columns of words stand at the left, figures at the right. */
export function holdsText(column: GridColumn): boolean {
  return column.kind === 'input' && TEXT_KINDS.has(kindOf(column.field));
}

const TEXT_KINDS: ReadonlySet<EntryKind> = new Set<EntryKind>(['name', 'text', 'shareGroup']);
