import { remembered } from '../../remembered';
import type { RawCell } from './raw-table';

/** As much of a header's word as is kept. */
const LONGEST_HEADER = 200;

const INVISIBLE = /[\s\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const BRACKETED = /[([{【〔〈]([^()[\]{}【】〔〕〈〉]*)[)\]}】〕〉]/g;

interface NormalizedHeader {
  readonly key: string;
  readonly unit: string | null;
}

/**
 * A header as it is compared: full-width letters made half-width, without blanks, line breaks, zero-width characters
 * and bracketed parts, in lower case. The bracketed part is kept as the unit.
 */
export const normalizeHeader: (header: string) => NormalizedHeader = remembered((header) => {
  const plain = header.normalize('NFKC').replace(INVISIBLE, '').toLowerCase();
  const units = [...plain.matchAll(BRACKETED)].map((match) => match[1] ?? '');
  const key = plain.replace(BRACKETED, '').replace(/^[*※]+|[*※:]+$/g, '');
  return { key, unit: units.length === 0 ? null : units.join(' ') };
});

/** A header as people see it, on one line. */
export function headerText(cell: RawCell | undefined): string {
  return cell === undefined || cell.kind === 'empty'
    ? ''
    : cell.text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_HEADER);
}
