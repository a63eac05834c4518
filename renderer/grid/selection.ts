/** A cell by its place among the rows shown and the columns. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Selected cells: where the selection began, and the corner that moves. */
export interface CellRange {
  readonly start: CellPosition;
  readonly end: CellPosition;
}

/** A range as its edges, all of them inside it. */
export interface RangeBox {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
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
  | 'first'
  | 'last'
  | 'pageUp'
  | 'pageDown'
  | Jump;

/** To the edge of a block of filled cells, or over empty ones to the next filled one. */
export type Jump = 'jumpUp' | 'jumpDown' | 'jumpLeft' | 'jumpRight';

/** The cell a movement leads to; never outside the grid. Next and previous go on in the neighbouring row. */
export function move(
  from: CellPosition,
  movement: Movement,
  size: GridSize,
  isFilled: (position: CellPosition) => boolean,
): CellPosition {
  const step = JUMP_STEPS[movement];
  return within(
    size,
    step === undefined
      ? target(from, movement as Exclude<Movement, Jump>, size)
      : jump({ from, step, size, isFilled }),
  );
}

const JUMP_STEPS: Readonly<Partial<Record<Movement, CellPosition>>> = {
  jumpUp: { row: -1, column: 0 },
  jumpDown: { row: 1, column: 0 },
  jumpLeft: { row: 0, column: -1 },
  jumpRight: { row: 0, column: 1 },
};

function target(
  from: CellPosition,
  movement: Exclude<Movement, Jump>,
  size: GridSize,
): CellPosition {
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

interface JumpRequest {
  readonly from: CellPosition;
  readonly step: CellPosition;
  readonly size: GridSize;
  readonly isFilled: (position: CellPosition) => boolean;
}

function jump({ from, step, size, isFilled }: JumpRequest): CellPosition {
  const beyond = (position: CellPosition): CellPosition => ({
    row: position.row + step.row,
    column: position.column + step.column,
  });
  const isInside = (position: CellPosition): boolean => isSame(position, within(size, position));
  let place = beyond(from);
  if (!isInside(place)) return from;
  const isInBlock = isFilled(from) && isFilled(place);
  while (isInside(beyond(place)) && isFilled(isInBlock ? beyond(place) : place) === isInBlock) {
    place = beyond(place);
  }
  return place;
}

function within(size: GridSize, position: CellPosition): CellPosition {
  return {
    row: Math.max(0, Math.min(position.row, size.rows - 1)),
    column: Math.max(0, Math.min(position.column, size.columns - 1)),
  };
}

export function isSame(one: CellPosition, other: CellPosition): boolean {
  return one.row === other.row && one.column === other.column;
}

export function boxOf({ start, end }: CellRange): RangeBox {
  return {
    top: Math.min(start.row, end.row),
    bottom: Math.max(start.row, end.row),
    left: Math.min(start.column, end.column),
    right: Math.max(start.column, end.column),
  };
}

export function boxRows({ top, bottom }: RangeBox): number {
  return bottom - top + 1;
}

export function boxColumns({ left, right }: RangeBox): number {
  return right - left + 1;
}

export function isInBox({ row, column }: CellPosition, box: RangeBox): boolean {
  return row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
}

export function isOneCell(box: RangeBox): boolean {
  return box.top === box.bottom && box.left === box.right;
}

/** Every cell of a box, row by row. */
export function cellsOf(box: RangeBox): readonly CellPosition[] {
  return Array.from({ length: boxRows(box) }, (_, row) =>
    Array.from({ length: boxColumns(box) }, (_, column) => ({
      row: box.top + row,
      column: box.left + column,
    })),
  ).flat();
}

/** Enter and Tab inside a selection go through its cells, and from the last on to the first. */
export function cycle(
  from: CellPosition,
  movement: 'up' | 'down' | 'next' | 'previous',
  box: RangeBox,
): CellPosition {
  const [rows, columns] = [boxRows(box), boxColumns(box)];
  const isByRows = movement === 'next' || movement === 'previous';
  const [row, column] = [from.row - box.top, from.column - box.left];
  const place = isByRows ? row * columns + column : column * rows + row;
  const step = movement === 'next' || movement === 'down' ? 1 : -1;
  const next = (place + step + rows * columns) % (rows * columns);
  return isByRows
    ? { row: box.top + Math.floor(next / columns), column: box.left + (next % columns) }
    : { row: box.top + (next % rows), column: box.left + Math.floor(next / rows) };
}
