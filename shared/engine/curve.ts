import { type Decimal, quotient, ZERO } from '../decimal/decimal';
import {
  decimalFromText,
  type RatioText,
  textFromDecimal,
  type YuanText,
} from '../decimal/decimal-text';
import type { PlanDocument, Variety } from '../plan/plan';
import { type VarietyField } from '../plan/variety-entries';
import { retentionRatio } from '../policy/retention-scheme';
import { agreedShareRatio } from '../policy/share-table';
import { breakEvenYuan, fundBreakEvenYuan } from './break-even';
import { evenSteps, roundExtent } from './chart-extent';
import { countingRule } from './counted-balance';
import { groupStanding } from './group-standing';
import type { PlanResult } from './plan-result';
import { broughtYuan } from './retention';
import { readInputs, type VarietyInputs } from './variety-inputs';
import { type VarietyNumbers, varietyNumbers } from './variety-numbers';

/** What a variety adds to balance and retention, at one level of its non-selected spending. */
export interface CurvePoint {
  readonly nonSelectedYuan: YuanText;
  readonly balanceBaseYuan: YuanText;
  /** What the hospital retains with the variety less what it would without it; `null` while the policy needs a score and none is given. */
  readonly retentionYuan: YuanText | null;
}

/** The same variety if so many enterprises had been selected; from the policy's share table. */
export interface WinnersCurve {
  /** The last row (4) means "or more". */
  readonly winners: number;
  readonly agreedShareRatio: RatioText;
  readonly breakEvenNonSelectedYuan: YuanText;
  /** The corners of its line: no spending, where the group stops paying if that lies inside, the chart's end. Straight between them. */
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
      /** Where the line of retention bends: at the spending that brings the settlement group's balance to zero. `null` where that is not inside. */
      readonly corner: CurvePoint | null;
      readonly byWinners: readonly WinnersCurve[];
    }
  | { readonly kind: 'incomplete'; readonly missing: readonly VarietyField[] };

interface CurveRequest {
  readonly plan: PlanDocument;
  /** The plan's own figures. */
  readonly result: PlanResult;
  readonly variety: Variety;
  /** At least 2. */
  readonly points: number;
  /** The chart's end; `null` for a round number above S, S0 and S50. */
  readonly maxYuan: YuanText | null;
}

const WINNERS = [1, 2, 3, 4] as const;

/**
 * The break-even curve of one variety: `balance = ke (S0 − S)`, and what that brings its settlement group beside the
 * balance O of the others, `retention = β (max(0, O + balance) − max(0, O))` (without the floor where the policy has
 * none). It bends where the group's balance is zero, at `S = S0 + O ÷ ke`. Source: domain 3.1, 3.3; docs/decisions/0022.
 */
export function breakEvenCurve(request: CurveRequest): BreakEvenCurve {
  const { plan, variety } = request;
  const read = readInputs(variety, plan);
  if (read.kind === 'missing') return { kind: 'incomplete', missing: read.missing };
  const numbers = varietyNumbers(variety, read.inputs, plan);
  const levels = winnersLevels(plan, variety, read.inputs);
  const maxYuan =
    request.maxYuan === null ? defaultMaxYuan(numbers, levels) : decimalFromText(request.maxYuan);
  const { pointAt, cornerOf } = curveIn(request, numbers.expenditureFactorRatio);
  const corner = cornerOf(numbers.fundBreakEvenYuan, maxYuan);
  return {
    kind: 'curve',
    breakEvenNonSelectedYuan: textFromDecimal(numbers.breakEvenYuan),
    nonSelectedYuan: textFromDecimal(numbers.nonSelectedYuan),
    redLineYuan: numbers.redLineYuan === null ? null : textFromDecimal(numbers.redLineYuan),
    maxYuan: textFromDecimal(maxYuan),
    points: evenSteps(maxYuan, request.points).map((spentYuan) =>
      pointAt(numbers.fundBreakEvenYuan, spentYuan),
    ),
    corner: corner === null ? null : pointAt(numbers.fundBreakEvenYuan, corner),
    byWinners: levels.map(({ winners, agreedShareRatio: share, breakEven, fundBreakEven }) => ({
      winners,
      agreedShareRatio: share,
      breakEvenNonSelectedYuan: textFromDecimal<YuanText>(breakEven),
      corners: [ZERO, cornerOf(fundBreakEven, maxYuan), maxYuan].flatMap((spentYuan) =>
        spentYuan === null ? [] : [pointAt(fundBreakEven, spentYuan)],
      ),
    })),
  };
}

interface WinnersLevel {
  readonly winners: number;
  readonly agreedShareRatio: RatioText;
  /** S0. */
  readonly breakEven: Decimal;
  /** What the fund pays of it. */
  readonly fundBreakEven: Decimal;
}

function winnersLevels(
  plan: PlanDocument,
  variety: Variety,
  inputs: VarietyInputs,
): readonly WinnersLevel[] {
  const table = plan.policy.shareTables.value[variety.shareGroup];
  return WINNERS.map((winners) => {
    const share = agreedShareRatio(table, winners);
    const agreed = { ...inputs, agreedUnits: decimalFromText(share).times(inputs.baseUnits) };
    return {
      winners,
      agreedShareRatio: share,
      breakEven: breakEvenYuan(agreed),
      fundBreakEven: fundBreakEvenYuan(agreed),
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

interface CurveMakers {
  readonly pointAt: (fundBreakEven: Decimal, spentYuan: Decimal) => CurvePoint;
  /** The spending between 0 and the chart's end at which the group's balance is zero. */
  readonly cornerOf: (fundBreakEven: Decimal, maxYuan: Decimal) => Decimal | null;
}

function curveIn({ plan, result, variety }: CurveRequest, spentFactor: Decimal): CurveMakers {
  const { policy } = plan;
  const rule = { policy, retentionRatio: retentionRatio(policy, plan.score) };
  const others = othersBalance(plan, result, variety);
  const brought = (balance: Decimal): Decimal | null => {
    if (others === null) return rule.retentionRatio === null ? null : ZERO;
    return broughtYuan(rule, { variety: balance, group: others.plus(balance) });
  };
  return {
    pointAt: (fundBreakEven, spentYuan) => {
      const balance = fundBreakEven.minus(spentFactor.times(spentYuan));
      const retention = brought(balance);
      return {
        nonSelectedYuan: textFromDecimal(spentYuan),
        balanceBaseYuan: textFromDecimal(balance),
        retentionYuan: retention === null ? null : textFromDecimal(retention),
      };
    },
    cornerOf: (fundBreakEven, maxYuan) => {
      if (others === null || spentFactor.isZero() || !countingRule(policy).isFloored) return null;
      const spentYuan = quotient(fundBreakEven.plus(others), spentFactor);
      return spentYuan.gt(0) && spentYuan.lt(maxYuan) ? spentYuan : null;
    },
  };
}

/** The balance of the others in the variety's settlement group; `null` out of scope, where it is settled in none. */
function othersBalance(plan: PlanDocument, result: PlanResult, variety: Variety): Decimal | null {
  const standing = groupStanding(plan, result, variety);
  return standing === null ? null : decimalFromText(standing.othersBalanceYuan);
}
