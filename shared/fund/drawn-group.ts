import { decimalFromText, decimalText, type RatioText } from '../decimal/decimal-text';
import { type CountingRule, countingRule, keptOf } from '../engine/counted-balance';
import { amountYuan, readInputs, type VarietyInputs } from '../engine/variety-inputs';
import { nonSelectedYuan } from '../plan/non-selected-spending';
import type { PlanDocument, Variety } from '../plan/plan';
import type { EvaluatedGroup } from './evaluated-group';
import { failsOtherwise } from './group-figures';
import type { ScoreFigures } from './score-figures';
import { itemRatio, type SettledItem, type VolumeReading } from './settled-yuan';

/** One variety in plain numbers. Amounts are of the insured part, before the fund's ratios. */
interface DrawnItem {
  readonly varietyId: string;
  readonly budgetYuan: number;
  readonly agreedYuan: number;
  readonly spentYuan: number;
  /** The fund ratios where they are the variety's or the group's own; `null`: the plan's, which may be drawn. */
  readonly budgetRatio: number | null;
  readonly expenditureRatio: number | null;
  /** Whether it misses its volume when it is used less; `agreedUnits` against `boughtUnits`. */
  readonly isJudged: boolean;
  readonly boughtUnits: number;
  readonly agreedUnits: number;
  /** β of its own score; `null`: the group's. */
  readonly ownRatio: number | null;
}

/** A settlement group in plain numbers: the settlement of one draw is a few additions. */
export interface DrawnGroup {
  readonly items: readonly DrawnItem[];
  readonly counting: CountingRule;
  readonly reading: VolumeReading;
  readonly missedYuan: number;
  readonly isFailed: boolean;
  readonly planRatio: number;
}

export function drawnGroup(
  group: EvaluatedGroup,
  { plan, sheet }: { readonly plan: PlanDocument; readonly sheet: ScoreFigures },
): DrawnGroup {
  const { policy } = plan;
  const items = new Map(group.items.map((item) => [item.varietyId, item]));
  const yuan = policy.missedVolumeYuan.value;
  return {
    items: group.varieties.flatMap((variety) => {
      const item = items.get(variety.id);
      const read = readInputs(variety, plan);
      return item === undefined || read.kind === 'missing'
        ? []
        : [drawnItem(variety, { inputs: read.inputs, item, plan })];
    }),
    counting: countingRule(policy),
    reading: policy.missedVolume.value,
    missedYuan: yuan === null ? 0 : decimalFromText(yuan).toNumber(),
    isFailed: failsOtherwise(group, { plan, sheet }),
    planRatio: plan.fundRatio === null ? 0 : decimalFromText(plan.fundRatio).toNumber(),
  };
}

/** An item with a score of its own never asks for the group's. */
const NO_RATIO: RatioText = decimalText('0');

function drawnItem(
  variety: Variety,
  {
    inputs,
    item,
    plan,
  }: { readonly inputs: VarietyInputs; readonly item: SettledItem; readonly plan: PlanDocument },
): DrawnItem {
  const { insuredShareRatio: insured, agreedUnits, purchasedUnits, baseUnits } = inputs;
  const isOwn = plan.policy.assessmentLevel.value === 'variety' && item.score !== null;
  const ownBudget = variety.fundRatio !== null;
  const ownExpenditure = ownBudget || variety.expenditureFundRatio !== null;
  return {
    varietyId: variety.id,
    budgetYuan: amountYuan(baseUnits, inputs.preVbpPriceYuan).times(insured).toNumber(),
    agreedYuan: amountYuan(agreedUnits, inputs.selectedPriceYuan).times(insured).toNumber(),
    spentYuan: nonSelectedYuan(variety.nonSelected).times(insured).toNumber(),
    budgetRatio: ownBudget ? inputs.fundRatio.toNumber() : null,
    expenditureRatio: ownExpenditure ? inputs.expenditureFundRatio.toNumber() : null,
    isJudged: item.verdict === 'met' || item.verdict === 'missed',
    boughtUnits: purchasedUnits?.toNumber() ?? 0,
    agreedUnits: agreedUnits.toNumber(),
    ownRatio: isOwn ? itemRatio(item, NO_RATIO, plan.policy).toNumber() : null,
  };
}

/** What is drawn for one settlement. */
export interface Drawn {
  /** β of the group's score. */
  readonly ratio: number;
  /** f of the plan. */
  readonly fundRatio: number;
  /** By what a variety's use is multiplied: what is bought of selected products, and what is spent on others. */
  readonly useFactor: (varietyId: string) => number;
}

/** What a group retains in one draw, in yuan: {@link settledYuan} in plain numbers. */
export function drawnRetention(group: DrawnGroup, { ratio, fundRatio, useFactor }: Drawn): number {
  const { items, counting, reading, missedYuan } = group;
  if (group.isFailed) return 0;
  let total = 0;
  let missedCount = 0;
  let missingUnits = 0;
  for (const item of items) {
    const factor = useFactor(item.varietyId);
    const bought = item.boughtUnits * factor;
    const isMissed = item.isJudged && bought < item.agreedUnits;
    if (isMissed) {
      missedCount += 1;
      missingUnits += item.agreedUnits - bought;
    }
    const budget = item.budgetYuan * (item.budgetRatio ?? fundRatio);
    const spent =
      (item.agreedYuan + item.spentYuan * factor) * (item.expenditureRatio ?? fundRatio);
    const balance = budget - spent;
    const counted = isMissed && reading === 'variety' ? Math.min(0, balance) : balance;
    total += (item.ownRatio ?? ratio) * counted;
  }
  if (reading === 'hospital' && missedCount > 0) return 0;
  const kept = keptOf(total, counting);
  if (reading !== 'points' && reading !== 'unit') return kept;
  const cost = missedYuan * (reading === 'points' ? missedCount : missingUnits);
  return cost === 0 ? kept : Math.max(0, kept - cost);
}
