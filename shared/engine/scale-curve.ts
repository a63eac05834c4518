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
import { retainedBy } from './retention';

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
  const inside = [...marks, ...groups.flatMap(kinkOf)].filter(
    (scale) => scale.gt(0) && scale.lt(maxScale),
  );
  const scales = merged(evenSteps(maxScale, request.points), ascending(inside));
  const pointAt = pointMaker(request, groups);
  return {
    breakEvenScale: hospital.breakEvenScale,
    breakEvenNonSelectedYuan: hospital.breakEvenNonSelectedYuan,
    maxScale: textFromDecimal(maxScale),
    points: scales.map(pointAt),
  };
}

function pointMaker(
  { plan, result }: ScaleCurveRequest,
  groups: readonly GroupTerms[],
): (scale: Decimal) => ScalePoint {
  const nonSelectedYuan = decimalFromText(result.hospital.nonSelectedYuan);
  const retained = retainedBy({ ...result, policy: plan.policy });
  return (scale) => {
    const balances = groups.map((group) =>
      group.fundBreakEvenYuan.minus(group.fundNonSelectedYuan.times(scale)),
    );
    return {
      scale: textFromDecimal(scale),
      nonSelectedYuan: textFromDecimal(nonSelectedYuan.times(scale)),
      balanceBaseYuan: textFromDecimal(sum(balances)),
      retentionYuan: retained(balances),
    };
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

/** Two ascending lists as one; a value in both is there once. */
function merged(steps: readonly Decimal[], marks: readonly Decimal[]): readonly Decimal[] {
  const all: Decimal[] = [];
  let next = 0;
  for (const step of steps) {
    for (let mark = marks[next]; mark?.lte(step) === true; mark = marks[next]) {
      if (!mark.eq(step)) all.push(mark);
      next += 1;
    }
    all.push(step);
  }
  return all;
}

function ascending(scales: readonly Decimal[]): readonly Decimal[] {
  const sorted = [...scales].sort((left, right) => left.comparedTo(right));
  return sorted.filter((scale, index) => sorted[index - 1]?.eq(scale) !== true);
}
