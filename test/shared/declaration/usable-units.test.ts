import { describe, expect, it } from 'vitest';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { forecastUsable, typedUsable } from '../../../shared/declaration/usable-units';

describe('the use as points', () => {
  const range = typedUsable({
    kind: 'range',
    fromUnits: decimalText('7200'),
    toUnits: decimalText('8800'),
  });

  it.each([5, 10, 20, 50, 80, 95])('has exactly %d of a hundred below that quantile', (percent) => {
    const quantile = range.quantileUnits(percent / 100);
    const uniform = forecastUsable((chance) => 1000 * chance, 1);
    expect(range.points).toHaveLength(100);
    expect(range.points.filter((units) => units.lt(quantile))).toHaveLength(percent);
    expect(
      uniform.points.filter((units) => units.lt(uniform.quantileUnits(percent / 100))),
    ).toHaveLength(percent);
  });

  it('ends a typed range where it was typed to end', () => {
    const ends = [0.1, 0.5, 0.9].map((chance) => range.quantileUnits(chance).toFixed());
    expect(ends).toEqual(['7200', '8000', '8800']);
  });

  it('is one point of what is certain, never less than nothing of a wide range', () => {
    expect(typedUsable({ kind: 'certain', units: decimalText('0.5') }).points).toHaveLength(1);
    const wide = typedUsable({
      kind: 'range',
      fromUnits: decimalText('10'),
      toUnits: decimalText('5000'),
    });
    expect(wide.points.filter((units) => units.isNegative())).toEqual([]);
  });
});
