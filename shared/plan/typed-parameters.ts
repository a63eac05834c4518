import { assertNever } from '../assert';
import type { UnitsText, YuanText } from '../decimal/decimal-text';
import {
  type ParameterKind,
  parameterSchemas,
  type ValuedParameter,
  type ValueOfKind,
} from '../policy/parameter-kinds';
import { failure, type Result, success } from '../result';
import {
  type CellProblem,
  needed,
  ratioText,
  readAmount,
  readRatio,
  readWhole,
} from './typed-values';

type TypedName = 'ratio' | 'yuan' | 'units' | 'date' | 'count';
/** A parameter that a text of one line says. */
export type TypedKind = Extract<ParameterKind, { readonly kind: TypedName }>;
export type TypedParameter = Extract<ValuedParameter, { readonly kind: TypedName }>;

/** Reads what was typed as a value of a parameter; blank leaves it open where it may be. */
export function readParameter(
  kind: TypedKind,
  text: string,
): Result<ValueOfKind<TypedKind>, CellProblem> {
  const reading = readText(kind, text);
  return kind.isOpen ? reading : needed(reading);
}

function readText(
  kind: TypedKind,
  text: string,
): Result<ValueOfKind<TypedKind> | null, CellProblem> {
  switch (kind.kind) {
    case 'ratio':
      return readRatio(text);
    case 'yuan':
      return readAmount<YuanText>(text);
    case 'units':
      return readAmount<UnitsText>(text);
    case 'count':
      return readWhole(text, 0, kind.most);
    case 'date':
      return readDay(text);
    default:
      return assertNever(kind);
  }
}

/** A day as 2026-07-01; blank is not known. */
export function readDay(text: string): Result<string | null, CellProblem> {
  const day = text.trim();
  if (day === '') return success(null);
  return parameterSchemas.date.safeParse(day).success
    ? success(day)
    : failure({ kind: 'notADate' });
}

/** The text of a value for editing: every digit, ratios as percentages. Reading it back gives the same value. */
export function parameterText(valued: TypedParameter): string {
  if (valued.value === null) return '';
  return valued.kind === 'ratio' ? ratioText(valued.value) : String(valued.value);
}
