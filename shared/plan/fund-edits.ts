import { emptyFund, type FundPlan } from './fund-plan';
import { isSameData } from './same-data';
import type { PlanWithScenarios } from './scenario';

/** What of the fund a change is about, for the name of its undo step. */
export const fundActions = [
  'addSettlement',
  'removeSettlement',
  'changeSettlement',
  'paid',
  'indicator',
  'settings',
  'special',
  'target',
  'allocation',
  'departments',
] as const;
export type FundAction = (typeof fundActions)[number];

/** The only change of a plan's fund: fields of it with new values. */
export interface FundEdit {
  readonly kind: 'changeFund';
  readonly change: Partial<FundPlan>;
  readonly action: FundAction;
}

/** What the undo menu says of a change of the fund. */
export interface FundLabel {
  readonly kind: 'changeFund';
  readonly action: FundAction;
}

/** The plan with its fund changed; the same plan where nothing is another than before. */
export function applyFundEdit(plan: PlanWithScenarios, { change }: FundEdit): PlanWithScenarios {
  const before = fundOf(plan);
  const fund = { ...before, ...change };
  return isSameData(fund, before) ? plan : { ...plan, fund };
}

/** The fund of a plan; one of which nothing has been said where the plan has none. */
export function fundOf({ fund }: Pick<PlanWithScenarios, 'fund'>): FundPlan {
  return fund ?? emptyFund;
}
