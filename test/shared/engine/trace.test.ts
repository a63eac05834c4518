import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { Decimal, ONE, quotient, smaller, sum } from '../../../shared/decimal/decimal';
import { decimalText, type UnitsText, type YuanText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { formulas } from '../../../shared/engine/formulas';
import { traceFigure } from '../../../shared/engine/trace';
import {
  type HospitalFigure,
  tracedInputs,
  type TraceNode,
  type VarietyFigure,
} from '../../../shared/engine/trace-node';
import type { Origin, PlanDocument } from '../../../shared/plan/plan';
import { quotientYuan } from '../../../shared/plan/price-quotient';
import type { Month } from '../../../shared/purchases/purchase';
import type { FormulaId } from '../../../shared/terms';
import { planArbitrary } from '../../support/arbitraries';
import { aPlan, aVariety } from '../../support/builders';

const varietyFigures = [
  'agreedShareRatio',
  'agreedUnits',
  'nonSelectedYuan',
  'fundFactorRatio',
  'expenditureFactorRatio',
  'budgetYuan',
  'expenditureYuan',
  'balanceBaseYuan',
  'breakEvenNonSelectedYuan',
  'headroomYuan',
  'redLineYuan',
  'completionRatio',
  'nonSelectedAmountShareRatio',
] as const satisfies readonly VarietyFigure[];
const hospitalFigures: readonly HospitalFigure[] = [
  'retentionRatio',
  'budgetYuan',
  'expenditureYuan',
  'balanceBaseYuan',
  'retentionYuan',
  'performancePayYuan',
  'nonSelectedYuan',
  'deficitYuan',
  'breakEvenScale',
  'breakEvenNonSelectedYuan',
  'nonSelectedAmountShareRatio',
  'plannedNonSelectedAmountShareRatio',
];

describe('the trace of a figure', () => {
  it('ends in the very figure that the plan shows', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const result = evaluatePlan(plan);
        for (const figure of hospitalFigures) {
          const shown =
            figure === 'retentionRatio' ? result.retentionRatio : result.hospital[figure];
          expect(traceFigure(plan, { kind: 'hospital', figure })?.value).toBe(shown);
        }
        for (const { id, outcome } of result.varieties) {
          for (const figure of varietyFigures) {
            const trace = traceFigure(plan, { kind: 'variety', varietyId: id, figure });
            expect(trace?.value).toBe(
              outcome.kind === 'evaluated' ? outcome.figures[figure] : undefined,
            );
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('can be followed: every formula gives its value from the values below it', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        for (const node of tracesOf(plan).flatMap(nodesOf)) {
          const recomputed = recompute(node);
          if (recomputed !== null) expect([node.term, node.value]).toEqual([node.term, recomputed]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('uses only terms that its formula names', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        for (const node of tracesOf(plan).flatMap(nodesOf)) {
          if (node.kind !== 'formula') continue;
          const named = [...formulas[node.formula].terms, formulas[node.formula].result];
          // X may be replaced by A where purchases are unknown.
          const used = node.terms.map(({ term }) =>
            term === 'agreedUnits' && named.includes('purchasedUnits') ? 'purchasedUnits' : term,
          );
          expect(named).toEqual(expect.arrayContaining(used));
          expect(node.term).toBe(formulas[node.formula].result);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('says where each input of the ordinary year came from', () => {
    const origin: Origin = {
      kind: 'file',
      file: '测算表.xlsx',
      sheet: '表1',
      row: 7,
      column: '中选价格',
    };
    const plan = aPlan([aVariety({ origins: { selectedPriceYuan: origin } })]);
    const trace = traceFigure(plan, {
      kind: 'variety',
      varietyId: 'atorvastatin',
      figure: 'expenditureYuan',
    });
    expect(trace).toMatchObject({
      kind: 'formula',
      formula: 'expenditure',
      term: 'expenditureYuan',
      value: '102492',
      terms: [
        {
          term: 'agreedUnits',
          value: '80000',
          terms: [
            {
              formula: 'agreedShareFromWinners',
              value: '0.8',
              terms: [
                { kind: 'varietyInput', term: 'winners', value: '4', origin: null },
                { kind: 'parameter', value: '0.8', source: plan.policy.shareTables.source },
              ],
            },
            { kind: 'varietyInput', term: 'baseUnits', value: '100000' },
          ],
        },
        { kind: 'varietyInput', term: 'selectedPriceYuan', value: '0.94', origin },
        { kind: 'varietyInput', term: 'nonSelectedYuan', value: '100000' },
        {
          term: 'expenditureFactorRatio',
          value: '0.585',
          terms: [
            { kind: 'planInput', term: 'fundRatio', value: '0.65' },
            { kind: 'varietyInput', term: 'insuredShareRatio', value: '0.9' },
          ],
        },
      ],
    });
  });

  it('shows a price from purchases as amount ÷ units, with every file behind it', () => {
    const files = ['一院.xlsx', '二院.csv'];
    const price = { amountYuan: decimalText<YuanText>('10'), units: decimalText<UnitsText>('3') };
    const origin = {
      kind: 'history',
      files,
      fromMonth: '2024-01' as Month,
      toMonth: '2024-12' as Month,
      purchases: 2,
      quotient: price,
    } as const;
    const variety = aVariety({
      preVbpPriceYuan: quotientYuan(price),
      origins: { preVbpPriceYuan: origin },
    });
    const traced = {
      kind: 'variety',
      varietyId: variety.id,
      figure: 'preVbpPriceYuan',
    } as const;
    expect(traceFigure(aPlan([variety]), traced)).toEqual({
      kind: 'formula',
      term: 'preVbpPriceYuan',
      value: '3.333333333333333333333333333333333333333',
      formula: 'preVbpPriceFromPurchases',
      terms: [
        { kind: 'varietyInput', term: 'preVbpAmountYuan', value: '10', origin },
        { kind: 'varietyInput', term: 'preVbpUnits', value: '3', origin },
      ],
    });
    const typed = { ...variety, preVbpPriceYuan: decimalText<YuanText>('3') };
    expect(traceFigure(aPlan([typed]), traced)?.kind).toBe('varietyInput');
  });

  it('follows a sum to its varieties and settlement groups', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const retention = traceFigure(plan, { kind: 'hospital', figure: 'retentionYuan' });
        for (const node of nodesOf(present(retention, 'it is traced'))) {
          if (node.kind !== 'sum') continue;
          for (const { of, value } of node.addends) {
            if (of.kind !== 'group') continue;
            const group = traceFigure(plan, of);
            expect([group?.term, group?.value]).toEqual(['groupBalanceBaseYuan', value]);
          }
        }
        const balance = traceFigure(plan, { kind: 'hospital', figure: 'balanceBaseYuan' });
        if (balance?.kind !== 'sum') throw new Error('Broken belief: a total is a sum');
        for (const { of, value } of balance.addends) {
          if (of.kind !== 'variety') continue;
          const part = traceFigure(plan, { ...of, figure: 'balanceBaseYuan' });
          expect(part?.value).toBe(value);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('of an input says where it came from, though others are missing', () => {
    const typed: Origin = { kind: 'typed' };
    const bare = aVariety({ winners: null, origins: { preVbpPriceYuan: typed } });
    const plan = aPlan([bare, aVariety({ id: 'own', fundRatio: decimalText('0.7') })]);
    const values = tracedInputs.map((figure) => {
      return traceFigure(plan, { kind: 'variety', varietyId: bare.id, figure })?.value;
    });
    expect(values).toEqual(['100000', null, '5.5', '0.94', '0.65', '0.65', '0.9', null]);
    expect(
      traceFigure(plan, { kind: 'variety', varietyId: bare.id, figure: 'preVbpPriceYuan' }),
    ).toEqual({ kind: 'varietyInput', term: 'preVbpPriceYuan', value: '5.5', origin: typed });
    const kinds = [bare.id, 'own'].map((varietyId) => {
      return traceFigure(plan, { kind: 'variety', varietyId, figure: 'fundRatio' })?.kind;
    });
    expect(kinds).toEqual(['planInput', 'varietyInput']);
  });

  it('of a variety’s loss by one more yuan is β times k while its group pays', () => {
    const trace = traceFigure(aPlan(), {
      kind: 'variety',
      varietyId: 'atorvastatin',
      figure: 'lostPerYuanRatio',
    });
    expect(trace).toMatchObject({ formula: 'lostPerYuan', value: '0.2925' });
  });

  it('of a batch adds up its varieties in scope, whether or not batches are settled apart', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const { varieties, hospital, groups } = evaluatePlan(plan);
        const batches = [...new Set(plan.varieties.map(({ batch }) => batch))];
        const traced = batches.map((batch) => ({
          batch,
          balance: traceFigure(plan, { kind: 'batch', batch, figure: 'balanceBaseYuan' }),
          spent: traceFigure(plan, { kind: 'batch', batch, figure: 'nonSelectedYuan' }),
        }));
        const total = (nodes: readonly (TraceNode | null)[]): string =>
          sum(nodes.map((node) => new Decimal(node?.value ?? NaN))).toFixed();
        expect(total(traced.map(({ balance }) => balance))).toBe(hospital.balanceBaseYuan);
        expect(total(traced.map(({ spent }) => spent))).toBe(hospital.nonSelectedYuan);
        for (const { batch, balance } of traced) {
          if (balance?.kind !== 'sum') throw new Error('Broken belief: a total is a sum');
          const counted = plan.varieties.filter((one, index) => {
            const result = present(varieties[index], 'every variety has a result');
            return one.batch === batch && result.inScope && result.outcome.kind === 'evaluated';
          });
          expect(balance.addends).toHaveLength(counted.length);
        }
        for (const { group, balanceBaseYuan, retentionYuan } of groups) {
          expect(traceFigure(plan, { kind: 'group', group })?.value).toBe(balanceBaseYuan);
          const kept = traceFigure(plan, { kind: 'group', group, figure: 'retentionYuan' });
          expect(kept?.value).toBe(retentionYuan);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is nothing for a variety that is not there or lacks inputs', () => {
    const figure = 'budgetYuan';
    const plan = aPlan([aVariety({ id: 'bare', insuredShareRatio: null })]);
    expect(traceFigure(plan, { kind: 'variety', varietyId: 'other', figure })).toBeNull();
    expect(traceFigure(plan, { kind: 'variety', varietyId: 'bare', figure })).toBeNull();
    expect(traceFigure(plan, { kind: 'group', group: 'other' })).toBeNull();
  });

  it('names the assumed pass as a score that nobody gave', () => {
    const trace = traceFigure(aPlan([aVariety()], { score: null }), {
      kind: 'hospital',
      figure: 'retentionRatio',
    });
    expect(present(trace, 'it is traced')).toMatchObject({
      terms: [
        { formula: 'flatScheme', terms: [{ term: 'score', value: null }, { value: '0.5' }] },
        { term: 'retentionCapRatio', value: decimalText('0.5') },
      ],
    });
  });
});

function tracesOf(plan: PlanDocument): readonly TraceNode[] {
  const traces = [
    ...hospitalFigures.map((figure) => traceFigure(plan, { kind: 'hospital', figure })),
    ...plan.varieties.flatMap(({ id: varietyId }) =>
      [...varietyFigures, ...tracedInputs, 'lostPerYuanRatio' as const].map((figure) =>
        traceFigure(plan, { kind: 'variety', varietyId, figure }),
      ),
    ),
    ...plan.varieties.flatMap(({ batch }) => [
      traceFigure(plan, { kind: 'batch', batch, figure: 'balanceBaseYuan' }),
      traceFigure(plan, { kind: 'group', group: batch, figure: 'retentionYuan' }),
    ]),
  ];
  return traces.filter((trace) => trace !== null);
}

function nodesOf(node: TraceNode): readonly TraceNode[] {
  return node.kind === 'formula' ? [node, ...node.terms.flatMap(nodesOf)] : [node];
}

/** The formulas as a reader would work them out from the shown terms, in their order. */
const byFormula: Partial<Record<FormulaId, (...values: Decimal[]) => Decimal>> = {
  agreedUnits: (r, q) => r.times(q),
  fundFactor: (f, u) => f.times(u),
  expenditureFactor: (fe, u) => fe.times(u),
  sameExpenditureFactor: (f, u) => f.times(u),
  budget: (q, p0, k) => q.times(p0).times(k),
  expenditure: (a, ps, s, ke) => a.times(ps).plus(s).times(ke),
  balanceBase: (m, e) => m.minus(e),
  breakEven: (q, p0, a, ps) => q.times(p0).minus(a.times(ps)),
  breakEvenByRatios: (q, p0, f, fe, a, ps) => quotient(q.times(p0).times(f), fe).minus(a.times(ps)),
  headroom: (s0, s) => s0.minus(s),
  nonSelectedFromDemand: (d, x, pn) => Decimal.max(0, d.minus(x)).times(pn),
  redLineByAmount: (l, x, ps) => quotient(l.times(x).times(ps), ONE.minus(l)),
  completion: (x, a) => quotient(x, a),
  nonSelectedAmountShare: (s, x, ps) => quotient(s, s.plus(x.times(ps))),
  cappedRetentionRatio: (scheme, cap) => smaller(scheme, cap),
  performancePay: (w, r) => w.times(r),
  breakEvenScale: (k0, k1) => quotient(k0, k1),
  totalBreakEven: (k0, s, k1) => quotient(k0.times(s), k1),
  unflooredRetention: (beta, b) => beta.times(b),
  groupRetention: (beta, b) => beta.times(Decimal.max(0, b)),
  unflooredGroupRetention: (beta, b) => beta.times(b),
  lostPerYuan: (beta, group, k) =>
    beta.times(Decimal.max(0, group).minus(Decimal.max(0, group.minus(k)))),
  unflooredLostPerYuan: (beta, k) => beta.times(k),
};

/** The value worked out again from the shown terms; `null` where a term, or a rule here, is missing. */
function recompute(node: TraceNode): string | null {
  if (node.value === null) return null;
  if (node.kind === 'sum') {
    return sum(node.addends.map(({ value }) => new Decimal(value))).toFixed();
  }
  if (node.kind !== 'formula') return null;
  const values = node.terms.flatMap(({ value }) => (value === null ? [] : [new Decimal(value)]));
  if (values.length < node.terms.length) return null;
  const value = byFormula[node.formula]?.(...values);
  return value === undefined ? null : value.plus(0).toFixed();
}
