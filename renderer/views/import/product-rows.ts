import type { Decimal } from '../../../shared/decimal/decimal';
import {
  decimalFromText,
  type UnitsText,
  type YuanText,
} from '../../../shared/decimal/decimal-text';
import { ExactSum } from '../../../shared/decimal/exact-sum';
import type {
  HistoryReading,
  LineMark,
  ProductLines,
  TableReading,
} from '../../../shared/purchases/history-reading';
import { type Product, productKey } from '../../../shared/purchases/product';

/** What all tables of an import say of one product, before anybody decided anything. */
export interface ProductRow {
  readonly key: string;
  readonly product: Product;
  readonly purchases: number;
  readonly amountYuan: YuanText;
  readonly mark: WrittenMark;
  readonly factor: WrittenFactor;
  /** Where the product stands, the first rows of the first table. */
  readonly place: { readonly file: string; readonly rows: readonly number[] };
}

/** What the files say of a product's class. `mixed`: some lines this, some that; `partly`: some lines say nothing. */
export type WrittenMark =
  | Exclude<LineMark, { kind: 'none' }>
  | { readonly kind: 'mixed' | 'partly' }
  /** Nothing is written; `presumed` is what the other lines of the table let conclude, `null` where nothing. */
  | { readonly kind: 'none'; readonly presumed: 'selected' | 'nonSelected' | null };

/** How many units a pack holds as the files say it. */
export type WrittenFactor =
  | { readonly kind: 'known'; readonly factor: UnitsText }
  | { readonly kind: 'varying' | 'unknown' | 'unneeded' }
  | { readonly kind: 'disagreeing'; readonly fromColumn: UnitsText; readonly fromText: UnitsText };

/** All products of one generic name and dosage form, the dearest first. */
export interface ProductGroup {
  readonly key: string;
  readonly genericName: string;
  readonly dosageForm: string;
  /** Of all its products, also where a filter shows only some of them. */
  readonly products: number;
  readonly purchases: number;
  readonly amountYuan: YuanText;
  readonly rows: readonly ProductRow[];
}

interface TableLines {
  readonly table: TableReading;
  readonly lines: ProductLines;
}

/** The products of a reading by variety; varieties and products of most money first. */
export function productGroups({ tables }: HistoryReading): readonly ProductGroup[] {
  const entries = tables.flatMap((table) => table.products.map((lines) => ({ table, lines })));
  const rows = Array.from(
    grouped(entries, ({ lines }) => productKey(lines.product)),
    ([key, parts]) => rowOf(key, parts),
  ).filter((row) => row !== null);
  const groups = Array.from(
    grouped(rows, ({ product }) => JSON.stringify([product.genericName, product.dosageForm])),
    ([key, members]) => groupOf(key, members),
  ).filter((group) => group !== null);
  return dearestFirst(groups);
}

/** The products that hold all the words that were typed; a word may stand in any of their texts. */
export function matchesSearch({ product }: ProductRow, search: string): boolean {
  if (search.trim() === '') return true;
  const words = normalized(search).split(/\s+/);
  const { genericName, dosageForm, specification, packSpecification, manufacturer, code } = product;
  const text = normalized(
    [genericName, dosageForm, specification, packSpecification, manufacturer, code].join(' '),
  );
  return words.every((word) => text.includes(word));
}

/** The groups with only the wanted rows; groups that lose all of them are left out. */
export function filteredGroups(
  groups: readonly ProductGroup[],
  isWanted: (row: ProductRow) => boolean,
): readonly ProductGroup[] {
  return groups.flatMap((group) => {
    const rows = group.rows.filter(isWanted);
    return rows.length === 0
      ? []
      : [rows.length === group.rows.length ? group : { ...group, rows }];
  });
}

function rowOf(key: string, parts: readonly TableLines[]): ProductRow | null {
  const [first] = parts;
  if (first === undefined) return null;
  const amount = new ExactSum();
  for (const { lines } of parts) for (const use of lines.uses) amount.addText(use.amountYuan);
  return {
    key,
    product: first.lines.product,
    purchases: parts.reduce((count, { lines }) => count + lines.purchases, 0),
    amountYuan: amount.toText(),
    mark: writtenMark(parts),
    factor: writtenFactor(parts),
    place: { file: first.table.file.file, rows: first.lines.firstRows.slice(0, SHOWN_PLACES) },
  };
}

const SHOWN_PLACES = 3;

/** What has to be asked about stands before what is plain. */
function writtenMark(parts: readonly TableLines[]): WrittenMark {
  const marks = parts.map(({ lines }) => lines.mark);
  const unclear = marks.find(({ kind }) => kind === 'contradictory' || kind === 'unreadable');
  if (unclear !== undefined && unclear.kind !== 'none') return unclear;
  const kinds = new Set(parts.map(({ table, lines }) => presumedOf(table, lines)));
  if (marks.every(({ kind }) => kind === 'none')) {
    const [presumed = null] = kinds.size === 1 ? kinds : [];
    return { kind: 'none', presumed };
  }
  const [only = null] = kinds;
  if (kinds.has(null)) return { kind: 'partly' };
  return kinds.size > 1 || only === null ? { kind: 'mixed' } : { kind: only };
}

function presumedOf(
  { unmarked = 'nonSelected' }: TableReading,
  { mark }: ProductLines,
): 'selected' | 'nonSelected' | null {
  if (mark.kind === 'selected' || mark.kind === 'nonSelected') return mark.kind;
  return unmarked === 'unknown' ? null : unmarked;
}

function writtenFactor(parts: readonly TableLines[]): WrittenFactor {
  const conversions = parts.map(({ lines }) => lines.conversion);
  const disagreeing = conversions.find((conversion) => conversion.kind === 'disagreeing');
  if (disagreeing !== undefined) return disagreeing;
  const factors = new Set(
    conversions.flatMap((conversion) => (conversion.kind === 'known' ? [conversion.factor] : [])),
  );
  const isUnknown = conversions.some(({ kind }) => kind === 'unknown');
  const [factor] = factors;
  if (isUnknown) return { kind: 'unknown' };
  if (factor === undefined) return { kind: 'unneeded' };
  return factors.size > 1 ? { kind: 'varying' } : { kind: 'known', factor };
}

function groupOf(key: string, rows: readonly ProductRow[]): ProductGroup | null {
  const [first] = rows;
  if (first === undefined) return null;
  const amount = new ExactSum();
  for (const row of rows) amount.addText(row.amountYuan);
  return {
    key,
    genericName: first.product.genericName,
    dosageForm: first.product.dosageForm,
    products: rows.length,
    purchases: rows.reduce((count, { purchases }) => count + purchases, 0),
    amountYuan: amount.toText(),
    rows: dearestFirst(rows),
  };
}

interface Costly {
  readonly key: string;
  readonly amountYuan: YuanText;
}

/** Amounts become numbers once: a comparison is made many times for each. */
function dearestFirst<Item extends Costly>(items: readonly Item[]): readonly Item[] {
  return items
    .map((item): readonly [Item, Decimal] => [item, decimalFromText(item.amountYuan)])
    .sort(
      ([left, leftAmount], [right, rightAmount]) =>
        rightAmount.comparedTo(leftAmount) || (left.key < right.key ? -1 : 1),
    )
    .map(([item]) => item);
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function normalized(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
