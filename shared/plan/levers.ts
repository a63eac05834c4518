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
import {
  type LeverName,
  leverNames,
  type ScaleLever,
  scaleLevers,
  varietyLevers,
} from './lever-table';
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

const kinds = { scale, count: winnersSchema, level: nonSelectedLevelSchema } as const;

type LeversShape = {
  readonly [Name in LeverName]: z.ZodExactOptional<
    (typeof kinds)[(typeof varietyLevers)[Name]['kind']]
  >;
};

/** The positions of the levers of varieties. What is left out stays as it is. */
// Each lever has the positions of its own kind.
export const leversSchema = z.strictObject(
  Object.fromEntries(
    leverNames.map((name) => [name, z.exactOptional(kinds[varietyLevers[name].kind])]),
  ) as unknown as LeversShape,
);
export type Levers = z.infer<typeof leversSchema>;

/** The plan with the levers applied to every variety. The rest of the plan stays. */
export function applyLevers(plan: PlanDocument, levers: Levers): PlanDocument {
  return { ...plan, varieties: plan.varieties.map((variety) => leveredVariety(variety, levers)) };
}

/** A variety with the levers applied. A share of a demand that is not known leaves the spending as it is. */
export function leveredVariety(variety: Variety, levers: Levers): Variety {
  const { winners, nonSelected } = levers;
  return {
    ...variety,
    ...scaledInputs(variety, levers),
    ...(winners !== undefined && { winners, ...withoutReplaced }),
    ...(nonSelected !== undefined && { nonSelected: atLevel(variety, nonSelected) }),
  };
}

const withoutReplaced = { agreedShareRatio: null, agreedUnits: null } as const satisfies Record<
  (typeof varietyLevers.winners.replaces)[number],
  null
>;

type ScaledInput = (typeof varietyLevers)[ScaleLever]['inputs'][number];

function scaledInputs(variety: Variety, levers: Levers): Partial<Variety> {
  const scaled: Partial<Record<ScaledInput, Variety[ScaledInput]>> = {};
  for (const lever of scaleLevers) {
    const scale = levers[lever];
    if (scale === undefined) continue;
    for (const input of varietyLevers[lever].inputs)
      scaled[input] = timesInput(variety[input], scale);
  }
  // Each input has stayed what it is: an amount, or the products with their prices.
  return scaled as Partial<Variety>;
}

/** An amount, or the prices of products. What is not known stays unknown. */
function timesInput(input: Variety[ScaledInput], scale: ScaleText): Variety[ScaledInput] {
  if (input === null) return null;
  if (typeof input === 'string') return times<UnitsText | YuanText>(input, scale);
  return input.map((product) => ({ ...product, priceYuan: times(product.priceYuan, scale) }));
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

function times<Text extends DecimalText<string>>(text: Text, scale: ScaleText): Text {
  return textFromDecimal<Text>(decimalFromText(text).times(decimalFromText(scale)));
}
