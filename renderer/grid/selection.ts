/** A cell by its place among the rows shown and the columns. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that Page Up and Page Down go over. */
  readonly pageRows: number;
}

export type Movement =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'next'
  | 'previous'
  | 'rowStart'
  | 'rowEnd'
  | 'columnStart'
  | 'columnEnd'
  | 'first'
  | 'last'
  | 'pageUp'
  | 'pageDown';

/** The cell a movement leads to; never outside the grid. Next and previous go on in the neighbouring row. */
export function move(from: CellPosition, movement: Movement, size: GridSize): CellPosition {
  return within(size, target(from, movement, size));
}

function target(from: CellPosition, movement: Movement, size: GridSize): CellPosition {
  const { row, column } = from;
  const lastColumn = size.columns - 1;
  switch (movement) {
    case 'up':
      return { row: row - 1, column };
    case 'down':
      return { row: row + 1, column };
    case 'left':
      return { row, column: column - 1 };
    case 'right':
      return { row, column: column + 1 };
    case 'next':
      if (column < lastColumn) return { row, column: column + 1 };
      return row < size.rows - 1 ? { row: row + 1, column: 0 } : from;
    case 'previous':
      if (column > 0) return { row, column: column - 1 };
      return row > 0 ? { row: row - 1, column: lastColumn } : from;
    case 'rowStart':
      return { row, column: 0 };
    case 'rowEnd':
      return { row, column: lastColumn };
    case 'columnStart':
      return { row: 0, column };
    case 'columnEnd':
      return { row: size.rows - 1, column };
    case 'first':
      return { row: 0, column: 0 };
    case 'last':
      return { row: size.rows - 1, column: lastColumn };
    case 'pageUp':
      return { row: row - size.pageRows, column };
    case 'pageDown':
      return { row: row + size.pageRows, column };
  }
}

function within(size: GridSize, position: CellPosition): CellPosition {
  return {
    row: Math.max(0, Math.min(position.row, size.rows - 1)),
    column: Math.max(0, Math.min(position.column, size.columns - 1)),
  };
}
