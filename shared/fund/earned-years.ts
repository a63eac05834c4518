import { Decimal, quotient, sum, ZERO } from '../decimal/decimal';
import { type RatioText, textFromDecimal } from '../decimal/decimal-text';
import type { FundPlan, Settlement } from '../plan/fund-plan';
import type { PlanDocument, Variety } from '../plan/plan';
import { sumUse } from '../purchases/use-totals';
import { daysByYear, yearOf } from './calendar';
import { coversMonths, monthsOfPeriod } from './covered-months';

/** A part of an agreement year's retention, by the calendar year in which it was earned. */
export interface EarnedShare {
  readonly year: number;
  readonly shareRatio: RatioText;
}

/**
 * In which calendar years an agreement year is earned: whole in the one in which it ends, or in proportion of what was bought
 * in each, for which days stand where purchases of any of its months are not known. None without dates. Source: domain 14, R10.
 */
export function earnedShares(
  settlement: Settlement,
  varieties: readonly Variety[],
  { plan, fund }: { readonly plan: PlanDocument; readonly fund: Pick<FundPlan, 'earnedBy'> },
): readonly EarnedShare[] {
  const { fromDate, toDate } = settlement;
  const { earnedBy } = fund;
  if (fromDate === null || toDate === null) return [];
  const years = daysByYear(fromDate, toDate);
  if (earnedBy === 'endYear' || years.length === 1) {
    return [{ year: yearOf(toDate), shareRatio: textFromDecimal(new Decimal(1)) }];
  }
  const days = years.map((one) => new Decimal(one.days));
  const bought = years.map(({ year }) => boughtYuan(varieties, { fromDate, toDate }, year));
  const isKnown = earnsByPurchases(settlement, plan) && sum(bought).gt(0);
  const parts = isKnown ? bought : days;
  const whole = sum(parts);
  return years.map(({ year }, index) => ({
    year,
    shareRatio: textFromDecimal(quotient(parts[index] ?? ZERO, whole)),
  }));
}

/** Whether what was bought in each month of a period is known, so that it can say in which year the period was earned. */
export function earnsByPurchases({ fromDate, toDate }: Settlement, plan: PlanDocument): boolean {
  return (
    fromDate !== null && toDate !== null && coversMonths(plan, monthsOfPeriod(fromDate, toDate))
  );
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
