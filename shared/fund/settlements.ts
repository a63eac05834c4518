import { groupOf } from '../engine/evaluate-variety';
import { emptySettlement, type FundPlan, type Settlement } from '../plan/fund-plan';
import type { PlanDocument, Variety } from '../plan/plan';
import { daysOfMonths } from './calendar';

/** A settlement group with the varieties that it settles. */
export interface SettledGroup {
  readonly settlement: Settlement;
  /** Whether nobody has typed it: it stands for a batch of the plan, over the months of use. */
  readonly isAssumed: boolean;
  /** The plan's varieties of the batch without those left out. */
  readonly varieties: readonly Variety[];
}

/**
 * The settlement groups of a plan, in the order in which they were typed. A batch that no typed group names has one over the
 * plan's months of use, or without dates where the plan has none. Agreement years that are typed by batch stay groups by batch
 * where the pack settles the whole hospital as one: their dates and payments say more. Source: domain 14, R8.
 */
export function settledGroups(plan: PlanDocument, fund: FundPlan): readonly SettledGroup[] {
  const isByBatch = isGroupedByBatch(plan, fund);
  const groups = new Map<string, Variety[]>();
  for (const variety of plan.varieties) {
    const group = isByBatch ? variety.batch : groupOf(variety, plan);
    groups.set(group, [...(groups.get(group) ?? []), variety]);
  }
  const typed = fund.settlements.map((settlement): SettledGroup => {
    const leftOut = new Set(settlement.leftOut);
    const members = groups.get(settlement.batch) ?? [];
    return {
      settlement,
      isAssumed: false,
      varieties: members.filter(({ id }) => !leftOut.has(id)),
    };
  });
  const named = new Set(fund.settlements.map(({ batch }) => batch));
  const assumed = [...groups]
    .filter(([group]) => !named.has(group))
    .map(([group, varieties]) => ({
      settlement: assumedSettlement(group, plan),
      isAssumed: true,
      varieties,
    }));
  return [...typed, ...assumed];
}

/** Whether the pack settles the whole hospital as one group, and the typed agreement years are of batches all the same. */
export function isGroupedByBatch({ policy, varieties }: PlanDocument, fund: FundPlan): boolean {
  if (policy.settlementGrouping.value !== 'hospital') return false;
  const batches = new Set(varieties.map(({ batch }) => batch).filter((batch) => batch !== ''));
  return fund.settlements.some(({ batch }) => batches.has(batch));
}

function assumedSettlement(batch: string, { useWindow }: PlanDocument): Settlement {
  const days = useWindow === null ? {} : daysOfMonths(useWindow.fromMonth, useWindow.toMonth);
  return emptySettlement({ id: `batch:${batch}`, batch, ...days });
}
