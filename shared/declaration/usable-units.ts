import { assertNever } from '../assert';
import { Decimal, ZERO } from '../decimal/decimal';
import { decimalFromText } from '../decimal/decimal-text';
import { presetScale } from '../forecast/error-scale';
import { unitsTextOfForecast } from '../forecast/forecast-text';
import type { TypedUse } from '../plan/declaration-round';

/** X as a distribution. */
export interface UsableUnits {
  /** The use that is not reached with this chance, 0..1. */
  readonly quantileUnits: (chance: number) => Decimal;
  /** Equally likely points in ascending order; one where X is certain. */
  readonly points: readonly Decimal[];
}

/** A hundred, each the middle of a hundredth: a use that is exceeded with 80 % has exactly 20 points below it. */
const POINTS = 100;
/** The shape of a typed range is that of a forecast of three years. */
const LONG_KNOWN_MONTHS = 36;
/** What lies below a typed range, and what lies above it, together. */
const WITHIN_RANGE = 0.8;

export function typedUsable(typed: TypedUse): UsableUnits {
  switch (typed.kind) {
    case 'certain': {
      const units = decimalFromText(typed.units);
      return { quantileUnits: () => units, points: [units] };
    }
    case 'range':
      return usableRange(typed);
    default:
      return assertNever(typed);
  }
}

/** A forecast of the year as X: its quantiles, less the part that is planned to be non-selected. */
export function forecastUsable(
  quantileUnits: (chance: number) => number,
  selectedRatio: number,
): UsableUnits {
  return usableOf((chance) => unitsOfFloat(quantileUnits(chance) * selectedRatio));
}

/** A typed range has the shape of a forecast's errors: symmetric, with far tails, and never below nothing. */
function usableRange({ fromUnits, toUnits }: Extract<TypedUse, { kind: 'range' }>): UsableUnits {
  const [from, to] = [decimalFromText(fromUnits), decimalFromText(toUnits)];
  const middle = from.plus(to).times('0.5');
  const half = to.minus(from).times('0.5');
  const scale = presetScale('lumpy', LONG_KNOWN_MONTHS);
  const whole = scale.errorWithin(WITHIN_RANGE);
  return usableOf((chance) => {
    const reach = scale.errorWithin(Math.abs(2 * chance - 1)) / whole;
    // Half the range to the last digit at its own ends, where the quotient is one.
    const away = half.times(new Decimal(reach.toPrecision(12)));
    const units = chance < 0.5 ? middle.minus(away) : middle.plus(away);
    return units.isNegative() ? ZERO : units;
  });
}

function usableOf(quantileUnits: (chance: number) => Decimal): UsableUnits {
  const points = Array.from({ length: POINTS }, (_, index) =>
    quantileUnits((index + 0.5) / POINTS),
  );
  return { quantileUnits, points };
}

function unitsOfFloat(units: number): Decimal {
  return decimalFromText(unitsTextOfForecast(units));
}
