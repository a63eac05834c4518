import { ExactSums } from '../../decimal/exact-sums';
import { AMOUNT_KINDS, isStated, type LineChunk } from '../lines/purchase-lines';
import type { LineTags } from '../monthly-use';
import type { ProductUse } from '../reading/history-reading';
import { UseTally } from './use-tally';

/** What was bought of all products of a table by month, each by number. Most lines state packs and an amount alone: they make nothing. */
export class UseTallies {
  private readonly months: number[] = [];
  private readonly tagged: number[] = [];
  private readonly purchases: number[] = [];
  private readonly packs = new ExactSums();
  private readonly amounts = new ExactSums();
  /** What lines of other kinds add. */
  private readonly others = new Map<number, UseTally>();

  private readonly tags: readonly LineTags[];

  constructor(tags: readonly LineTags[]) {
    this.tags = tags;
  }

  /** The number of a new one, of the month and the tags of a line. */
  begin(chunk: LineChunk, index: number): number {
    this.tagged.push(chunk.tags[index] ?? 0);
    this.purchases.push(0);
    return this.months.push(chunk.months[index] ?? 0) - 1;
  }

  add(use: number, chunk: LineChunk, index: number): void {
    const packs = chunk.packs.digits[index] ?? NaN;
    const amount = chunk.amounts.digits[index] ?? NaN;
    const isPlain =
      !Number.isNaN(packs + amount) &&
      chunk.amountKinds[index] === AMOUNT_KINDS.known &&
      !isStated(chunk.units, index);
    if (!isPlain) {
      this.otherOf(use).add(chunk, index);
      return;
    }
    this.purchases[use] = (this.purchases[use] ?? 0) + 1;
    this.packs.add(use, packs, chunk.packs.places[index] ?? 0);
    this.amounts.add(use, amount, chunk.amounts.places[index] ?? 0);
  }

  /** What it comes to; asked once, after the last line. */
  toUse(use: number): ProductUse {
    const tally = this.others.get(use) ?? new UseTally();
    tally.addPlain(this.purchases[use] ?? 0, {
      packs: this.packs.at(use),
      amount: this.amounts.at(use),
    });
    return tally.toUse(this.months[use] ?? 0, this.tags[this.tagged[use] ?? 0] ?? {});
  }

  private otherOf(use: number): UseTally {
    const known = this.others.get(use);
    if (known !== undefined) return known;
    const fresh = new UseTally();
    this.others.set(use, fresh);
    return fresh;
  }
}
