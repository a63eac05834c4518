import { type Decimal, ZERO } from '../decimal/decimal';
import {
  decimalFromText,
  type DecimalText,
  decimalText,
  type RatioText,
  type ScoreText,
  textFromDecimal,
  type YuanText,
} from '../decimal/decimal-text';
import type { PlanDocument, Variety } from '../plan/plan';
import { type VarietyField } from '../plan/variety-entries';
import { retentionCap, retentionRatio } from '../policy/retention-scheme';
import { evaluatePlan } from './evaluate-plan';
import { groupOf } from './evaluate-variety';
import { type GroupStanding, groupStanding } from './group-standing';
import { createPlanEvaluator } from './plan-evaluator';
import type { PlanResult } from './plan-result';
import { broughtYuan, retainedYuan, type RetentionRule } from './retention';
import {
  type Move,
  movedVariety,
  movedWithin,
  varietyFactorValue,
  type VarietyTornadoFactor,
  varietyTornadoFactors,
} from './tornado-moves';

/** What is moved, one at a time, all else as it is: the varieties' factors, and the two that all varieties share. */
export const tornadoFactors = [...varietyTornadoFactors, 'score', 'retentionRatio'] as const;
export type TornadoFactor = (typeof tornadoFactors)[number];

/** One end of a bar. */
export interface TornadoEnd {
  /** The factor's value there, in its own unit; `null` for a factor that every variety has of its own. */
  readonly value: DecimalText<string> | null;
  /** A legal limit stopped the factor short: for a hospital, of any variety. */
  readonly isClamped: boolean;
  /** Of the hospital, or of the variety whose factors are moved. */
  readonly balanceBaseYuan: YuanText;
  /** Of the hospital, or what the variety brings it: with it less without it. `null` while the policy needs a score. */
  readonly retentionYuan: YuanText | null;
}

export interface TornadoBar {
  readonly factor: TornadoFactor;
  /** Winners move by one enterprise; everything else by the chosen part of itself. */
  readonly step: 'one' | 'relative';
  readonly presentValue: DecimalText<string> | null;
  /** At the factor's lower value. */
  readonly low: TornadoEnd;
  /** At the factor's higher value. */
  readonly high: TornadoEnd;
  /** Size of the difference of balance bases between the ends. */
  readonly balanceSwingYuan: YuanText;
  /** Size of the difference of retentions between the ends. */
  readonly retentionSwingYuan: YuanText | null;
}

export type Tornado =
  | {
      readonly kind: 'tornado';
      readonly rangeRatio: RatioText;
      readonly balanceBaseYuan: YuanText;
      readonly retentionYuan: YuanText | null;
      /** Where the variety's settlement group stands; `null` for the hospital, and out of scope. */
      readonly standing: GroupStanding | null;
      /** The widest first: by retention where it is known, then by balance base. A factor that nothing has is left away. */
      readonly bars: readonly TornadoBar[];
    }
  /** The plan has no such variety. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'incomplete'; readonly missing: readonly VarietyField[] };

interface TornadoRequest {
  readonly plan: PlanDocument;
  /** `null` moves the factors of all varieties together. */
  readonly varietyId: string | null;
  /** The part of itself by which a factor goes down and up, above 0: 0.1 is ± 10 %. */
  readonly rangeRatio: RatioText;
}

/**
 * How far each factor alone moves balance and retention, by `± range` of itself (winners by one enterprise), never beyond
 * what is legal: ratios stay in 0..1, β under the policy's cap, scores in 0..100. Source: domain 3.2.
 */
export function tornado(request: TornadoRequest): Tornado {
  const { plan, varietyId, rangeRatio } = request;
  const variety = varietyId === null ? null : findVariety(plan, varietyId);
  if (variety === undefined) return { kind: 'absent' };
  const measure = measurer(plan, variety);
  const present = measure({ plan, ratio: retentionRatio(plan.policy, plan.score) });
  if (present.missing.length > 0) return { kind: 'incomplete', missing: present.missing };
  const bars = tornadoFactors.flatMap((factor) => {
    const bar = barOf({ plan, variety, measure, factor, range: decimalFromText(rangeRatio) });
    return bar === null ? [] : [bar];
  });
  return {
    kind: 'tornado',
    rangeRatio,
    balanceBaseYuan: present.balanceBaseYuan,
    retentionYuan: present.retentionYuan,
    standing: variety === null ? null : groupStanding(plan, evaluatePlan(plan), variety),
    bars: bars.sort(byWidth),
  };
}

function findVariety(plan: PlanDocument, varietyId: string): Variety | undefined {
  return plan.varieties.find(({ id }) => id === varietyId);
}

/** The plan with a factor moved; β stands beside it, for it may be moved itself. */
interface Moved {
  readonly plan: PlanDocument;
  readonly ratio: RatioText | null;
}

interface Measured {
  readonly balanceBaseYuan: YuanText;
  readonly retentionYuan: YuanText | null;
  readonly missing: readonly VarietyField[];
}

type Measure = (moved: Moved) => Measured;

/** Reads the figures of the hospital, or the variety's balance and what it brings, off moved plans. */
function measurer(present: PlanDocument, variety: Variety | null): Measure {
  const evaluate = createPlanEvaluator();
  return ({ plan, ratio }) => {
    const result = evaluate(plan);
    const rule = { policy: plan.policy, retentionRatio: ratio };
    if (variety !== null) {
      return measuredPart(result, { id: variety.id, group: groupOf(variety, present) }, rule);
    }
    const balances = result.groups.map((group) => decimalFromText(group.balanceBaseYuan));
    return {
      balanceBaseYuan: result.hospital.balanceBaseYuan,
      retentionYuan: retainedYuan(rule, balances),
      missing: [],
    };
  };
}

function measuredPart(
  result: PlanResult,
  variety: { readonly id: string; readonly group: string },
  rule: RetentionRule,
): Measured {
  const found = result.varieties.find(({ id }) => id === variety.id);
  const group = result.groups.find((one) => one.group === variety.group);
  if (found?.outcome.kind === 'incomplete') {
    return { ...NOTHING, missing: found.outcome.missing };
  }
  if (found?.inScope !== true || group === undefined) return NOTHING;
  const { balanceBaseYuan } = found.outcome.figures;
  const brought = broughtYuan(rule, {
    variety: decimalFromText(balanceBaseYuan),
    group: decimalFromText(group.balanceBaseYuan),
  });
  return {
    balanceBaseYuan,
    retentionYuan: brought === null ? null : textFromDecimal(brought),
    missing: [],
  };
}

/** Out of scope a variety adds nothing. */
const NOTHING: Measured = {
  balanceBaseYuan: decimalText('0'),
  retentionYuan: decimalText('0'),
  missing: [],
};

interface Subject {
  readonly plan: PlanDocument;
  /** `null` for all varieties. */
  readonly variety: Variety | null;
}

interface MovedFactor extends Moved {
  readonly isClamped: boolean;
  readonly value: DecimalText<string> | null;
}

function barOf(
  of: Subject & {
    readonly factor: TornadoFactor;
    readonly range: Decimal;
    readonly measure: Measure;
  },
): TornadoBar | null {
  const { factor, measure } = of;
  const end = (direction: Move['direction']): TornadoEnd | null => {
    const moved = movedFactor(of, factor, { direction, rangeRatio: of.range });
    if (moved === null) return null;
    const { balanceBaseYuan, retentionYuan } = measure(moved);
    return { value: moved.value, isClamped: moved.isClamped, balanceBaseYuan, retentionYuan };
  };
  const [low, high] = [end(-1), end(1)];
  if (low === null || high === null) return null;
  return {
    factor,
    step: factor === 'winners' ? 'one' : 'relative',
    presentValue: presentValue(of, factor),
    low,
    high,
    balanceSwingYuan: swing(low.balanceBaseYuan, high.balanceBaseYuan),
    retentionSwingYuan:
      low.retentionYuan === null || high.retentionYuan === null
        ? null
        : swing(low.retentionYuan, high.retentionYuan),
  };
}

function presentValue(
  { plan, variety }: Subject,
  factor: TornadoFactor,
): DecimalText<string> | null {
  if (factor === 'score') return plan.score;
  if (factor === 'retentionRatio') return retentionRatio(plan.policy, plan.score);
  return variety === null ? null : varietyFactorValue({ variety, plan }, factor);
}

function movedFactor(of: Subject, factor: TornadoFactor, move: Move): MovedFactor | null {
  const { plan } = of;
  const ratio = retentionRatio(plan.policy, plan.score);
  if (factor === 'score') return plan.score === null ? null : movedScore(plan, plan.score, move);
  if (factor === 'retentionRatio') {
    if (ratio === null || ratio === '0') return null;
    const { value, isClamped } = movedWithin(
      decimalFromText(ratio),
      move,
      retentionCap(plan.policy),
    );
    const text = textFromDecimal<RatioText>(value);
    return { plan, ratio: text, isClamped, value: text };
  }
  return movedVarieties(of, factor, move);
}

const FULL_SCORE = decimalText<ScoreText>('100');

function movedScore(plan: PlanDocument, score: ScoreText, move: Move): MovedFactor {
  const { value, isClamped } = movedWithin(
    decimalFromText(score),
    move,
    decimalFromText(FULL_SCORE),
  );
  const text = textFromDecimal<ScoreText>(value);
  return {
    plan: { ...plan, score: text },
    ratio: retentionRatio(plan.policy, text),
    isClamped,
    value: text,
  };
}

function movedVarieties(
  { plan, variety: only }: Subject,
  factor: VarietyTornadoFactor,
  move: Move,
): MovedFactor | null {
  const moved = plan.varieties.map((variety) =>
    only === null || only === variety ? movedVariety({ variety, plan }, factor, move) : null,
  );
  if (moved.every((one) => one === null)) return null;
  const variety = moved.find((one) => one !== null)?.variety ?? null;
  return {
    plan: {
      ...plan,
      varieties: plan.varieties.map((one, index) => moved[index]?.variety ?? one),
    },
    ratio: retentionRatio(plan.policy, plan.score),
    isClamped: moved.some((one) => one?.isClamped === true),
    value: only === null || variety === null ? null : varietyFactorValue({ variety, plan }, factor),
  };
}

function swing(low: YuanText, high: YuanText): YuanText {
  return textFromDecimal(decimalFromText(high).minus(decimalFromText(low)).abs());
}

function byWidth(left: TornadoBar, right: TornadoBar): number {
  const widthOf = (swingYuan: YuanText | null): Decimal =>
    swingYuan === null ? ZERO : decimalFromText(swingYuan);
  const byRetention = widthOf(right.retentionSwingYuan).comparedTo(
    widthOf(left.retentionSwingYuan),
  );
  return byRetention === 0
    ? widthOf(right.balanceSwingYuan).comparedTo(widthOf(left.balanceSwingYuan))
    : byRetention;
}
