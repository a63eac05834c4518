import { type Decimal, ZERO } from '../decimal/decimal';
import {
  decimalFromText,
  type RatioText,
  textFromDecimal,
  type YuanText,
} from '../decimal/decimal-text';
import type { PlanDocument, Variety, VarietyField } from '../plan/plan';
import { retentionRatio } from '../policy/retention-scheme';
import { agreedShareRatio } from '../policy/share-table';
import { breakEvenYuan } from './break-even';
import { evenSteps, roundExtent } from './chart-extent';
import { retainedBy } from './retention';
import { readInputs, type VarietyInputs } from './variety-inputs';
import { type VarietyNumbers, varietyNumbers } from './variety-numbers';

/** Balance and retention of a variety alone, at one level of non-selected spending. */
export interface CurvePoint {
  readonly nonSelectedYuan: YuanText;
  readonly balanceBaseYuan: YuanText;
  /** `null` while the policy needs a score and none is given. */
  readonly retentionYuan: YuanText | null;
}

/** The same variety if so many enterprises had been selected; from the policy's share table. */
export interface WinnersCurve {
  /** The last row (4) means "or more". */
  readonly winners: number;
  readonly agreedShareRatio: RatioText;
  readonly breakEvenNonSelectedYuan: YuanText;
  /** The corners of its line: no spending, S0 where it lies inside, the chart's end. Straight between them. */
  readonly corners: readonly CurvePoint[];
}

export type BreakEvenCurve =
  | {
      readonly kind: 'curve';
      /** S0; negative where the price rose. */
      readonly breakEvenNonSelectedYuan: YuanText;
      /** S now. */
      readonly nonSelectedYuan: YuanText;
      /** S50; `null` where it is not known. */
      readonly redLineYuan: YuanText | null;
      readonly maxYuan: YuanText;
      readonly points: readonly CurvePoint[];
      readonly byWinners: readonly WinnersCurve[];
    }
  | { readonly kind: 'incomplete'; readonly missing: readonly VarietyField[] };

interface CurveRequest {
  readonly plan: PlanDocument;
  readonly variety: Variety;
  /** At least 2. */
  readonly points: number;
  /** The chart's end; `null` for a round number above S, S0 and S50. */
  readonly maxYuan: YuanText | null;
}

const WINNERS = [1, 2, 3, 4] as const;

/**
 * The break-even curve of one variety: `balance = k (S0 − S)`, `retention = β k max(0, S0 − S)` (without the floor where
 * the policy has none), as if the variety were settled alone. Source: domain 3.1.
 */
export function breakEvenCurve(request: CurveRequest): BreakEvenCurve {
  const { plan, variety } = request;
  const read = readInputs(variety, plan);
  if (read.kind === 'missing') return { kind: 'incomplete', missing: read.missing };
  const numbers = varietyNumbers(variety, read.inputs, plan);
  const levels = winnersLevels(plan, variety, read.inputs);
  const maxYuan =
    request.maxYuan === null ? defaultMaxYuan(numbers, levels) : decimalFromText(request.maxYuan);
  const pointAt = pointMaker(plan, numbers.fundFactorRatio);
  return {
    kind: 'curve',
    breakEvenNonSelectedYuan: textFromDecimal(numbers.breakEvenYuan),
    nonSelectedYuan: textFromDecimal(numbers.nonSelectedYuan),
    redLineYuan: numbers.redLineYuan === null ? null : textFromDecimal(numbers.redLineYuan),
    maxYuan: textFromDecimal(maxYuan),
    points: evenSteps(maxYuan, request.points).map((spentYuan) =>
      pointAt(numbers.breakEvenYuan, spentYuan),
    ),
    byWinners: levels.map(({ winners, agreedShareRatio: share, breakEven }) => ({
      winners,
      agreedShareRatio: share,
      breakEvenNonSelectedYuan: textFromDecimal<YuanText>(breakEven),
      corners: cornersOf(breakEven, maxYuan).map((spentYuan) => pointAt(breakEven, spentYuan)),
    })),
  };
}

interface WinnersLevel {
  readonly winners: number;
  readonly agreedShareRatio: RatioText;
  readonly breakEven: Decimal;
}

function winnersLevels(
  plan: PlanDocument,
  variety: Variety,
  inputs: VarietyInputs,
): readonly WinnersLevel[] {
  const table = plan.policy.shareTables.value[variety.shareGroup];
  return WINNERS.map((winners) => {
    const share = agreedShareRatio(table, winners);
    const agreedUnits = decimalFromText(share).times(inputs.baseUnits);
    return {
      winners,
      agreedShareRatio: share,
      breakEven: breakEvenYuan({ ...inputs, agreedUnits }),
    };
  });
}

function defaultMaxYuan(numbers: VarietyNumbers, levels: readonly WinnersLevel[]): Decimal {
  return roundExtent([
    numbers.nonSelectedYuan,
    numbers.breakEvenYuan,
    numbers.redLineYuan ?? ZERO,
    ...levels.map((level) => level.breakEven),
  ]);
}

type PointMaker = (breakEven: Decimal, spentYuan: Decimal) => CurvePoint;

function pointMaker(plan: PlanDocument, fundFactorRatio: Decimal): PointMaker {
  const { policy } = plan;
  const retained = retainedBy({ policy, retentionRatio: retentionRatio(policy, plan.score) });
  return (breakEven, spentYuan) => {
    const balance = fundFactorRatio.times(breakEven.minus(spentYuan));
    return {
      nonSelectedYuan: textFromDecimal(spentYuan),
      balanceBaseYuan: textFromDecimal(balance),
      retentionYuan: retained([balance]),
    };
  };
}

function cornersOf(breakEven: Decimal, maxYuan: Decimal): readonly Decimal[] {
  const isInside = breakEven.gt(0) && breakEven.lt(maxYuan);
  return isInside ? [ZERO, breakEven, maxYuan] : [ZERO, maxYuan];
}
