import { present } from '../../../shared/assert';
import type { PlanDocument, Variety } from '../../../shared/plan/plan';
import { agreedShareRatio } from '../../../shared/policy/share-table';
import { AXES, FUND_RATIO } from './made-hospital';

/** What other programs get of a variety: plain texts, with the agreed share for 1 to 4 enterprises. */
export interface FlatVariety {
  readonly baseUnits: string;
  readonly preVbpPriceYuan: string;
  readonly selectedPriceYuan: string;
  readonly nonSelectedYuan: string;
  readonly fundRatio: string;
  readonly insuredShareRatio: string;
  readonly shareRatios: readonly string[];
  /** At its own number of enterprises. */
  readonly shareRatio: string;
}

export function flatVarieties(plan: PlanDocument): readonly FlatVariety[] {
  return plan.varieties.map((variety) => flatVariety(variety, plan));
}

function flatVariety(variety: Variety, { policy }: PlanDocument): FlatVariety {
  const table = policy.shareTables.value[variety.shareGroup];
  const { nonSelected } = variety;
  return {
    baseUnits: variety.baseUnits,
    preVbpPriceYuan: present(variety.preVbpPriceYuan, 'made varieties have prices'),
    selectedPriceYuan: present(variety.selectedPriceYuan, 'made varieties have prices'),
    nonSelectedYuan: nonSelected.kind === 'amount' ? nonSelected.amountYuan : '0',
    fundRatio: FUND_RATIO,
    insuredShareRatio: present(variety.insuredShareRatio, 'made varieties have a use share'),
    shareRatios: AXES.winners.map((winners) => agreedShareRatio(table, winners)),
    shareRatio: agreedShareRatio(table, variety.winners ?? 1),
  };
}
