import type { Decimal } from '../../decimal/decimal';
import { textFromDecimal, type YuanText } from '../../decimal/decimal-text';
import { ExactSum } from '../../decimal/exact-sum';
import type { ImportWarning } from '../reading/import-warnings';
import type { Measure } from '../rows/measure';

/** Compares a file's own rows of sums with the rows they stand for. Source: domain 8.3. */
export class TotalRows {
  private readonly all = new ExactSum();
  private sinceLast = new ExactSum();
  private readonly totals = new ExactSum();
  private readonly sinceSame = new Map<string, ExactSum>();
  private readonly found: ImportWarning[] = [];
  private linesSinceLast = 0;
  /** Rows of sums above all lines: they stand for what comes below them. */
  private leading: { readonly row: number; readonly stated: Decimal }[] = [];

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
  addTotal(row: number, name: string, statedYuan: Decimal): void {
    if (this.linesSinceLast === 0 && this.sinceSame.size === 0) {
      this.leading.push({ row, stated: statedYuan });
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
    if (!nearest.eq(statedYuan)) this.warn(row, statedYuan, nearest);
    this.totals.addDecimal(statedYuan);
    this.sinceSame.set(name, new ExactSum());
    this.sinceLast = new ExactSum();
    this.linesSinceLast = 0;
  }

  warnings(): readonly ImportWarning[] {
    const whole = new ExactSum();
    whole.addSum(this.all);
    whole.addSum(this.sinceLast);
    const sum = whole.total();
    const above = this.leading
      .filter(({ stated }) => !stated.eq(sum))
      .map(({ row, stated }) => this.differing(row, stated, sum));
    return [...above, ...this.found].slice(0, MOST_WARNINGS);
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
