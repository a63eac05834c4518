import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decimalFromText, type DecimalText } from '../../../../shared/decimal/decimal-text';
import { decimalText, type ScaleText } from '../../../../shared/decimal/decimal-text';
import { type GridLevers, gridTotals } from '../../../../shared/engine/grid';
import { prepareSweep } from '../../../../shared/engine/sweep/prepare-sweep';
import type { PlanDocument } from '../../../../shared/plan/plan';
import { sampleHospital } from '../../../../shared/plan/sample-hospital';
import { sweepGrid, type SweptGrid } from '../../../support/sweep-grid';
import { sweptPlanArbitrary } from './points';

const scales = (...texts: string[]): ScaleText[] => texts.map((text) => decimalText(text));
const levers: GridLevers = {
  base: scales('0', '0.65', '1', '1.35'),
  winners: [1, 2, 3, 4, 9],
  nonSelected: scales('0', '0.07', '1', '2.5'),
};

function swept(plan: PlanDocument): SweptGrid {
  return sweepGrid(prepareSweep(plan), {
    base: levers.base.map((scale) => decimalFromText(scale).toNumber()),
    winners: levers.winners,
    nonSelected: levers.nonSelected.map((scale) => decimalFromText(scale).toNumber()),
  });
}

function distance(number: number | undefined, exact: DecimalText<string> | null): number {
  if (number === undefined || exact === null) return exact === null ? 0 : Infinity;
  return decimalFromText(exact).minus(number).abs().toNumber();
}

describe('the grid swept in plain numbers', () => {
  it('is in every cell within the stated error of the exact grid', () => {
    fc.assert(
      fc.property(sweptPlanArbitrary, (plan) => {
        const grid = swept(plan);
        gridTotals(plan, levers).forEach((cell, index) => {
          expect(distance(grid.balanceBaseYuan[index], cell.balanceBaseYuan)).toBeLessThanOrEqual(
            grid.errorYuan,
          );
          expect(distance(grid.retentionYuan?.[index], cell.retentionYuan)).toBeLessThanOrEqual(
            grid.errorYuan,
          );
        });
        expect(grid.retentionYuan === null).toBe(
          gridTotals(plan, levers)[0]?.retentionYuan === null,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('is a small part of a fen from it for a hospital of the usual size', () => {
    const { errorYuan, balanceBaseYuan } = swept(sampleHospital());
    expect(balanceBaseYuan).toHaveLength(80);
    expect(errorYuan).toBeGreaterThan(0);
    expect(errorYuan).toBeLessThan(0.00001);
  });

  it('is empty where a lever has no positions', () => {
    const prepared = prepareSweep(sampleHospital());
    const grid = sweepGrid(prepared, { base: [1], winners: [], nonSelected: [1] });
    expect(grid.balanceBaseYuan).toHaveLength(0);
  });
});
