import type { RawCell } from '../../../shared/purchases/table/raw-table';
import { limits } from '../limits';
import type { XlsxRow } from './xlsx-row';

/** A range of one column and several rows. Rows count from 1. */
export interface VerticalMerge {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

const RANGE = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6}):\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;
const MERGE = /<mergeCell\s[^<>]*?\bref\s*=\s*["']([^"']*)["']/g;

/** The vertical ranges among the merged ones that a stretch of XML names. */
export function verticalMerges(xml: string): readonly VerticalMerge[] {
  const merges: VerticalMerge[] = [];
  for (const [, reference = ''] of xml.matchAll(MERGE)) {
    const [, firstLetters, first = '', lastLetters, last = ''] = RANGE.exec(reference) ?? [];
    if (firstLetters === undefined || firstLetters !== lastLetters) continue;
    const column = columnOf(firstLetters);
    const [firstRow, lastRow] = [parseInt(first, 10), parseInt(last, 10)];
    if (firstRow < lastRow && column < limits.columns) merges.push({ column, firstRow, lastRow });
  }
  return merges;
}

function columnOf(letters: string): number {
  return (
    Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** Whether two ranges share a cell: no honest sheet has such, and what they would fill depends on their order. */
export function doMergesOverlap(merges: readonly VerticalMerge[]): boolean {
  const reached = new Map<number, number>();
  return inOrder(merges).some(({ column, firstRow, lastRow }) => {
    const isOver = firstRow <= (reached.get(column) ?? 0);
    reached.set(column, lastRow);
    return isOver;
  });
}

function inOrder(merges: readonly VerticalMerge[]): readonly VerticalMerge[] {
  return [...merges].sort((left, right) => left.firstRow - right.firstRow);
}

/** Gives each row, in order, what merged ranges repeat in it. */
export function mergeFiller(merges: readonly VerticalMerge[]): (row: XlsxRow) => void {
  const waiting = inOrder(merges);
  let next = 0;
  let open: { readonly merge: VerticalMerge; readonly top: RawCell }[] = [];
  return (row) => {
    if (open.length > 0) {
      open = open.filter(({ merge }) => merge.lastRow >= row.number);
      for (const { merge, top } of open) row.fill(merge.column, top);
    }
    for (; next < waiting.length; next += 1) {
      const merge = waiting[next];
      if (merge === undefined || merge.firstRow > row.number) break;
      if (merge.firstRow < row.number) continue;
      const top = row.cell(merge.column);
      if (top.kind !== 'empty') open.push({ merge, top });
    }
  };
}
