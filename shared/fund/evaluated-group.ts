import { type Decimal, ONE, sum } from '../decimal/decimal';
import { decimalFromText } from '../decimal/decimal-text';
import { contributionTotals } from '../engine/evaluate-plan';
import { evaluateVariety, type VarietyEvaluation } from '../engine/evaluate-variety';
import { reachesLimit, shareOfWhole } from '../engine/red-line';
import type { Totals } from '../engine/totals';
import { readInputs } from '../engine/variety-inputs';
import type { FundPlan } from '../plan/fund-plan';
import type { PlanDocument, Variety } from '../plan/plan';
import { type JudgedSpending, judgedSpending } from './judged-spending';
import { periodPart, settledVarieties } from './settled-varieties';
import type { SettledItem } from './settled-yuan';
import type { SettledGroup } from './settlements';
import { judgementOf, missingUnits, volumeVerdict } from './volume-verdict';

/** A settlement group worked out before anybody assesses it. */
export interface EvaluatedGroup extends Omit<SettledGroup, 'varieties'> {
  /** As they stand in the agreement year. */
  readonly varieties: readonly Variety[];
  /** In the order of the varieties. */
  readonly evaluations: readonly VarietyEvaluation[];
  readonly totals: Totals;
  /** The varieties that count, in their order. */
  readonly items: readonly SettledItem[];
  /** The non-selected share by the measure of the red line; `null` where what was bought is not known. */
  readonly nonSelectedShareRatio: Decimal | null;
  /** Whether that share reaches the red line. */
  readonly reachesRedLine: boolean;
}

/** Works out the varieties of a group: balances, and whether each met its agreed volume. */
export function evaluateGroup(
  group: SettledGroup,
  { plan, fund }: { readonly plan: PlanDocument; readonly fund: FundPlan },
): EvaluatedGroup {
  const varieties = settledVarieties(group, { plan, fund });
  const evaluations = varieties.map((variety) => evaluateVariety(variety, plan));
  const totals = contributionTotals(evaluations);
  const part = group.isAssumed ? ONE : periodPart(group.settlement);
  const others = varieties.map((variety) => judgedSpending(variety, plan, part));
  return {
    settlement: group.settlement,
    isAssumed: group.isAssumed,
    varieties,
    evaluations,
    totals,
    items: settledItems(group, { varieties, evaluations, others, plan, fund }),
    ...redLineOf(
      plan,
      totals,
      others.filter((_, index) => evaluations[index]?.contribution !== null),
    ),
  };
}

function settledItems(
  { settlement }: SettledGroup,
  {
    varieties,
    evaluations,
    others,
    plan,
    fund,
  }: {
    readonly varieties: readonly Variety[];
    readonly evaluations: readonly VarietyEvaluation[];
    readonly others: readonly JudgedSpending[];
    readonly plan: PlanDocument;
    readonly fund: FundPlan;
  },
): readonly SettledItem[] {
  const judgedBy = judgementOf(fund.special);
  const scores = new Map(settlement.inputs.map(({ varietyId, score }) => [varietyId, score]));
  const isJudged = isVolumeJudged(settlement.toDate, plan);
  return varieties.flatMap((variety, index): SettledItem[] => {
    const contribution = evaluations[index]?.contribution ?? null;
    const read = readInputs(variety, plan);
    if (contribution === null || read.kind === 'missing') return [];
    const judgement = isJudged ? judgedBy(variety.id) : 'none';
    return [
      {
        varietyId: variety.id,
        balanceBaseYuan: contribution.sums.balanceBaseYuan,
        verdict: volumeVerdict(read.inputs, others[index]?.units ?? null, judgement),
        missingUnits: missingUnits(read.inputs),
        score: scores.get(variety.id) ?? null,
      },
    ];
  });
}

/** An agreement year that ended before the rule is not judged by it. Source: domain 14, R1. */
function isVolumeJudged(toDate: string | null, { policy }: PlanDocument): boolean {
  const from = policy.missedVolumeFrom.value;
  return from === null || toDate === null || toDate >= from;
}

function redLineOf(
  { policy }: PlanDocument,
  totals: Totals,
  others: readonly JudgedSpending[],
): Pick<EvaluatedGroup, 'nonSelectedShareRatio' | 'reachesRedLine'> {
  const { measure, shareRatio } = policy.redLine.value;
  const { all, unknownPurchases } = totals;
  const units = others.flatMap((one) => one.units ?? []);
  const isKnown =
    unknownPurchases === 0 && (measure === 'amount' || units.length === others.length);
  if (!isKnown) return { nonSelectedShareRatio: null, reachesRedLine: false };
  const [part, rest] =
    measure === 'amount'
      ? [sum(others.map(({ amountYuan }) => amountYuan)), all.selectedAmountYuan]
      : [sum(units), all.selectedUnits];
  return {
    nonSelectedShareRatio: shareOfWhole(part, rest),
    reachesRedLine: reachesLimit(part, rest, decimalFromText(shareRatio)),
  };
}
