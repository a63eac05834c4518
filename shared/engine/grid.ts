import { type Decimal, sum } from '../decimal/decimal';
import {
  decimalFromText,
  decimalText,
  type ScaleText,
  textFromDecimal,
  type YuanText,
} from '../decimal/decimal-text';
import { applyLevers } from '../plan/levers';
import type { PlanDocument } from '../plan/plan';
import { retentionRatio } from '../policy/retention-scheme';
import { contributionTotals } from './evaluate-plan';
import { evaluateVariety } from './evaluate-variety';
import { retainedYuan } from './retention';

/** The values of each lever, in the order the cells are wanted. */
export interface GridLevers {
  readonly base: readonly ScaleText[];
  readonly winners: readonly number[];
  readonly nonSelected: readonly ScaleText[];
}

/** Hospital totals under one combination of levers. */
export interface GridCell {
  readonly base: ScaleText;
  readonly winners: number;
  readonly nonSelected: ScaleText;
  readonly balanceBaseYuan: YuanText;
  /** `null` while the policy needs a score and none is given. */
  readonly retentionYuan: YuanText | null;
}

/** A group's balance as `base × fundBreakEven − nonSelected × fundNonSelected`. */
interface GroupTerms {
  readonly fundBreakEvenYuan: Decimal;
  readonly fundNonSelectedYuan: Decimal;
}

/**
 * Hospital totals for every combination, the last lever fastest. Exactly what `evaluatePlan(applyLevers(…))` gives, but
 * with the varieties added up once for each number of enterprises: a balance is linear in the other two levers.
 */
export function gridTotals(plan: PlanDocument, levers: GridLevers): readonly GridCell[] {
  const rule = {
    policy: plan.policy,
    retentionRatio: retentionRatio(plan.policy, plan.score),
  };
  const termsByWinners = new Map(
    levers.winners.map((winners) => [winners, termsFor(plan, winners)]),
  );
  return levers.base.flatMap((base) =>
    levers.winners.flatMap((winners) => {
      const terms = termsByWinners.get(winners)?.[base === '0' ? 'withoutBase' : 'withBase'] ?? [];
      return levers.nonSelected.map((nonSelected) => {
        const balances = terms.map((group) => balanceYuan(group, base, nonSelected));
        return {
          base,
          winners,
          nonSelected,
          balanceBaseYuan: textFromDecimal<YuanText>(sum(balances)),
          retentionYuan: retainedYuan(rule, balances),
        };
      });
    }),
  );
}

const NONE = decimalText<ScaleText>('0');

/** A base of nothing is a case of its own: the varieties become unreported ones, which need less and may be out of scope. */
function termsFor(
  plan: PlanDocument,
  winners: number,
): { readonly withBase: readonly GroupTerms[]; readonly withoutBase: readonly GroupTerms[] } {
  return {
    withBase: groupTerms(applyLevers(plan, { winners })),
    withoutBase: groupTerms(applyLevers(plan, { baseScale: NONE, winners })),
  };
}

function groupTerms(plan: PlanDocument): readonly GroupTerms[] {
  const evaluations = plan.varieties.map((variety) => evaluateVariety(variety, plan));
  return [...contributionTotals(evaluations).groups.values()];
}

function balanceYuan(group: GroupTerms, base: ScaleText, nonSelected: ScaleText): Decimal {
  return group.fundBreakEvenYuan
    .times(decimalFromText(base))
    .minus(group.fundNonSelectedYuan.times(decimalFromText(nonSelected)));
}
