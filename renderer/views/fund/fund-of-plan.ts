import type { FundPlan } from '../../../shared/plan/fund-plan';
import type { PlanDocument } from '../../../shared/plan/plan';

/** The open scenario's plan, and what the document knows of the fund. */
export interface FundOfPlan {
  readonly plan: PlanDocument;
  readonly fund: FundPlan;
}
