import { decimalFromText } from '../../decimal/decimal-text';
import {
  AMOUNT_KINDS,
  decimalAt,
  isStated,
  type LineChunk,
  type PurchaseLines,
} from '../lines/purchase-lines';
import type { PackConversion, ProductLines } from '../reading/history-reading';
import type { LineDoubt } from '../reading/line-doubt';
import { CombinationIndex } from '../rows/combination-index';
import type { ReadProduct } from '../rows/read-product';
import { isSamePrice, type LinePlace, roughPrice, roughUnitPrice } from './line-price';
import { UseTallies } from './use-tallies';

/** Lines summed by product, month and, where it may matter, price. */
export interface LinesTally {
  readonly products: readonly ProductLines[];
  /** Of each of them, the prices by the unit. */
  readonly prices: readonly PriceRange[];
  /** The place, among these products, of the one that a line belongs to. */
  readonly partOf: (chunk: LineChunk, index: number) => number;
}

/** About the lowest and the highest yuan by the unit; the lowest is above the highest where no line has a price. */
export interface PriceRange {
  readonly lowest: number;
  readonly highest: number;
}

/** Units of a pack, for rough prices; `NaN` where nobody knows them. */
export function roughFactor(conversion: PackConversion): number {
  return conversion.kind === 'known' ? decimalFromText(conversion.factor).toNumber() : NaN;
}

export function tallyLines(lines: PurchaseLines, products: readonly ReadProduct[]): LinesTally {
  const parts: PartTally[] = [];
  const places = new Int32Array(products.length * SLOTS).fill(-1);
  // A product's lines that need a factor which nobody knows stand apart from those that state their units.
  const isOpen = Uint8Array.from(products, (read) => (read.conversion.kind === 'known' ? 0 : 1));
  // Whether an unknown direction is a return or not, what the file writes as negative is negative.
  const hasUnknownWay = Uint8Array.from(products, (read) => (read.unknownDirection === '' ? 0 : 1));
  const slotOf = (chunk: LineChunk, index: number): number => {
    const product = chunk.products[index] ?? 0;
    const needsFactor = isOpen[product] === 1 && !isFactorFree(chunk, index);
    const isTakingOff = hasUnknownWay[product] === 1 && isNegative(chunk, index);
    return product * SLOTS + (needsFactor ? 1 : 0) + (isTakingOff ? 2 : 0);
  };
  const partAt = (slot: number, doubts: readonly LineDoubt[]): number => {
    const read = products[slot >> 2];
    if (read === undefined) throw new Error('Broken belief: a line has a product');
    const kind = {
      isFactorUnneeded: isOpen[slot >> 2] === 1 && slot % 2 === 0,
      isNegative: (slot & 2) === 2,
      doubts,
    };
    return parts.push(new PartTally(read, kind)) - 1;
  };
  // Lines of which something else is open stand apart, those of one doubt together.
  const doubted = new Map<string, number>();
  const placeOf = (chunk: LineChunk, index: number): number => {
    const slot = slotOf(chunk, index);
    const doubts = lines.doubts.size === 0 ? undefined : lines.doubts.get(chunk.rows[index] ?? 0);
    if (doubts !== undefined) {
      const key = `${String(slot)} ${JSON.stringify(doubts)}`;
      const known = doubted.get(key) ?? partAt(slot, doubts);
      doubted.set(key, known);
      return known;
    }
    const known = places[slot] ?? -1;
    if (known !== -1) return known;
    const place = partAt(slot, []);
    places[slot] = place;
    return place;
  };
  const tallies = new UseTallies(lines.tags);
  const uses = new UseIndex(tallies);
  for (const chunk of lines.chunks) {
    for (let index = 0; index < chunk.length; index += 1) {
      const place = placeOf(chunk, index);
      const part = parts[place];
      if (part === undefined) continue;
      part.look(chunk, index);
      const use = part.isByPrice
        ? part.pricedUse(tallies, { chunk, index })
        : uses.useOf({ part, place }, chunk, index);
      tallies.add(use, chunk, index);
    }
  }
  return {
    products: parts.map((part) => part.toLines(tallies)),
    prices: parts,
    partOf: placeOf,
  };
}

/** Whether a line's units and amount are known without a factor. */
function isFactorFree(chunk: LineChunk, index: number): boolean {
  return isStated(chunk.units, index) && chunk.amountKinds[index] !== AMOUNT_KINDS.byFactor;
}

/** Whether it needs a factor that nobody knows, and whether it is negative. */
const SLOTS = 4;

function isNegative({ packs, units, amounts }: LineChunk, index: number): boolean {
  const quantity = decimalAt(packs, index) ?? decimalAt(units, index);
  const deciding = quantity?.isZero() === false ? quantity : decimalAt(amounts, index);
  return deciding?.lt(0) === true;
}

const MOST_FIRST_ROWS = 10;

/** A month as a number below it, so that month and tags are one number. */
const TAG = 1 << 16;

interface PartKind {
  readonly isFactorUnneeded: boolean;
  readonly isNegative: boolean;
  /** What else is open about its lines. */
  readonly doubts: readonly LineDoubt[];
}

function doubtsOf(
  { unknownDirection, unknownStatus }: ReadProduct,
  { isNegative: isTakingOff, doubts }: PartKind,
): readonly LineDoubt[] {
  return [
    ...(unknownDirection === ''
      ? []
      : [{ kind: 'directionUnknown', value: unknownDirection, isNegative: isTakingOff } as const]),
    ...doubts,
    ...(unknownStatus === ''
      ? []
      : [{ kind: 'statusUnknown', value: unknownStatus, isNegative: isTakingOff } as const]),
  ];
}

/** The lines of one product that the file marks and converts alike. */
class PartTally implements PriceRange {
  lowest = Infinity;
  highest = -Infinity;
  /** The numbers of what was bought of it, by month and where it matters by price. */
  readonly uses: number[] = [];
  private readonly pricedUses = new Map<number, Map<number, PricedUse>>();
  private readonly firstRows: number[] = [];

  private readonly read: ReadProduct;
  private readonly kind: PartKind;
  private readonly factor: number;

  constructor(read: ReadProduct, kind: PartKind) {
    this.read = read;
    this.kind = kind;
    this.factor = kind.isFactorUnneeded ? NaN : roughFactor(read.conversion);
  }

  /** Of products that may be exempt for their price (domain rule N5), lines of different prices stay apart. */
  get isByPrice(): boolean {
    return this.read.hasPassed;
  }

  look(chunk: LineChunk, index: number): void {
    if (this.firstRows.length < MOST_FIRST_ROWS) this.firstRows.push(chunk.rows[index] ?? 0);
    const price = roughUnitPrice(chunk, index, this.factor);
    if (price < this.lowest) this.lowest = price;
    if (price > this.highest) this.highest = price;
  }

  /** The lines of a month, its tags and a price. */
  pricedUse(tallies: UseTallies, line: LinePlace): number {
    const { chunk, index } = line;
    const taggedMonth = (chunk.months[index] ?? 0) + (chunk.tags[index] ?? 0) * TAG;
    const known = this.pricedUses.get(taggedMonth) ?? new Map<number, PricedUse>();
    this.pricedUses.set(taggedMonth, known);
    const price = roughPrice(chunk, index);
    const first = known.get(price);
    for (let other = first; other !== undefined; other = other.next) {
      if (isSamePrice(other.sample, line)) return other.use;
    }
    const use = tallies.begin(chunk, index);
    this.uses.push(use);
    known.set(price, { use, sample: line, next: first });
    return use;
  }

  toLines(tallies: UseTallies): ProductLines {
    const uses = this.uses
      .map((use) => tallies.toUse(use))
      .sort(({ month: left }, { month: right }) => (left < right ? -1 : left > right ? 1 : 0));
    const doubts = doubtsOf(this.read, this.kind);
    return {
      product: this.read.product,
      mark: this.read.mark,
      conversion: this.kind.isFactorUnneeded ? { kind: 'unneeded' } : this.read.conversion,
      hasPassed: this.read.hasPassed,
      purchases: uses.reduce((count, use) => count + use.purchases, 0),
      firstRows: this.firstRows,
      uses,
      ...(doubts.length === 0 ? {} : { doubts }),
    };
  }
}

/** Lines of one price; `next` are those of another exact price that is roughly the same. */
interface PricedUse {
  readonly use: number;
  readonly sample: LinePlace;
  readonly next: PricedUse | undefined;
}

/** Finds the lines of a product and a month with its tags, for every line of a table. */
class UseIndex {
  private readonly key = new Float64Array(3);
  private readonly index = new CombinationIndex(3);
  private readonly uses: number[] = [];
  private readonly tallies: UseTallies;

  constructor(tallies: UseTallies) {
    this.tallies = tallies;
  }

  useOf(
    { part, place }: { readonly part: PartTally; readonly place: number },
    chunk: LineChunk,
    index: number,
  ): number {
    this.key[0] = place;
    this.key[1] = chunk.months[index] ?? 0;
    this.key[2] = chunk.tags[index] ?? 0;
    const number = this.index.numberOf(this.key);
    const known = this.uses[number];
    if (known !== undefined) return known;
    const use = this.tallies.begin(chunk, index);
    this.uses.push(use);
    part.uses.push(use);
    return use;
  }
}
