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
import type { PlanDocument, Variety, VarietyField } from '../plan/plan';
import { type EvaluatedPlan, evaluateInParts } from './evaluate-plan';
import type { VarietyEvaluation } from './evaluate-variety';
import type { HospitalResult, PlanResult } from './plan-result';
import { retainedPartYuan, type RetentionRule } from './retention';

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

/** What a variety adds to a plan's totals. */
export type VarietyPart =
  | {
      readonly kind: 'counted';
      readonly balanceBaseYuan: YuanText;
      /** `β × balance base` where the settlement group's balance counts, 0 where it is floored: the parts add up to the retention. `null` without a needed score. */
      readonly retentionYuan: YuanText | null;
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
  /** What it adds to the difference of retentions; `null` where either plan needs a score. */
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
   * Every variety of either plan, the largest difference of balance bases first (its size, whatever its sign), then the
   * largest difference of retention parts; those without difference last, in the plans' order.
   */
  readonly varieties: readonly VarietyComparison[];
}

/** Headline figures of two plans and the varieties that cause the difference; both differences add up exactly over the varieties. */
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
      varieties: compareVarieties(
        { varieties: base.plan.varieties, ...parts },
        { varieties: other.plan.varieties, ...partsById(other) },
      ),
    };
  };
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

/** A variety's part with the numbers that it adds; 0 where it is not counted. */
interface Part {
  readonly shown: VarietyPart;
  readonly balanceBaseYuan: Decimal;
  /** `null` while the plan needs a score. */
  readonly retentionYuan: Decimal | null;
}

interface Side extends Parts {
  readonly varieties: readonly Variety[];
}

function compareVarieties(left: Side, right: Side): readonly VarietyComparison[] {
  const added = right.varieties.filter(({ id }) => !left.parts.has(id));
  return [...left.varieties, ...added]
    .map((variety) =>
      compareVariety(
        variety,
        left.parts.get(variety.id) ?? left.absent,
        right.parts.get(variety.id) ?? right.absent,
      ),
    )
    .sort(bySize)
    .map(({ comparison }) => comparison);
}

interface Sized {
  readonly comparison: VarietyComparison;
  readonly balanceSize: Decimal;
  readonly retentionSize: Decimal;
}

function compareVariety({ id, genericName }: Variety, base: Part, other: Part): Sized {
  const balance = other.balanceBaseYuan.minus(base.balanceBaseYuan);
  const retention =
    base.retentionYuan === null || other.retentionYuan === null
      ? null
      : other.retentionYuan.minus(base.retentionYuan);
  return {
    comparison: {
      id,
      genericName,
      base: base.shown,
      other: other.shown,
      balanceBaseDifferenceYuan: textFromDecimal(balance),
      retentionDifferenceYuan: retention === null ? null : textFromDecimal(retention),
    },
    balanceSize: balance.abs(),
    retentionSize: (retention ?? ZERO).abs(),
  };
}

function bySize(left: Sized, right: Sized): number {
  const byBalance = right.balanceSize.comparedTo(left.balanceSize);
  return byBalance === 0 ? right.retentionSize.comparedTo(left.retentionSize) : byBalance;
}

interface Parts {
  readonly parts: ReadonlyMap<string, Part>;
  /** Of a variety that the plan does not have. */
  readonly absent: Part;
}

function partsById(evaluated: EvaluatedPlan): Parts {
  const { plan, result, evaluations } = evaluated;
  const { retentionRatio } = result;
  const rule = { policy: plan.policy, retentionRatio };
  const nothing = { balanceBaseYuan: ZERO, retentionYuan: retentionRatio === null ? null : ZERO };
  const parts = evaluations.map((evaluation): readonly [string, Part] => {
    const shown = uncountedPart(evaluation);
    const part = shown === null ? countedPart(evaluated, evaluation, rule) : { shown, ...nothing };
    return [evaluation.result.id, part];
  });
  return { parts: new Map(parts), absent: { shown: { kind: 'absent' }, ...nothing } };
}

/** Why a variety is in no total; `null` where it is in one. */
function uncountedPart({ result }: VarietyEvaluation): VarietyPart | null {
  if (!result.inScope) return { kind: 'outOfScope' };
  const { outcome } = result;
  return outcome.kind === 'incomplete' ? { kind: 'incomplete', missing: outcome.missing } : null;
}

function countedPart(
  { totals }: EvaluatedPlan,
  { contribution }: VarietyEvaluation,
  rule: RetentionRule,
): Part {
  const counted = present(contribution, 'a complete variety in scope is in a total');
  const { balanceBaseYuan } = counted.sums;
  const group = present(totals.groups.get(counted.group), 'a part is in a group').balanceBaseYuan;
  const retention = retainedPartYuan(rule, { variety: balanceBaseYuan, group });
  return {
    shown: {
      kind: 'counted',
      balanceBaseYuan: textFromDecimal(balanceBaseYuan),
      retentionYuan: retention === null ? null : textFromDecimal(retention),
    },
    balanceBaseYuan,
    retentionYuan: retention,
  };
}
