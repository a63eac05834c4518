import type { Caption } from '../columns/captions';
import type { LineDoubt } from '../reading/line-doubt';

/** How far quantity × price may lie from a power of ten times the amount and still say that the unit is another. */
const NEARNESS = 0.02;
/** What units are counted by, up and down: 千, 万, 十万, 百万, 千万, 亿; 角, 分. */
const POWERS = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((power) => [power, -power]);

/** Compares captions' units with what quantity and price say. */
export class ScaleCheck {
  private priced = 0;
  /** How often amounts are this power of ten times quantity × price. */
  private readonly powers = new Map<number, number>();

  /** An amount and quantity × price of one row, roughly. */
  look(amount: number, priced: number): void {
    if (amount === 0 || priced === 0) return;
    this.priced += 1;
    if (amount === priced) return;
    const ratio = Math.abs(amount / priced);
    if (ratio > 0.5 && ratio < 2) return;
    const power = POWERS.find((each) => Math.abs(ratio / 10 ** each - 1) < NEARNESS);
    if (power !== undefined) this.powers.set(power, (this.powers.get(power) ?? 0) + 1);
  }

  /** A caption is doubtful where most rows with a price are off by exactly its power of ten. */
  doubts(
    captions: readonly Caption[],
    place: { readonly file: string; readonly sheet: string },
  ): readonly LineDoubt[] {
    return captions.flatMap(({ field, text: caption, tenthPower }) => {
      const off = this.powers.get(field === 'amountYuan' ? tenthPower : -tenthPower) ?? 0;
      return off * 2 > this.priced
        ? [{ kind: 'captionDisagrees' as const, field, caption, tenthPower, ...place }]
        : [];
    });
  }
}
