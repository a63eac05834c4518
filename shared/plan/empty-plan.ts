import { present } from '../assert';
import { findPolicy } from '../policy/packs';
import type { PlanWithScenarios } from './scenario';

/** A plan without varieties under the national pack. Score and fund ratio are unknown until someone types them. */
export function emptyPlan({ year }: { readonly year: number }): PlanWithScenarios {
  const policy = present(findPolicy('national'), 'the national pack is built in');
  return {
    hospitalName: '',
    year,
    isSample: false,
    policy,
    score: null,
    scope: policy.scope.value,
    fundRatio: null,
    referenceWindow: null,
    useWindow: null,
    sources: [],
    varieties: [],
    scenarios: [],
    officialScenarioId: null,
  };
}
