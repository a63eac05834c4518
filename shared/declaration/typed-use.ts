import type { Decimal } from '../decimal/decimal';
import { textFromDecimal } from '../decimal/decimal-text';
import { readTypedNumber } from '../decimal/typed-number';
import type { TypedUse } from '../plan/declaration-round';
import { failure, type Result, success } from '../result';

/** Why a text says no use. */
export type TypedUseProblem = 'notANumber' | 'negative' | 'notARange';

const TILDE = /\s*[~～〜∼至]\s*/;

/** `8000` is certain, `7200~8800` the middle 80 % of what is thought possible; `null` for a text that is blank. */
export function readTypedUse(text: string): Result<TypedUse | null, TypedUseProblem> {
  const [fromText = '', toText, further] = text.split(TILDE);
  const from = readUnits(fromText);
  if (!from.ok) return from;
  if (toText === undefined) {
    return success(
      from.value === null ? null : { kind: 'certain', units: textFromDecimal(from.value) },
    );
  }
  const to = readUnits(toText);
  if (!to.ok) return to;
  if (from.value === null || to.value === null || further !== undefined)
    return failure('notARange');
  return from.value.lt(to.value)
    ? success({
        kind: 'range',
        fromUnits: textFromDecimal(from.value),
        toUnits: textFromDecimal(to.value),
      })
    : failure('notARange');
}

/** A number of units, not below zero; `null` for a text that is blank. */
export function readUnits(text: string): Result<Decimal | null, TypedUseProblem> {
  const typed = readTypedNumber(text);
  if (typed.kind === 'blank') return success(null);
  if (typed.kind !== 'number' || typed.isPercent || typed.writtenUnit === '元') {
    return failure('notANumber');
  }
  return typed.value.isNegative() && !typed.value.isZero()
    ? failure('negative')
    : success(typed.value);
}
