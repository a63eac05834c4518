import { quotient, sum } from '../decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../decimal/decimal-text';
import type { FundPlan } from '../plan/fund-plan';
import { leveredVariety } from '../plan/levers';
import { nonSelectedYuan } from '../plan/non-selected-spending';
import type { PlanDocument, Variety } from '../plan/plan';
import { evaluateFund } from './evaluate-fund';
import { periodPart } from './settled-varieties';
import type { TargetWay } from './target-ways';

/** A way that reaches the target. */
export type ReachingWay = Extract<TargetWay, { readonly outcome: 'reached' }>;

/**
 * The plan in which a way to the fund's target is gone. What a way cuts in an agreement year is cut of the plan's year, by
 * the part of a year that it is; every other agreement year without figures of its own follows. Source: domain C24.
 */
export function planOfWay(plan: PlanDocument, fund: FundPlan, way: ReachingWay): PlanDocument {
  switch (way.kind) {
    case 'score':
      return { ...plan, score: way.score };
    case 'cuts':
      return withVarieties(plan, (variety) => withCuts(variety, fund, way));
    case 'base': {
      const raised = declaredIds(plan, fund);
      return withVarieties(plan, (variety) =>
        raised.has(variety.id) ? leveredVariety(variety, { baseScale: way.scale }) : variety,
      );
    }
  }
}

function withVarieties(plan: PlanDocument, change: (variety: Variety) => Variety): PlanDocument {
  return { ...plan, varieties: plan.varieties.map(change) };
}

function withCuts(
  variety: Variety,
  fund: FundPlan,
  { cuts }: Extract<ReachingWay, { readonly kind: 'cuts' }>,
): Variety {
  const own = cuts.filter(({ varietyId }) => varietyId === variety.id);
  if (own.length === 0) return variety;
  const cut = sum(
    own.map(({ settlementId, cutYuan }) => {
      const settlement = fund.settlements.find(({ id }) => id === settlementId);
      const yuan = decimalFromText(cutYuan);
      return settlement === undefined ? yuan : quotient(yuan, periodPart(settlement));
    }),
  );
  const left = nonSelectedYuan(variety.nonSelected).minus(cut);
  const amountYuan = textFromDecimal<YuanText>(left.isNegative() ? left.times(0) : left);
  return leveredVariety(variety, { nonSelected: { kind: 'amount', amountYuan } });
}

/** The varieties of the target year's groups that are only declared. */
function declaredIds(plan: PlanDocument, fund: FundPlan): ReadonlySet<string> {
  const groups = evaluateFund(plan, fund).figures.groups.filter(
    ({ settlement, paidYear }) => settlement.state === 'declared' && paidYear === fund.target?.year,
  );
  return new Set(groups.flatMap(({ items }) => items.map(({ varietyId }) => varietyId)));
}
