import { assert, describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import {
  decimalText,
  type RatioText,
  type UnitsText,
  type YuanText,
} from '../../../shared/decimal/decimal-text';
import { isBelowFloor } from '../../../shared/declaration/below-floor';
import { declaredPlan } from '../../../shared/declaration/declared-plan';
import { roundBase, roundDetail } from '../../../shared/declaration/round-detail';
import { createRoundReader } from '../../../shared/declaration/round-report';
import { type RoundRow, takenRule } from '../../../shared/declaration/round-row';
import { readTypedChances } from '../../../shared/declaration/typed-chances';
import { readTypedUse } from '../../../shared/declaration/typed-use';
import {
  type DeclarationRound,
  emptyEntry,
  type RoundEntry,
} from '../../../shared/plan/declaration-round';
import type { Variety } from '../../../shared/plan/plan';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import { addMonths } from '../../../shared/purchases/purchase';
import { aRound } from '../../support/builders';

const plan = sampleHospital();
const [first] = plan.varieties;
const variety = present(first, 'the sample has varieties');

function roundOf(changed: Partial<RoundEntry>): DeclarationRound {
  return aRound({ name: '下一批', entries: [{ ...emptyEntry(variety.id), ...changed }] });
}

function rowOf(changed: Partial<RoundEntry>): RoundRow {
  return present(createRoundReader()(plan, roundOf(changed)).rows[0], 'a line a variety');
}

/** As if the first year known had been like the one before it. */
function withYearBefore(one: Variety): Variety {
  const before = one.monthly
    .filter(({ month }) => month < '2025-01')
    .map((use) => ({ ...use, month: addMonths(use.month, -12) }));
  return { ...one, monthly: [...before, ...one.monthly] };
}

describe('a round worked out', () => {
  it('proposes the safe base of the forecast while nothing is typed', () => {
    const row = rowOf({});
    expect(row).toMatchObject({
      genericName: '阿托伐他汀钙片',
      outcome: { kind: 'known', usable: { isCertain: false } },
    });
    const typed = rowOf({ usable: { kind: 'certain', units: decimalText('80000') } });
    expect(typed).toMatchObject({
      outcome: {
        rules: { safe: '153600' },
        usable: { isCertain: true },
        missedRatio: '1',
      },
      flags: ['floorRisk'],
    });
  });

  it('takes a typed use before the forecast: floor(X ÷ r_max)', () => {
    const row = rowOf({
      usable: { kind: 'certain', units: decimalText('160000') },
      floorUnits: decimalText('1'),
    });
    expect(row).toMatchObject({ outcome: { rules: { safe: '200000' }, missedRatio: '0' } });
  });

  it('shows the declared base, and that it is below the floor until a reason is given', () => {
    const row = rowOf({ declared: { baseUnits: decimalText('100000'), by: 'typed' } });
    expect(row).toMatchObject({ outcome: { shownUnits: '100000' } });
    expect(row).toHaveProperty('flags', expect.arrayContaining(['belowFloor']));
    const explained = rowOf({ ...row.entry, reason: '病区减少' });
    expect(explained.flags).not.toContain('belowFloor');
    expect([row, explained, rowOf({})].map(isBelowFloor)).toEqual([true, true, false]);
  });

  it('gives the same figures for a base as the detail’s table', () => {
    const round = roundOf({});
    const detail = present(roundDetail(plan, round, variety.id), 'it is in the round');
    const candidate = present(detail.value?.candidates[0], 'there is a base worth a look');
    expect(
      roundBase(plan, round, { varietyId: variety.id, baseUnits: candidate.baseUnits }),
    ).toEqual(candidate);
  });

  it('fills a month that a person has called a stock-out, and proposes it no more', () => {
    const low = {
      ...variety,
      monthly: variety.monthly.map((use) =>
        use.month === '2025-03'
          ? {
              ...use,
              selectedUnits: decimalText<typeof use.selectedUnits>('1'),
              nonSelectedUnits: decimalText<typeof use.nonSelectedUnits>('0'),
            }
          : use,
      ),
    };
    const march = present(
      variety.monthly.find(({ month }) => month === '2025-03'),
      'the sample has months',
    ).month;
    const short = { ...plan, varieties: [low] };
    const before = roundDetail(short, roundOf({}), variety.id);
    expect(before?.use?.proposed).toEqual(['2025-03']);
    const after = roundDetail(short, roundOf({ stockOuts: [march] }), variety.id);
    expect(after?.use).toMatchObject({ proposed: [], marked: [{ month: '2025-03' }] });
    expect(after?.use?.marked[0]?.filledUnits).toBeGreaterThan(1000);
    const yearOf = (detail: typeof before): number => detail?.use?.year.middleUnits ?? 0;
    expect(yearOf(after)).toBeGreaterThan(yearOf(before));
  });

  it('takes planned use of other products off the forecast and into the spending', () => {
    const otherUse = {
      kind: 'share',
      ratio: decimalText<RatioText>('0.5'),
      priceYuan: null,
    } as const;
    const plain = rowOf({});
    const planned = rowOf({ otherUse });
    const middle = (row: RoundRow): number =>
      row.outcome.kind === 'known' ? Number(row.outcome.usable.p50Units) : 0;
    expect(middle(planned)).toBeLessThan(middle(plain));
    const round = roundOf({
      otherUse,
      declared: { baseUnits: decimalText('120000'), by: 'typed' },
    });
    const [declared] = declaredPlan(plan, round).varieties;
    expect(declared?.nonSelected).toMatchObject({ kind: 'amount' });
    expect(declared?.nonSelected).not.toEqual(variety.nonSelected);
  });

  it('asks what a unit costs where no purchase says it', () => {
    const onlySelected = {
      ...variety,
      monthly: variety.monthly.map((use) => ({
        ...use,
        nonSelectedUnits: decimalText<UnitsText>('0'),
        nonSelectedAmountYuan: decimalText<YuanText>('0'),
      })),
    };
    const otherUse = {
      kind: 'units',
      units: decimalText<UnitsText>('10'),
      priceYuan: null,
    } as const;
    const [row] = createRoundReader()(
      { ...plan, varieties: [onlySelected] },
      roundOf({ otherUse }),
    ).rows;
    expect(row?.outcome).toEqual({ kind: 'problem', problem: { kind: 'otherPriceUnknown' } });
  });

  it('declares whole packs, and says where none lies within the limits or a typed base is none', () => {
    const packUnits = decimalText<UnitsText>('700');
    const { outcome } = rowOf({ packUnits });
    assert(outcome.kind === 'known');
    for (const base of Object.values(outcome.rules)) expect(Number(base) % 700).toBe(0);
    expect(
      rowOf({ packUnits, declared: { baseUnits: decimalText('160000'), by: 'typed' } }),
    ).toMatchObject({
      flags: expect.arrayContaining(['brokenPack']) as unknown,
    });
    const [floorUnits, capUnits] = [decimalText<UnitsText>('710'), decimalText<UnitsText>('1390')];
    expect(rowOf({ packUnits, floorUnits, capUnits }).outcome).toEqual({
      kind: 'problem',
      problem: { kind: 'noWholePack' },
    });
    expect(rowOf({ floorUnits: capUnits, capUnits: floorUnits }).outcome).toEqual({
      kind: 'problem',
      problem: { kind: 'capBelowFloor' },
    });
  });

  it('says that a base, locked or not, is above its cap or below its floor', () => {
    const declared = { baseUnits: decimalText<UnitsText>('200000'), by: 'typed' } as const;
    const limits = {
      floorUnits: decimalText<UnitsText>('250000'),
      capUnits: decimalText<UnitsText>('300000'),
    };
    expect(rowOf({ declared, isLocked: true, ...limits }).flags).toContain('belowFloor');
    const low = {
      floorUnits: decimalText<UnitsText>('1'),
      capUnits: decimalText<UnitsText>('100000'),
    };
    expect(rowOf({ declared, isLocked: true, ...low }).flags).toContain('aboveCap');
    expect(rowOf({ declared: null, ...low }).flags).not.toContain('aboveCap');
  });

  it('is explicit where nothing can be worked out: no price, no month, or months of nothing', () => {
    const problemOf = (changed: Partial<typeof variety>): unknown => {
      const varieties = [{ ...variety, ...changed }];
      return createRoundReader()({ ...plan, varieties }, roundOf({})).rows[0]?.outcome;
    };
    const nothing = decimalText<UnitsText>('0');
    expect(problemOf({ preVbpPriceYuan: null })).toMatchObject({
      problem: { kind: 'missing', fields: ['preVbpPriceYuan'] },
    });
    expect(problemOf({ monthly: [] })).toMatchObject({ problem: { kind: 'usableUnknown' } });
    const monthly = variety.monthly.map((use) => ({
      ...use,
      selectedUnits: nothing,
      nonSelectedUnits: nothing,
    }));
    expect(problemOf({ monthly })).toMatchObject({ problem: { kind: 'usableUnknown' } });
  });

  it('claims no floor and no backtest of few months, and nothing negative after returns', () => {
    const few = variety.monthly.slice(-3).map((use, index) => ({
      ...use,
      selectedUnits: decimalText<UnitsText>(index === 2 ? '-400' : '500'),
      nonSelectedUnits: decimalText<UnitsText>('0'),
    }));
    const short = { ...plan, varieties: [{ ...variety, monthly: few }] };
    const detail = roundDetail(short, roundOf({}), variety.id);
    expect(detail?.use).toMatchObject({ kind: 'short', backtest: null });
    expect(detail?.use?.units.every((units) => units >= 0)).toBe(true);
    const [row] = createRoundReader()(short, roundOf({})).rows;
    expect(row).toMatchObject({ meanUseUnits: null, outcome: { kind: 'known', floorUnits: null } });
  });

  it('forecasts a variety from the whole plan, however few varieties are in the round', () => {
    const all = aRound({
      name: '全部',
      entries: plan.varieties.map(({ id }) => emptyEntry(id)),
    });
    const [alone] = createRoundReader()(plan, roundOf({})).rows;
    expect(createRoundReader()(plan, all).rows[0]).toEqual(alone);
    const { use } = present(roundDetail(plan, roundOf({}), variety.id), 'it is in the round');
    // Two years are known: nothing can be learned of them.
    expect(use?.learning).toEqual({
      weights: { lastTwelve: '0.35', smoothed: '0.3', averaged: '0.35' },
      test: null,
    });
    const longer = { ...plan, varieties: plan.varieties.map(withYearBefore) };
    const detail = present(roundDetail(longer, roundOf({}), variety.id), 'it is in the round');
    expect(detail.use?.learning?.test?.varieties).toBeGreaterThanOrEqual(10);
    expect(use?.year.twoYearMeanUnits).toBe(alone?.meanUseUnits);
    for (const { least, low, middle, high, most } of use?.forecast ?? []) {
      expect([least, low, middle, high, most].sort((a, b) => a - b)).toEqual([
        least,
        low,
        middle,
        high,
        most,
      ]);
      expect(most - least).toBeGreaterThan(high - low);
    }
  });

  it('knows that a variety has stopped when only the others in the plan go on', () => {
    const monthly = variety.monthly.filter(({ month }) => month < '2025-06');
    const stopped = { ...plan, varieties: [{ ...variety, monthly }, ...plan.varieties.slice(1)] };
    const [row] = createRoundReader()(stopped, roundOf({})).rows;
    expect(row?.flags).toContain('stopped');
  });

  it('counts months before the first purchase as none in the mean of two years', () => {
    const monthly = variety.monthly.filter(({ month }) => month >= '2025-01');
    const late = { ...plan, varieties: [{ ...variety, monthly }, ...plan.varieties.slice(1)] };
    const [row] = createRoundReader()(late, roundOf({})).rows;
    expect(Number(row?.meanUseUnits)).toBeCloseTo(Number(row?.lastTwelveUnits) / 2, 0);
    assert(row?.outcome.kind === 'known');
    expect(row.outcome.floorUnits).not.toBeNull();
  });

  it('works nothing out above a trillion units, and all below it', () => {
    const certain = (units: string): Partial<RoundEntry> => ({
      usable: { kind: 'certain', units: decimalText<UnitsText>(units) },
    });
    expect(rowOf(certain('1000000000000')).outcome).toMatchObject({
      rules: { safe: '1250000000000', expected: '1250000000000' },
    });
    const tooLarge = { kind: 'problem', problem: { kind: 'tooLarge' } };
    expect(rowOf(certain('1000000000001')).outcome).toEqual(tooLarge);
    const capUnits = decimalText<UnitsText>('100000000000000000000');
    expect(rowOf({ capUnits }).outcome).toEqual(tooLarge);
    expect(rowOf({ packUnits: capUnits }).outcome).toEqual(tooLarge);
  });

  it('counts the use of a variety that had no selected product once', () => {
    const monthly = variety.monthly.map((use) => ({
      ...use,
      selectedUnits: decimalText<UnitsText>('0'),
      selectedAmountYuan: decimalText<YuanText>('0'),
    }));
    const other = { ...plan, varieties: [{ ...variety, monthly }] };
    const declared = { baseUnits: decimalText<UnitsText>('1'), by: 'typed' } as const;
    const round = roundOf({ declared });
    const [row] = createRoundReader()(other, round).rows;
    assert(row?.outcome.kind === 'known');
    // One unit of base retains its margin: nothing is spent on the use that is to be selected.
    expect(Number(row.outcome.expectedYuan)).toBeGreaterThan(0);
    expect(declaredPlan(other, round).varieties[0]?.nonSelected).toEqual({
      kind: 'amount',
      amountYuan: '0',
    });
  });

  it('needs no price for planned use of nothing', () => {
    const otherUse = {
      kind: 'share',
      ratio: decimalText<RatioText>('0'),
      priceYuan: null,
    } as const;
    const monthly = variety.monthly.map((use) => ({
      ...use,
      nonSelectedUnits: decimalText<UnitsText>('0'),
      nonSelectedAmountYuan: decimalText<YuanText>('0'),
    }));
    const [row] = createRoundReader()(
      { ...plan, varieties: [{ ...variety, monthly }] },
      roundOf({ otherUse }),
    ).rows;
    expect(row?.outcome.kind).toBe('known');
  });

  it('has no pack below a cap of less than one', () => {
    const [packUnits, capUnits] = [decimalText<UnitsText>('7000'), decimalText<UnitsText>('5000')];
    const floorUnits = decimalText<UnitsText>('0');
    expect(rowOf({ packUnits, capUnits, floorUnits }).outcome).toEqual({
      kind: 'problem',
      problem: { kind: 'noWholePack' },
    });
  });

  it('names how many of the sample are looked at before they are accepted', () => {
    const all = aRound({ entries: plan.varieties.map(({ id }) => emptyEntry(id)) });
    const { rows } = createRoundReader()(plan, all);
    const marked = rows.filter(
      ({ flags }) => flags.includes('losing') || flags.includes('floorRisk'),
    );
    expect(marked.map(({ genericName }) => genericName)).toEqual(['孟鲁司特钠片', '氯化钾缓释片']);
  });

  it('knows one number of enterprises where that is certain', () => {
    const winnerChances = ['1', '0', '0', '0'].map((text) => decimalText<RatioText>(text)) as [
      RatioText,
      RatioText,
      RatioText,
      RatioText,
    ];
    const usable = { kind: 'certain', units: decimalText<UnitsText>('100000') } as const;
    const floorUnits = decimalText<UnitsText>('1');
    // A share of 50 %: twice the use.
    expect(rowOf({ winnerChances, usable, floorUnits }).outcome).toMatchObject({
      rules: { safe: '200000', minimaxRegret: '200000' },
    });
  });

  it('takes the floor of the use that the round names', () => {
    const floorOf = (floorUse: DeclarationRound['floorUse'], share: string): string | null => {
      const round = { ...roundOf({}), floorUse, floorShareRatio: decimalText<RatioText>(share) };
      const [row] = createRoundReader()(plan, round).rows;
      assert(row?.outcome.kind === 'known');
      return row.outcome.floorUnits;
    };
    const row = rowOf({});
    expect(floorOf('lastYear', '1')).toBe(row.lastTwelveUnits);
    expect(Number(floorOf('meanOfTwoYears', '0.8'))).toBe(
      Math.ceil(0.8 * Number(row.meanUseUnits)),
    );
    const signed = { ...variety, agreedUnits: decimalText<UnitsText>('9001') };
    const round = {
      ...roundOf({}),
      floorUse: 'lastAgreed',
      floorShareRatio: decimalText<RatioText>('0.9'),
    } as const;
    const [agreed] = createRoundReader()({ ...plan, varieties: [signed] }, round).rows;
    expect(agreed?.outcome).toMatchObject({ floorUnits: '8101' });
  });

  it('says that a rule was taken before what it rests on changed', () => {
    const safe = rowOf({});
    assert(safe.outcome.kind === 'known');
    const declared = { baseUnits: safe.outcome.rules.safe, by: 'safe' } as const;
    expect(takenRule(rowOf({ declared }))).toEqual({ rule: 'safe', isStill: true });
    expect(rowOf({ declared }).flags).not.toContain('changed');
    const usable = { kind: 'certain', units: decimalText<UnitsText>('300000') } as const;
    expect(takenRule(rowOf({ declared, usable }))).toEqual({ rule: 'safe', isStill: false });
    expect(rowOf({ declared, usable }).flags).toContain('changed');
    const general = plan.policy.shareTables.value.general.map((step) => ({
      ...step,
      shareRatio: decimalText<RatioText>('0.4'),
    }));
    const tables = { ...plan.policy.shareTables.value, general };
    const shareTables = { ...plan.policy.shareTables, value: tables };
    const other = { ...plan, policy: { ...plan.policy, shareTables } };
    const [lower] = createRoundReader()(other, roundOf({ declared })).rows;
    expect(lower?.flags).toContain('changed');
    expect(takenRule(rowOf({ declared: { ...declared, by: 'typed' } }))).toBeNull();
  });

  it('shows nothing of before when a price of the purchases changes alone', () => {
    const read = createRoundReader();
    const otherUse = {
      kind: 'units',
      units: decimalText<UnitsText>('10000'),
      priceYuan: null,
    } as const;
    const expectedOf = (times: number): string => {
      const monthly = variety.monthly.map((use) => ({
        ...use,
        nonSelectedAmountYuan: decimalText<YuanText>(
          (times * Number(use.nonSelectedAmountYuan)).toFixed(2),
        ),
      }));
      return (
        read({ ...plan, varieties: [{ ...variety, monthly }] }, roundOf({ otherUse })).added
          ?.expectedYuan ?? ''
      );
    };
    expect(expectedOf(3)).not.toBe(expectedOf(1));
  });

  it('becomes a plan in which a signed volume gives way to the declared base', () => {
    const signed = { ...variety, agreedUnits: decimalText<typeof variety.baseUnits>('5') };
    const round = roundOf({ declared: { baseUnits: decimalText('120000'), by: 'typed' } });
    const declared = declaredPlan({ ...plan, varieties: [signed] }, round);
    expect(declared.varieties[0]).toMatchObject({ baseUnits: '120000', agreedUnits: null });
    expect(declaredPlan(plan, roundOf({})).varieties).toEqual(plan.varieties);
  });
});

describe('what is typed', () => {
  it.each([
    ['8000', { kind: 'certain', units: '8000' }],
    ['7,200～8,800', { kind: 'range', fromUnits: '7200', toUnits: '8800' }],
    ['1万至2万', { kind: 'range', fromUnits: '10000', toUnits: '20000' }],
    ['', null],
  ])('%s is a use', (text, value) => {
    expect(readTypedUse(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['8800~7200', 'notARange'],
    ['7200~', 'notARange'],
    ['~', 'notARange'],
    ['1~2~3', 'notARange'],
    ['约8000', 'notANumber'],
    ['80%', 'notANumber'],
    ['-5', 'negative'],
  ])('%s is none', (text, error) => {
    expect(readTypedUse(text)).toEqual({ ok: false, error });
  });

  it('four chances are taken where they add up to one', () => {
    expect(readTypedChances('5%，10%、25%,0.6')).toEqual({
      ok: true,
      value: ['0.05', '0.1', '0.25', '0.6'],
    });
    expect(readTypedChances('5%,10%,25%')).toEqual({ ok: false, error: 'notWhole' });
    expect(readTypedChances('')).toEqual({ ok: true, value: null });
  });
});
