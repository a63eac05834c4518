import { present } from '../assert';
import { type Decimal, quotient, ZERO } from '../decimal/decimal';
import {
  decimalFromText,
  type DecimalText,
  type RatioText,
  type ScaleText,
  textFromDecimal,
  type YuanText,
} from '../decimal/decimal-text';
import type { PlanDocument, Variety } from '../plan/plan';
import { type VarietyField } from '../plan/variety-entries';
import { type EvaluatedPlan, evaluateInParts } from './evaluate-plan';
import type { VarietyEvaluation } from './evaluate-variety';
import { groupMover, type Settled } from './group-moves';
import type { HospitalResult, PlanResult } from './plan-result';
import { broughtYuan, retainedYuan, type RetentionRule } from './retention';

/** Headline amounts that two plans are compared by. */
export type ComparedYuan =
  | 'budgetYuan'
  | 'expenditureYuan'
  | 'balanceBaseYuan'
  | 'retentionYuan'
  | 'performancePayYuan'
  | 'nonSelectedYuan'
  | 'deficitYuan'
  | 'breakEvenNonSelectedYuan';

/** Headline ratios that two plans are compared by. */
export type ComparedRatio = 'retentionRatio' | 'plannedNonSelectedAmountShareRatio';

/** An amount of both plans. */
export interface YuanComparison {
  /** `null` where the plan cannot tell. */
  readonly baseYuan: YuanText | null;
  readonly otherYuan: YuanText | null;
  /** `other − base`, in yuan; `null` where either is not known. */
  readonly differenceYuan: YuanText | null;
  /** `(other − base) ÷ |base|`; `null` where either is not known or the base is 0. */
  readonly relativeRatio: RatioText | null;
}

/** A ratio of both plans, with the difference `other − base` as a ratio (0.01 is one percentage point). */
export interface RatioComparison {
  readonly baseRatio: RatioText | null;
  readonly otherRatio: RatioText | null;
  readonly differenceRatio: RatioText | null;
}

/** What a variety adds to a plan's balance. */
export type VarietyPart =
  | {
      readonly kind: 'counted';
      readonly balanceBaseYuan: YuanText;
    }
  /** Inputs are missing: in no total. */
  | { readonly kind: 'incomplete'; readonly missing: readonly VarietyField[] }
  /** Not settled under the plan's scope. */
  | { readonly kind: 'outOfScope' }
  /** The plan has no such variety. */
  | { readonly kind: 'absent' };

/** One variety in both plans, found by its id. */
export interface VarietyComparison {
  readonly id: string;
  readonly genericName: string;
  readonly base: VarietyPart;
  readonly other: VarietyPart;
  /** What the variety adds to the difference of the hospital's balance bases; a part that is not counted adds nothing. */
  readonly balanceBaseDifferenceYuan: YuanText;
  /**
   * What the hospital retains more once this variety, too, is as in the other plan, after those listed before it: the
   * difference of two estimates, 0 for a variety that stays as it is. `null` where either plan needs a score.
   */
  readonly retentionDifferenceYuan: YuanText | null;
}

/** Two plans side by side. */
export interface PlanComparison {
  readonly yuan: Readonly<Record<ComparedYuan, YuanComparison>>;
  readonly ratios: Readonly<Record<ComparedRatio, RatioComparison>>;
  readonly breakEvenScale: { readonly base: ScaleText | null; readonly other: ScaleText | null };
  /** Varieties with a negative balance base. */
  readonly deficitVarieties: { readonly base: number; readonly other: number };
  /**
   * Every variety of either plan, the largest difference of balance bases first (its size, whatever its sign), then those
   * that are settled elsewhere; those without difference last, in the plans' order.
   */
  readonly varieties: readonly VarietyComparison[];
  /** What another rule of retention (β, floor) makes once all varieties are as in the other plan: no variety's own. `null` where either plan needs a score. */
  readonly ruleDifferenceYuan: YuanText | null;
}

/**
 * Headline figures of two plans and the varieties that cause the difference. The differences of balances add up exactly
 * over the varieties; those of retention do with the rule's.
 */
export function comparePlans(base: PlanDocument, other: PlanDocument): PlanComparison {
  return comparisonWith(evaluateInParts(base))(evaluateInParts(other));
}

/** Compares one plan with others; it is looked through once for all of them. */
export function comparisonWith(base: EvaluatedPlan): (other: EvaluatedPlan) => PlanComparison {
  const left = base.result;
  const parts = partsById(base);
  return (other) => {
    const right = other.result;
    return {
      yuan: compareHeadlines(left.hospital, right.hospital),
      ratios: compareHeadlineRatios(left, right),
      breakEvenScale: { base: left.hospital.breakEvenScale, other: right.hospital.breakEvenScale },
      deficitVarieties: {
        base: left.hospital.stateCounts.deficit,
        other: right.hospital.stateCounts.deficit,
      },
      ...compareVarieties(
        { varieties: base.plan.varieties, rule: ruleOf(base), ...parts },
        { varieties: other.plan.varieties, rule: ruleOf(other), ...partsById(other) },
      ),
    };
  };
}

function ruleOf({ plan, result }: EvaluatedPlan): RetentionRule {
  return { policy: plan.policy, retentionRatio: result.retentionRatio };
}

function compareHeadlines(base: HospitalResult, other: HospitalResult): PlanComparison['yuan'] {
  const compared = (figure: ComparedYuan): YuanComparison =>
    compareYuan(base[figure], other[figure]);
  return {
    budgetYuan: compared('budgetYuan'),
    expenditureYuan: compared('expenditureYuan'),
    balanceBaseYuan: compared('balanceBaseYuan'),
    retentionYuan: compared('retentionYuan'),
    performancePayYuan: compared('performancePayYuan'),
    nonSelectedYuan: compared('nonSelectedYuan'),
    deficitYuan: compared('deficitYuan'),
    breakEvenNonSelectedYuan: compared('breakEvenNonSelectedYuan'),
  };
}

function compareHeadlineRatios(base: PlanResult, other: PlanResult): PlanComparison['ratios'] {
  return {
    retentionRatio: compareRatios(base.retentionRatio, other.retentionRatio),
    plannedNonSelectedAmountShareRatio: compareRatios(
      base.hospital.plannedNonSelectedAmountShareRatio,
      other.hospital.plannedNonSelectedAmountShareRatio,
    ),
  };
}

function compareYuan(baseYuan: YuanText | null, otherYuan: YuanText | null): YuanComparison {
  const differenceYuan = difference(baseYuan, otherYuan);
  const isRelative = differenceYuan !== null && baseYuan !== null && baseYuan !== '0';
  return {
    baseYuan,
    otherYuan,
    differenceYuan,
    relativeRatio: isRelative
      ? textFromDecimal<RatioText>(
          quotient(decimalFromText(differenceYuan), decimalFromText(baseYuan).abs()),
        )
      : null,
  };
}

function compareRatios(baseRatio: RatioText | null, otherRatio: RatioText | null): RatioComparison {
  return { baseRatio, otherRatio, differenceRatio: difference(baseRatio, otherRatio) };
}

function difference<Text extends DecimalText<string>>(
  base: Text | null,
  other: Text | null,
): Text | null {
  return base === null || other === null
    ? null
    : textFromDecimal<Text>(decimalFromText(other).minus(decimalFromText(base)));
}

/** A variety's part with where it is settled. */
interface Part extends Settled {
  readonly shown: VarietyPart;
}

interface Side extends Parts {
  readonly varieties: readonly Variety[];
  readonly rule: RetentionRule;
}

type ComparedVarieties = Pick<PlanComparison, 'varieties' | 'ruleDifferenceYuan'>;

/** One variety after the other goes over from the left plan to the right one. */
function compareVarieties(left: Side, right: Side): ComparedVarieties {
  const added = right.varieties.filter(({ id }) => !left.parts.has(id));
  const pairs = [...left.varieties, ...added].map(({ id, genericName }): Pair => {
    const [base, other] = [left.parts.get(id) ?? ABSENT, right.parts.get(id) ?? ABSENT];
    const balanceYuan = other.balanceYuan.minus(base.balanceYuan);
    return { id, genericName, base, other, balanceYuan, size: balanceYuan.abs() };
  });
  const isKnown = left.rule.retentionRatio !== null && right.rule.retentionRatio !== null;
  const retainedMore = groupMover(
    groupBalances(left),
    (group, variety) => broughtYuan(left.rule, { variety, group }) ?? ZERO,
  );
  const afterwards = [...groupBalances(right).values()];
  const varieties = pairs.sort(bySize).map((pair) => ({
    id: pair.id,
    genericName: pair.genericName,
    base: pair.base.shown,
    other: pair.other.shown,
    balanceBaseDifferenceYuan: textFromDecimal<YuanText>(pair.balanceYuan),
    retentionDifferenceYuan: isKnown
      ? textFromDecimal<YuanText>(retainedMore(pair.base, pair.other))
      : null,
  }));
  return {
    varieties,
    ruleDifferenceYuan: difference(
      retainedYuan(left.rule, afterwards),
      retainedYuan(right.rule, afterwards),
    ),
  };
}

interface Pair extends Pick<Variety, 'id' | 'genericName'> {
  readonly base: Part;
  readonly other: Part;
  /** The difference of the balance bases. */
  readonly balanceYuan: Decimal;
  readonly size: Decimal;
}

function bySize(left: Pair, right: Pair): number {
  const order = right.size.comparedTo(left.size);
  const isMoved = ({ base, other }: Pair): number => (base.group === other.group ? 0 : 1);
  return order === 0 ? isMoved(right) - isMoved(left) : order;
}

function groupBalances({ parts }: Parts): ReadonlyMap<string, Decimal> {
  const balances = new Map<string, Decimal>();
  for (const { group, balanceYuan } of parts.values()) {
    if (group !== null) balances.set(group, (balances.get(group) ?? ZERO).plus(balanceYuan));
  }
  return balances;
}

interface Parts {
  readonly parts: ReadonlyMap<string, Part>;
}

/** Of a variety that the plan does not have. */
const ABSENT: Part = { shown: { kind: 'absent' }, balanceYuan: ZERO, group: null };

function partsById({ evaluations }: EvaluatedPlan): Parts {
  return {
    parts: new Map(evaluations.map((evaluation) => [evaluation.result.id, partOf(evaluation)])),
  };
}

function partOf({ result, contribution }: VarietyEvaluation): Part {
  const { outcome } = result;
  if (!result.inScope) return { ...ABSENT, shown: { kind: 'outOfScope' } };
  if (outcome.kind === 'incomplete') {
    return { ...ABSENT, shown: { kind: 'incomplete', missing: outcome.missing } };
  }
  const { group, sums } = present(contribution, 'a complete variety in scope is in a total');
  const balanceYuan = sums.balanceBaseYuan;
  const balanceBaseYuan = textFromDecimal<YuanText>(balanceYuan);
  return { shown: { kind: 'counted', balanceBaseYuan }, balanceYuan, group };
}
