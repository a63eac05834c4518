import { rowScanner, type Separator } from './row-scanner';
import type { TextHead } from './text-bytes';

const SEPARATORS = [',', '\t', ';', '|'] as const;
const LOOKED_AT_ROWS = 50;

/** How the cells of a table are parted, and whether its first line does nothing but say so. */
export interface Parting {
  readonly separator: Separator;
  readonly isStated: boolean;
}

/** Told from the table's first bytes: what its `sep=` line says, or what cuts best. */
export function guessSeparator(head: TextHead): Parting {
  const stated = /^sep=([,\t;|])(?:\r|\n|$)/i.exec(head.bytes.toString('latin1', 0, 6))?.[1];
  const known = SEPARATORS.find((separator) => separator === stated);
  if (known !== undefined) return { separator: known, isStated: true };
  const scores = SEPARATORS.map((separator) => scoreOf(head, separator));
  return { separator: SEPARATORS[scores.indexOf(Math.max(...scores))] ?? ',', isStated: false };
}

/**
 * How well a separator cuts: the cuts that rows have most often, weighed by how many rows have just so many. Commas
 * inside numbers cut some rows more often than others.
 */
function scoreOf({ bytes, encoding, isWhole }: TextHead, separator: Separator): number {
  const scanner = rowScanner(separator, encoding);
  const padded = Buffer.concat([bytes, Buffer.alloc(1)]);
  const rowsByCuts = new Map<number, number>();
  let rows = 0;
  let at = 0;
  while (at < bytes.length && rows < LOOKED_AT_ROWS) {
    at = scanner.scan(padded, at, bytes.length, isWhole);
    if (at < 0) break;
    rows += 1;
    const cuts = scanner.width() - 1;
    rowsByCuts.set(cuts, (rowsByCuts.get(cuts) ?? 0) + 1);
  }
  const scores = Array.from(rowsByCuts, ([cuts, count]) => (cuts * count * count) / rows);
  return Math.max(0, ...scores);
}
