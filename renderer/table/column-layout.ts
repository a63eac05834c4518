import { type ColumnField, type GridColumn, gridColumns, hiddenAtFirst } from './columns';

/** What a person chose of the columns. */
export interface ColumnChoices {
  readonly hidden: readonly ColumnField[];
  /** Only widths that were changed. */
  readonly widths: Readonly<Partial<Record<ColumnField, number>>>;
  /** Only the columns that one fills in. */
  readonly isInputsOnly: boolean;
}

/** The columns shown, from left to right, and where they stand. */
export interface ColumnLayout {
  readonly columns: readonly GridColumn[];
  readonly widths: readonly number[];
  /** Distance of each column from the left edge of the sheet, and the sheet's width at the end. */
  readonly offsets: readonly number[];
}

export const FIRST_CHOICES: ColumnChoices = {
  hidden: hiddenAtFirst,
  widths: {},
  isInputsOnly: false,
};

/** Row numbers stand before the first column. */
export const ROW_HEAD_PIXELS = 32;
const LEAST_PIXELS = 44;
const MOST_PIXELS = 480;

/** The name is always there: a row without it says nothing. */
export function shownColumns({
  hidden,
  isInputsOnly,
}: Pick<ColumnChoices, 'hidden' | 'isInputsOnly'>): readonly GridColumn[] {
  return gridColumns.filter(
    (column, index) =>
      index === 0 || (!hidden.includes(column.field) && (!isInputsOnly || column.kind === 'input')),
  );
}

export function columnLayout(
  columns: readonly GridColumn[],
  changedWidths: ColumnChoices['widths'],
): ColumnLayout {
  const widths = columns.map((column) => changedWidths[column.field] ?? column.widthPixels);
  const offsets = [ROW_HEAD_PIXELS];
  for (const width of widths) offsets.push((offsets.at(-1) ?? 0) + width);
  return { columns, widths, offsets };
}

export function withinWidths(pixels: number): number {
  return Math.max(LEAST_PIXELS, Math.min(MOST_PIXELS, Math.ceil(pixels)));
}

export function hideColumn(choices: ColumnChoices, field: ColumnField): ColumnChoices {
  const isFirst = gridColumns[0]?.field === field;
  if (isFirst || choices.hidden.includes(field)) return choices;
  return { ...choices, hidden: [...choices.hidden, field] };
}

/** A column that is asked for is seen: 只看填报列 gives way where it is a result. */
export function showColumn(choices: ColumnChoices, field: ColumnField): ColumnChoices {
  const column = gridColumns.find((candidate) => candidate.field === field);
  return {
    ...choices,
    hidden: choices.hidden.filter((hidden) => hidden !== field),
    isInputsOnly: choices.isInputsOnly && column?.kind === 'input',
  };
}

export function resizeColumn(
  choices: ColumnChoices,
  field: ColumnField,
  pixels: number,
): ColumnChoices {
  return { ...choices, widths: { ...choices.widths, [field]: withinWidths(pixels) } };
}

/** The place of a column among those shown; the first where it is not shown. */
export function columnIndex({ columns }: ColumnLayout, field: ColumnField): number {
  return Math.max(
    0,
    columns.findIndex((column) => column.field === field),
  );
}

/** The tracks of a row as CSS writes them. */
export function columnTracks({ widths }: ColumnLayout): string {
  return [ROW_HEAD_PIXELS, ...widths].map((pixels) => `${String(pixels)}px`).join(' ');
}
