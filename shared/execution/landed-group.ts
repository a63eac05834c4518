import { larger, ZERO } from '../decimal/decimal';
import { textFromDecimal, type YuanText } from '../decimal/decimal-text';
import { evaluateFund } from '../fund/evaluate-fund';
import type { GroupFigures } from '../fund/fund-report';
import { failsOtherwise } from '../fund/group-figures';
import { type SettledItem, settledYuan } from '../fund/settled-yuan';
import type { FundPlan, Settlement, SettlementInputs } from '../plan/fund-plan';
import type { PlanDocument, Variety } from '../plan/plan';

/** What a variety's agreement year ends with. */
export type YearEnd = Required<Pick<SettlementInputs, 'selectedUnits' | 'nonSelectedYuan'>>;

/** A settlement group at the end of its agreement year. */
export interface LandedGroup {
  readonly figures: GroupFigures;
  /**
   * What the group retains less when a variety misses its agreed volume than when it meets it, all others as they land; `null`
   * without a score where one is needed.
   */
  readonly stakeYuan: (varietyId: Variety['id']) => YuanText | null;
}

/** Settles an agreement year with the year-end figures of its varieties; the others stand as in the plan. */
export function landedGroup(
  settlement: Settlement,
  ends: ReadonlyMap<Variety['id'], YearEnd>,
  { plan, fund }: { readonly plan: PlanDocument; readonly fund: FundPlan },
): LandedGroup {
  const landed: Settlement = { ...settlement, inputs: withYearEnds(settlement.inputs, ends) };
  const evaluated = evaluateFund(plan, { ...fund, settlements: [landed] });
  const [group] = evaluated.groups;
  const [figures] = evaluated.figures.groups;
  if (group === undefined || figures === undefined) {
    throw new Error('Broken belief: a typed agreement year is a group');
  }
  const rule = {
    policy: plan.policy,
    retentionRatio: figures.score.retentionRatio,
    reading: plan.policy.missedVolume.value,
    isFailed: failsOtherwise(group, { plan, sheet: evaluated.figures.score }),
  };
  return {
    figures,
    stakeYuan: (varietyId) => {
      const judged = (verdict: SettledItem['verdict']): readonly SettledItem[] =>
        group.items.map((item) => (item.varietyId === varietyId ? { ...item, verdict } : item));
      const met = settledYuan(judged('met'), rule);
      const missed = settledYuan(judged('missed'), rule);
      if (met === null || missed === null) return null;
      return textFromDecimal(larger(ZERO, met.minus(missed)));
    },
  };
}

function withYearEnds(
  inputs: readonly SettlementInputs[],
  ends: ReadonlyMap<Variety['id'], YearEnd>,
): readonly SettlementInputs[] {
  const known = new Map(inputs.map((own) => [own.varietyId, own]));
  const landed = [...ends].map(([varietyId, end]) => ({
    ...known.get(varietyId),
    varietyId,
    ...end,
  }));
  return [...inputs.filter(({ varietyId }) => !ends.has(varietyId)), ...landed];
}
