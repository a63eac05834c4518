import { Decimal } from '../../shared/decimal/decimal';
import {
  type DecimalText,
  type ScaleText,
  textFromDecimal,
  type YuanText,
} from '../../shared/decimal/decimal-text';
import { performancePayYuan } from '../../shared/engine/evaluate-plan';
import { groupOf } from '../../shared/engine/evaluate-variety';
import type {
  GroupResult,
  HospitalResult,
  PlanResult,
  VarietyFigures,
} from '../../shared/engine/plan-result';
import { createDrag, type DragFigures } from '../../shared/engine/sweep/drag';
import { type LeverNumbers, leversAtRest } from '../../shared/engine/sweep/lever-numbers';
import { numberFromText, prepareSweep } from '../../shared/engine/sweep/prepare-sweep';
import type { PlanDocument, Variety } from '../../shared/plan/plan';
import type { Preview } from './preview';

interface VarietyPreviewRequest {
  readonly plan: PlanDocument;
  /** The plan's own figures. */
  readonly result: PlanResult;
  readonly variety: Variety;
  readonly figures: VarietyFigures;
}

/** What a variety adds to its group, as plain numbers. */
interface Share {
  readonly budgetYuan: number;
  readonly expenditureYuan: number;
  readonly balanceBaseYuan: number;
  /** k S0 and k S. */
  readonly fundBreakEvenYuan: number;
  readonly fundNonSelectedYuan: number;
}

/**
 * Previews of one variety's levers: the variety worked out anew by plain numbers, everything else at its exact figures.
 * Only the variety is read, so that beginning costs the same in a plan of any size.
 */
export function createVarietyPreview(
  request: VarietyPreviewRequest,
): (levers: Partial<LeverNumbers>) => Preview {
  const { plan, variety, figures } = request;
  const alone = { ...plan, varieties: [variety] };
  const drag = createDrag(prepareSweep(alone), variety.id);
  const moved = leversAtRest();
  const fundFactorRatio = numberFromText(figures.fundFactorRatio);
  const rest = shareOf(drag(moved), fundFactorRatio);
  const settle = createSettling(request);
  return (levers) => {
    const now = drag(Object.assign(moved, levers));
    return {
      hospital: settle(rest, shareOf(now, fundFactorRatio)),
      variety: { id: variety.id, figures: movedFigures(figures, now.variety) },
    };
  };
}

function shareOf({ hospital, variety }: DragFigures, fundFactorRatio: number): Share {
  const { budgetYuan, expenditureYuan, balanceBaseYuan } = hospital;
  const isCounted = budgetYuan !== 0 || expenditureYuan !== 0;
  const fundNonSelectedYuan = isCounted ? fundFactorRatio * (variety?.nonSelectedYuan ?? 0) : 0;
  return {
    budgetYuan,
    expenditureYuan,
    balanceBaseYuan,
    fundNonSelectedYuan,
    fundBreakEvenYuan: balanceBaseYuan + fundNonSelectedYuan,
  };
}

/** The hospital's figures with the variety's share exchanged for another one. */
function createSettling({
  plan,
  result,
  variety,
}: VarietyPreviewRequest): (rest: Share, now: Share) => HospitalResult {
  const { hospital } = result;
  const ownGroup = groupOf(variety, plan);
  const kept = keeper(plan);
  const own = result.groups.find(({ group }) => group === ownGroup);
  const others = result.groups.filter(({ group }) => group !== ownGroup);
  const keptOfOthers = total(others, ({ balanceBaseYuan }) =>
    kept(numberFromText(balanceBaseYuan)),
  );
  const ownBalance = own === undefined ? 0 : numberFromText(own.balanceBaseYuan);
  const breakEven = total(result.groups, (group) => numberFromText(group.fundBreakEvenYuan));
  const spent = total(result.groups, (group) => numberFromText(group.fundNonSelectedYuan));
  const ratio = result.retentionRatio === null ? null : numberFromText(result.retentionRatio);
  return (rest, now) => {
    const change = (name: keyof Share): number => now[name] - rest[name];
    const retention =
      ratio === null ? null : ratio * (keptOfOthers + kept(ownBalance + change('balanceBaseYuan')));
    const retentionYuan = retention === null ? null : yuanText(retention);
    const fundSpent = spent + change('fundNonSelectedYuan');
    return {
      ...hospital,
      budgetYuan: yuanText(numberFromText(hospital.budgetYuan) + change('budgetYuan')),
      expenditureYuan: yuanText(
        numberFromText(hospital.expenditureYuan) + change('expenditureYuan'),
      ),
      balanceBaseYuan: yuanText(
        numberFromText(hospital.balanceBaseYuan) + change('balanceBaseYuan'),
      ),
      retentionYuan,
      performancePayYuan:
        retentionYuan === null ? null : performancePayYuan(plan.policy, retentionYuan),
      breakEvenScale:
        fundSpent > 0
          ? scaleText((breakEven + change('fundBreakEvenYuan')) / fundSpent)
          : hospital.breakEvenScale,
    };
  };
}

/** What counts of a group's balance. */
function keeper({ policy }: PlanDocument): (balanceYuan: number) => number {
  return policy.floorAtZero.value
    ? (balanceYuan) => Math.max(0, balanceYuan)
    : (balanceYuan) => balanceYuan;
}

function total(groups: readonly GroupResult[], amount: (group: GroupResult) => number): number {
  return groups.reduce((sum, group) => sum + amount(group), 0);
}

function movedFigures(figures: VarietyFigures, now: DragFigures['variety']): VarietyFigures {
  if (now?.isKnown !== true) return figures;
  const { breakEvenNonSelectedYuan: breakEven, nonSelectedYuan: spent } = now;
  return {
    ...figures,
    nonSelectedYuan: yuanText(spent),
    budgetYuan: yuanText(now.budgetYuan),
    expenditureYuan: yuanText(now.expenditureYuan),
    balanceBaseYuan: yuanText(now.balanceBaseYuan),
    breakEvenNonSelectedYuan: yuanText(breakEven),
    headroomYuan: yuanText(breakEven - spent),
  };
}

/** To the fen, as it is shown. */
function yuanText(amount: number): YuanText {
  return roundedText(amount, FEN_PLACES);
}

function scaleText(scale: number): ScaleText {
  return roundedText(scale, SCALE_PLACES);
}

const FEN_PLACES = 2;
const SCALE_PLACES = 6;

function roundedText<Text extends DecimalText<string>>(value: number, places: number): Text {
  return textFromDecimal<Text>(new Decimal(value).toDecimalPlaces(places));
}
