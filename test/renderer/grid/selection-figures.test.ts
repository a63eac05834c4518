import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { boxOf, type RangeBox } from '../../../renderer/grid/selection';
import { rangeFigures } from '../../../renderer/grid/selection-figures';
import { Decimal, quotient } from '../../../shared/decimal/decimal';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { planArbitrary } from '../../support/arbitraries';
import { aPlan, aVariety } from '../../support/builders';
import { gridScene } from '../../support/grid-scene';

const plan = aPlan([
  aVariety({ id: 'a', baseUnits: decimalText('0.1') }),
  aVariety({ id: 'b', baseUnits: decimalText('0.2'), winners: null }),
]);
const scene = gridScene(plan);

function figures(box: RangeBox) {
  return rangeFigures({
    rows: scene.lines.rows,
    columns: scene.layout.columns,
    box,
    resultOf: scene.evaluation.resultOf,
  });
}

describe('the figures of a selection', () => {
  it('add up without the faults of floating numbers', () => {
    expect(figures({ top: 0, bottom: 1, left: 1, right: 1 })).toEqual({
      cells: 2,
      numbers: 2,
      sum: '0.3',
      mean: '0.15',
      kind: 'units',
    });
  });

  it('count only cells with a number, and know no unit where there are several', () => {
    expect(figures({ top: 0, bottom: 1, left: 0, right: 2 })).toEqual({
      cells: 6,
      numbers: 3,
      sum: '4.3',
      mean: '1.433333333333333333333333333333333333333',
      kind: null,
    });
  });

  it('have no mean where there is no number', () => {
    expect(figures({ top: 0, bottom: 1, left: 0, right: 0 })).toMatchObject({
      numbers: 0,
      sum: '0',
      mean: null,
    });
  });

  it('are the sum and the quotient of the numbers one by one', () => {
    fc.assert(
      fc.property(planArbitrary, fc.nat(), fc.nat(), (any, one, other) => {
        fc.pre(any.varieties.length > 0);
        const { lines, layout, evaluation } = gridScene(any);
        const rows = any.varieties.length;
        const box = boxOf({
          start: { row: one % rows, column: 1 },
          end: { row: other % rows, column: 1 },
        });
        const { sum, mean, numbers } = rangeFigures({
          rows: lines.rows,
          columns: layout.columns,
          box,
          resultOf: evaluation.resultOf,
        });
        const total = any.varieties
          .slice(box.top, box.bottom + 1)
          .reduce((before, { baseUnits }) => before.plus(baseUnits), new Decimal(0));
        expect(sum).toBe(total.toFixed());
        expect(mean).toBe(quotient(total, new Decimal(numbers)).toFixed());
      }),
      { numRuns: 40 },
    );
  });
});
