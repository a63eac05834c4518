import { assertNever } from '../assert';
import { type Decimal, larger, ONE, quotient, smaller, ZERO } from '../decimal/decimal';
import { decimalFromText } from '../decimal/decimal-text';
import type { Indicator } from '../policy/score-sheet';

/** The points of a value under an indicator's rule, from 0 to what the indicator is worth. Source: domain 6. */
export function indicatorPoints({ rule, points }: Indicator, value: Decimal): Decimal {
  const all = decimalFromText(points);
  switch (rule.kind) {
    case 'threshold': {
      const limit = decimalFromText(rule.limit);
      const isGood = rule.side === 'atLeast' ? value.gte(limit) : value.lte(limit);
      return isGood ? all : ZERO;
    }
    case 'line': {
      const none = decimalFromText(rule.none);
      const way = quotient(value.minus(none), decimalFromText(rule.all).minus(none));
      return all.times(larger(ZERO, smaller(ONE, way)));
    }
    case 'deduction': {
      const beyond = larger(ZERO, value.minus(decimalFromText(rule.free)));
      const steps = quotient(beyond, decimalFromText(rule.step));
      return larger(ZERO, all.minus(steps.times(decimalFromText(rule.each))));
    }
    case 'bands': {
      const reached = rule.bands.filter(({ from }) => value.gte(decimalFromText(from)));
      if (reached.length === 0) return ZERO;
      const highest = reached.reduce((left, right) =>
        decimalFromText(right.from).gt(decimalFromText(left.from)) ? right : left,
      );
      return smaller(all, decimalFromText(highest.points));
    }
    default:
      return assertNever(rule);
  }
}

/** Whether a value fails the assessment by itself. */
export function isVetoed({ veto }: Indicator, value: Decimal): boolean {
  if (veto === null) return false;
  const limit = decimalFromText(veto.limit);
  return veto.side === 'below' ? value.lt(limit) : value.gte(limit);
}
