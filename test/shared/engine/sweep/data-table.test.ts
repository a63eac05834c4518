import fc from 'fast-check';
import { assert, describe, expect, it } from 'vitest';

import { Decimal } from '../../../../shared/decimal/decimal';
import {
  decimalFromText,
  decimalText,
  type ScoreText,
  textFromDecimal,
  type UnitsText,
  type YuanText,
} from '../../../../shared/decimal/decimal-text';
import { roundYuan } from '../../../../shared/decimal/rounding';
import { evaluatePlan } from '../../../../shared/engine/evaluate-plan';
import { dataTable } from '../../../../shared/engine/sweep/data-table';
import { exactHospital, exactVariety } from '../../../../shared/engine/sweep/exact-cell';
import { type LeverAxis, planAtPoint } from '../../../../shared/engine/sweep/lever-point';
import { prepareSweep } from '../../../../shared/engine/sweep/prepare-sweep';
import { pointOfCell, tableFen } from '../../../../shared/engine/sweep/table-fen';
import { axisLevers, canCross } from '../../../../shared/plan/lever-table';
import { aPlan, aVariety } from '../../../support/builders';
import { pointArbitrary, sweptPlanArbitrary } from './points';

const axes: readonly LeverAxis[] = [
  { lever: 'baseScale', values: [decimalText('0'), decimalText('0.9'), decimalText('1.3')] },
  { lever: 'winners', values: [1, 3, 10] },
  { lever: 'nonSelectedScale', values: [decimalText('0'), decimalText('1'), decimalText('2.25')] },
  { lever: 'nonSelectedYuan', values: [decimalText('0.005'), decimalText('8000000')] },
  { lever: 'demandShareRatio', values: [decimalText('0'), decimalText('0.4')] },
  { lever: 'selectedPriceScale', values: [decimalText('0.5'), decimalText('1.1')] },
  { lever: 'preVbpPriceScale', values: [decimalText('0.5'), decimalText('1.1')] },
  { lever: 'fundRatio', values: [decimalText('0.5'), decimalText('0.755')] },
  { lever: 'score', values: [decimalText('59.99'), decimalText('80')] },
  { lever: 'retentionRatio', values: [decimalText('0.15'), decimalText('0.45')] },
];
/** Two levers that may move together, or one alone. */
const pairArbitrary = fc
  .record({
    rows: fc.constantFrom(...axes),
    columns: fc.option(fc.constantFrom(...axes), { freq: 6 }),
  })
  .filter(({ rows, columns }) => columns === null || canCross(rows.lever, columns.lever));

function fen(amountYuan: YuanText | null): number {
  assert(amountYuan !== null);
  return unsignedZero(roundYuan(decimalFromText(amountYuan)).times(100).toNumber());
}

/** Less than half a fen below zero is zero as well. */
function unsignedZero(fenNumber: number | undefined): number {
  return (fenNumber ?? NaN) + 0;
}

describe('a data table', () => {
  it('is tried with every lever there is', () => {
    expect(axes.map(({ lever }) => lever)).toEqual(Object.keys(axisLevers));
  });

  it('gives each cell of the hospital as the fen of the plan evaluated there', () => {
    fc.assert(
      fc.property(sweptPlanArbitrary, pairArbitrary, fc.nat(), (plan, pair, place) => {
        const prepared = prepareSweep(plan);
        const variety = plan.varieties[place % (plan.varieties.length + 1)];
        const varietyId = variety?.id ?? null;
        const table = dataTable(prepared, { ...pair, varietyId });
        const { hospital } = tableFen(prepared, table);
        const cell = place % table.balanceBaseYuan.length;
        const exact = evaluatePlan(planAtPoint(plan, pointOfCell(table, cell), varietyId));
        expect(unsignedZero(hospital.balanceBaseFen[cell])).toBe(
          fen(exact.hospital.balanceBaseYuan),
        );
        const { retentionYuan } = exact.hospital;
        expect(unsignedZero(hospital.retentionFen?.[cell])).toBe(
          retentionYuan === null ? NaN : fen(retentionYuan),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('lays its cells out row by row', () => {
    const table = dataTable(prepareSweep(aPlan()), {
      rows: { lever: 'winners', values: [1, 4] },
      columns: {
        lever: 'nonSelectedScale',
        values: [decimalText('0'), decimalText('1'), decimalText('6')],
      },
      varietyId: null,
    });
    expect(pointOfCell(table, 4)).toEqual({
      winners: 4,
      nonSelected: { kind: 'scale', scale: '1' },
    });
    expect(table.balanceBaseYuan[4]).toBeCloseTo(219258, 6);
    expect(table.retentionYuan?.[5]).toBe(0);
  });

  it('of one variety moves nothing but that variety, and shows its balance', () => {
    const plan = aPlan([aVariety({ id: 'moved' }), aVariety({ id: 'still' })]);
    const table = dataTable(prepareSweep(plan), {
      rows: { lever: 'nonSelectedYuan', values: [decimalText('0'), decimalText('600000')] },
      columns: null,
      varietyId: 'moved',
    });
    // W1 and W3 beside W1b.
    expect([...table.balanceBaseYuan]).toEqual([
      expect.closeTo(277758 + 219258, 6),
      expect.closeTo(-73242 + 219258, 6),
    ]);
    expect([...(table.variety?.balanceBaseYuan ?? [])]).toEqual([
      expect.closeTo(277758, 6),
      expect.closeTo(-73242, 6),
    ]);
  });

  it('knows nothing of a variety whose inputs are missing, but of the rest', () => {
    const plan = aPlan([aVariety({ id: 'moved', preVbpPriceYuan: null }), aVariety()]);
    const prepared = prepareSweep(plan);
    const table = dataTable(prepared, {
      rows: { lever: 'winners', values: [2] },
      columns: null,
      varietyId: 'moved',
    });
    expect(tableFen(prepared, table)).toMatchObject({
      hospital: { balanceBaseFen: new Float64Array([21925800]) },
      variety: { balanceBaseFen: new Float64Array([NaN]) },
      recomputedCells: 0,
    });
  });

  it('leaves amounts that no plain number holds to the exact engine', () => {
    const baseUnits = textFromDecimal<UnitsText>(new Decimal('1e310'));
    const prepared = prepareSweep(aPlan([aVariety({ baseUnits })]));
    const table = dataTable(prepared, {
      rows: { lever: 'nonSelectedScale', values: [decimalText('1')] },
      columns: null,
      varietyId: null,
    });
    expect(tableFen(prepared, table).recomputedCells).toBe(1);
  });

  it('has no retention while the policy needs a score, unless the score is what moves', () => {
    const scored = aPlan();
    const tiers = { kind: 'tiers', tiers: [{ minScore: '60', ratio: '0.3' }] } as never;
    const policy = {
      ...scored.policy,
      retention: { ...scored.policy.retention, value: tiers },
    };
    const prepared = prepareSweep({ ...scored, policy, score: null });
    const request = { columns: null, varietyId: null };
    const winners = dataTable(prepared, { rows: { lever: 'winners', values: [4] }, ...request });
    expect(winners.retentionYuan).toBeNull();
    const values = [decimalText<ScoreText>('59'), decimalText<ScoreText>('60')];
    const scores: LeverAxis = { lever: 'score', values };
    const moved = dataTable(prepared, { rows: scores, ...request });
    assert(moved.retentionYuan);
    expect([...moved.retentionYuan]).toEqual([0, expect.closeTo(65777.4, 6)]);
  });
});

describe('two levers', () => {
  it('cross unless they move the same input', () => {
    expect(canCross('winners', 'baseScale')).toBe(true);
    expect(canCross('winners', 'winners')).toBe(false);
    expect(canCross('nonSelectedYuan', 'demandShareRatio')).toBe(false);
    expect(canCross('retentionRatio', 'score')).toBe(false);
  });
});

describe('an exact cell', () => {
  it('is what evaluating the plan there gives, to the last digit', () => {
    fc.assert(
      fc.property(sweptPlanArbitrary, pointArbitrary, fc.nat(), (plan, point, place) => {
        const prepared = prepareSweep(plan);
        const variety = plan.varieties[place % (plan.varieties.length + 1)];
        const { hospital: exact } = evaluatePlan(planAtPoint(plan, point, variety?.id ?? null));
        const hospital =
          variety === undefined
            ? exactHospital(prepared, point)
            : exactVariety(prepared, point, variety.id).hospital;
        expect(hospital.balanceBaseYuan).toEqual(new Decimal(exact.balanceBaseYuan));
        expect(hospital.retentionYuan).toEqual(
          exact.retentionYuan === null ? null : new Decimal(exact.retentionYuan),
        );
      }),
      { numRuns: 400 },
    );
  });
});
