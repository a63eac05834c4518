/** A side of a cell, in places of cells: cell 0 goes from −0.5 to 0.5. */
export interface ContourEdge {
  readonly from: readonly [column: number, row: number];
  readonly to: readonly [column: number, row: number];
}

/** The borders between cells of a loss and all others, in a table row by row. Cells without an amount have no border. */
export function zeroContour(
  amounts: ArrayLike<number>,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): readonly ContourEdge[] {
  const edges: ContourEdge[] = [];
  const differ = (left: number, right: number): boolean => {
    const [a = NaN, b = NaN] = [amounts[left], amounts[right]];
    return !Number.isNaN(a) && !Number.isNaN(b) && a < 0 !== b < 0;
  };
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cell = row * columns + column;
      const [left, right] = [column - 0.5, column + 0.5];
      const [top, bottom] = [row - 0.5, row + 0.5];
      if (column + 1 < columns && differ(cell, cell + 1)) {
        edges.push({ from: [right, top], to: [right, bottom] });
      }
      if (row + 1 < rows && differ(cell, cell + columns)) {
        edges.push({ from: [left, bottom], to: [right, bottom] });
      }
    }
  }
  return edges;
}
