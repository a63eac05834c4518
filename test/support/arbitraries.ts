import fc from 'fast-check';

import {
  type DecimalText,
  decimalText,
  type RatioText,
  type ScoreText,
  type UnitsText,
  type YuanText,
} from '../../shared/decimal/decimal-text';
import type { NonSelected, Variety } from '../../shared/plan/plan';
import type { PlanWithScenarios } from '../../shared/plan/scenario';
import { builtInPolicies } from '../../shared/policy/packs';
import type { Policy } from '../../shared/policy/policy';
import { aPlan, aVariety } from './builders';

/** Decimal text of whole steps of a power of ten: `steps` 123 with 2 places is 1.23. */
function decimalArbitrary<Text extends DecimalText<string>>(range: {
  readonly least: number;
  readonly most: number;
  readonly places: number;
}): fc.Arbitrary<Text> {
  const { places } = range;
  return fc.integer({ min: range.least, max: range.most }).map((steps) => {
    const digits = String(steps).padStart(places + 1, '0');
    return decimalText<Text>(
      `${digits.slice(0, digits.length - places)}.${digits.slice(digits.length - places)}`,
    );
  });
}

export const unitsArbitrary: fc.Arbitrary<UnitsText> = fc.oneof(
  decimalArbitrary<UnitsText>({ least: 1, most: 2_000_000_000, places: 0 }),
  decimalArbitrary<UnitsText>({ least: 1, most: 1_000_000_000, places: 3 }),
);
export const priceArbitrary: fc.Arbitrary<YuanText> = fc.oneof(
  decimalArbitrary<YuanText>({ least: 1, most: 500_000, places: 2 }),
  decimalArbitrary<YuanText>({ least: 1, most: 2_000_000_000, places: 6 }),
);
export const amountArbitrary: fc.Arbitrary<YuanText> = decimalArbitrary<YuanText>({
  least: 0,
  most: 2_000_000_000,
  places: 2,
});
/** Above 0, at most 1. */
export const positiveRatioArbitrary: fc.Arbitrary<RatioText> = decimalArbitrary<RatioText>({
  least: 1,
  most: 10_000,
  places: 4,
});
/** The scores at which tiers change, those just below, and any other. */
export const scoreArbitrary: fc.Arbitrary<ScoreText> = fc.oneof(
  fc
    .constantFrom('100', '80', '79.995', '79.99', '70', '69.99', '60', '59.99', '0')
    .map((score) => decimalText<ScoreText>(score)),
  decimalArbitrary<ScoreText>({ least: 0, most: 10_000, places: 2 }),
);

export const nonSelectedArbitrary: fc.Arbitrary<NonSelected> = fc.oneof(
  amountArbitrary.map((amountYuan) => ({ kind: 'amount' as const, amountYuan })),
  fc.constant({ kind: 'amount' as const, amountYuan: decimalText<YuanText>('0') }),
  fc.record({
    kind: fc.constant('demand' as const),
    demandUnits: unitsArbitrary,
    selectedUnits: unitsArbitrary,
    nonSelectedPriceYuan: priceArbitrary,
  }),
);

/** A variety with a base and everything that its figures need. */
export const reportedArbitrary: fc.Arbitrary<Variety> = fc
  .record({
    batch: fc.constantFrom('第七批', '第九批', ''),
    baseUnits: unitsArbitrary,
    winners: fc.integer({ min: 1, max: 10 }),
    shareGroup: fc.constantFrom('general' as const, 'antiInfective', 'restricted'),
    preVbpPriceYuan: priceArbitrary,
    selectedPriceYuan: priceArbitrary,
    nonSelected: nonSelectedArbitrary,
    fundRatio: fc.option(positiveRatioArbitrary),
    expenditureFundRatio: fc.option(positiveRatioArbitrary, { freq: 2 }),
    insuredShareRatio: positiveRatioArbitrary,
    selectedUnits: fc.option(unitsArbitrary),
  })
  .map((fields) => aVariety(fields));

const additionalArbitrary = fc.array(
  fc.record({
    enterprise: fc.constant('乙制药'),
    priceYuan: priceArbitrary,
    agreedPortionRatio: decimalArbitrary<RatioText>({ least: 0, most: 4_000, places: 4 }),
  }),
  { maxLength: 3 },
);

const unreportedFields: Partial<Variety> = {
  baseUnits: decimalText('0'),
  winners: null,
  agreedUnits: null,
  agreedShareRatio: null,
  preVbpPriceYuan: null,
  selectedPriceYuan: null,
  additionalSelected: [],
};

/** Any variety at all: signed volumes, typed shares, several products, unreported ones, and some with inputs missing. */
export const varietyArbitrary: fc.Arbitrary<Variety> = fc
  .record({
    reported: reportedArbitrary,
    agreedUnits: fc.option(unitsArbitrary, { freq: 4 }),
    agreedShareRatio: fc.option(positiveRatioArbitrary, { freq: 3 }),
    additionalSelected: additionalArbitrary,
    without: fc.oneof(
      { weight: 6, arbitrary: fc.constant({}) },
      { weight: 2, arbitrary: fc.constant(unreportedFields) },
      {
        weight: 1,
        arbitrary: fc
          .constantFrom('preVbpPriceYuan', 'selectedPriceYuan', 'insuredShareRatio', 'winners')
          .map((field) => ({ [field]: null })),
      },
    ),
  })
  .map(({ reported, without, ...fields }) => ({ ...reported, ...fields, ...without }));

/** The built-in policies, and each as a user may edit it. */
export const policyArbitrary: fc.Arbitrary<Policy> = fc
  .record({
    policy: fc.constantFrom(...builtInPolicies),
    floorAtZero: fc.boolean(),
    grouping: fc.constantFrom('batch' as const, 'hospital'),
    capRatio: fc.constantFrom('0.5', '0.35'),
    measure: fc.constantFrom('amount' as const, 'quantity'),
  })
  .map(({ policy, floorAtZero, grouping, capRatio, measure }) => ({
    ...policy,
    floorAtZero: { ...policy.floorAtZero, value: floorAtZero },
    settlementGrouping: { ...policy.settlementGrouping, value: grouping },
    retentionCapRatio: { ...policy.retentionCapRatio, value: decimalText<RatioText>(capRatio) },
    redLine: { ...policy.redLine, value: { ...policy.redLine.value, measure } },
  }));

/** Varieties in a plan, each with an id of its own. */
export function numbered(varieties: readonly Variety[]): readonly Variety[] {
  return varieties.map((variety, index) => ({ ...variety, id: `v${String(index)}` }));
}

export const planArbitrary: fc.Arbitrary<PlanWithScenarios> = fc
  .record({
    varieties: fc.array(varietyArbitrary, { maxLength: 12 }),
    policy: policyArbitrary,
    scope: fc.constantFrom('all' as const, 'agreed'),
    score: fc.option(scoreArbitrary),
    fundRatio: fc.option(positiveRatioArbitrary, { freq: 8 }),
  })
  .map(({ varieties, ...fields }) => aPlan(numbered(varieties), fields));
