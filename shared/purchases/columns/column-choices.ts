import { remembered } from '../../remembered';
import type { RawRow } from '../table/raw-table';
import { type ColumnMapping, meaningOf, type PurchaseField } from './column-mapping';
import { oddlyQualified } from './header-synonyms';
import { type ColumnRank, measureHeaderWords, wordsInOrder } from './measure-header-words';
import type { TableLayout } from './table-layout';

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

/** Columns of which headers do not say which one is the field's. */
export interface TiedColumns {
  readonly field: PurchaseField;
  readonly taken: number;
  /** The taken one among them, from left to right. */
  readonly columns: readonly number[];
}

/** Fields of which only one column can be right; of names and codes several may say the same. */
const ASKED: readonly PurchaseField[] = [
  'packs',
  'units',
  'packPriceYuan',
  'unitPriceYuan',
  'amountYuan',
  'date',
  'packFactor',
  'selectedFlag',
  'specification',
];

/**
 * Where the first of several equal columns was taken for a field. A person who chose one, by name or another than the first, has
 * said it already.
 */
export function tiedColumns({
  headerRow,
  mapping,
  chosen = [],
}: Pick<TableLayout, 'headerRow' | 'mapping' | 'chosen'>): readonly TiedColumns[] {
  const meanings = headerRow.cells.map(meaningOf);
  return ASKED.flatMap((field): TiedColumns[] => {
    const taken = mapping[field];
    const winner = taken === undefined ? null : (meanings[taken] ?? null);
    if (taken === undefined || chosen.includes(field)) return [];
    if (winner?.field !== field) {
      const odd = oddColumns(headerRow, field);
      return odd.includes(taken) && odd.length > 1 ? [{ field, taken, columns: odd }] : [];
    }
    const columns = meanings.flatMap((meaning, column) =>
      meaning?.field === field && isTied(field, winner.rank, meaning.rank) ? [column] : [],
    );
    return columns.length > 1 ? [{ field, taken, columns }] : [];
  });
}

/** The columns of a field beside words that nobody knows: 采购金额(东区), 采购金额(西区). One of them leaves the other's money out. */
function oddColumns({ cells }: RawRow, field: PurchaseField): readonly number[] {
  return Array.from(cells.entries()).flatMap(([column, cell]) => {
    const odd = cell.kind === 'text' ? oddlyQualified(cell.text) : null;
    return odd !== null && !odd.isOther && odd.field === field ? [column] : [];
  });
}

const PAID = /结算|发票|开票|实付|实际|冲减/;
const AMOUNT_WORDS: readonly string[] = wordsInOrder(measureHeaderWords.amountYuan);

/** 实付金额, 结算金额: what was paid in the end may be less than what was ordered. */
function isPaid(rank: number): boolean {
  return PAID.test(AMOUNT_WORDS[rank] ?? '');
}

/** 金额 beside 金额, 金额 beside 实付金额, and 金额 beside 总金额: neither says which step of the purchase it is. */
function isTied(field: PurchaseField, winner: number, other: number): boolean {
  return (
    winner === other ||
    (field === 'amountYuan' && !isPaid(winner) && isPaid(other)) ||
    ((field === 'amountYuan' || field === 'packs') &&
      columnRank(field, winner) === 'plain' &&
      columnRank(field, other) === 'plain')
  );
}

function reasonOf(field: PurchaseField, winner: number, loser: number): ChoiceReason {
  if (winner === loser) return 'equal';
  const [better, worse] = [columnRank(field, winner), columnRank(field, loser)];
  const isRule = better === 'withTax' || better === 'received' || better === 'purchased';
  return isRule && better !== worse ? better : 'betterWord';
}

/** Whether a quantity's header says that it is what was received. */
export const isReceivedQuantity: (header: string) => boolean = remembered((header) => {
  const meaning = meaningOf({ kind: 'text', text: header });
  return meaning?.field === 'packs' && columnRank('packs', meaning.rank) === 'received';
});

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
