import { type Decimal, sum, ZERO } from '../decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../decimal/decimal-text';
import type { EvaluatedPlan } from './evaluate-plan';
import type { GoalChange, SpendingCut } from './goal';
import { type CutCandidate, type CutGroup, type LeastCuts, leastCuts } from './least-cuts';
import { countedYuan } from './retention';

/** What reaching a target by cuts of non-selected spending comes to. */
type CutsOutcome =
  | {
      readonly kind: 'reached';
      readonly reachedYuan: Decimal;
      readonly change: Extract<GoalChange, { kind: 'cuts' }>;
    }
  | { readonly kind: 'outOfReach'; readonly bestYuan: Decimal };

interface CutsRequest {
  readonly evaluated: EvaluatedPlan;
  /** What one yuan of a group's balance brings the figure. */
  readonly yieldPerYuan: Decimal;
  readonly targetYuan: Decimal;
  readonly lockedIds: readonly string[];
}

/** The least total cut that reaches the target, with its ledger. A cut of S gains k per yuan in its group's balance. */
export function cutsToTarget(request: CutsRequest): CutsOutcome {
  const { plan } = request.evaluated;
  const spendings = spendingsOf(request);
  const groups = groupsOf(request, spendings);
  const least = leastCuts({
    groups: [...groups.values()],
    targetYuan: request.targetYuan,
    isFloored: plan.policy.floorAtZero.value,
  });
  const valuesYuan = new Map([...groups].map(([name, group]) => [name, group.valueYuan]));
  if (least === null) {
    const everything = new Map(spendings.map(({ id, mostYuan }) => [id, mostYuan]));
    const best = ledgerOf({ request, spendings, cuts: everything, valuesYuan });
    return { kind: 'outOfReach', bestYuan: best.reachedYuan };
  }
  const { ledger, reachedYuan } = ledgerOf({ request, spendings, cuts: least.cuts, valuesYuan });
  const totalCutYuan = textFromDecimal<YuanText>(sum(least.cuts.values()));
  const { isProvenLeast } = least;
  const change = { kind: 'cuts', totalCutYuan, isProvenLeast, cuts: ledger } as const;
  return { kind: 'reached', reachedYuan, change };
}

interface Spending extends CutCandidate {
  readonly genericName: string;
  readonly group: string;
}

/** What may be cut, by gain per yuan, the largest first; equals in the plan's order. */
function spendingsOf({ evaluated, yieldPerYuan, lockedIds }: CutsRequest): readonly Spending[] {
  const locked = new Set(lockedIds);
  return evaluated.evaluations
    .flatMap(({ result, contribution }, index): readonly Spending[] => {
      if (contribution === null || result.outcome.kind === 'incomplete') return [];
      const { fundFactorRatio } = result.outcome.figures;
      const gainPerYuan = yieldPerYuan.times(decimalFromText(fundFactorRatio));
      const mostYuan = contribution.sums.nonSelectedYuan;
      if (locked.has(result.id) || mostYuan.isZero() || gainPerYuan.isZero()) return [];
      const genericName = evaluated.plan.varieties[index]?.genericName ?? '';
      return [{ id: result.id, genericName, group: contribution.group, gainPerYuan, mostYuan }];
    })
    .sort((left, right) => right.gainPerYuan.comparedTo(left.gainPerYuan));
}

function groupsOf(
  { evaluated, yieldPerYuan }: CutsRequest,
  spendings: readonly Spending[],
): ReadonlyMap<string, CutGroup> {
  return new Map(
    [...evaluated.totals.groups].map(([name, sums]) => [
      name,
      {
        valueYuan: yieldPerYuan.times(sums.balanceBaseYuan),
        candidates: spendings.filter(({ group }) => group === name),
      },
    ]),
  );
}

/** The cuts one after the other, each with what it adds to the figure. */
function ledgerOf(of: {
  readonly request: CutsRequest;
  readonly spendings: readonly Spending[];
  readonly cuts: LeastCuts['cuts'];
  readonly valuesYuan: ReadonlyMap<string, Decimal>;
}): { readonly ledger: readonly SpendingCut[]; readonly reachedYuan: Decimal } {
  const { plan } = of.request.evaluated;
  const values = new Map(of.valuesYuan);
  let reachedYuan = countedYuan(plan.policy, [...values.values()]);
  const ledger = of.spendings.flatMap((spending): readonly SpendingCut[] => {
    const cutYuan = of.cuts.get(spending.id);
    if (cutYuan === undefined) return [];
    const { group, gainPerYuan } = spending;
    values.set(group, (values.get(group) ?? ZERO).plus(gainPerYuan.times(cutYuan)));
    const before = reachedYuan;
    reachedYuan = countedYuan(plan.policy, [...values.values()]);
    return [spendingCut(spending, cutYuan, reachedYuan.minus(before))];
  });
  return { ledger, reachedYuan };
}

function spendingCut(spending: Spending, cutYuan: Decimal, gainYuan: Decimal): SpendingCut {
  const { id, genericName, group, gainPerYuan, mostYuan } = spending;
  const afterYuan = textFromDecimal<YuanText>(mostYuan.minus(cutYuan));
  return {
    id,
    genericName,
    group,
    beforeYuan: textFromDecimal(mostYuan),
    cutYuan: textFromDecimal(cutYuan),
    afterYuan,
    nonSelected: { kind: 'amount', amountYuan: afterYuan },
    gainPerYuan: textFromDecimal(gainPerYuan),
    gainYuan: textFromDecimal(gainYuan),
  };
}
