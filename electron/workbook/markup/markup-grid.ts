import { type AppError, appError } from '../../../shared/errors';
import { FarCellList, type FarCells } from '../../../shared/purchases/table/far-cells';
import {
  EMPTY_CELL,
  type RawCell,
  type RawRow,
  type RawTable,
} from '../../../shared/purchases/table/raw-table';
import { limits } from '../limits';

/** How many columns and rows a cell covers. */
export interface Span {
  readonly across: number;
  readonly down: number;
}

/** Rows of a table while its markup is being read. */
export interface MarkupGrid {
  readonly beginRow: (row: { readonly number: number; readonly isHidden: boolean }) => void;
  /** Puts a cell into the open row; answers the column behind it. */
  readonly put: (column: number, cell: RawCell, span: Span) => number;
  /** The first column from one on that no cell of a row above covers. */
  readonly freeColumn: (from: number) => number;
  readonly endRow: () => void;
  /** The rows that hold something, and how many columns they cover. */
  readonly rows: readonly RawRow[];
  readonly width: () => number;
  /** Cells beyond the last column that is read; `null` where there are none. */
  readonly farCells: () => FarCells | null;
  /** Why no more can be read; `null` as long as all is well. */
  readonly failure: () => AppError | null;
}

/** What a cell of a row above covers in one column, up to a row. */
interface Covering {
  readonly lastRow: number;
  /** What every row shows: ledgers merge a drug's name over all its lines. `null` where nothing is. */
  readonly cell: RawCell | null;
}

/** The part of a table that its grid knows. */
export function tableOfGrid({ rows, farCells }: MarkupGrid): Pick<RawTable, 'rows' | 'farCells'> {
  const far = farCells();
  return far === null ? { rows } : { rows, farCells: far };
}

const MOST_SHARED = 100_000;

export function markupGrid({ file, sheet }: { file: string; sheet: string }): MarkupGrid {
  const rows: RawRow[] = [];
  const known = new Map<string, RawCell>();
  const coverings = new Map<number, Covering>();
  let begun: (Covering & { readonly column: number })[] = [];
  let row: { readonly number: number; readonly isHidden: boolean } | null = null;
  let cells: RawCell[] = [];
  const far = new FarCellList();
  let width = 0;
  let filled = 0;
  let failure: AppError | null = null;

  /** Cells of one text are one object: a large page repeats few. */
  function shared(cell: RawCell): RawCell {
    if (cell.kind !== 'text') return cell;
    const same = known.get(cell.text);
    if (same === undefined && known.size < MOST_SHARED) known.set(cell.text, cell);
    return same ?? cell;
  }

  function put(column: number, cell: RawCell, { across, down }: Span): number {
    const after = column + across;
    if (cell.kind !== 'empty') {
      if (column >= limits.columns) {
        if (row !== null) far.add(row.number);
        return after;
      }
      if (cell.text.length > limits.cellCharacters) {
        const place = { file, sheet, row: row?.number ?? 1, limit: limits.cellCharacters };
        failure ??= appError('file.textTooLong', place);
      }
      while (cells.length < column) cells.push(EMPTY_CELL);
      cells[column] = shared(cell);
    }
    const end = Math.min(after, limits.columns);
    width = Math.max(width, end);
    if (down > 1 && row !== null) {
      const lastRow = row.number + down - 1;
      const repeated = across === 1 && cell.kind !== 'empty' ? cell : null;
      for (let covered = column; covered < end; covered += 1) {
        begun.push({ column: covered, lastRow, cell: repeated });
      }
    }
    return after;
  }

  /** Fills what cells above cover; the columns that were filled. */
  function cover(): readonly number[] {
    const covered: number[] = [];
    for (const [column, covering] of coverings) {
      if (covering.cell !== null && (cells[column] ?? EMPTY_CELL).kind === 'empty') {
        while (cells.length < column) cells.push(EMPTY_CELL);
        cells[column] = covering.cell;
        covered.push(column);
        filled += 1;
      }
    }
    if (filled > limits.mergedCells) failure ??= appError('file.damaged', { file });
    return covered;
  }

  function endRow(): void {
    if (row === null) return;
    const isFilled = cells.length > 0;
    if (isFilled && row.number > limits.rows) {
      failure ??= appError('file.tooManyRows', { file, sheet, limit: limits.rows });
    }
    const covered = isFilled ? cover() : [];
    for (const { column, ...covering } of begun) coverings.set(column, covering);
    const { number, isHidden } = row;
    if (isFilled) {
      rows.push({
        number,
        ...(isHidden ? { isHidden } : {}),
        cells,
        ...(covered.length === 0 ? {} : { covered }),
      });
    }
    row = null;
    begun = [];
    cells = [];
  }

  return {
    beginRow: (next) => {
      endRow();
      row = next;
      for (const [column, { lastRow }] of coverings) {
        if (lastRow < next.number) coverings.delete(column);
      }
    },
    put,
    freeColumn: (from) => {
      let column = from;
      while (coverings.has(column)) column += 1;
      return column;
    },
    endRow,
    rows,
    width: () => width,
    farCells: () => far.found(),
    failure: () => failure,
  };
}
