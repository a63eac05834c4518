import type { Decimal } from '../decimal/decimal';
import { type DecimalText, textFromDecimal } from '../decimal/decimal-text';
import type { Origin } from '../plan/plan';
import type { ParameterSource } from '../policy/policy';
import type { FormulaId } from '../terms';
import type { Term } from './formula-terms';
import type { HospitalResult, VarietyFigures } from './plan-result';

/** Inputs of a variety that say where they come from. What may be typed or follow from others is among the figures. */
export const tracedInputs = [
  'baseUnits',
  'winners',
  'preVbpPriceYuan',
  'selectedPriceYuan',
  'fundRatio',
  'expenditureFundRatio',
  'insuredShareRatio',
  'purchasedUnits',
] as const;
export type TracedInput = (typeof tracedInputs)[number];

/** A figure of a variety that can explain itself. */
export type VarietyFigure =
  Exclude<keyof VarietyFigures, 'state'> | 'lostPerYuanRatio' | TracedInput;
/** A figure of a settlement group that can explain itself. */
export type GroupFigure = 'balanceBaseYuan' | 'retentionYuan';
/** A sum over a batch that can explain itself, whether or not batches are settled apart. */
export type BatchFigure = 'balanceBaseYuan' | 'nonSelectedYuan';
/** A figure of the hospital that can explain itself. */
export type HospitalFigure = Exclude<keyof HospitalResult, 'stateCounts'> | 'retentionRatio';

interface Known {
  readonly term: Term;
  /** Exact decimal text; `null` where it is not known. */
  readonly value: string | null;
}

/**
 * How a value came about: what a formula made it from, down to what was typed, read from a file or set by the policy. The
 * formula's expression and rounding stand under its id in `formulas`.
 */
export type TraceNode =
  | (Known & {
      readonly kind: 'formula';
      readonly formula: FormulaId;
      readonly terms: readonly TraceNode[];
    })
  /** Added up over varieties or settlement groups, each by name. */
  | (Known & {
      readonly kind: 'sum';
      readonly formula: FormulaId;
      readonly addends: readonly Addend[];
    })
  /** An input of the variety; `null` where nobody noted its origin. */
  | (Known & { readonly kind: 'varietyInput'; readonly origin: Origin | null })
  /** An input of the plan as a whole. */
  | (Known & { readonly kind: 'planInput' })
  /** A parameter of the policy. */
  | (Known & { readonly kind: 'parameter'; readonly source: ParameterSource });

/** One part of a sum: what a variety adds, or a settlement group (named by the empty text where the hospital is one). */
export interface Addend {
  readonly of:
    | { readonly kind: 'variety'; readonly varietyId: string }
    | { readonly kind: 'group'; readonly group: string };
  readonly name: string;
  readonly value: string;
}

/** A value made by a formula. */
export function formulaNode(
  made: Pick<Known, 'term'> & {
    readonly value: Decimal | string | null;
    readonly formula: FormulaId;
  },
  terms: readonly TraceNode[],
): TraceNode {
  return {
    kind: 'formula',
    term: made.term,
    value: traceText(made.value),
    formula: made.formula,
    terms,
  };
}

/** A number as exact text, for a trace that may show any unit. */
export function traceText(value: Decimal | string | null): string | null {
  return value === null || typeof value === 'string'
    ? value
    : textFromDecimal<DecimalText<string>>(value);
}
