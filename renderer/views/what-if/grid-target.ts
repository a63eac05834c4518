/** Where a key leads from a cell of a table, as in a spreadsheet; `null` for a key that leads nowhere. */
export function gridTarget(
  key: string,
  cell: number,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): number | null {
  const row = Math.floor(cell / columns);
  const column = cell % columns;
  const at = (nextRow: number, nextColumn: number): number =>
    Math.min(rows - 1, Math.max(0, nextRow)) * columns +
    Math.min(columns - 1, Math.max(0, nextColumn));
  switch (key) {
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'Home':
      return at(row, 0);
    case 'End':
      return at(row, columns - 1);
    case 'PageUp':
      return at(0, column);
    case 'PageDown':
      return at(rows - 1, column);
    default:
      return null;
  }
}
