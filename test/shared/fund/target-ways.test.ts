import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assert, present } from '../../../shared/assert';
import { decimalFromText, decimalText } from '../../../shared/decimal/decimal-text';
import { type EvaluatedFund, evaluateFund } from '../../../shared/fund/evaluate-fund';
import { type TargetWay, type TargetWays, targetWays } from '../../../shared/fund/target-ways';
import type { Settlement } from '../../../shared/plan/fund-plan';
import type { PlanDocument } from '../../../shared/plan/plan';
import { findPolicy } from '../../../shared/policy/packs';
import { planArbitrary } from '../../support/arbitraries';
import { aPlan, aVariety } from '../../support/builders';
import { aFund, aSettlement } from '../../support/funds';
import { twoBatches } from '../../support/two-batches';

const text = decimalText<never>;
const shenzhen = present(findPolicy('shenzhen-2024-draft'), 'shenzhen');

function worked(
  plan: PlanDocument,
  settlements: readonly Settlement[],
  yuan: string,
): EvaluatedFund {
  return evaluateFund(plan, aFund(settlements, { target: { year: 2027, yuan: text(yuan) } }));
}

function waysOf(...given: Parameters<typeof worked>): TargetWays {
  return present(targetWays(worked(...given)), 'a target');
}

function way<Kind extends TargetWay['kind']>(ways: TargetWays, kind: Kind): TargetWay {
  return present(ways.ways.find((one) => one.kind === kind) ?? null, kind);
}

describe('the ways to a target', () => {
  // 219,258 × 0.4 × 0.5 = 43,851.60 at 75 points.
  const plan = aPlan([aVariety()], { policy: shenzhen, score: text('75') });

  it('say the gap, and the years in which it was earned', () => {
    expect(waysOf(plan, [aSettlement()], '50000')).toMatchObject({
      year: 2027,
      expectedYuan: '43851.6',
      gapYuan: '6148.4',
      earnedYears: [2025],
    });
    expect(waysOf(plan, [aSettlement()], '43851.6')).toMatchObject({ gapYuan: '0', ways: [] });
  });

  it('lead over the lowest score that suffices, or say the most that any brings', () => {
    expect(way(waysOf(plan, [aSettlement()], '50000'), 'score')).toEqual({
      kind: 'score',
      outcome: 'reached',
      score: '80',
      retentionRatio: '0.5',
      reachedYuan: '54814.5',
    });
    expect(way(waysOf(plan, [aSettlement()], '60000'), 'score')).toEqual({
      kind: 'score',
      outcome: 'outOfReach',
      bestYuan: '54814.5',
    });
  });

  it('lead over cuts to the fen that suffices: a yuan brings 0.585 × 0.4 × 0.5 = 0.117', () => {
    // 6,148.40 ÷ 0.117 = 52,550.4273…
    expect(way(waysOf(plan, [aSettlement()], '50000'), 'cuts')).toEqual({
      kind: 'cuts',
      outcome: 'reached',
      totalCutYuan: '52550.43',
      cuts: [{ settlementId: 's1', varietyId: 'atorvastatin', cutYuan: '52550.43' }],
      reachedYuan: '50000.00031',
    });
    // All of 100,000 yuan: 43,851.60 + 11,700.
    expect(way(waysOf(plan, [aSettlement()], '60000'), 'cuts')).toEqual({
      kind: 'cuts',
      outcome: 'outOfReach',
      bestYuan: '55551.6',
    });
  });

  it('leave alone what has ended, and lead over the base only where a year is declared', () => {
    const ended = waysOf(plan, [aSettlement({ state: 'ended' })], '50000');
    expect(way(ended, 'cuts')).toMatchObject({ outcome: 'outOfReach', bestYuan: '43851.6' });
    expect(ended.ways.map(({ kind }) => kind)).toEqual(['score', 'cuts']);
    const declared = waysOf(plan, [aSettlement({ state: 'declared' })], '50000');
    // A base twice as large brings 474,800 × 0.585 × 0.2 = 55,551.60: 6,148.40 is 0.11068 of it.
    expect(way(declared, 'base')).toMatchObject({ outcome: 'reached', scale: '1.1107' });
  });

  it('enlarge no base beyond what is bought', () => {
    const bought = aPlan([aVariety({ selectedUnits: text('84000') })], {
      policy: shenzhen,
      score: text('75'),
    });
    // 84,000 of 80,000: at most 1.05 times, 43,851.60 + 55,551.60 × 0.05.
    expect(way(waysOf(bought, [aSettlement({ state: 'declared' })], '50000'), 'base')).toEqual({
      kind: 'base',
      outcome: 'outOfReach',
      bestYuan: '46629.18',
    });
  });

  it('cut where a group pays before they lift one that does not', () => {
    const two = twoBatches();
    const settlements = [
      aSettlement({ id: 'a', batch: '第七批' }),
      aSettlement({ id: 'b', batch: '第八批' }),
    ];
    // The first batch pays 57,001.75; its 103,000 yuan bring at most 0.585 or 0.65 each, × 0.25.
    const paying = way(waysOf(two, settlements, '60000'), 'cuts');
    assert(paying.kind === 'cuts' && paying.outcome === 'reached', 'reached');
    expect(new Set(paying.cuts.map(({ settlementId }) => settlementId))).toEqual(new Set(['a']));
    const lifting = way(waysOf(two, settlements, '80000'), 'cuts');
    assert(lifting.kind === 'cuts' && lifting.outcome === 'reached', 'reached');
    expect(lifting.cuts.some(({ settlementId }) => settlementId === 'b')).toBe(true);
    expect(decimalFromText(lifting.reachedYuan).gte(80_000)).toBe(true);
  });
});

it('reaches with its cuts what it says, worked out as a whole fund, on random plans', () => {
  const states = fc.constantFrom('running' as const, 'declared', 'ended');
  fc.assert(
    fc.property(
      planArbitrary,
      states,
      fc.integer({ min: 1, max: 10_000_000 }),
      (plan, state, yuan) => {
        const settlements = ['第七批', '第九批', ''].map((batch) =>
          aSettlement({ id: `s${batch}`, batch, state }),
        );
        const evaluated = worked(
          { ...plan, score: plan.score ?? text('85') },
          settlements,
          String(yuan),
        );
        const found = targetWays(evaluated)?.ways.find(({ kind }) => kind === 'cuts');
        if (found?.kind !== 'cuts' || found.outcome !== 'reached') return;
        const cut = settlements.map((settlement) => ({
          ...settlement,
          inputs: found.cuts
            .filter(({ settlementId }) => settlementId === settlement.id)
            .map(({ varietyId, cutYuan }) => ({
              varietyId,
              nonSelectedYuan: spentAfter(evaluated, settlement.id, varietyId, cutYuan),
            })),
        }));
        const after = evaluateFund(evaluated.plan, { ...evaluated.fund, settlements: cut });
        const reached = after.figures.groups
          .filter(({ paidYear }) => paidYear === 2027)
          .reduce(
            (sum, { performancePayYuan }) => sum.plus(performancePayYuan ?? '0'),
            decimalFromText(text('0')),
          );
        expect(reached.toFixed()).toBe(decimalFromText(found.reachedYuan).toFixed());
        expect(reached.gte(yuan)).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});

function spentAfter(
  { groups }: EvaluatedFund,
  settlementId: string,
  varietyId: string,
  cutYuan: string,
): never {
  const group = present(
    groups.find(({ settlement }) => settlement.id === settlementId) ?? null,
    'group',
  );
  const variety = present(group.varieties.find(({ id }) => id === varietyId) ?? null, 'variety');
  const spent =
    variety.nonSelected.kind === 'amount'
      ? decimalFromText(variety.nonSelected.amountYuan)
      : decimalFromText(variety.nonSelected.demandUnits)
          .minus(decimalFromText(variety.nonSelected.selectedUnits))
          .times(variety.nonSelected.nonSelectedPriceYuan);
  return text(spent.minus(cutYuan).toFixed());
}
