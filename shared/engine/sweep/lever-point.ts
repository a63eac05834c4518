import { assert, assertNever, present } from '../../assert';
import type { RatioText, ScaleText, ScoreText, YuanText } from '../../decimal/decimal-text';
import { decimalText } from '../../decimal/decimal-text';
import { leveredVariety, type Levers } from '../../plan/levers';
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

/** One lever with the positions it is moved to. */
export type LeverAxis =
  | {
      readonly lever: 'baseScale' | 'nonSelectedScale' | 'selectedPriceScale' | 'preVbpPriceScale';
      readonly values: readonly ScaleText[];
    }
  | { readonly lever: 'winners'; readonly values: readonly number[] }
  /** In yuan; of one variety. */
  | { readonly lever: 'nonSelectedYuan'; readonly values: readonly YuanText[] }
  | {
      readonly lever: 'demandShareRatio' | 'fundRatio' | 'retentionRatio';
      readonly values: readonly RatioText[];
    }
  | { readonly lever: 'score'; readonly values: readonly ScoreText[] };

/** Levers that move the same input: only one of a set can be moved. */
const RIVALS: readonly (readonly LeverAxis['lever'][])[] = [
  ['nonSelectedScale', 'nonSelectedYuan', 'demandShareRatio'],
  ['score', 'retentionRatio'],
];

/** Whether two levers can be the two parameters of one table. */
export function canCross(left: LeverAxis['lever'], right: LeverAxis['lever']): boolean {
  if (left === right) return false;
  return !RIVALS.some((rivals) => rivals.includes(left) && rivals.includes(right));
}

/** The lever of an axis at one of its positions, the others left alone. */
export function pointOnAxis(axis: LeverAxis, index: number): LeverPoint {
  const belief = 'the axis has this position';
  switch (axis.lever) {
    case 'baseScale':
    case 'selectedPriceScale':
    case 'preVbpPriceScale':
      return { [axis.lever]: present(axis.values[index], belief) };
    case 'nonSelectedScale':
      return { nonSelected: { kind: 'scale', scale: present(axis.values[index], belief) } };
    case 'nonSelectedYuan':
      return { nonSelected: { kind: 'amount', amountYuan: present(axis.values[index], belief) } };
    case 'demandShareRatio':
      return {
        nonSelected: { kind: 'demandShare', shareRatio: present(axis.values[index], belief) },
      };
    case 'winners':
      return { winners: present(axis.values[index], belief) };
    case 'fundRatio':
    case 'retentionRatio':
      return { [axis.lever]: present(axis.values[index], belief) };
    case 'score':
      return { score: present(axis.values[index], belief) };
    default:
      return assertNever(axis);
  }
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
