import { type Decimal, quotient, ZERO } from '../decimal/decimal';
import {
  decimalFromText,
  type ScaleText,
  textFromDecimal,
  type YuanText,
} from '../decimal/decimal-text';
import type { PlanDocument, Variety } from '../plan/plan';
import { hospitalBreakEven } from './break-even';
import { countingRule, isPaying, lackingYuan } from './counted-balance';
import { groupOf } from './evaluate-variety';
import type { GroupResult, PlanResult } from './plan-result';
import { broughtYuan, type RetentionRule } from './retention';

/**
 * What a variety does to the retention of its settlement group: its whole balance counts; the group pays only with it;
 * the group would pay without it; the group pays neither with it nor without it.
 */
export type VarietyEffect = 'whole' | 'lifts' | 'sinks' | 'none';

/** Where a counted variety's settlement group stands, and what the variety brings it. */
export interface GroupStanding {
  readonly group: string;
  /** Bg. */
  readonly balanceBaseYuan: YuanText;
  /** `Bg − B`: the group's balance without the variety. */
  readonly othersBalanceYuan: YuanText;
  /** Whether a yuan less of the balance would be missed: above zero, or no floor. */
  readonly isPaying: boolean;
  /** What the balance lacks until the group pays, at least 0; 0 where the policy has no floor. */
  readonly lackingYuan: YuanText;
  /** How much less of the variety's own spending fills that, `lacking ÷ ke`; `null` where not even spending nothing does. */
  readonly lackingSpendingYuan: YuanText | null;
  /** t* of the group: the multiple of its present spending at which its balance is zero; `null` without spending. */
  readonly breakEvenScale: ScaleText | null;
  readonly effect: VarietyEffect;
  /** What the hospital retains with the variety less what it would without it. `null` without a needed score. */
  readonly broughtYuan: YuanText | null;
}

/** How the group of a variety stands; `null` where the variety is in no total. Source: domain 3.3; docs/decisions/0022. */
export function groupStanding(
  plan: PlanDocument,
  result: PlanResult,
  variety: Variety,
): GroupStanding | null {
  const own = result.varieties.find(({ id }) => id === variety.id);
  const name = groupOf(variety, plan);
  const group = result.groups.find((one) => one.group === name);
  if (own?.inScope !== true || own.outcome.kind === 'incomplete' || group === undefined) {
    return null;
  }
  const { figures } = own.outcome;
  const balance = decimalFromText(group.balanceBaseYuan);
  const balances = { group: balance, variety: decimalFromText(figures.balanceBaseYuan) };
  const others = balance.minus(balances.variety);
  const { policy } = plan;
  const brought = broughtYuan({ policy, retentionRatio: result.retentionRatio }, balances);
  const lacking = lackingYuan(policy, balance);
  return {
    group: name,
    balanceBaseYuan: group.balanceBaseYuan,
    othersBalanceYuan: textFromDecimal(others),
    isPaying: isPaying(policy, balance),
    lackingYuan: textFromDecimal(lacking),
    lackingSpendingYuan: lackingSpending(
      lacking,
      decimalFromText(figures.expenditureFactorRatio),
      decimalFromText(figures.nonSelectedYuan),
    ),
    breakEvenScale: groupScale(group),
    effect: countingRule(policy).isFloored ? effectOf(balance, others) : 'whole',
    broughtYuan: brought === null ? null : textFromDecimal(brought),
  };
}

/**
 * What the hospital retains less for one further yuan of non-selected spending, as the difference of two estimates:
 * `β × (counted(Bg) − counted(Bg − ke))`, which is β ke well above zero and nothing below. Source: domain 3.2.
 */
export function lostByOneYuan(
  rule: RetentionRule,
  group: Decimal,
  expenditureFactor: Decimal,
): Decimal | null {
  const yuan = expenditureFactor.negated();
  return broughtYuan(rule, { variety: yuan, group: group.plus(yuan) })?.negated() ?? null;
}

function lackingSpending(
  lacking: Decimal,
  expenditureFactor: Decimal,
  spent: Decimal,
): YuanText | null {
  if (lacking.isZero()) return textFromDecimal(ZERO);
  return expenditureFactor.times(spent).lt(lacking)
    ? null
    : textFromDecimal(quotient(lacking, expenditureFactor));
}

function groupScale(group: GroupResult): ScaleText | null {
  const breakEven = hospitalBreakEven({
    fundBreakEvenYuan: decimalFromText(group.fundBreakEvenYuan),
    fundNonSelectedYuan: decimalFromText(group.fundNonSelectedYuan),
    nonSelectedYuan: ZERO,
  });
  return breakEven === null ? null : textFromDecimal(breakEven.scale);
}

function effectOf(balance: Decimal, others: Decimal): VarietyEffect {
  if (!balance.isNegative() && !others.isNegative()) return 'whole';
  if (balance.gt(0)) return 'lifts';
  return others.gt(0) ? 'sinks' : 'none';
}
