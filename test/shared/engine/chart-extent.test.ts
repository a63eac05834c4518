import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Decimal, quotient } from '../../../shared/decimal/decimal';
import { evenSteps } from '../../../shared/engine/chart-extent';

const texts = (steps: readonly Decimal[]): string[] => steps.map((step) => step.toFixed());

describe('even steps', () => {
  it('start at zero and end at the maximum', () => {
    expect(texts(evenSteps(new Decimal('1.2'), 5))).toEqual(['0', '0.3', '0.6', '0.9', '1.2']);
  });

  it('are each cut to 40 digits by itself where a step has no end', () => {
    const thirds = texts(evenSteps(new Decimal('1'), 4));
    expect(thirds).toEqual(['0', `0.${'3'.repeat(40)}`, `0.${'6'.repeat(39)}7`, '1']);
  });

  it('have no more than 40 digits however many the maximum has', () => {
    const step = new Decimal(`0.${'7'.repeat(40)}`);
    const steps = evenSteps(step.times(9), 10);
    expect(steps[1]).toEqual(step);
    expect(steps[2]?.toFixed()).toBe(`1.${'5'.repeat(39)}`);
  });

  it('are the quotients of the multiples of the maximum', () => {
    const maximum = fc.integer({ min: 1, max: 2_000_000_000 });
    fc.assert(
      fc.property(maximum, fc.integer({ min: 2, max: 130 }), (thousandths, points) => {
        const whole = new Decimal(thousandths).div(1000);
        const wanted = Array.from({ length: points }, (_, index) =>
          quotient(whole.times(index), new Decimal(points - 1)),
        );
        expect(texts(evenSteps(whole, points))).toEqual(texts(wanted));
      }),
    );
  });
});
