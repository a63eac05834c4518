import type { Decimal } from '../../decimal/decimal';
import { textFromDecimal, type YuanText } from '../../decimal/decimal-text';
import { ExactSum } from '../../decimal/exact-sum';
import type { ImportWarning } from '../reading/import-warnings';
import type { Measure } from '../rows/measure';

export interface StatedTotal {
  readonly name: string;
  /** By the unit of the amounts' header. */
  readonly statedYuan: Decimal;
  /** By the unit that the row's own word names: 合计（万元）. `null` where it names none. */
  readonly ownUnitYuan: Decimal | null;
}

/** Compares a file's own rows of sums with the rows they stand for. Source: domain 8.3. */
export class TotalRows {
  private readonly all = new ExactSum();
  private sinceLast = new ExactSum();
  private readonly totals = new ExactSum();
  private readonly sinceSame = new Map<string, ExactSum>();
  private readonly found: ImportWarning[] = [];
  private linesSinceLast = 0;
  /** Rows of sums above all lines: they stand for what comes below them. */
  private leading: { readonly row: number; readonly stated: Decimal; readonly digits: Decimal }[] =
    [];

  private otherUnit: number | null = null;

  private readonly place: { readonly file: string; readonly sheet: string };

  constructor({ file, sheet }: { readonly file: string; readonly sheet: string }) {
    this.place = { file, sheet };
  }

  /** A line that was kept, or left out for its month alone. */
  addLine({ digits, places, long }: Pick<Measure, 'digits' | 'places' | 'long'>): void {
    this.linesSinceLast += 1;
    if (long === null) this.sinceLast.add(digits, places);
    else this.sinceLast.addDecimal(long);
  }

  /**
   * A row of sums: right where it is the sum of the lines since the last one, or since the last one of the same name, or of
   * all so far, or of the sums so far.
   */
  addTotal(row: number, { name, statedYuan: stated, ownUnitYuan }: StatedTotal): void {
    const statedYuan = ownUnitYuan ?? stated;
    if (this.linesSinceLast === 0 && this.sinceSame.size === 0) {
      this.leading.push({ row, stated: statedYuan, digits: stated });
      return;
    }
    this.all.addSum(this.sinceLast);
    // One above a first part of the lines is right by that part.
    const first = this.all.total();
    this.leading = this.leading.filter(({ stated }) => !stated.eq(first));
    for (const sum of this.sinceSame.values()) sum.addSum(this.sinceLast);
    const since = this.linesSinceLast > 0 ? this.sinceLast : this.all;
    const sameName = this.sinceSame.get(name) ?? this.all;
    const earlierTotals = this.sinceSame.size === 0 ? [] : [this.totals];
    const possible = [this.all, since, sameName, ...earlierTotals].map((sum) => sum.total());
    const nearest = nearestTo(statedYuan, possible);
    const isOfOtherUnit = !nearest.eq(statedYuan) && possible.some((sum) => sum.eq(stated));
    if (isOfOtherUnit) this.otherUnit ??= row;
    else if (!nearest.eq(statedYuan)) this.warn(row, statedYuan, nearest);
    this.totals.addDecimal(isOfOtherUnit ? stated : statedYuan);
    this.sinceSame.set(name, new ExactSum());
    this.sinceLast = new ExactSum();
    this.linesSinceLast = 0;
  }

  /** The first row of sums whose own unit is another than its lines', and whose digits are theirs. */
  get otherUnitRow(): number | null {
    const sum = this.whole();
    const above = this.leading.find(({ stated, digits }) => digits.eq(sum) && !stated.eq(sum));
    return this.otherUnit ?? above?.row ?? null;
  }

  warnings(): readonly ImportWarning[] {
    const sum = this.whole();
    const above = this.leading
      .filter(({ stated, digits }) => !stated.eq(sum) && !digits.eq(sum))
      .map(({ row, stated }) => this.differing(row, stated, sum));
    return [...above, ...this.found].slice(0, MOST_WARNINGS);
  }

  private whole(): Decimal {
    const whole = new ExactSum();
    whole.addSum(this.all);
    whole.addSum(this.sinceLast);
    return whole.total();
  }

  private warn(row: number, stated: Decimal, found: Decimal): void {
    if (this.found.length < MOST_WARNINGS) this.found.push(this.differing(row, stated, found));
  }

  private differing(row: number, stated: Decimal, found: Decimal): ImportWarning {
    const params = {
      stated: textFromDecimal<YuanText>(stated),
      found: textFromDecimal<YuanText>(found),
    };
    return { code: 'totalDiffers', ...this.place, rows: [row], count: 1, params };
  }
}

const MOST_WARNINGS = 1000;

function nearestTo(stated: Decimal, sums: readonly Decimal[]): Decimal {
  return sums.reduce((best, next) =>
    next.minus(stated).abs().lt(best.minus(stated).abs()) ? next : best,
  );
}
