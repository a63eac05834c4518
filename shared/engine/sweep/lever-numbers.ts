import { assertNever, present } from '../../assert';
import { mapScaleLevers, type ScaleLever, scaleLevers } from '../../plan/lever-table';
import { retentionRatio } from '../../policy/retention-scheme';
import type { LeverPoint } from './lever-point';
import { numberFromText, type PreparedSweep } from './prepare-sweep';

/** A position of all levers in plain numbers, to be written again and again while something is dragged. */
export interface LeverNumbers extends Record<ScaleLever, number> {
  /** Of one variety, Q itself; `null` takes the scale. */
  baseUnits: number | null;
  /** `null`: as it is. */
  winners: number | null;
  nonSelectedScale: number;
  /** S itself; `null` takes the demand's share or the scale. */
  nonSelectedYuan: number | null;
  /** S as a share of the yearly demand where that is known; `null` takes the scale. */
  demandShareRatio: number | null;
  /** `null`: as it is. */
  fundRatio: number | null;
  /** β, never above the policy's cap. `null`: as it is. */
  retentionRatio: number | null;
}

const unscaled = mapScaleLevers(() => 1);

/** All levers as they are. */
export function leversAtRest(): LeverNumbers {
  return {
    ...unscaled,
    baseUnits: null,
    winners: null,
    nonSelectedScale: 1,
    nonSelectedYuan: null,
    demandShareRatio: null,
    fundRatio: null,
    retentionRatio: null,
  };
}

/** The plan decides which retention ratio a score gives. */
type LeveredPlan = Pick<PreparedSweep, 'plan'>;

/** The levers that a point moves. */
export function movedLevers(prepared: LeveredPlan, point: LeverPoint): Partial<LeverNumbers> {
  const { winners, fundRatio } = point;
  return {
    ...(winners !== undefined && { winners }),
    ...movedScales(point),
    ...(fundRatio !== undefined && { fundRatio: numberFromText(fundRatio) }),
    ...movedSpending(point),
    ...movedRetention(prepared, point),
  };
}

function movedScales(point: LeverPoint): Partial<LeverNumbers> {
  return Object.fromEntries(
    scaleLevers.flatMap((lever) => {
      const scale = point[lever];
      return scale === undefined ? [] : [[lever, numberFromText(scale)]];
    }),
  );
}

function movedSpending({ nonSelected }: LeverPoint): Partial<LeverNumbers> {
  switch (nonSelected?.kind) {
    case undefined:
      return {};
    case 'scale':
      return { nonSelectedScale: numberFromText(nonSelected.scale) };
    case 'amount':
      return { nonSelectedYuan: numberFromText(nonSelected.amountYuan) };
    case 'demandShare':
      return { demandShareRatio: numberFromText(nonSelected.shareRatio) };
    default:
      return assertNever(nonSelected);
  }
}

function movedRetention(
  { plan }: LeveredPlan,
  { score, retentionRatio: ratio }: LeverPoint,
): Partial<LeverNumbers> {
  if (ratio !== undefined) return { retentionRatio: numberFromText(ratio) };
  if (score === undefined) return {};
  const ofScore = present(retentionRatio(plan.policy, score), 'a score gives a ratio');
  return { retentionRatio: numberFromText(ofScore) };
}
