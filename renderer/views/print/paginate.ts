/** Rows from `from` up to, not including, `to`. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** Puts rows of known heights on pages; a row higher than a page has one to itself. There is always a page. */
export function paginate(heights: readonly number[], room: number): readonly RowRange[] {
  const pages: RowRange[] = [];
  let from = 0;
  let filled = 0;
  heights.forEach((height, index) => {
    if (filled > 0 && filled + height > room) {
      pages.push({ from, to: index });
      from = index;
      filled = 0;
    }
    filled += height;
  });
  return [...pages, { from, to: heights.length }];
}
