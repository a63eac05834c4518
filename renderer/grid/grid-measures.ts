import { type ColumnLayout, ROW_HEAD_PIXELS } from '../table/column-layout';
import type { GridLines } from '../table/lines';
import type { RangeBox } from './selection';

export const ROW_PIXELS = 31;
export const HEAD_PIXELS = 56;
export const TOTALS_PIXELS = 32;

/** What lies under a point of the table's body. */
export type PointedPlace =
  | { readonly kind: 'cell'; readonly line: number; readonly column: number }
  | { readonly kind: 'rowHead'; readonly line: number };

interface PointRequest {
  /** From the upper left corner of the view. */
  readonly x: number;
  readonly y: number;
  readonly scrollLeft: number;
  readonly scrollTop: number;
  readonly layout: ColumnLayout;
  readonly lines: number;
}

/** The nearest place to a point, also to one outside the table. The row numbers and the first column do not scroll sideways. */
export function placeAtPoint(request: PointRequest): PointedPlace {
  const { x, y, scrollLeft, scrollTop, layout, lines } = request;
  const below = Math.floor((y + scrollTop - HEAD_PIXELS) / ROW_PIXELS);
  const line = Math.max(0, Math.min(below, lines - 1));
  if (x < ROW_HEAD_PIXELS) return { kind: 'rowHead', line };
  const frozenEnd = layout.offsets[1] ?? ROW_HEAD_PIXELS;
  if (x < frozenEnd) return { kind: 'cell', line, column: 0 };
  const along = x + scrollLeft;
  const beyond = layout.offsets.findIndex((offset) => offset > along);
  const last = layout.columns.length - 1;
  return { kind: 'cell', line, column: beyond < 0 ? last : Math.max(0, beyond - 1) };
}

/** A box in pixels of the sheet. */
export interface PixelBox {
  readonly top: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
}

export function pixelsOf(box: RangeBox, lines: GridLines, layout: ColumnLayout): PixelBox {
  const first = lines.lineOfRow[box.top] ?? 0;
  const last = lines.lineOfRow[box.bottom] ?? first;
  return {
    top: HEAD_PIXELS + first * ROW_PIXELS,
    height: (last - first + 1) * ROW_PIXELS,
    left: layout.offsets[box.left] ?? 0,
    right: layout.offsets[box.right + 1] ?? 0,
  };
}

/** The row of a line, or the nearest row below a group's head, or above where none follows. */
export function rowOfLine({ lines, rows }: GridLines, line: number): number {
  for (const candidate of lines.slice(line)) {
    if (candidate.kind === 'variety') return candidate.row;
  }
  return rows.length - 1;
}
