import { Decimal, quotient, sum, ZERO } from '../decimal/decimal';
import { type RatioText, textFromDecimal } from '../decimal/decimal-text';
import type { FundPlan, Settlement } from '../plan/fund-plan';
import type { Variety } from '../plan/plan';
import { sumUse } from '../purchases/use-totals';
import { daysByYear, yearOf } from './calendar';

/** A part of an agreement year's retention, by the calendar year in which it was earned. */
export interface EarnedShare {
  readonly year: number;
  readonly shareRatio: RatioText;
}

/**
 * In which calendar years an agreement year is earned: whole in the one in which it ends, or in proportion of what was bought
 * in each, for which days stand where no purchases of the period are known. None without dates. Source: domain 14, R10.
 */
export function earnedShares(
  { fromDate, toDate }: Settlement,
  varieties: readonly Variety[],
  { earnedBy }: Pick<FundPlan, 'earnedBy'>,
): readonly EarnedShare[] {
  if (fromDate === null || toDate === null) return [];
  const years = daysByYear(fromDate, toDate);
  if (earnedBy === 'endYear' || years.length === 1) {
    return [{ year: yearOf(toDate), shareRatio: textFromDecimal(new Decimal(1)) }];
  }
  const bought = years.map(({ year }) => boughtYuan(varieties, { fromDate, toDate }, year));
  const days = years.map((one) => new Decimal(one.days));
  const parts = sum(bought).gt(0) ? bought : days;
  const whole = sum(parts);
  return years.map(({ year }, index) => ({
    year,
    shareRatio: textFromDecimal(quotient(parts[index] ?? ZERO, whole)),
  }));
}

function boughtYuan(
  varieties: readonly Variety[],
  { fromDate, toDate }: { readonly fromDate: string; readonly toDate: string },
  year: number,
): Decimal {
  const [from, to] = [fromDate.slice(0, 7), toDate.slice(0, 7)];
  const inYear = varieties.flatMap(({ monthly }) =>
    monthly.filter(
      ({ month }) => month >= from && month <= to && month.startsWith(`${String(year)}-`),
    ),
  );
  const { amountYuan } = sumUse(inYear).all;
  return amountYuan.isNegative() ? ZERO : amountYuan;
}
