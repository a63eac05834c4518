import { Decimal } from '../decimal/decimal';
import {
  decimalFromText,
  type DecimalText,
  type ScaleText,
  textFromDecimal,
} from '../decimal/decimal-text';
import type { NonSelected, PlanDocument, Variety } from '../plan/plan';
import { uncoveredUnits } from './non-selected-spending';

/** What is changed for every variety at once. */
interface Levers {
  /** Multiplies the base quantity. */
  readonly base: ScaleText;
  /** The number of selected enterprises; it replaces a typed share and a signed volume. */
  readonly winners: number;
  /** Multiplies the non-selected spending. */
  readonly nonSelected: ScaleText;
}

/** The plan with the levers applied to every variety. The rest of the plan stays. */
export function applyLevers(plan: PlanDocument, levers: Levers): PlanDocument {
  return { ...plan, varieties: plan.varieties.map((variety) => leveredVariety(variety, levers)) };
}

function leveredVariety(variety: Variety, levers: Levers): Variety {
  return {
    ...variety,
    baseUnits: times(variety.baseUnits, levers.base),
    winners: levers.winners,
    agreedShareRatio: null,
    agreedUnits: null,
    nonSelected: scaledNonSelected(variety.nonSelected, levers.nonSelected),
  };
}

/** A fixed demand keeps its selected part and scales what that leaves, so that S scales and X stays. */
function scaledNonSelected(nonSelected: NonSelected, scale: ScaleText): NonSelected {
  if (nonSelected.kind === 'amount') {
    return { kind: 'amount', amountYuan: times(nonSelected.amountYuan, scale) };
  }
  const left = uncoveredUnits(nonSelected).times(decimalFromText(scale));
  return {
    ...nonSelected,
    demandUnits: textFromDecimal(decimalFromText(nonSelected.selectedUnits).plus(left)),
  };
}

function times<Text extends DecimalText<string>>(text: Text, scale: ScaleText): Text {
  return textFromDecimal<Text>(new Decimal(text).times(scale));
}
