import { useSyncExternalStore } from 'react';

import { planResults, type PlanResultState } from './plan-results';

export function usePlanResult(): PlanResultState {
  return useSyncExternalStore(planResults.subscribe, planResults.state);
}
