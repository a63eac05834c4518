import { Decimal } from '../../decimal/decimal';
import { type ScaleText, textFromDecimal, type YuanText } from '../../decimal/decimal-text';
import type { PlanDocument } from '../../plan/plan';
import { countingRule, keptOf } from '../counted-balance';
import { performancePayYuan } from '../performance-pay';
import type { GroupResult, HospitalResult, PlanResult } from '../plan-result';
import { yuanOfNumber } from './break-even-line';
import { numberFromText } from './prepare-sweep';

/** What the fund pays for something that moves, as plain numbers. */
export interface FundAmounts {
  readonly budgetYuan: number;
  readonly expenditureYuan: number;
  readonly balanceBaseYuan: number;
  /** ke S0 and ke S. */
  readonly fundBreakEvenYuan: number;
  readonly fundNonSelectedYuan: number;
}

export function fundChangeOf(from: FundAmounts, to: FundAmounts): FundAmounts {
  return {
    budgetYuan: to.budgetYuan - from.budgetYuan,
    expenditureYuan: to.expenditureYuan - from.expenditureYuan,
    balanceBaseYuan: to.balanceBaseYuan - from.balanceBaseYuan,
    fundBreakEvenYuan: to.fundBreakEvenYuan - from.fundBreakEvenYuan,
    fundNonSelectedYuan: to.fundNonSelectedYuan - from.fundNonSelectedYuan,
  };
}

interface SettledPlan {
  readonly plan: PlanDocument;
  /** The plan's own figures. */
  readonly result: PlanResult;
}

/** The hospital's exact figures with a change added to them, and to the balances of these groups as well. */
export function createSettling(
  { plan, result }: SettledPlan,
  movedGroups: readonly string[],
): (change: FundAmounts, balanceChangeOf: (group: string) => number) => HospitalResult {
  const { hospital } = result;
  const counting = countingRule(plan.policy);
  const balances = new Map(movedGroups.map((group) => [group, 0]));
  for (const { group, balanceBaseYuan } of result.groups) {
    balances.set(group, numberFromText(balanceBaseYuan));
  }
  const breakEven = total(result.groups, (group) => numberFromText(group.fundBreakEvenYuan));
  const spent = total(result.groups, (group) => numberFromText(group.fundNonSelectedYuan));
  const ratio = result.retentionRatio === null ? null : numberFromText(result.retentionRatio);
  return (change, balanceChangeOf) => {
    let keptYuan = 0;
    for (const [group, balance] of balances)
      keptYuan += keptOf(balance + balanceChangeOf(group), counting);
    const retentionYuan = ratio === null ? null : yuanOfNumber(ratio * keptYuan);
    const fundSpent = spent + change.fundNonSelectedYuan;
    return {
      ...hospital,
      budgetYuan: moved(hospital.budgetYuan, change.budgetYuan),
      expenditureYuan: moved(hospital.expenditureYuan, change.expenditureYuan),
      balanceBaseYuan: moved(hospital.balanceBaseYuan, change.balanceBaseYuan),
      retentionYuan,
      performancePayYuan:
        retentionYuan === null ? null : performancePayYuan(plan.policy, retentionYuan),
      breakEvenScale:
        fundSpent > 0
          ? scaleText((breakEven + change.fundBreakEvenYuan) / fundSpent)
          : hospital.breakEvenScale,
    };
  };
}

function total(groups: readonly GroupResult[], amount: (group: GroupResult) => number): number {
  return groups.reduce((sum, group) => sum + amount(group), 0);
}

function moved(yuan: YuanText, changeYuan: number): YuanText {
  return yuanOfNumber(numberFromText(yuan) + changeYuan);
}

function scaleText(scale: number): ScaleText {
  return textFromDecimal<ScaleText>(new Decimal(scale).toDecimalPlaces(SCALE_PLACES));
}

const SCALE_PLACES = 6;
