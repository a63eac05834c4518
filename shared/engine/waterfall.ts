import { type Decimal, ZERO } from '../decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../decimal/decimal-text';
import { allocateYuan, roundYuan } from '../decimal/rounding';
import type { PlanDocument } from '../plan/plan';
import { countedYuan } from './counted-balance';
import { type EvaluatedPlan, evaluateInParts } from './evaluate-plan';
import { leftOutVarieties, type LeftOutVariety } from './left-out';

/**
 * From budget to performance pay, top to bottom. `deficitFloor` gives back the balances of groups below zero (0 where the
 * policy has no floor); `notRetained` is `−(1 − β)` of what counts, `otherUses` `−(1 − w)` of the retention.
 */
export const waterfallStepIds = [
  'budget',
  'selectedExpenditure',
  'nonSelectedExpenditure',
  'balanceBase',
  'deficitFloor',
  'notRetained',
  'retention',
  'otherUses',
  'performancePay',
] as const;
export type WaterfallStepId = (typeof waterfallStepIds)[number];

/** A change hangs between the totals before and after it; a total stands on zero. Exact. */
export interface WaterfallStep {
  readonly id: WaterfallStepId;
  readonly kind: 'total' | 'change';
  /** Of a change, signed. */
  readonly amountYuan: YuanText;
  /** The running total after this step; of a total, the total itself. */
  readonly afterYuan: YuanText;
  /** The amount to the fen; shown changes add up to the shown totals. */
  readonly shownAmountYuan: YuanText;
}

export interface Waterfall {
  /** Ends after `deficitFloor` while the policy needs a score. */
  readonly steps: readonly WaterfallStep[];
  readonly leftOut: readonly LeftOutVariety[];
}

/** How the budget becomes performance pay. Source: domain 2.1, N1, N2, N9, N13. */
export function budgetWaterfall(plan: PlanDocument): Waterfall {
  const evaluated = evaluateInParts(plan);
  const stretches = stretchesOf(evaluated);
  return {
    steps: stretches.flatMap((stretch, index) => {
      const above = stretches[index - 1]?.totalYuan ?? ZERO;
      return [...changeSteps(above, stretch), ...totalStep(stretch)];
    }),
    leftOut: leftOutVarieties(plan, evaluated.result),
  };
}

interface Change {
  readonly id: WaterfallStepId;
  readonly amountYuan: Decimal;
}

/** The changes that lead from the total above to a total. */
interface Stretch {
  readonly changes: readonly Change[];
  /** `null` where the way ends before a named total. */
  readonly total: WaterfallStepId | null;
  readonly totalYuan: Decimal;
}

function stretchesOf({ plan, totals, result }: EvaluatedPlan): readonly Stretch[] {
  const { all, groups } = totals;
  const { retentionYuan, performancePayYuan } = result.hospital;
  const balances = [...groups.values()].map((sums) => sums.balanceBaseYuan);
  const counted = countedYuan(plan.policy, balances);
  const selected = all.expenditureYuan.minus(all.fundNonSelectedYuan);
  const floor: Change = { id: 'deficitFloor', amountYuan: counted.minus(all.balanceBaseYuan) };
  const paid: readonly Stretch[] = [
    { changes: [], total: 'budget', totalYuan: all.budgetYuan },
    {
      changes: [
        { id: 'selectedExpenditure', amountYuan: selected.negated() },
        { id: 'nonSelectedExpenditure', amountYuan: all.fundNonSelectedYuan.negated() },
      ],
      total: 'balanceBase',
      totalYuan: all.balanceBaseYuan,
    },
  ];
  if (retentionYuan === null || performancePayYuan === null) {
    return [...paid, { changes: [floor], total: null, totalYuan: counted }];
  }
  const [retention, pay] = [decimalFromText(retentionYuan), decimalFromText(performancePayYuan)];
  return [
    ...paid,
    {
      changes: [floor, { id: 'notRetained', amountYuan: retention.minus(counted) }],
      total: 'retention',
      totalYuan: retention,
    },
    {
      changes: [{ id: 'otherUses', amountYuan: pay.minus(retention) }],
      total: 'performancePay',
      totalYuan: pay,
    },
  ];
}

function changeSteps(above: Decimal, { changes, totalYuan }: Stretch): readonly WaterfallStep[] {
  if (changes.length === 0) return [];
  const shown = allocateYuan(
    roundYuan(totalYuan).minus(roundYuan(above)),
    changes.map(({ amountYuan }) => amountYuan),
  );
  let after = above;
  return changes.map(({ id, amountYuan }, index) => {
    after = after.plus(amountYuan);
    return {
      id,
      kind: 'change',
      amountYuan: textFromDecimal<YuanText>(amountYuan),
      afterYuan: textFromDecimal<YuanText>(after),
      shownAmountYuan: textFromDecimal<YuanText>(shown[index] ?? ZERO),
    };
  });
}

function totalStep({ total, totalYuan }: Stretch): readonly WaterfallStep[] {
  if (total === null) return [];
  const amountYuan = textFromDecimal<YuanText>(totalYuan);
  const shownAmountYuan = textFromDecimal<YuanText>(roundYuan(totalYuan));
  return [{ id: total, kind: 'total', amountYuan, afterYuan: amountYuan, shownAmountYuan }];
}
