import { type Decimal, larger, smaller, ZERO } from '../decimal/decimal';
import {
  decimalFromText,
  isDecimalText,
  type RatioText,
  textFromDecimal,
} from '../decimal/decimal-text';
import { failure, type Result, success } from '../result';
import type { RetentionScheme } from './parameter-kinds';
import {
  parameterRow,
  parameterTable,
  type PolicyParameter,
  policyParameters,
} from './parameter-table';
import { type ParameterSource, parsePolicy, type Policy } from './policy';
import { retentionCap } from './retention-scheme';

/** A parameter with a value of its type. */
export type PolicyChange = {
  [Parameter in PolicyParameter]: {
    readonly parameter: Parameter;
    readonly value: Policy[Parameter]['value'];
  };
}[PolicyParameter];

/** Why a value cannot stand in a pack. */
export type PolicyProblem =
  | {
      readonly kind: 'tooHigh';
      readonly parameter: PolicyParameter;
      readonly mostRatio: RatioText;
    }
  /** The cap would cut a ratio of the scheme. */
  | { readonly kind: 'capBelowRatio'; readonly ratio: RatioText }
  | { readonly kind: 'ratioAboveCap'; readonly capRatio: RatioText }
  | { readonly kind: 'scoreTwice' }
  | { readonly kind: 'rowsNotAscending' };

const LONGEST_ID = 64;
const COPY_ENDING = '-copy';

/** A pack of the person's own with the same parameters and sources. */
export function ownCopy(policy: Policy, names: Policy['names']): Policy {
  const stem = policy.id.slice(0, LONGEST_ID - COPY_ENDING.length);
  return { ...policy, id: `${stem}${COPY_ENDING}`, names };
}

/**
 * The pack with another value, whose source then is the given one: what a document says is not what it was changed to. A
 * value that is already there changes nothing.
 */
export function changeParameter(
  policy: Policy,
  change: PolicyChange,
  source: ParameterSource,
): Result<Policy, PolicyProblem> {
  const { parameter, value } = change;
  if (JSON.stringify(policy[parameter].value) === JSON.stringify(value)) return success(policy);
  const problem = problemOf(policy, change);
  if (problem !== null) return failure(problem);
  return success(believed({ ...policy, [parameter]: { value, source } }));
}

/** The pack with another source of a parameter, as the person states it. */
export function changeSource(
  policy: Policy,
  parameter: PolicyParameter,
  source: ParameterSource,
): Policy {
  if (JSON.stringify(policy[parameter].source) === JSON.stringify(source)) return policy;
  return believed({ ...policy, [parameter]: { ...policy[parameter], source } });
}

/** The one parameter in which two states of the same pack differ; `null` for none, several, or different packs. */
export function changedParameter(before: Policy, after: Policy): PolicyParameter | null {
  if (before.id !== after.id) return null;
  const changed = policyParameters.filter((parameter) => before[parameter] !== after[parameter]);
  return changed.length === 1 ? (changed[0] ?? null) : null;
}

/** What the schema of a value cannot say: its limit as a sentence needs it, and what it is beside other values. */
function problemOf(policy: Policy, change: PolicyChange): PolicyProblem | null {
  const { value: kind } = parameterRow(change.parameter);
  if (kind.kind === 'ratio' && isAbove(change.value, kind.most)) {
    return { kind: 'tooHigh', parameter: change.parameter, mostRatio: kind.most };
  }
  if (change.parameter === 'retentionCapRatio') return capProblem(policy, change.value);
  if (change.parameter === 'retention') return schemeProblem(policy, change.value);
  if (change.parameter !== 'shareTables') return null;
  return Object.values(change.value).every(isAscending) ? null : { kind: 'rowsNotAscending' };
}

function isAbove(value: unknown, most: RatioText): boolean {
  return isDecimalText(value) && decimalFromText(value).gt(decimalFromText(most));
}

function capProblem(policy: Policy, cap: RatioText): PolicyProblem | null {
  const highest = highestRatio(policy.retention.value);
  return decimalFromText(cap).lt(highest)
    ? { kind: 'capBelowRatio', ratio: textFromDecimal(highest) }
    : null;
}

function schemeProblem(policy: Policy, scheme: RetentionScheme): PolicyProblem | null {
  const cap = smaller(
    retentionCap(policy),
    decimalFromText(parameterTable.retentionCapRatio.value.most),
  );
  if (highestRatio(scheme).gt(cap))
    return { kind: 'ratioAboveCap', capRatio: textFromDecimal(cap) };
  if (scheme.kind === 'flat') return null;
  const scores = new Set(scheme.tiers.map(({ minScore }) => minScore));
  return scores.size === scheme.tiers.length ? null : { kind: 'scoreTwice' };
}

function highestRatio(scheme: RetentionScheme): Decimal {
  const ratios = scheme.kind === 'flat' ? [scheme.ratio] : scheme.tiers.map(({ ratio }) => ratio);
  return ratios.map((ratio) => decimalFromText(ratio)).reduce(larger, ZERO);
}

function isAscending(rows: readonly { readonly minWinners: number }[]): boolean {
  return rows.every(({ minWinners }, index) =>
    index === 0 ? minWinners === 1 : minWinners > (rows[index - 1]?.minWinners ?? 0),
  );
}

/** Values are read before they come here, so a pack that does not fit its schema is a mistake of the program. */
function believed(policy: Policy): Policy {
  if (parsePolicy(policy) === null) {
    throw new Error('Broken belief: an edited policy pack fits its schema');
  }
  return policy;
}
