import { MOST_COLUMNS } from '../../shared/purchases/table/far-cells';

const MEGABYTE = 1024 * 1024;

/** Sizes beyond which a file is refused before it can do harm. Each refusal names its number. */
export const limits = {
  fileMegabytes: 200,
  xlsMegabytes: 60,
  zipEntries: 5000,
  /** One part where it is kept in memory as a whole, and where it is read piece by piece. */
  partMegabytes: 300,
  streamedPartMegabytes: 1500,
  allPartsMegabytes: 2000,
  /** Above this ratio of output to input a part is refused, once its output is over {@link ratioFreeMegabytes}. */
  inflateRatio: 200,
  ratioFreeMegabytes: 20,
  rows: 1_048_576,
  columns: MOST_COLUMNS,
  cellCharacters: 32_767,
  /** A sheet a day makes 366 a year. */
  sheets: 1000,
  /** Cells that vertically merged ranges may fill, over a whole sheet. */
  mergedCells: 2_000_000,
} as const;

export function bytesOf(megabytes: number): number {
  return megabytes * MEGABYTE;
}
