import { Decimal, larger, ONE, quotient, QUOTIENT_DIGITS, ZERO } from '../decimal/decimal';

const TENTHS = [10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100] as const;
const ROOM_TENTHS = 11;

/** A round number somewhat above the largest of the values, so that all of them are inside a chart; 1 where none is positive. */
export function roundExtent(values: readonly Decimal[]): Decimal {
  const largest = values.reduce(larger, ZERO);
  if (largest.isZero()) return ONE;
  const wantedTenths = largest.times(ROOM_TENTHS);
  const power = new Decimal(10).pow(largest.e);
  const tenths = TENTHS.find((candidate) => power.times(candidate).gte(wantedTenths)) ?? 120;
  return quotient(power.times(tenths), new Decimal(10));
}

/** Evenly spaced values from 0 to the maximum, both included. */
export function evenSteps(maximum: Decimal, points: number): readonly Decimal[] {
  if (points < 2) throw new Error('Broken belief: a curve has two points or more');
  const intervals = new Decimal(points - 1);
  const step = quotient(maximum, intervals);
  // A cut quotient ends in fewer zeros than its divisor has digits; a shorter step is exact, and its multiples fit.
  const isExact = step.precision() + intervals.precision() <= QUOTIENT_DIGITS;
  return Array.from({ length: points }, (_, index) =>
    isExact ? step.times(index) : quotient(maximum.times(index), intervals),
  );
}
