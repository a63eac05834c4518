import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decimalText, type ScaleText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { gridTotals } from '../../../shared/engine/grid';
import { applyLevers, type Levers } from '../../../shared/plan/levers';
import { planArbitrary } from '../../support/arbitraries';
import { aPlan, aVariety } from '../../support/builders';

const scales = (...texts: string[]): ScaleText[] => texts.map((text) => decimalText(text));

describe('levers', () => {
  it('multiply the base and the spending and replace share, signed volume and enterprises', () => {
    const variety = aVariety({
      agreedShareRatio: decimalText('0.55'),
      agreedUnits: decimalText('1'),
    });
    const levers: Levers = {
      baseScale: decimalText<ScaleText>('1.1'),
      winners: 2,
      nonSelected: { kind: 'scale', scale: decimalText<ScaleText>('0.5') },
    };
    expect(applyLevers(aPlan([variety]), levers).varieties[0]).toEqual({
      ...variety,
      baseUnits: '110000',
      winners: 2,
      agreedShareRatio: null,
      agreedUnits: null,
      nonSelected: { kind: 'amount', amountYuan: '50000' },
    });
  });

  it('scale what a fixed demand leaves and not what it buys selected', () => {
    const variety = aVariety({
      nonSelected: {
        kind: 'demand',
        demandUnits: decimalText('100000'),
        selectedUnits: decimalText('80000'),
        nonSelectedPriceYuan: decimalText('8'),
      },
    });
    const levers: Levers = {
      baseScale: decimalText<ScaleText>('1'),
      winners: 4,
      nonSelected: { kind: 'scale', scale: decimalText<ScaleText>('1.5') },
    };
    expect(applyLevers(aPlan([variety]), levers).varieties[0]?.nonSelected).toMatchObject({
      demandUnits: '110000',
      selectedUnits: '80000',
    });
  });
});

describe('the grid of three levers', () => {
  it('gives every combination in order, the last lever fastest', () => {
    const cells = gridTotals(aPlan(), {
      base: scales('0.8', '1'),
      winners: [1, 4],
      nonSelected: scales('0', '1', '6'),
    });
    expect(cells.map((cell) => [cell.base, cell.winners, cell.nonSelected].join(' '))).toEqual([
      '0.8 1 0',
      '0.8 1 1',
      '0.8 1 6',
      '0.8 4 0',
      '0.8 4 1',
      '0.8 4 6',
      '1 1 0',
      '1 1 1',
      '1 1 6',
      '1 4 0',
      '1 4 1',
      '1 4 6',
    ]);
    expect(cells.at(-2)).toMatchObject({ balanceBaseYuan: '219258', retentionYuan: '109629' });
    expect(cells.at(-1)).toMatchObject({ balanceBaseYuan: '-73242', retentionYuan: '0' });
  });

  it('is in every cell what evaluating the plan under those levers gives', () => {
    fc.assert(
      fc.property(
        planArbitrary,
        fc.constantFrom('0', '0.8', '1', '1.125'),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom('0', '0.5', '1', '3'),
        (plan, base, winners, nonSelected) => {
          const [cell] = gridTotals(plan, {
            base: scales(base),
            winners: [winners],
            nonSelected: scales(nonSelected),
          });
          const levers = {
            base: decimalText<ScaleText>(base),
            winners,
            nonSelected: decimalText<ScaleText>(nonSelected),
          };
          const { hospital } = evaluatePlan(
            applyLevers(plan, {
              baseScale: levers.base,
              winners: levers.winners,
              nonSelected: { kind: 'scale', scale: levers.nonSelected },
            }),
          );
          expect(cell).toEqual({
            ...levers,
            balanceBaseYuan: hospital.balanceBaseYuan,
            retentionYuan: hospital.retentionYuan,
          });
        },
      ),
    );
  });
});
