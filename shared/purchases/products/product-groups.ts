import { present } from '../../assert';
import type { UnitsText, YuanText } from '../../decimal/decimal-text';
import { ExactSum } from '../../decimal/exact-sum';
import type { NamedVariety } from '../identity/drug-identity';
import { varietyFinder } from '../identity/variety-finder';
import { type Product, productKey } from '../product';
import type {
  HistoryReading,
  LineMark,
  ProductLines,
  TableReading,
} from '../reading/history-reading';

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

/** The products of a reading by variety; varieties and products of most money first. In steps, as there may be thousands. */
export function* productGroups({
  tables,
}: HistoryReading): Generator<undefined, readonly ProductGroup[]> {
  const entries = tables.flatMap((table) => table.products.map((lines) => ({ table, lines })));
  const rows: ProductRow[] = [];
  for (const [key, parts] of grouped(entries, ({ lines }) => productKey(lines.product))) {
    rows.push(rowOf(key, parts));
    yield;
  }
  const groups: ProductGroup[] = [];
  const varietyOf = varietyFinder(rows.map(({ product }) => withoutBatch(product)));
  for (const [key, members] of grouped(rows, ({ product }) => varietyOf(withoutBatch(product)))) {
    groups.push(groupOf(key, members));
    yield;
  }
  return dearestFirst(groups);
}

/** Products are shown together whatever batch they were bought in. */
function withoutBatch({ genericName, dosageForm }: Product): NamedVariety {
  return { genericName, dosageForm, batch: '' };
}

function rowOf(key: string, parts: readonly TableLines[]): ProductRow {
  const first = present(parts[0], 'a product stands in a table');
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

function groupOf(key: string, rows: readonly ProductRow[]): ProductGroup {
  const first = present(rows[0], 'a variety has a product');
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

/** About the amounts is enough to put them in order, and many comparisons are made. */
function dearestFirst<Item extends Costly>(items: readonly Item[]): readonly Item[] {
  return items
    .map((item): readonly [Item, number] => [item, roughYuan(item.amountYuan)])
    .sort(
      ([left, leftYuan], [right, rightYuan]) =>
        rightYuan - leftYuan || (left.key < right.key ? -1 : 1),
    )
    .map(([item]) => item);
}

function roughYuan(amountYuan: YuanText): number {
  const sum = new ExactSum();
  sum.addText(amountYuan);
  return sum.roughly();
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
