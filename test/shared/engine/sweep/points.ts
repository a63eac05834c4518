import fc from 'fast-check';

import { decimalText } from '../../../../shared/decimal/decimal-text';
import type { LeverPoint } from '../../../../shared/engine/sweep/lever-point';
import { mapScaleLevers } from '../../../../shared/plan/lever-table';
import type { PlanDocument } from '../../../../shared/plan/plan';
import { planArbitrary } from '../../../support/arbitraries';
import { aMonth } from '../../../support/builders';

const scale = fc
  .constantFrom('0', '0.05', '0.8', '1', '1.125', '3')
  .map((text) => decimalText(text));
const ratio = fc.constantFrom('0', '0.35', '0.65', '1').map((text) => decimalText(text));

const nonSelected = fc.oneof(
  fc.record({ kind: fc.constant('scale' as const), scale }),
  fc.record({
    kind: fc.constant('amount' as const),
    amountYuan: fc.constantFrom('0', '1234.56', '99999999').map((text) => decimalText(text)),
  }),
  fc.record({ kind: fc.constant('demandShare' as const), shareRatio: ratio }),
);

/** Any position of any levers; score and ratio exclude each other. */
export const pointArbitrary: fc.Arbitrary<LeverPoint> = fc
  .record({
    levers: fc.record(
      {
        ...mapScaleLevers(() => scale),
        winners: fc.integer({ min: 1, max: 12 }),
        nonSelected,
        fundRatio: ratio,
      },
      { requiredKeys: [] },
    ),
    retention: fc.oneof(
      fc.constant({}),
      fc.constantFrom('59.99', '60', '85').map((score) => ({ score: decimalText(score) })),
      fc.constantFrom('0', '0.3', '0.9').map((part) => ({ retentionRatio: decimalText(part) })),
    ),
  })
  .map(({ levers, retention }) => ({ ...levers, ...retention }) as LeverPoint);

/** Plans of which some varieties have a year of history, so that their demand is known. */
export const sweptPlanArbitrary: fc.Arbitrary<PlanDocument> = fc
  .record({ plan: planArbitrary, every: fc.integer({ min: 1, max: 4 }) })
  .map(({ plan, every }) => ({
    ...plan,
    varieties: plan.varieties.map((variety, index) =>
      index % every === 0 ? { ...variety, monthly: year } : variety,
    ),
  }));

const year = Array.from({ length: 12 }, (_, month) =>
  aMonth(`2025-${String(month + 1).padStart(2, '0')}`, {
    selected: ['1000', '900'],
    nonSelected: ['70', '333.33'],
  }),
);
