import type { RawRow } from '../table/raw-table';
import { type ColumnMapping, meaningOf, type PurchaseField } from './column-mapping';
import { type ColumnRank, measureHeaderWords } from './measure-header-words';

/** Why one of several columns of a field was taken and another was not. */
export type ChoiceReason =
  /** It is with tax, or received, or of the purchase side, and the other is not. */
  | Exclude<ColumnRank, 'plain' | 'supplied' | 'ordered'>
  /** Its word says more clearly what is meant. */
  | 'betterWord'
  /** It only stands further left: a person should look. */
  | 'equal';

/** A column that was not taken for a field, because another one was. */
export interface PassedOver {
  readonly field: PurchaseField;
  readonly taken: number;
  readonly column: number;
  readonly reason: ChoiceReason;
}

/** Which columns would have fitted a mapped field too, and by which rule they were not taken. */
export function passedOverColumns(
  headerRow: RawRow,
  mapping: ColumnMapping,
): readonly PassedOver[] {
  const meanings = headerRow.cells.map(meaningOf);
  return meanings.flatMap((meaning, column): PassedOver[] => {
    if (meaning === null) return [];
    const { field, rank } = meaning;
    const taken = mapping[field];
    const winner = taken === undefined ? null : (meanings[taken] ?? null);
    if (taken === undefined || taken === column || winner?.field !== field) return [];
    return [{ field, taken, column, reason: reasonOf(field, winner.rank, rank) }];
  });
}

function reasonOf(field: PurchaseField, winner: number, loser: number): ChoiceReason {
  if (winner === loser) return 'equal';
  const [better, worse] = [columnRank(field, winner), columnRank(field, loser)];
  const isRule = better === 'withTax' || better === 'received' || better === 'purchased';
  return isRule && better !== worse ? better : 'betterWord';
}

/** Whether a quantity's header says that it is what was received. */
export function isReceivedQuantity(header: string): boolean {
  const meaning = meaningOf({ kind: 'text', text: header });
  return meaning?.field === 'packs' && columnRank('packs', meaning.rank) === 'received';
}

function columnRank(field: PurchaseField, rank: number): ColumnRank | null {
  if (!isMeasure(field)) return null;
  let first = 0;
  for (const { rank: name, words } of measureHeaderWords[field]) {
    first += words.length;
    if (rank < first) return name;
  }
  return null;
}

function isMeasure(field: PurchaseField): field is keyof typeof measureHeaderWords {
  return Object.hasOwn(measureHeaderWords, field);
}
