import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import type { PlanDocument, Variety } from '../../../shared/plan/plan';
import { findPolicy } from '../../../shared/policy/packs';
import type { Policy } from '../../../shared/policy/policy';
import { aPlan, aVariety } from '../../support/builders';
import { figuresAt, figuresOf } from '../../support/figures';

const national = present(findPolicy('national'), 'it is built in');
const shenzhen = present(findPolicy('shenzhen-2024-draft'), 'it is built in');

describe('the agreed volume', () => {
  it('is the signed one, whatever the share and the number of enterprises say', () => {
    const signed = {
      agreedUnits: decimalText<never>('75000'),
      agreedShareRatio: decimalText<never>('0.6'),
    };
    expect(figuresOf(aVariety(signed))).toMatchObject({
      agreedUnits: '75000',
      agreedShareRatio: '0.75',
    });
  });

  it('follows from a typed share before the number of enterprises', () => {
    const typed = aVariety({ agreedShareRatio: decimalText('0.65'), winners: 2 });
    expect(figuresOf(typed)).toMatchObject({ agreedUnits: '65000', agreedShareRatio: '0.65' });
  });

  it('is split between several selected products, each at its own price', () => {
    const split = aVariety({
      additionalSelected: [
        {
          enterprise: '乙制药',
          priceYuan: decimalText('2'),
          agreedPortionRatio: decimalText('0.25'),
        },
      ],
    });
    // A Ps = 60,000 × 0.94 + 20,000 × 2 = 96,400; S0 = 550,000 − 96,400.
    expect(figuresOf(split).breakEvenNonSelectedYuan).toBe('453600');
  });

  it('cannot be split into more than itself', () => {
    const portion = (ratio: string): Variety['additionalSelected'][number] => ({
      enterprise: '乙制药',
      priceYuan: decimalText('2'),
      agreedPortionRatio: decimalText(ratio),
    });
    const split = aVariety({ additionalSelected: [portion('0.6'), portion('0.5')] });
    expect(evaluatePlan(aPlan([split])).varieties[0]?.outcome).toEqual({
      kind: 'incomplete',
      missing: ['additionalSelected'],
    });
  });
});

describe('the scope', () => {
  it('of agreed varieties leaves out one without a base, even with a signed volume', () => {
    const signed = aVariety({ baseUnits: decimalText('0'), agreedUnits: decimalText('100') });
    const agreed = evaluatePlan(aPlan([signed], { scope: 'agreed' }));
    expect(agreed.varieties[0]?.inScope).toBe(false);
    expect(agreed.hospital.balanceBaseYuan).toBe('0');
    // k (0 − 100 × 0.94 − 100,000)
    const all = evaluatePlan(aPlan([signed], { scope: 'all' }));
    expect(all.hospital.balanceBaseYuan).toBe('-58554.99');
  });
});

describe('missing inputs', () => {
  it('are listed, and the variety is in no total', () => {
    const incomplete = aVariety({
      id: 'incomplete',
      winners: null,
      preVbpPriceYuan: null,
      selectedPriceYuan: null,
      insuredShareRatio: null,
    });
    const plan = aPlan([aVariety(), incomplete], { fundRatio: null });
    const both = evaluatePlan({ ...plan, fundRatio: decimalText('0.65') });
    expect(both.hospital).toEqual({
      ...evaluatePlan(aPlan([aVariety()])).hospital,
      stateCounts: { surplus: 1, even: 0, deficit: 0, unreported: 0, incomplete: 1 },
    });
    expect(evaluatePlan(plan).varieties[1]?.outcome).toEqual({
      kind: 'incomplete',
      missing: [
        'winners',
        'preVbpPriceYuan',
        'selectedPriceYuan',
        'fundRatio',
        'insuredShareRatio',
      ],
    });
    expect(both.warnings).toContainEqual({
      code: 'variety.incomplete',
      varietyId: 'incomplete',
      params: { name: '阿托伐他汀钙片' },
    });
  });

  it('are fewer for a variety never reported: only the fund ratios', () => {
    const unreported = aVariety({
      baseUnits: decimalText('0'),
      winners: null,
      preVbpPriceYuan: null,
      selectedPriceYuan: null,
    });
    expect(figuresOf(unreported)).toMatchObject({ agreedShareRatio: null, state: 'unreported' });
    const outcome = evaluatePlan(aPlan([unreported], { fundRatio: null })).varieties[0]?.outcome;
    expect(outcome).toEqual({ kind: 'incomplete', missing: ['fundRatio'] });
  });
});

describe('retention', () => {
  it('waits for a score where the policy has tiers', () => {
    const result = evaluatePlan(aPlan([aVariety()], { policy: shenzhen, score: null }));
    expect(result.retentionRatio).toBeNull();
    expect(result.hospital).toMatchObject({ retentionYuan: null, performancePayYuan: null });
    expect(result.groups).toMatchObject([{ balanceBaseYuan: '219258', retentionYuan: null }]);
    expect(result.warnings.map(({ code }) => code)).not.toContain('score.assumed');
  });

  it('assumes a pass under a flat policy without a score, and says so', () => {
    const result = evaluatePlan(aPlan([aVariety()], { score: null }));
    expect(result.retentionRatio).toBe('0.5');
    expect(result.warnings).toContainEqual({
      code: 'score.assumed',
      varietyId: null,
      params: {},
    });
  });

  it('offsets inside a batch and never across batches', () => {
    const plan = aPlan([
      aVariety({ id: 'one', batch: '第七批' }),
      aVariety({ id: 'two', batch: '第九批', nonSelected: amount('600000') }),
    ]);
    const byBatch = evaluatePlan(plan);
    expect(byBatch.groups).toMatchObject([
      { group: '第七批', balanceBaseYuan: '219258', retentionYuan: '109629' },
      { group: '第九批', balanceBaseYuan: '-73242', retentionYuan: '0' },
    ]);
    expect(byBatch.hospital.retentionYuan).toBe('109629');
    const whole = evaluatePlan({ ...plan, policy: grouped('hospital') });
    expect(whole.groups).toMatchObject([{ group: '', balanceBaseYuan: '146016' }]);
    expect(whole.hospital.retentionYuan).toBe('73008');
  });
});

describe('warnings', () => {
  it.each([
    ['variety.neverReported', { baseUnits: decimalText<never>('0') }],
    ['variety.priceRose', { selectedPriceYuan: decimalText<never>('6.88') }],
    ['variety.agreedAboveBase', { agreedUnits: decimalText<never>('100001') }],
    ['variety.beyondBreakEven', { nonSelected: amount('474801') }],
    ['variety.belowAgreed', { selectedUnits: decimalText<never>('79999') }],
  ] as const)('%s is raised where it holds', (code, fields: Partial<Variety>) => {
    expect(codesOf(aPlan([aVariety(fields)]))).toContain(code);
  });

  it.each([
    [
      'variety.beyondBreakEven',
      { nonSelected: amount('474801'), insuredShareRatio: decimalText<never>('0') },
    ],
    [
      'variety.priceRose',
      { selectedPriceYuan: decimalText<never>('6.88'), fundRatio: decimalText<never>('0') },
    ],
    ['variety.neverReported', { baseUnits: decimalText<never>('0'), nonSelected: amount('0') }],
    ['variety.priceRose', { selectedPriceYuan: decimalText<never>('6.875') }],
    ['variety.agreedAboveBase', { agreedUnits: decimalText<never>('100000') }],
    ['variety.beyondBreakEven', { nonSelected: amount('474800') }],
    ['variety.belowAgreed', { selectedUnits: decimalText<never>('80000') }],
  ] as const)('%s is not raised at its very limit', (code, fields: Partial<Variety>) => {
    expect(codesOf(aPlan([aVariety(fields)]))).not.toContain(code);
  });

  it('says nothing of a variety out of scope', () => {
    const unreported = aVariety({ baseUnits: decimalText('0') });
    expect(codesOf(aPlan([unreported], { scope: 'agreed' }))).toEqual([]);
  });
});

describe('the red line', () => {
  it('is reached at exactly half of the amounts, on the agreed volume where purchases are unknown', () => {
    const crosses = (yuan: string): boolean =>
      codesOf(aPlan([aVariety({ nonSelected: amount(yuan) })])).includes('hospital.redLine');
    expect(crosses('75199.99')).toBe(false);
    expect(crosses('75200')).toBe(true);
  });

  it('moves with what was really bought', () => {
    const bought = aVariety({ selectedUnits: decimalText('160000') });
    expect(codesOf(aPlan([bought]))).not.toContain('hospital.redLine');
    expect(figuresOf(bought).redLineYuan).toBe('150400');
  });

  it('is not reached by buying nothing at all', () => {
    const nothing = aVariety({ agreedUnits: decimalText('0'), nonSelected: amount('0') });
    expect(codesOf(aPlan([nothing]))).not.toContain('hospital.redLine');
  });

  it('can be on quantities, and is then not judged while they are unknown', () => {
    const policy = redLine('quantity', '0.4');
    expect(codesOf(aPlan([aVariety()], { policy }))).not.toContain('hospital.redLine');
    const demand = (selectedUnits: string): Variety =>
      aVariety({
        nonSelected: {
          kind: 'demand',
          demandUnits: decimalText('100000'),
          selectedUnits: decimalText(selectedUnits),
          nonSelectedPriceYuan: decimalText('8'),
        },
      });
    expect(codesOf(aPlan([demand('60001')], { policy }))).not.toContain('hospital.redLine');
    expect(codesOf(aPlan([demand('60000')], { policy }))).toContain('hospital.redLine');
    // N = 0.4 ÷ 0.6 × 60,000 = 40,000 units at 8 yuan.
    expect(figuresOf(demand('60000'), { policy }).redLineYuan).toBe('320000');
  });

  it('on quantities is not judged while those of one variety are unknown', () => {
    const policy = redLine('quantity', '0.4');
    const allNonSelected = aVariety({
      id: 'all',
      nonSelected: {
        kind: 'demand',
        demandUnits: decimalText('900000'),
        selectedUnits: decimalText('0'),
        nonSelectedPriceYuan: decimalText('8'),
      },
    });
    expect(codesOf(aPlan([allNonSelected], { policy }))).toContain('hospital.redLine');
    const withUnknown = aPlan([allNonSelected, aVariety()], { policy });
    expect(codesOf(withUnknown)).not.toContain('hospital.redLine');
  });

  it('has no spending that reaches it where everything may be non-selected', () => {
    expect(figuresOf(aVariety(), { policy: redLine('amount', '1') }).redLineYuan).toBeNull();
  });
});

describe('purchase shares', () => {
  it('are known for the hospital only once purchases of every reported variety are', () => {
    const known = aVariety({ id: 'known', selectedUnits: decimalText('80000') });
    const result = evaluatePlan(aPlan([known, aVariety({ id: 'unknown' })]));
    expect(result.hospital.nonSelectedAmountShareRatio).toBeNull();
    expect(result.hospital.plannedNonSelectedAmountShareRatio).not.toBeNull();
    expect(figuresAt(result, 0).nonSelectedAmountShareRatio).not.toBeNull();
    expect(figuresAt(result, 1).nonSelectedAmountShareRatio).toBeNull();
  });

  it('do not wait for purchases of a variety never reported', () => {
    const known = aVariety({ id: 'known', selectedUnits: decimalText('80000') });
    const unreported = aVariety({ id: 'unreported', baseUnits: decimalText('0') });
    const { hospital } = evaluatePlan(aPlan([known, unreported]));
    // 200,000 ÷ (200,000 + 75,200)
    expect(hospital.nonSelectedAmountShareRatio).toBe('0.7267441860465116279069767441860465116279');
  });
});

describe('a fixed demand', () => {
  it('costs nothing non-selected once selected products cover it', () => {
    const covered = aVariety({
      nonSelected: {
        kind: 'demand',
        demandUnits: decimalText('90000'),
        selectedUnits: decimalText('95000'),
        nonSelectedPriceYuan: decimalText('8'),
      },
    });
    expect(figuresOf(covered)).toMatchObject({ nonSelectedYuan: '0', completionRatio: '1.1875' });
  });

  it('above the base loses money although the agreed volume is met: under-reporting', () => {
    // S = (160,000 − 80,000) × 8 = 640,000 > S0 = 474,800.
    const underReported = aVariety({
      nonSelected: {
        kind: 'demand',
        demandUnits: decimalText('160000'),
        selectedUnits: decimalText('80000'),
        nonSelectedPriceYuan: decimalText('8'),
      },
    });
    expect(figuresOf(underReported)).toMatchObject({ completionRatio: '1', state: 'deficit' });
  });
});

it('gives an empty plan totals of zero and no break-even scale', () => {
  expect(evaluatePlan(aPlan([]))).toMatchObject({
    hospital: { budgetYuan: '0', retentionYuan: '0', breakEvenScale: null },
    groups: [],
    warnings: [],
  });
});

function amount(yuan: string): Variety['nonSelected'] {
  return { kind: 'amount', amountYuan: decimalText(yuan) };
}

function codesOf(plan: PlanDocument): readonly string[] {
  return evaluatePlan(plan).warnings.map(({ code }) => code);
}

function grouped(value: 'batch' | 'hospital'): Policy {
  return { ...national, settlementGrouping: { ...national.settlementGrouping, value } };
}

function redLine(measure: 'amount' | 'quantity', shareRatio: string): Policy {
  const value = { measure, shareRatio: decimalText<never>(shareRatio) };
  return { ...national, redLine: { ...national.redLine, value } };
}
