import { decimalText } from '../../shared/decimal/decimal-text';
import type { Variety } from '../../shared/plan/plan';

export function newId(): string {
  return crypto.randomUUID();
}

/** A variety of which nothing but the name is known: not reported, nothing bought. */
export function newVariety(genericName: string): Variety {
  return {
    id: newId(),
    genericName,
    dosageForm: '',
    specification: '',
    batch: '',
    unit: '',
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
  };
}
