import fc from 'fast-check';
import { expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { decimalText, type RatioText } from '../../../shared/decimal/decimal-text';
import { evaluateFund } from '../../../shared/fund/evaluate-fund';
import { emptySettlement, type FundPlan, type Settlement } from '../../../shared/plan/fund-plan';
import type { PlanDocument } from '../../../shared/plan/plan';
import type { Policy } from '../../../shared/policy/policy';
import {
  amountArbitrary,
  planArbitrary,
  positiveRatioArbitrary,
  scoreArbitrary,
  unitsArbitrary,
} from '../../support/arbitraries';
import { oracleFund } from '../../support/fund-oracle';
import { withParameters } from '../../support/funds';

const id = fc.integer({ min: 0, max: 11 }).map((index) => `v${String(index)}`);
const inputs = fc.uniqueArray(
  fc
    .record(
      {
        varietyId: id,
        baseUnits: unitsArbitrary,
        agreedUnits: unitsArbitrary,
        nonSelectedYuan: amountArbitrary,
        selectedUnits: unitsArbitrary,
        score: scoreArbitrary,
      },
      { requiredKeys: ['varietyId'] },
    )
    .map((one) => one),
  { selector: ({ varietyId }) => varietyId, maxLength: 6 },
);

const settlement = fc
  .record({
    batch: fc.constantFrom('第七批', '第九批', ''),
    dates: fc.constantFrom(
      [null, null],
      ['2023-03-01', '2024-02-29'],
      ['2024-01-01', '2024-12-31'],
      ['2024-06-01', '2024-12-09'],
      ['2025-11-30', '2026-02-03'],
    ),
    fundRatio: fc.option(positiveRatioArbitrary),
    expenditureFundRatio: fc.option(positiveRatioArbitrary),
    score: fc.option(scoreArbitrary),
    inputs,
    leftOut: fc.uniqueArray(id, { maxLength: 2 }),
  })
  .map(({ dates: [fromDate = null, toDate = null], ...fields }) =>
    emptySettlement({ id: 's', fromDate, toDate, ...fields }),
  );

const special = fc.uniqueArray(
  fc.record({
    varietyId: id,
    judgedBy: fc.constantFrom('none' as const, 'share'),
    reason: fc.constant(''),
  }),
  { selector: ({ varietyId }) => varietyId, maxLength: 3 },
);
const excluded = fc.uniqueArray(fc.record({ varietyId: id, shareRatio: positiveRatioArbitrary }), {
  selector: ({ varietyId }) => varietyId,
  maxLength: 3,
});

const assessed: fc.Arbitrary<(policy: Policy) => Policy> = fc
  .record({
    missedVolume: fc.constantFrom('variety' as const, 'hospital', 'none', 'points', 'unit'),
    missedVolumeYuan: fc.option(amountArbitrary),
    missedVolumeFrom: fc.constantFrom('2024-12-10', null),
    nonSelectedVeto: fc.boolean(),
    redLine: fc.record({
      measure: fc.constantFrom('amount' as const, 'quantity'),
      shareRatio: fc.constantFrom(decimalText<RatioText>('0.5'), decimalText<RatioText>('0.1')),
    }),
    assessmentLevel: fc.constantFrom('hospital' as const, 'variety'),
  })
  .map((values) => (policy: Policy) => withParameters(policy, values));

it('agrees with fractions of big integers on random plans with ratios, vetoes, items and dates', () => {
  fc.assert(
    fc.property(
      planArbitrary,
      assessed,
      fc.array(settlement, { minLength: 1, maxLength: 4 }),
      fc.record({ special, excluded }),
      (plan: PlanDocument, assess, settlements, others) => {
        const fund: FundPlan = {
          ...aFundOf(settlements.map((one, index) => ({ ...one, id: String(index) }))),
          ...others,
        };
        const judged = { ...plan, policy: assess(plan.policy) };
        // Each by itself: groups that overlap are in no total.
        for (const one of fund.settlements) {
          const alone = { ...fund, settlements: [one] };
          const [group] = evaluateFund(judged, alone).figures.groups;
          const { retentionYuan, score } = present(group, 'a group');
          if (score.kind === 'range') continue;
          expect([retentionYuan]).toEqual(oracleFund(judged, alone));
        }
      },
    ),
    { numRuns: 300 },
  );
});

function aFundOf(settlements: readonly Settlement[]): FundPlan {
  return {
    settlements,
    indicatorValues: {},
    lag: { fewestMonths: 12, likelyMonths: 18, mostMonths: 24 },
    earnedBy: 'endYear',
    special: [],
    excluded: [],
    performancePayRatio: null,
    scoreRange: { low: decimalText('0'), high: decimalText('100') },
    fundRatioRange: null,
    useSpreadRatio: decimalText('0'),
    target: null,
    allocation: { reserveRatio: decimalText('0'), poolYuan: null, keys: [], departments: [] },
    seed: 1,
  };
}
