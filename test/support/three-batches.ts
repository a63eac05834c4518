import { present } from '../../shared/assert';
import { decimalText } from '../../shared/decimal/decimal-text';
import {
  emptyFund,
  emptySettlement,
  type FundPlan,
  type Settlement,
} from '../../shared/plan/fund-plan';
import { planFileText } from '../../shared/plan/plan-file';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import type { PlanWithScenarios } from '../../shared/plan/scenario';
import { findPolicy } from '../../shared/policy/packs';

/**
 * The sample under the tiers of the Shenzhen draft, its first three batches in two agreement years each. The first year of
 * the first batch was assessed and is to be paid; no score is typed.
 */
export function threeBatches(fund: Partial<FundPlan> = {}): PlanWithScenarios {
  const sample = sampleHospital();
  const batches = [...new Set(sample.varieties.map(({ batch }) => batch))].slice(0, 3);
  const varieties = sample.varieties.filter(({ batch }) => batches.includes(batch));
  return {
    ...sample,
    policy: present(findPolicy('shenzhen-2024-draft'), 'the pack with tiers'),
    score: null,
    varieties,
    scenarios: [],
    fund: { ...emptyFund, settlements: batches.flatMap(twoYears), ...fund },
  };
}

export function threeBatchesText(fund: Partial<FundPlan> = {}): string {
  return planFileText(threeBatches(fund), '0');
}

function twoYears(batch: string, index: number): readonly Settlement[] {
  const first = 2024 + index;
  return [1, 2].map((agreementYear) => {
    const year = String(first + agreementYear);
    return emptySettlement({
      id: `b${String(index + 1)}y${String(agreementYear)}`,
      batch,
      agreementYear,
      fromDate: `${year}-01-01`,
      toDate: `${year}-12-31`,
      ...stateOf(first + agreementYear),
    });
  });
}

function stateOf(year: number): Pick<Settlement, 'state' | 'score'> {
  if (year <= 2025) return { state: 'assessed', score: decimalText('82') };
  return { state: year === 2026 ? 'running' : 'declared', score: null };
}
