import { Decimal, quotient, sum } from '../decimal/decimal';
import {
  decimalFromText,
  type ScaleText,
  textFromDecimal,
  type YuanText,
} from '../decimal/decimal-text';
import type { PlanDocument } from '../plan/plan';
import { evenSteps, roundExtent } from './chart-extent';
import type { PlanResult } from './plan-result';
import { retainedYuan } from './retention';

/** The hospital's totals with all non-selected spending multiplied by the scale. */
export interface ScalePoint {
  readonly scale: ScaleText;
  /** t × Σ S. */
  readonly nonSelectedYuan: YuanText;
  readonly balanceBaseYuan: YuanText;
  /** `null` while the policy needs a score and none is given. */
  readonly retentionYuan: YuanText | null;
}

export interface HospitalScaleCurve {
  /** t*; `null` where nothing non-selected is bought. */
  readonly breakEvenScale: ScaleText | null;
  readonly breakEvenNonSelectedYuan: YuanText | null;
  readonly maxScale: ScaleText;
  /** Ascending: even steps, the present (1), t*, and every scale at which a group's balance reaches zero. */
  readonly points: readonly ScalePoint[];
}

interface ScaleCurveRequest {
  readonly plan: PlanDocument;
  /** The plan's result. */
  readonly result: PlanResult;
  /** Even steps, at least 2. */
  readonly points: number;
  /** The chart's end; `null` for a round number above 1 and t*. */
  readonly maxScale: ScaleText | null;
}

interface GroupTerms {
  readonly fundBreakEvenYuan: Decimal;
  readonly fundNonSelectedYuan: Decimal;
}

/**
 * Balance and retention of the hospital over the scale t of its non-selected spending: `Σ k S0 − t Σ k S`, retained group
 * by group. Source: domain 3.3.
 */
export function hospitalScaleCurve(request: ScaleCurveRequest): HospitalScaleCurve {
  const { hospital } = request.result;
  const groups = request.result.groups.map((group) => ({
    fundBreakEvenYuan: decimalFromText(group.fundBreakEvenYuan),
    fundNonSelectedYuan: decimalFromText(group.fundNonSelectedYuan),
  }));
  const marks = [new Decimal(1), ...decimalsOf(hospital.breakEvenScale)];
  const maxScale =
    request.maxScale === null ? roundExtent(marks) : decimalFromText(request.maxScale);
  const scales = ascending([
    ...evenSteps(maxScale, request.points),
    ...[...marks, ...groups.flatMap(kinkOf)].filter((scale) => scale.gt(0) && scale.lt(maxScale)),
  ]);
  return {
    breakEvenScale: hospital.breakEvenScale,
    breakEvenNonSelectedYuan: hospital.breakEvenNonSelectedYuan,
    maxScale: textFromDecimal(maxScale),
    points: scales.map((scale) => pointAt(request, groups, scale)),
  };
}

function pointAt(
  { plan, result }: ScaleCurveRequest,
  groups: readonly GroupTerms[],
  scale: Decimal,
): ScalePoint {
  const balances = groups.map((group) =>
    group.fundBreakEvenYuan.minus(group.fundNonSelectedYuan.times(scale)),
  );
  return {
    scale: textFromDecimal(scale),
    nonSelectedYuan: textFromDecimal(decimalFromText(result.hospital.nonSelectedYuan).times(scale)),
    balanceBaseYuan: textFromDecimal(sum(balances)),
    retentionYuan: retainedYuan({ ...result, policy: plan.policy }, balances),
  };
}

/** The scale at which a group's balance is zero. */
function kinkOf(group: GroupTerms): readonly Decimal[] {
  return group.fundNonSelectedYuan.isZero()
    ? []
    : [quotient(group.fundBreakEvenYuan, group.fundNonSelectedYuan)];
}

function decimalsOf(scale: ScaleText | null): readonly Decimal[] {
  return scale === null ? [] : [decimalFromText(scale)];
}

function ascending(scales: readonly Decimal[]): readonly Decimal[] {
  const sorted = [...scales].sort((left, right) => left.comparedTo(right));
  return sorted.filter((scale, index) => sorted[index - 1]?.eq(scale) !== true);
}
