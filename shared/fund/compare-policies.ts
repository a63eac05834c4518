import { type Decimal, sum, ZERO } from '../decimal/decimal';
import {
  decimalFromText,
  decimalText,
  type RatioText,
  textFromDecimal,
  type YuanText,
} from '../decimal/decimal-text';
import { allocateYuan, roundYuan } from '../decimal/rounding';
import { withExemptionRule } from '../plan/edits';
import type { FundPlan } from '../plan/fund-plan';
import type { PlanDocument } from '../plan/plan';
import { type PolicyParameter, policyParameters } from '../policy/parameter-table';
import type { Policy, Scope } from '../policy/policy';
import { type EvaluatedFund, evaluateFund } from './evaluate-fund';
import type { FundFigures } from './fund-report';
import { failsOtherwise } from './group-figures';
import { settledYuan } from './settled-yuan';

/** What of a pack a step changes: a parameter, or the score sheet as a whole. */
export type ComparedParameter = PolicyParameter | 'scoreSheet';

/** One pack over the plan's data. */
export interface PolicyOutcome {
  readonly policy: Policy;
  readonly figures: FundFigures;
}

/** What one parameter does to the fund, after those before it. */
export interface PolicyStep {
  readonly parameter: ComparedParameter;
  readonly retentionChangeYuan: YuanText;
  /** Of the performance pay. */
  readonly fundChangeYuan: YuanText;
  /** To the fen, so that the steps shown add up to the difference of the funds shown. */
  readonly shownFundChangeYuan: YuanText;
}

/** From the first pack to another; exact, and made in the order of the parameters. */
export type PolicyBridge =
  | {
      readonly kind: 'bridge';
      readonly shownFromYuan: YuanText;
      readonly shownToYuan: YuanText;
      readonly steps: readonly PolicyStep[];
    }
  /** A pack pays by score and the score is not known. */
  | { readonly kind: 'scoreMissing' };

export interface PolicyComparison {
  readonly outcomes: readonly PolicyOutcome[];
  /** Parameters of which any two packs say something else. */
  readonly differing: readonly ComparedParameter[];
  /** For each pack after the first. */
  readonly bridges: readonly PolicyBridge[];
}

const comparedParameters: readonly ComparedParameter[] = [...policyParameters, 'scoreSheet'];

/**
 * The same data under several packs, each by itself: where a pack stands among them changes none of its figures. Each settles
 * what it says is settled, unless a scope is given that was chosen apart from any pack: then all settle that.
 */
export function comparePolicies(
  plan: PlanDocument,
  fund: FundPlan,
  { policies, scope }: { readonly policies: readonly Policy[]; readonly scope: Scope | null },
): PolicyComparison {
  const situations = policies.map((policy) => planUnder(plan, policy, scope));
  const [first, ...others] = situations;
  return {
    outcomes: situations.map((situation) => ({
      policy: situation.policy,
      figures: evaluateFund(situation, fund).figures,
    })),
    differing: comparedParameters.filter((parameter) =>
      situations.some((one) => first !== undefined && differs(first, one, parameter)),
    ),
    bridges: first === undefined ? [] : others.map((other) => bridgeBetween(first, other, fund)),
  };
}

/** The plan under another pack; spending that follows the purchases follows what the pack exempts. */
function planUnder(plan: PlanDocument, policy: Policy, scope: Scope | null): PlanDocument {
  return withExemptionRule(plan, { ...plan, policy, scope: scope ?? policy.scope.value });
}

/** The scope of a plan where it was chosen apart from the plan's pack; `null` where it is the pack's. */
export function scopeApart({
  policy,
  scope,
}: Pick<PlanDocument, 'policy' | 'scope'>): Scope | null {
  return scope === policy.scope.value ? null : scope;
}

function differs(from: PlanDocument, to: PlanDocument, parameter: ComparedParameter): boolean {
  const valueOf = ({ policy, scope }: PlanDocument): unknown =>
    parameter === 'scope'
      ? scope
      : parameter === 'scoreSheet'
        ? policy.scoreSheet.indicators
        : policy[parameter].value;
  return JSON.stringify(valueOf(from)) !== JSON.stringify(valueOf(to));
}

function bridgeBetween(from: PlanDocument, to: PlanDocument, fund: FundPlan): PolicyBridge {
  const parameters = comparedParameters.filter((parameter) => differs(from, to, parameter));
  let situation = from;
  const situations = parameters.map((parameter) => {
    situation = substituted(situation, to, parameter);
    return situation;
  });
  const values = [from, ...situations].map((one) => evaluateFund(one, fund).figures.totals);
  const retained = known(values.map(({ retentionYuan }) => retentionYuan));
  const paid = known(values.map(({ performancePayYuan }) => performancePayYuan));
  if (retained === null || paid === null) return { kind: 'scoreMissing' };
  const changes = stepsOf(paid);
  const retentionChanges = stepsOf(retained);
  const [shownFrom, shownTo] = [paid[0] ?? ZERO, paid.at(-1) ?? ZERO].map(roundYuan);
  const shown = allocateYuan((shownTo ?? ZERO).minus(shownFrom ?? ZERO), changes);
  return {
    kind: 'bridge',
    shownFromYuan: textFromDecimal(shownFrom ?? ZERO),
    shownToYuan: textFromDecimal(shownTo ?? ZERO),
    steps: parameters.map((parameter, index) => ({
      parameter,
      retentionChangeYuan: textFromDecimal(retentionChanges[index] ?? ZERO),
      fundChangeYuan: textFromDecimal(changes[index] ?? ZERO),
      shownFundChangeYuan: textFromDecimal(shown[index] ?? ZERO),
    })),
  };
}

function substituted(
  plan: PlanDocument,
  other: PlanDocument,
  parameter: ComparedParameter,
): PlanDocument {
  const policy = { ...plan.policy, [parameter]: other.policy[parameter] };
  const scope = parameter === 'scope' ? other.scope : plan.scope;
  return withExemptionRule(plan, { ...plan, policy, scope });
}

function stepsOf(values: readonly Decimal[]): readonly Decimal[] {
  return values.slice(1).map((value, index) => value.minus(values[index] ?? ZERO));
}

function known(values: readonly (YuanText | null)[]): readonly Decimal[] | null {
  return values.some((value) => value === null)
    ? null
    : values.flatMap((value) => (value === null ? [] : [decimalFromText(value)]));
}

/** What the fund would be under one flat ratio, for a range of them. */
export interface RatioPoint {
  readonly retentionRatio: RatioText;
  readonly retentionYuan: YuanText;
  readonly performancePayYuan: YuanText;
}

const CURVE_POINTS = 50;

/** The fund over the flat ratio of a pass, from nothing to 50 %, whatever the pack's scheme; paid groups are facts and count with what was paid. */
export function flatRatioCurve(evaluated: EvaluatedFund): readonly RatioPoint[] {
  const part = decimalFromText(evaluated.figures.performancePayRatio);
  return Array.from({ length: CURVE_POINTS + 1 }, (_, index) => {
    const retentionRatio = decimalText<RatioText>(`0.${String(index).padStart(2, '0')}`);
    const retention = retentionAtRatio(evaluated, retentionRatio);
    return {
      retentionRatio,
      retentionYuan: textFromDecimal(retention),
      performancePayYuan: textFromDecimal(retention.times(part)),
    };
  });
}

function retentionAtRatio({ plan, groups, figures }: EvaluatedFund, ratio: RatioText): Decimal {
  const { policy } = plan;
  return sum(
    groups.map((group) => {
      const { paid } = group.settlement;
      if (paid !== null) return decimalFromText(paid.retentionYuan);
      return (
        settledYuan(
          group.items.map((item) => ({ ...item, score: null })),
          {
            policy,
            retentionRatio: ratio,
            reading: policy.missedVolume.value,
            isFailed: failsOtherwise(group, { plan, sheet: figures.score }),
          },
        ) ?? ZERO
      );
    }),
  );
}
