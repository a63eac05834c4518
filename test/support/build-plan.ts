import { present } from '../../shared/assert';
import { decimalText } from '../../shared/decimal/decimal-text';
import type { PlanDocument, Variety } from '../../shared/plan/plan';
import { findPolicy } from '../../shared/policy/packs';
import type { Policy } from '../../shared/policy/policy';

/** A variety of which nothing is known but its name. */
export function buildVariety(inputs: Partial<Variety> = {}): Variety {
  return {
    id: 'v1',
    genericName: '阿托伐他汀钙片',
    dosageForm: '',
    specification: '',
    batch: '',
    unit: '片',
    baseUnits: decimalText('0'),
    winners: null,
    shareGroup: 'general',
    agreedShareRatio: null,
    agreedUnits: null,
    preVbpPriceYuan: null,
    selectedPriceYuan: null,
    additionalSelected: [],
    nonSelected: { kind: 'amount', amountYuan: decimalText('0') },
    fundRatio: null,
    insuredShareRatio: null,
    selectedUnits: null,
    origins: {},
    monthly: [],
    ...inputs,
  };
}

/** A plan under the national policy, all varieties in scope, without a score or a fund ratio unless given. */
export function buildPlan(inputs: Partial<PlanDocument> = {}): PlanDocument {
  return {
    hospitalName: '',
    year: 2025,
    isSample: false,
    policy: builtInPolicy('national'),
    score: null,
    scope: 'all',
    fundRatio: null,
    referenceWindow: null,
    varieties: [],
    ...inputs,
  };
}

export function builtInPolicy(id: string): Policy {
  return present(findPolicy(id), `${id} is built in`);
}
