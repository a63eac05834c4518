import { Decimal } from '../../shared/decimal/decimal';
import {
  type DecimalText,
  type ScaleText,
  textFromDecimal,
  type YuanText,
} from '../../shared/decimal/decimal-text';
import { performancePayYuan } from '../../shared/engine/evaluate-plan';
import type { GroupResult, HospitalResult, PlanResult } from '../../shared/engine/plan-result';
import { numberFromText } from '../../shared/engine/sweep/prepare-sweep';
import type { PlanDocument } from '../../shared/plan/plan';

/** What the fund pays for something that moves, as plain numbers. */
export interface FundAmounts {
  readonly budgetYuan: number;
  readonly expenditureYuan: number;
  readonly balanceBaseYuan: number;
  /** k S0 and k S. */
  readonly fundBreakEvenYuan: number;
  readonly fundNonSelectedYuan: number;
}

export function changeOf(from: FundAmounts, to: FundAmounts): FundAmounts {
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
  const kept = keeper(plan);
  const balances = new Map(movedGroups.map((group) => [group, 0]));
  for (const { group, balanceBaseYuan } of result.groups) {
    balances.set(group, numberFromText(balanceBaseYuan));
  }
  const breakEven = total(result.groups, (group) => numberFromText(group.fundBreakEvenYuan));
  const spent = total(result.groups, (group) => numberFromText(group.fundNonSelectedYuan));
  const ratio = result.retentionRatio === null ? null : numberFromText(result.retentionRatio);
  return (change, balanceChangeOf) => {
    let keptYuan = 0;
    for (const [group, balance] of balances) keptYuan += kept(balance + balanceChangeOf(group));
    const retentionYuan = ratio === null ? null : yuanText(ratio * keptYuan);
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

/** What counts of a group's balance. */
function keeper({ policy }: PlanDocument): (balanceYuan: number) => number {
  return policy.floorAtZero.value
    ? (balanceYuan) => Math.max(0, balanceYuan)
    : (balanceYuan) => balanceYuan;
}

function total(groups: readonly GroupResult[], amount: (group: GroupResult) => number): number {
  return groups.reduce((sum, group) => sum + amount(group), 0);
}

function moved(yuan: YuanText, changeYuan: number): YuanText {
  return yuanText(numberFromText(yuan) + changeYuan);
}

/** To the fen, as it is shown. */
export function yuanText(amount: number): YuanText {
  return roundedText(amount, FEN_PLACES);
}

function scaleText(scale: number): ScaleText {
  return roundedText(scale, SCALE_PLACES);
}

const FEN_PLACES = 2;
const SCALE_PLACES = 6;

function roundedText<Text extends DecimalText<string>>(value: number, places: number): Text {
  return textFromDecimal<Text>(new Decimal(value).toDecimalPlaces(places));
}
