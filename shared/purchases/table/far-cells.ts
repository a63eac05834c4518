/** Columns that are read; no purchase history has more. */
export const MOST_COLUMNS = 512;

/** Cells to the right of the last column that is read: there are some in sheets where a person once typed far out. */
export interface FarCells {
  /** The rows they stand in, as Excel counts, in the order they were met; the first {@link MOST_ROWS} of them. */
  readonly rows: readonly number[];
  /** How many rows in all. */
  readonly rowCount: number;
}

const MOST_ROWS = 1000;

/** Takes note of cells that are not read. */
export class FarCellList {
  #rows: number[] = [];
  #rowCount = 0;
  #last = 0;

  /** Rows come one after the other, each as often as it has such cells. */
  add(row: number): void {
    if (row === this.#last) return;
    this.#last = row;
    this.#rowCount += 1;
    if (this.#rows.length < MOST_ROWS) this.#rows.push(row);
  }

  clear(): void {
    this.#rows = [];
    this.#rowCount = 0;
    this.#last = 0;
  }

  /** `null` where there are none. */
  found(): FarCells | null {
    return this.#rowCount === 0 ? null : { rows: this.#rows, rowCount: this.#rowCount };
  }
}

/** Whether one of the rows from the first to the last has cells that are not read. */
export function reachesFar(
  far: FarCells | null | undefined,
  { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number },
): boolean {
  return far?.rows.some((row) => row >= firstRow && row <= lastRow) ?? false;
}
