import { assert, present } from '../../assert';
import type { RatioText, ScaleText, ScoreText, YuanText } from '../../decimal/decimal-text';
import { decimalText } from '../../decimal/decimal-text';
import { type AxisKind, axisLevers, type AxisName, type AxisOfKind } from '../../plan/lever-table';
import { leveredVariety, type Levers, type NonSelectedLevel } from '../../plan/levers';
import type { PlanDocument } from '../../plan/plan';
import type { ParameterSource, Policy } from '../../policy/policy';

/** One position of all levers: those of the varieties, and those of the plan. What is left out stays as it is. */
export interface LeverPoint extends Levers {
  /** The region's fund payment ratio; of one variety, its own. A variety's own ratio wins over the region's. */
  readonly fundRatio?: RatioText;
  /** The assessment score, which decides the retention ratio. */
  readonly score?: ScoreText;
  /** β itself, whatever the score; never above the policy's cap. */
  readonly retentionRatio?: RatioText;
}

/** The positions of each kind of axis. */
export interface AxisValues {
  readonly scale: ScaleText;
  readonly count: number;
  readonly yuan: YuanText;
  readonly ratio: RatioText;
  readonly score: ScoreText;
}

/** One lever with the positions it is moved to. */
export type LeverAxis = {
  [Kind in AxisKind]: {
    readonly lever: AxisOfKind<Kind>;
    readonly values: readonly AxisValues[Kind][];
  };
}[AxisKind];

/** Something for each kind of axis. */
export type PerKind<Result> = {
  readonly [Kind in AxisKind]: (value: AxisValues[Kind]) => Result;
};

/** What each position of an axis comes to, by the kind of its lever. */
export function onAxis<Result>(
  { lever, values }: LeverAxis,
  make: PerKind<Result>,
): readonly Result[] {
  // The values of an axis are those of its lever's kind.
  const ofKind = make[axisLevers[lever].kind] as (value: AxisValues[AxisKind]) => Result;
  return values.map((value) => ofKind(value));
}

/** The lever of an axis at one of its positions, the others left alone. */
export function pointOnAxis(axis: LeverAxis, index: number): LeverPoint {
  return pointOf(axis.lever, present(axis.values[index], 'the axis has this position'));
}

/** One lever at a position of its kind, the others left alone. */
export function pointOf(lever: AxisName, value: AxisValues[AxisKind]): LeverPoint {
  // The value is of the lever's kind.
  if (lever === 'nonSelectedScale') return spendingAt({ kind: 'scale', scale: value as ScaleText });
  if (lever === 'nonSelectedYuan') {
    return spendingAt({ kind: 'amount', amountYuan: value as YuanText });
  }
  if (lever === 'demandShareRatio') {
    return spendingAt({ kind: 'demandShare', shareRatio: value as RatioText });
  }
  return { [lever]: value };
}

function spendingAt(nonSelected: NonSelectedLevel): LeverPoint {
  return { nonSelected };
}

/**
 * The plan with the levers at a point: those of one variety, or of every variety (`null`). Evaluating it gives the exact
 * figures of that cell of a data table.
 */
export function planAtPoint(
  plan: PlanDocument,
  point: LeverPoint,
  varietyId: string | null,
): PlanDocument {
  const { fundRatio, score, retentionRatio, ...levers } = point;
  assert(
    score === undefined || retentionRatio === undefined,
    'the score decides the ratio, or not',
  );
  return {
    ...plan,
    ...(fundRatio !== undefined && varietyId === null && { fundRatio }),
    ...(score !== undefined && { score }),
    ...(retentionRatio !== undefined && { policy: retaining(plan.policy, retentionRatio) }),
    varieties: plan.varieties.map((variety) => {
      if (varietyId !== null && variety.id !== varietyId) return variety;
      const levered = leveredVariety(variety, levers);
      return varietyId === null || fundRatio === undefined ? levered : { ...levered, fundRatio };
    }),
  };
}

/** How the balances are retained at a point. */
export function settlementAtPoint(
  { policy, score }: PlanDocument,
  point: LeverPoint,
): Pick<PlanDocument, 'policy' | 'score'> {
  const { retentionRatio } = point;
  assert(point.score === undefined || retentionRatio === undefined, 'one of them decides β');
  return {
    policy: retentionRatio === undefined ? policy : retaining(policy, retentionRatio),
    score: point.score ?? score,
  };
}

const SUPPOSED: ParameterSource = {
  kind: 'assumption',
  title: { zh: '', en: '' },
  quotation: null,
};

/** The policy with one ratio for every score. */
function retaining(policy: Policy, ratio: RatioText): Policy {
  const scheme = { kind: 'flat', ratio, passMark: decimalText<ScoreText>('0') } as const;
  return { ...policy, retention: { value: scheme, source: SUPPOSED } };
}
