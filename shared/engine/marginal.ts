import { type Decimal } from '../decimal/decimal';
import {
  decimalFromText,
  decimalText,
  type RatioText,
  textFromDecimal,
  type YuanText,
} from '../decimal/decimal-text';
import type { PlanDocument, Variety } from '../plan/plan';
import { retentionRatio } from '../policy/retention-scheme';
import type { MarginalRetention } from './plan-result';
import { readInputs } from './variety-inputs';

const ONE_POINT = decimalText<RatioText>('0.01');

/**
 * How retention answers one more of each input of a variety, others fixed, while its group's balance is above zero.
 * `null` where inputs, a price or the score are missing. Source: domain 3.2.
 */
export function marginalRetention(plan: PlanDocument, variety: Variety): MarginalRetention | null {
  const read = readInputs(variety, plan);
  const ratio = retentionRatio(plan.policy, plan.score);
  if (read.kind === 'missing' || ratio === null) return null;
  const { inputs } = read;
  const { preVbpPriceYuan, selectedPriceYuan, agreedShareRatio, baseUnits } = inputs;
  if (preVbpPriceYuan === null || selectedPriceYuan === null) return null;
  const factor = decimalFromText(ratio).times(inputs.fundRatio).times(inputs.insuredShareRatio);
  const baseUnitYuan = isSigned(variety)
    ? preVbpPriceYuan
    : agreedShareRatio?.times(selectedPriceYuan).negated().plus(preVbpPriceYuan);
  const times = (amount: Decimal): YuanText => textFromDecimal(factor.times(amount));
  return {
    perNonSelectedYuan: textFromDecimal(factor.negated()),
    perBaseUnitYuan: baseUnitYuan === undefined ? null : times(baseUnitYuan),
    perSharePointYuan: isSigned(variety)
      ? null
      : times(decimalFromText(ONE_POINT).times(baseUnits).times(selectedPriceYuan).negated()),
    perSelectedPriceYuan: times(inputs.agreedUnits.times(inputs.mainPortionRatio).negated()),
    perPreVbpPriceYuan: times(baseUnits),
  };
}

/** A signed volume does not move with the base, and no share is left to change. */
function isSigned(variety: Variety): boolean {
  return variety.agreedUnits !== null;
}
