import type { TextRows } from './clipboard-text';
import { boxColumns, boxRows, type RangeBox } from './selection';

/** A text that goes into a cell. Rows from the row count on do not exist yet. */
export interface PlacedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface PlacedTexts {
  readonly cells: readonly PlacedText[];
  /** The cells that are pasted into; it becomes the selection. */
  readonly box: RangeBox;
  /** Columns of the clipboard for which the table has none at the right. */
  readonly columnsBeyond: number;
  /** Filled cells of those columns. */
  readonly cellsBeyond: number;
}

interface PlaceRequest {
  readonly texts: TextRows;
  /** The selected cells. */
  readonly box: RangeBox;
  readonly columns: number;
}

/**
 * Lays the clipboard over the selection as spreadsheets do: a single cell fills it, a selection that is a multiple is
 * tiled, otherwise the cells are laid once from its first cell on.
 */
export function placeTexts({ texts, box, columns }: PlaceRequest): PlacedTexts {
  const width = Math.max(0, ...texts.map((cells) => cells.length));
  const height = texts.length;
  const tiledRows = tiled(boxRows(box), height);
  const tiledColumns = tiled(boxColumns(box), width);
  const isTiled = tiledRows !== null && tiledColumns !== null;
  const [rows, wide] = isTiled ? [tiledRows, tiledColumns] : [height, width];
  const columnsBeyond = Math.max(0, box.left + wide - columns);
  const cells: PlacedText[] = [];
  let cellsBeyond = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < wide; column += 1) {
      const text = texts[row % height]?.[column % width] ?? '';
      if (column < wide - columnsBeyond) {
        cells.push({ row: box.top + row, column: box.left + column, text });
      } else if (text.trim() !== '') cellsBeyond += 1;
    }
  }
  const right = box.left + wide - columnsBeyond - 1;
  return {
    cells,
    box: { top: box.top, left: box.left, bottom: box.top + rows - 1, right },
    columnsBeyond,
    cellsBeyond,
  };
}

/** How far a side of the clipboard goes over a side of the selection; `null` where it does not fit a whole number of times. */
function tiled(selected: number, copied: number): number | null {
  if (selected === 1) return copied;
  return copied > 0 && selected % copied === 0 ? selected : null;
}
