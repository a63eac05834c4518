import { assertNever } from '../assert';
import { type Decimal, larger, smaller, ZERO } from '../decimal/decimal';
import {
  decimalFromText,
  decimalText,
  type RatioText,
  textFromDecimal,
} from '../decimal/decimal-text';
import { failure, type Result, success } from '../result';
import {
  type ParameterSource,
  parsePolicy,
  type Policy,
  type PolicyParameter,
  policyParameters,
  type RetentionScheme,
} from './policy';

/** A parameter with a value of its type. */
export type PolicyChange = {
  [Parameter in PolicyParameter]: {
    readonly parameter: Parameter;
    readonly value: Policy[Parameter]['value'];
  };
}[PolicyParameter];

/** Why a value cannot stand in a pack. */
export type PolicyProblem =
  | { readonly kind: 'capTooHigh'; readonly mostRatio: RatioText }
  /** The cap would cut a ratio of the scheme. */
  | { readonly kind: 'capBelowRatio'; readonly ratio: RatioText }
  | { readonly kind: 'ratioAboveCap'; readonly capRatio: RatioText }
  | { readonly kind: 'scoreTwice' }
  | { readonly kind: 'rowsNotAscending' };

/** No region may let a hospital retain more than half of the balance. Source: domain rule N13. */
const HIGHEST_CAP: RatioText = decimalText('0.5');

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

function problemOf(policy: Policy, change: PolicyChange): PolicyProblem | null {
  switch (change.parameter) {
    case 'retentionCapRatio':
      return capProblem(policy, change.value);
    case 'retention':
      return schemeProblem(policy, change.value);
    case 'shareTables':
      return Object.values(change.value).every(isAscending) ? null : { kind: 'rowsNotAscending' };
    case 'scope':
    case 'settlementGrouping':
    case 'floorAtZero':
    case 'exemptCheaperPassed':
    case 'redLine':
    case 'minimumPerformancePayRatio':
    case 'noticePeriodWorkingDays':
      return null;
    default:
      return assertNever(change);
  }
}

function capProblem(policy: Policy, cap: RatioText): PolicyProblem | null {
  if (decimalFromText(cap).gt(decimalFromText(HIGHEST_CAP))) {
    return { kind: 'capTooHigh', mostRatio: HIGHEST_CAP };
  }
  const highest = highestRatio(policy.retention.value);
  return decimalFromText(cap).lt(highest)
    ? { kind: 'capBelowRatio', ratio: textFromDecimal(highest) }
    : null;
}

function schemeProblem(policy: Policy, scheme: RetentionScheme): PolicyProblem | null {
  const cap = smaller(
    decimalFromText(policy.retentionCapRatio.value),
    decimalFromText(HIGHEST_CAP),
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
