import { z } from 'zod';

import { assertNever } from '../assert';
import { ONE } from '../decimal/decimal';
import { nonNegativeSchema, rangeSchema } from '../decimal/decimal-schema';
import {
  decimalFromText,
  type DecimalText,
  type RatioText,
  type ScaleText,
  textFromDecimal,
  type UnitsText,
  type YuanText,
} from '../decimal/decimal-text';
import { winnersSchema } from '../policy/winners';
import { uncoveredUnits } from './non-selected-spending';
import type { NonSelected, PlanDocument, Variety } from './plan';
import { type YearlyDemand, yearlyDemand } from './yearly-demand';

const scale = nonNegativeSchema<ScaleText>();

/** How much is spent on non-selected products: of the present spending, in yuan, or as a share of the yearly demand. */
export const nonSelectedLevelSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('scale'), scale }),
  z.strictObject({ kind: z.literal('amount'), amountYuan: nonNegativeSchema<YuanText>() }),
  z.strictObject({ kind: z.literal('demandShare'), shareRatio: rangeSchema<RatioText>(1) }),
]);
export type NonSelectedLevel = z.infer<typeof nonSelectedLevelSchema>;

/** What can be moved relative to a variety's inputs, for one variety or for all. What is left out stays as it is. */
export const leversSchema = z.strictObject({
  /** Multiplies the base quantity; a signed agreed volume stays. */
  baseScale: scale.exactOptional(),
  /** The number of selected enterprises; it replaces a typed share and a signed volume. */
  winners: winnersSchema.exactOptional(),
  nonSelected: nonSelectedLevelSchema.exactOptional(),
  /** Multiplies every selected price. */
  selectedPriceScale: scale.exactOptional(),
  /** Multiplies the pre-VBP weighted average price. */
  preVbpPriceScale: scale.exactOptional(),
});
export type Levers = z.infer<typeof leversSchema>;

/** The plan with the levers applied to every variety. The rest of the plan stays. */
export function applyLevers(plan: PlanDocument, levers: Levers): PlanDocument {
  return { ...plan, varieties: plan.varieties.map((variety) => leveredVariety(variety, levers)) };
}

/** A variety with the levers applied. A share of a demand that is not known leaves the spending as it is. */
export function leveredVariety(variety: Variety, levers: Levers): Variety {
  const { baseScale, winners, nonSelected, selectedPriceScale, preVbpPriceScale } = levers;
  return {
    ...variety,
    ...(baseScale !== undefined && { baseUnits: times(variety.baseUnits, baseScale) }),
    ...(winners !== undefined && { winners, agreedShareRatio: null, agreedUnits: null }),
    ...(nonSelected !== undefined && { nonSelected: atLevel(variety, nonSelected) }),
    ...(selectedPriceScale !== undefined && pricedAt(variety, selectedPriceScale)),
    ...(preVbpPriceScale !== undefined && {
      preVbpPriceYuan: timesKnown(variety.preVbpPriceYuan, preVbpPriceScale),
    }),
  };
}

function pricedAt(
  { selectedPriceYuan, additionalSelected }: Variety,
  scale: ScaleText,
): Pick<Variety, 'selectedPriceYuan' | 'additionalSelected'> {
  return {
    selectedPriceYuan: timesKnown(selectedPriceYuan, scale),
    additionalSelected: additionalSelected.map((product) => ({
      ...product,
      priceYuan: times(product.priceYuan, scale),
    })),
  };
}

function atLevel(variety: Variety, level: NonSelectedLevel): NonSelected {
  switch (level.kind) {
    case 'scale':
      return scaledNonSelected(variety.nonSelected, level.scale);
    case 'amount':
      return { kind: 'amount', amountYuan: level.amountYuan };
    case 'demandShare': {
      const demand = yearlyDemand(variety);
      return demand === null ? variety.nonSelected : shareOfDemand(demand, level.shareRatio);
    }
    default:
      return assertNever(level);
  }
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

/** The demand stays; the selected product takes what the share leaves. */
function shareOfDemand(
  { demandUnits, nonSelectedPriceYuan }: YearlyDemand,
  shareRatio: RatioText,
): NonSelected {
  const selected = decimalFromText(demandUnits).times(ONE.minus(decimalFromText(shareRatio)));
  return {
    kind: 'demand',
    demandUnits,
    selectedUnits: textFromDecimal<UnitsText>(selected),
    nonSelectedPriceYuan,
  };
}

function timesKnown<Text extends DecimalText<string>>(
  text: Text | null,
  scale: ScaleText,
): Text | null {
  return text === null ? null : times(text, scale);
}

function times<Text extends DecimalText<string>>(text: Text, scale: ScaleText): Text {
  return textFromDecimal<Text>(decimalFromText(text).times(decimalFromText(scale)));
}
