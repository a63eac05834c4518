import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { decimalText, type ScoreText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { evaluateFund } from '../../../shared/fund/evaluate-fund';
import { fundNotes } from '../../../shared/fund/fund-notes';
import type { FundFigures, GroupFigures } from '../../../shared/fund/fund-report';
import type { FundPlan } from '../../../shared/plan/fund-plan';
import type { PlanDocument, Variety } from '../../../shared/plan/plan';
import { findPolicy } from '../../../shared/policy/packs';
import type { Policy } from '../../../shared/policy/policy';
import { aPlan, aVariety } from '../../support/builders';
import { aFund, aSettlement, withParameters } from '../../support/funds';
import { twoBatches } from '../../support/two-batches';

const text = decimalText<never>;
const national = present(findPolicy('national'), 'national');
const shenzhen = present(findPolicy('shenzhen-2024-draft'), 'shenzhen');

function figuresOf(plan: PlanDocument, fund: FundPlan = aFund()): FundFigures {
  return evaluateFund(plan, fund).figures;
}

function firstGroup(plan: PlanDocument, fund: FundPlan = aFund()): GroupFigures {
  return present(figuresOf(plan, fund).groups[0], 'a group');
}

/** W5: 60,000 of 80,000 agreed bought, 20,000 others at 8 yuan; the third tier of the draft gives 40 %. */
const missed = aVariety({
  nonSelected: {
    kind: 'demand',
    demandUnits: text('80000'),
    selectedUnits: text('60000'),
    nonSelectedPriceYuan: text('8'),
  },
  selectedUnits: text('60000'),
});
const missedPlan = aPlan([missed], { policy: shenzhen, score: text('75') });

/** W6: surpluses of 219,258 and 118,300, deficits of 4,176.90 and (never reported) 29,250. */
const w6: readonly Variety[] = [
  aVariety({ id: 'a' }),
  aVariety({
    id: 'b',
    baseUnits: text('60000'),
    preVbpPriceYuan: text('7.6'),
    agreedShareRatio: text('0.7'),
    selectedPriceYuan: text('3.18'),
    nonSelected: { kind: 'amount', amountYuan: text('330000') },
    insuredShareRatio: text('0.85'),
  }),
  aVariety({
    id: 'c',
    baseUnits: text('40000'),
    preVbpPriceYuan: text('12'),
    agreedShareRatio: text('0.7'),
    selectedPriceYuan: text('2.5'),
    nonSelected: { kind: 'amount', amountYuan: text('150000') },
    insuredShareRatio: text('0.7'),
  }),
  aVariety({
    id: 'd',
    baseUnits: text('0'),
    winners: null,
    preVbpPriceYuan: null,
    selectedPriceYuan: null,
    nonSelected: { kind: 'amount', amountYuan: text('50000') },
  }),
];

describe('a missed agreed volume (W5)', () => {
  const under = (reading: Policy['missedVolume']['value'], more: object = {}): GroupFigures =>
    firstGroup({
      ...missedPlan,
      policy: withParameters(shenzhen, { missedVolume: reading, ...more }),
    });

  it('retains what the formula says where it costs nothing: 184,158.00 × 40 % = 73,663.20', () => {
    expect(under('none')).toMatchObject({
      balanceBaseYuan: '184158',
      formulaRetentionYuan: '73663.2',
      retentionYuan: '73663.2',
      vetoes: [],
    });
  });

  it('retains nothing as a veto of the variety or of the hospital, with every reading beside it', () => {
    for (const reading of ['variety', 'hospital'] as const) {
      expect(under(reading)).toMatchObject({
        formulaRetentionYuan: '73663.2',
        retentionYuan: '0',
        readings: { none: '73663.2', variety: '0', hospital: '0' },
        vetoes: [{ kind: 'missedVolume', varietyIds: ['atorvastatin'] }],
        items: [{ verdict: 'missed', completionRatio: '0.75' }],
        isFailed: reading === 'hospital',
        vetoedYuan: '73663.2',
      });
    }
  });

  it('costs its yuan where points or missing units are the cost, and never more than there is', () => {
    expect(under('points', { missedVolumeYuan: '3663.2' }).retentionYuan).toBe('70000');
    expect(under('unit', { missedVolumeYuan: '1' }).retentionYuan).toBe('53663.2');
    expect(under('unit', { missedVolumeYuan: '9' }).retentionYuan).toBe('0');
  });

  it('is not judged in years that ended before the rule, and in all where no day is named', () => {
    const before = aFund([aSettlement({ fromDate: '2023-12-10', toDate: '2024-12-09' })]);
    const from = aFund([aSettlement({ fromDate: '2023-12-11', toDate: '2024-12-10' })]);
    expect(firstGroup(missedPlan, before).retentionYuan).toBe('73663.2');
    expect(firstGroup(missedPlan, from).retentionYuan).toBe('0');
    const always = { ...missedPlan, policy: withParameters(shenzhen, { missedVolumeFrom: null }) };
    expect(firstGroup(always, before).retentionYuan).toBe('0');
  });

  it('is nobody’s to judge where the purchases are not known', () => {
    const unknown = aPlan([aVariety()], { score: text('85') });
    expect(firstGroup(unknown)).toMatchObject({
      retentionYuan: '109629',
      items: [{ verdict: 'unknown', completionRatio: null }],
    });
  });

  it('leaves a deficit to offset: W6 with B and A missed keeps 118,300 − 4,176.90 − 29,250', () => {
    const varieties = w6.map((variety) =>
      variety.id === 'a' || variety.id === 'b' ? { ...variety, selectedUnits: text('1') } : variety,
    );
    const group = firstGroup(aPlan(varieties, { policy: national, score: text('85') }));
    // (118,300 − 4,176.90 − 29,250) × 0.5
    expect(group.readings).toEqual({ none: '152065.55', variety: '42436.55', hospital: '0' });
    expect(group.retentionYuan).toBe('42436.55');
    // 152,065.55 − 42,436.55
    expect(group).toMatchObject({ isFailed: false, vetoedYuan: '109629' });
  });
});

it('takes nothing more from a group that was paid', () => {
  const paid = aSettlement({
    state: 'paid',
    paid: { date: '2026-05-20', retentionYuan: text('60000') },
  });
  expect(firstGroup(missedPlan, aFund([paid])).vetoedYuan).toBe('0');
});

describe('special varieties (R2)', () => {
  const judged = (judgedBy: 'volume' | 'share' | 'none', demand = '80000'): GroupFigures =>
    firstGroup(
      aPlan([{ ...missed, nonSelected: { ...demandOf(missed), demandUnits: text(demand) } }], {
        policy: shenzhen,
        score: text('75'),
      }),
      aFund([aSettlement()], {
        special: [{ varietyId: 'atorvastatin', judgedBy, reason: '临床需求变化' }],
      }),
    );

  it('may miss the volume where the share is kept: 60,000 of 75,000 is 80 %', () => {
    expect(judged('volume', '75000').items[0]?.verdict).toBe('missed');
    expect(judged('share', '75000').items[0]?.verdict).toBe('kept');
    expect(judged('share', '75001').items[0]?.verdict).toBe('missed');
  });

  it('may not be judged at all', () => {
    expect(judged('none')).toMatchObject({ retentionYuan: '73663.2', vetoes: [] });
  });

  it('are not judged by share where only the amount of the others is known', () => {
    const plan = aPlan([
      { ...missed, nonSelected: { kind: 'amount', amountYuan: text('160000') } },
    ]);
    const special = [{ varietyId: 'atorvastatin', judgedBy: 'share', reason: '' }] as const;
    expect(firstGroup(plan, aFund([aSettlement()], { special })).items[0]?.verdict).toBe('unknown');
  });
});

function demandOf({ nonSelected }: Variety): Extract<Variety['nonSelected'], { kind: 'demand' }> {
  if (nonSelected.kind !== 'demand') throw new Error('a demand');
  return nonSelected;
}

describe('a non-selected share at the red line', () => {
  // X Ps = 80,000 × 0.94 = 75,200 = S: exactly half.
  const half = aVariety({
    selectedUnits: text('80000'),
    nonSelected: { kind: 'amount', amountYuan: text('75200') },
  });

  it('warns by default, as its limit is not published, and fails where the pack says so', () => {
    const plan = aPlan([half], { policy: national });
    expect(firstGroup(plan)).toMatchObject({ nearsRedLine: true, vetoes: [] });
    const strict = firstGroup({
      ...plan,
      policy: withParameters(national, { nonSelectedVeto: true }),
    });
    expect(strict).toMatchObject({
      nearsRedLine: false,
      retentionYuan: '0',
      readings: { none: '0', variety: '0', hospital: '0' },
      vetoes: [
        {
          kind: 'nonSelectedShare',
          shareRatio: '0.5',
          limitRatio: '0.5',
          withoutYuan: strict.formulaRetentionYuan,
        },
      ],
      isFailed: true,
    });
    expect(strict.formulaRetentionYuan).not.toBe('0');
    expect(strict.vetoedYuan).toBe(strict.formulaRetentionYuan);
  });

  it('is not judged where purchases are not known', () => {
    const plan = aPlan([{ ...half, selectedUnits: null }], {
      policy: withParameters(national, { nonSelectedVeto: true }),
    });
    expect(firstGroup(plan)).toMatchObject({ nearsRedLine: false, vetoes: [] });
  });
});

describe('assessment by item (R3)', () => {
  it('retains by each variety’s own score: β B of A at 50 %, of C at 30 %, of B at nothing', () => {
    const scores = { a: '80', b: '59.99', c: '60', d: '85' };
    const inputs = Object.entries(scores).map(([varietyId, score]) => ({
      varietyId,
      score: text(score),
    }));
    const policy = withParameters(shenzhen, { assessmentLevel: 'variety' });
    const fund = aFund([aSettlement({ inputs })]);
    const plan = aPlan(w6, { policy, score: text('85') });
    // 219,258 × 0.5 + 118,300 × 0.3 − 29,250 × 0.5
    expect(firstGroup(plan, fund).retentionYuan).toBe('130494');
    expect(firstGroup({ ...plan, policy: shenzhen }, fund).retentionYuan).toBe('152065.55');
  });

  it('reads the bands of Yibin with inclusive bounds (E14): 80, 85, 85 and 100 give 50 %, 65 gives 40 %', () => {
    const tiers = [
      { minScore: text('80'), ratio: text('0.5') },
      { minScore: text('60'), ratio: text('0.4') },
    ];
    const policy = withParameters(shenzhen, { retention: { kind: 'tiers', tiers } });
    const at = (score: string): string | null =>
      firstGroup(aPlan([aVariety()], { policy, score: text(score) })).retentionYuan;
    expect(['80', '85', '85', '100'].map(at)).toEqual(Array(4).fill('109629'));
    expect(at('65')).toBe('87703.2');
  });
});

it('reads the tiers of the draft at their bounds (W7)', () => {
  const million = aVariety({
    baseUnits: text('1000000'),
    preVbpPriceYuan: text('2'),
    agreedShareRatio: text('1'),
    selectedPriceYuan: text('1'),
    nonSelected: { kind: 'amount', amountYuan: text('0') },
    insuredShareRatio: text('1'),
    fundRatio: text('1'),
  });
  const at = (score: string): string | null =>
    firstGroup(aPlan([million], { policy: shenzhen, score: text(score) })).retentionYuan;
  expect(['100', '80', '79.99', '70', '69.99', '60', '59.99', '0'].map(at)).toEqual([
    '500000',
    '500000',
    '400000',
    '400000',
    '300000',
    '300000',
    '0',
    '0',
  ]);
});

it('settles with two fund ratios, of the group before the variety’s (R5)', () => {
  const settlement = aSettlement({ fundRatio: text('0.6'), expenditureFundRatio: text('0.5') });
  // 0.9 × (550,000 × 0.6 − 175,200 × 0.5) = 218,160
  expect(firstGroup(aPlan(), aFund([settlement])).balanceBaseYuan).toBe('218160');
});

describe('the period of a group', () => {
  it('takes quantities and spending in proportion of days where it is no whole year, and says so', () => {
    // 73 of 365 days are a fifth: 219,258 ÷ 5.
    const fifth = aSettlement({ fromDate: '2025-01-01', toDate: '2025-03-14' });
    expect(firstGroup(aPlan(), aFund([fifth]))).toMatchObject({
      proratedRatio: '0.2',
      balanceBaseYuan: '43851.6',
    });
    const whole = aSettlement({ fromDate: '2024-02-29', toDate: '2025-02-28' });
    expect(firstGroup(aPlan(), aFund([whole]))).toMatchObject({
      proratedRatio: null,
      balanceBaseYuan: '219258',
    });
  });

  it('takes what the year has of its own as it is', () => {
    const own = aSettlement({
      toDate: '2025-03-14',
      inputs: [{ varietyId: 'atorvastatin', nonSelectedYuan: text('20000') }],
    });
    expect(firstGroup(aPlan(), aFund([own])).balanceBaseYuan).toBe('43851.6');
  });

  it('excludes what a payment reform has settled (R10)', () => {
    const fund = aFund([aSettlement()], {
      excluded: [{ varietyId: 'atorvastatin', shareRatio: text('0.25') }],
    });
    expect(firstGroup(aPlan(), fund).balanceBaseYuan).toBe('164443.5');
  });

  it('is earned in the year it ends, or by days where it is divided (R10); paid 18 months later', () => {
    const crossing = aSettlement({ fromDate: '2024-07-01', toDate: '2025-06-30' });
    expect(firstGroup(aPlan(), aFund([crossing]))).toMatchObject({
      earnedYear: 2025,
      paidYear: 2026,
      earned: [{ year: 2025, shareRatio: '1' }],
    });
    const divided = firstGroup(aPlan(), aFund([crossing], { earnedBy: 'amount' })).earned;
    expect(divided.map(({ year }) => year)).toEqual([2024, 2025]);
    expect(divided[0]?.shareRatio).toBe('0.5041095890410958904109589041095890410959');
  });
});

describe('a fund', () => {
  it('retains what the estimate retains where nothing is vetoed and no group was typed', () => {
    const plan = twoBatches();
    const { hospital, groups } = evaluatePlan(plan);
    const fund = figuresOf(plan, aFund([]));
    expect(fund.totals).toMatchObject({
      balanceBaseYuan: hospital.balanceBaseYuan,
      retentionYuan: hospital.retentionYuan,
      performancePayYuan: hospital.performancePayYuan,
    });
    expect(
      fund.groups.map(({ settlement, retentionYuan }) => [settlement.batch, retentionYuan]),
    ).toEqual(groups.map(({ group, retentionYuan }) => [group, retentionYuan]));
    expect(fund.groups.every(({ isAssumed }) => isAssumed)).toBe(true);
  });

  it('keeps agreement years by batch where a pack settles the hospital as one, and says so', () => {
    const policy = withParameters(national, { settlementGrouping: 'hospital' });
    const plan = twoBatches({ policy });
    const typed = aFund([
      aSettlement({ id: 'a', batch: '第七批' }),
      aSettlement({ id: 'b', batch: '第八批' }),
    ]);
    const byBatch = evaluateFund(plan, typed);
    expect(byBatch.figures.totals.retentionYuan).toBe('114003.5');
    expect(fundNotes(byBatch).map(({ kind }) => kind)).toContain('groupedByBatch');
    // As one: 228,007 − 56,732.
    const asOne = evaluateFund(plan, aFund([]));
    expect(asOne.figures.groups).toHaveLength(1);
    expect(asOne.figures.totals.retentionYuan).toBe('85637.5');
    expect(fundNotes(asOne).map(({ kind }) => kind)).not.toContain('groupedByBatch');
  });

  it('counts a paid group with what was paid, and keeps the error of its forecast', () => {
    const paid = aSettlement({
      state: 'paid',
      paid: { date: '2026-11-03', retentionYuan: text('100000') },
      forecastYuan: text('104000'),
    });
    const { groups, totals } = figuresOf(aPlan(), aFund([paid]));
    expect(groups[0]).toMatchObject({
      retentionYuan: '109629',
      performancePayYuan: '50000',
      forecastErrorRatio: '0.04',
      paidYear: 2026,
    });
    expect(totals.retentionYuan).toBe('100000');
  });

  it('adds up batch-years as a city published them (E17): 14,083,328 yuan', () => {
    const amounts = ['631917', '510972', '7428410', '3472186', '2039843'];
    const settlements = amounts.map((amount, index) =>
      aSettlement({
        id: String(index),
        batch: `第${String(index)}批`,
        state: 'paid',
        paid: { date: '2025-06-30', retentionYuan: text(amount) },
      }),
    );
    expect(figuresOf(aPlan([]), aFund(settlements)).totals.retentionYuan).toBe('14083328');
  });

  it('has a range instead of a figure where the score is not known and the ratio hangs on it', () => {
    const plan = aPlan([aVariety()], { policy: shenzhen, score: null });
    const scoreRange = { low: text('65') as ScoreText, high: text('85') as ScoreText };
    expect(firstGroup(plan, aFund([aSettlement()], { scoreRange }))).toMatchObject({
      retentionYuan: null,
      performancePayYuan: null,
      lowRetentionYuan: '65777.4',
      highRetentionYuan: '109629',
      score: { kind: 'range', retentionRatio: null, possibleRatios: ['0.3', '0.4', '0.5'] },
    });
    const sure = { low: text('70') as ScoreText, high: text('79.99') as ScoreText };
    expect(firstGroup(plan, aFund([aSettlement()], { scoreRange: sure })).retentionYuan).toBe(
      '87703.2',
    );
  });

  it('assumes no pass where the typed range may fail, under one flat ratio as well', () => {
    const scoreRange = { low: text('50') as ScoreText, high: text('80') as ScoreText };
    const plan = aPlan([aVariety()], { score: null });
    expect(firstGroup(plan, aFund([aSettlement()], { scoreRange }))).toMatchObject({
      retentionYuan: null,
      lowRetentionYuan: '0',
      highRetentionYuan: '109629',
      score: { kind: 'range', retentionRatio: null, possibleRatios: ['0', '0.5'] },
    });
    expect(firstGroup(plan, aFund([aSettlement()]))).toMatchObject({
      retentionYuan: '109629',
      score: { kind: 'assumed' },
    });
  });

  it('assumes no pass where a score sheet that knows something may fail', () => {
    const bought = aVariety({ selectedUnits: text('80000') });
    const plan = aPlan([bought], { score: null });
    const { score, retentionYuan, lowRetentionYuan, highRetentionYuan } = firstGroup(plan);
    expect(score).toMatchObject({
      kind: 'sheet',
      retentionRatio: null,
      possibleRatios: ['0', '0.5'],
    });
    expect([retentionYuan, lowRetentionYuan, highRetentionYuan]).toEqual([null, '0', '109629']);
    const kinds = fundNotes(evaluateFund(plan, aFund())).map(({ kind }) => kind);
    expect(kinds).not.toContain('scoreAssumed');
    expect(kinds).toContain('weightsAssumed');
  });

  it('pays at least the policy’s part as performance pay', () => {
    const of = (ratio: string): string | null =>
      figuresOf(aPlan(), aFund([aSettlement()], { performancePayRatio: text(ratio) })).totals
        .performancePayYuan;
    expect([of('0.8'), of('0.3')]).toEqual(['87703.2', '54814.5']);
  });
});

describe('what is counted otherwise than typed', () => {
  const notesOf = (plan: PlanDocument, fund: FundPlan): readonly object[] =>
    fundNotes(evaluateFund(plan, fund)).filter(({ kind }) => kind !== 'lagObserved');

  it('is said of a part for performance pay below the policy’s least', () => {
    const fund = aFund(undefined, { performancePayRatio: text('0.4') });
    expect(notesOf(aPlan(), fund)).toEqual([
      { kind: 'performancePayRaised', typedRatio: '0.4', leastRatio: '0.5' },
    ]);
    expect(notesOf(aPlan(), aFund(undefined, { performancePayRatio: text('0.5') }))).toEqual([]);
  });

  it('is said of varieties that are assessed and have no score of their own', () => {
    const policy = withParameters(national, { assessmentLevel: 'variety' });
    const plan = aPlan([aVariety(), aVariety({ id: 'b', genericName: '乙' })], { policy });
    const inputs = [{ varietyId: 'b', score: text('70') }];
    expect(notesOf(plan, aFund([aSettlement({ inputs })]))).toMatchObject([
      { kind: 'itemScoresAssumed', names: ['阿托伐他汀钙片'] },
    ]);
  });
});
