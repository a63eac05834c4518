import { assert, describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { Decimal } from '../../../shared/decimal/decimal';
import { decimalText, type RatioText } from '../../../shared/decimal/decimal-text';
import { baseLimits, floorOfUse } from '../../../shared/declaration/base-limits';
import type { DeclarationTerms } from '../../../shared/declaration/declaration-terms';
import { type DeclarationCase, recommend } from '../../../shared/declaration/recommendation';
import { shortfallCost } from '../../../shared/declaration/shortfall-cost';
import { typedUsable } from '../../../shared/declaration/usable-units';
import { chancesOfMakers, shareChances } from '../../../shared/declaration/winner-chances';
import { findPolicy } from '../../../shared/policy/packs';

const decimal = (text: string): Decimal => new Decimal(text);
const table = present(findPolicy('national'), 'the default').shareTables.value.general;

/** P0 = 10, Ps = 4, S = 10,000, b = 0.5. */
function caseOf(given: {
  readonly chances?: readonly string[];
  readonly floor?: string;
  readonly cap?: string;
  readonly pack?: string;
  readonly terms?: Partial<DeclarationTerms>;
}): DeclarationCase {
  const usable = typedUsable({ kind: 'certain', units: decimalText('8000') });
  const floorUnits = given.floor === undefined ? null : decimal(given.floor);
  const limits = present(
    baseLimits({
      floorUnits,
      capUnits: given.cap === undefined ? null : decimal(given.cap),
      presentUnits: decimal('9000'),
      usable,
      packUnits: given.pack === undefined ? null : decimal(given.pack),
    }),
    'the cap is not below the floor',
  );
  const chances = given.chances?.map(decimal) ?? chancesOfMakers(null);
  return {
    terms: {
      chances: shareChances(table, chances),
      usableUnits: usable.points,
      preVbpPriceYuan: decimal('10'),
      selectedPriceYuan: decimal('4'),
      nonSelectedYuan: decimal('10000'),
      retainedRatio: decimal('0.5'),
      spentRatio: decimal('0.5'),
      shortfall: shortfallCost({ kind: 'variety' }),
      groupOthersYuan: null,
      ...given.terms,
    },
    group: '',
    usable,
    limits,
    floorUnits,
    hasCap: given.cap !== undefined,
    presentUnits: decimal('9000'),
    riskRatio: decimal('0.2'),
  };
}

describe('the rules side by side', () => {
  it('say by the break-even chance that declaring more does not pay', () => {
    const { rules } = recommend(caseOf({ chances: ['0', '0', '0.4', '0.6'] }));
    const { reason } = rules.expected;
    // From 10,000 to 11,428: 1,428 × 3.6 of that and 29,000.
    assert(reason.kind === 'breakEven');
    expect(decimal(reason.breakEvenRatio).toFixed(6)).toBe('0.150576');
    expect({ winners: reason.winners, pays: reason.pays }).toEqual({ winners: 4, pays: false });
  });

  it('say nothing of the break-even chance where a still larger base, or a limit, decides', () => {
    // 0.32 is above p* for going to 8000 ÷ 0.6, but 8000 ÷ 0.5 beats both.
    const { expected } = recommend(caseOf({ chances: ['0.67', '0.01', '0', '0.32'] })).rules;
    expect(expected.baseUnits.toFixed()).toBe('16000');
    expect(expected.reason).toMatchObject({ kind: 'largest' });
    const chances = ['0', '0', '0.4', '0.6'];
    expect(recommend(caseOf({ chances, floor: '12000' })).rules.expected.reason.kind).toBe(
      'largest',
    );
    expect(recommend(caseOf({ chances, cap: '11000' })).rules.expected.reason.kind).toBe('largest');
  });

  it('do not call the end of the search a best base', () => {
    const free = (given: Parameters<typeof caseOf>[0]): DeclarationCase => {
      const one = caseOf(given);
      return { ...one, terms: { ...one.terms, shortfall: shortfallCost({ kind: 'none' }) } };
    };
    const { expected, minimaxRegret } = recommend(free({})).rules;
    const reason = { kind: 'risesBeyond', searchedUnits: '27000' };
    expect([expected.reason, minimaxRegret.reason]).toEqual([reason, reason]);
    expect(expected.baseUnits.toFixed()).toBe('10000');
    expect(recommend(free({ cap: '27000' })).rules.expected.reason).toMatchObject({
      kind: 'largest',
    });
  });

  it('raise the safe base to the floor, and say so', () => {
    const { rules } = recommend(caseOf({ floor: '12000' }));
    expect(rules.safe.baseUnits.toFixed()).toBe('12000');
    expect(rules.safe.reason).toMatchObject({ kind: 'raised', winners: 4 });
  });

  it('hold the safe base at the cap, and say so', () => {
    const { rules } = recommend(caseOf({ cap: '9500' }));
    expect(rules.safe.baseUnits.toFixed()).toBe('9500');
    expect(rules.safe.reason).toMatchObject({ kind: 'capped' });
  });

  it('say where the best base is one that no number of winners lets anybody fulfil', () => {
    // At 8,000 units of use 200,000 yuan are never made good: the least bad is to lose nothing by missing all.
    const terms = { nonSelectedYuan: decimal('200000') };
    const { safe, expected, minimaxRegret } = recommend(caseOf({ cap: '40000', terms })).rules;
    expect(expected.baseUnits.toFixed()).toBe('29412');
    expect(expected.reason).toMatchObject({ kind: 'largest', isNeverMet: true });
    expect(minimaxRegret.reason).toMatchObject({ kind: 'leastRegret', isNeverMet: true });
    expect(safe.reason).toMatchObject({ kind: 'met', missedRatio: '0' });
    expect(recommend(caseOf({ cap: '40000' })).rules.minimaxRegret.reason).toMatchObject({
      isNeverMet: false,
    });
  });

  it('speak of whole packs where only these are compared', () => {
    const { safe, expected } = recommend(
      caseOf({ floor: '7000', cap: '7900', pack: '1000' }),
    ).rules;
    expect(safe.baseUnits.toFixed()).toBe('7000');
    expect(safe.reason).toMatchObject({ kind: 'capped', isPacked: true });
    expect(expected.reason).toMatchObject({ kind: 'largest', isPacked: true });
  });

  it('take the break-even chance of the whole packs, not of what lies between them', () => {
    // From 10,000 to 11,000: 1,000 × 3.6 of that and 29,000.
    const chances = ['0', '0', '0.4', '0.6'];
    const { reason } = recommend(caseOf({ chances, pack: '1000' })).rules.expected;
    assert(reason.kind === 'breakEven');
    const packs = recommend(caseOf({ chances, pack: '3000' })).rules.expected.reason;
    expect(decimal(reason.breakEvenRatio).toFixed(4)).toBe('0.1104');
    // 9,000 is the last whole one for either.
    expect(packs).toMatchObject({ kind: 'largest', isPacked: true });
  });

  it('say that the search ends, not that a cap holds, where no cap is set', () => {
    const one = caseOf({});
    const chances = one.terms.chances.map((chance) => ({ ...chance, shareRatio: decimal('0.2') }));
    const { safe } = recommend({ ...one, terms: { ...one.terms, chances } }).rules;
    expect(safe.baseUnits.toFixed()).toBe('27000');
    expect(safe.reason).toMatchObject({ kind: 'searchEnds' });
  });

  it('take the safe base where nothing is retained whatever is declared', () => {
    const terms = { retainedRatio: decimal('0'), spentRatio: decimal('0') };
    const { expected, minimaxRegret } = recommend(caseOf({ terms, floor: '7000' })).rules;
    for (const { baseUnits, reason } of [expected, minimaxRegret]) {
      expect(baseUnits.toFixed()).toBe('10000');
      expect(reason).toEqual({ kind: 'nothingRetained' });
    }
    const points = {
      ...terms,
      shortfall: shortfallCost({ kind: 'points', yuan: decimalText('5') }),
    };
    expect(recommend(caseOf({ terms: points, cap: '20000' })).rules.expected.reason.kind).toBe(
      'largest',
    );
  });

  it('look no further than three times the largest of base, use and floor without a cap', () => {
    expect(caseOf({}).limits.capUnits.toFixed()).toBe('27000');
    expect(caseOf({ floor: '10000' }).limits.capUnits.toFixed()).toBe('30000');
  });

  it('hardly differ where they agree, and the flat range ends at the optimum that drops', () => {
    const { hardlyDiffers, flatUnits } = recommend(caseOf({}));
    expect(hardlyDiffers).toBe(true);
    expect(flatUnits?.to.toFixed()).toBe('10000');
    expect(flatUnits?.from.toFixed()).toBe('9915');
  });

  it('name the bases worth a look once each, in ascending order', () => {
    const { candidates } = recommend(caseOf({ floor: '7200' }));
    expect(candidates.map(({ baseUnits }) => baseUnits.toFixed())).toEqual([
      '7200',
      '9000',
      '10000',
      '11428',
      '13333',
      '16000',
    ]);
  });
});

describe('the floor', () => {
  it('accepts the report of the official example, counted in the smallest specification', () => {
    // Used: 10 mg tablets 1,000, 20 mg tablets 1,000 (two each), 10 mg capsules 1,000; reported 2,000 and 800 of 20 mg.
    const used = decimal('1000').plus(decimal('1000').times(2)).plus('1000');
    const reported = decimal('2000').plus(decimal('800').times(2));
    const floor = floorOfUse(used, decimal('0.8'));
    expect(floor.toFixed()).toBe('3200');
    expect(reported.gte(floor)).toBe(true);
  });

  it('is a whole unit that does not fall below the share', () => {
    expect(floorOfUse(decimal('1001'), decimal('0.8')).toFixed()).toBe('801');
  });
});

describe('the chances of the number of selected enterprises', () => {
  it('go with the largest share of 4 or more, whatever number brings it', () => {
    const more = [...table, { minWinners: 9, shareRatio: decimalText<RatioText>('0.9') }];
    const less = [...table, { minWinners: 9, shareRatio: decimalText<RatioText>('0.7') }];
    const largest = [table, more, less].map((each) =>
      shareChances(each, chancesOfMakers(null)).at(-1)?.shareRatio.toFixed(),
    );
    expect(largest).toEqual(['0.8', '0.9', '0.8']);
  });

  it.each([
    [null, ['0.05', '0.1', '0.25', '0.6']],
    [1, ['1', '0', '0', '0']],
    [2, ['0.05', '0.95', '0', '0']],
    [3, ['0.05', '0.95', '0', '0']],
    [4, ['0.05', '0.1', '0.85', '0']],
    [5, ['0.05', '0.1', '0.25', '0.6']],
  ] as const)('with %s qualified makers are %j', (makers, chances) => {
    expect(chancesOfMakers(makers).map((chance) => chance.toFixed())).toEqual(chances);
  });
});
