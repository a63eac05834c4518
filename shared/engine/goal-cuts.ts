import { type Decimal, quotient, smaller, sum, ZERO } from '../decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../decimal/decimal-text';
import type { Policy } from '../policy/policy';
import { countedYuan, countingRule, lackingYuan } from './counted-balance';
import type { EvaluatedPlan } from './evaluate-plan';
import type { GoalChange, SpendingCut } from './goal';
import { type CutCandidate, type CutGroup, type LeastCuts, leastCuts } from './least-cuts';

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
    ...countingRule(plan.policy),
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
      const { expenditureFactorRatio } = result.outcome.figures;
      const gainPerYuan = yieldPerYuan.times(decimalFromText(expenditureFactorRatio));
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

/** The cuts one after the other, each with what it adds to the figure; a group that is to be lifted is lifted in one go. */
function ledgerOf(of: {
  readonly request: CutsRequest;
  readonly spendings: readonly Spending[];
  readonly cuts: LeastCuts['cuts'];
  readonly valuesYuan: ReadonlyMap<string, Decimal>;
}): { readonly ledger: readonly SpendingCut[]; readonly reachedYuan: Decimal } {
  const { policy } = of.request.evaluated.plan;
  const values = new Map(of.valuesYuan);
  let reachedYuan = countedYuan(policy, [...values.values()]);
  const ledger = groupByGroup(of.spendings, policy, of.valuesYuan).flatMap(
    (spending): readonly SpendingCut[] => {
      const cutYuan = of.cuts.get(spending.id);
      if (cutYuan === undefined) return [];
      const before = values.get(spending.group) ?? ZERO;
      const after = before.plus(spending.gainPerYuan.times(cutYuan));
      values.set(spending.group, after);
      const gainYuan = countedYuan(policy, [after]).minus(countedYuan(policy, [before]));
      reachedYuan = reachedYuan.plus(gainYuan);
      const lacking = quotient(lackingYuan(policy, before), spending.gainPerYuan);
      return [spendingCut(spending, { cutYuan, gainYuan, fillingYuan: smaller(lacking, cutYuan) })];
    },
  );
  return { ledger, reachedYuan };
}

/** What is cut in groups that pay, then group by group what is cut in the others. */
function groupByGroup(
  spendings: readonly Spending[],
  policy: Policy,
  valuesYuan: ReadonlyMap<string, Decimal>,
): readonly Spending[] {
  const lifted = [...valuesYuan]
    .filter(([, value]) => !lackingYuan(policy, value).isZero())
    .map(([name]) => name);
  return [
    ...spendings.filter(({ group }) => !lifted.includes(group)),
    ...lifted.flatMap((name) => spendings.filter(({ group }) => group === name)),
  ];
}

function spendingCut(
  { id, genericName, group, mostYuan }: Spending,
  cut: { readonly cutYuan: Decimal; readonly gainYuan: Decimal; readonly fillingYuan: Decimal },
): SpendingCut {
  const afterYuan = textFromDecimal<YuanText>(mostYuan.minus(cut.cutYuan));
  return {
    id,
    genericName,
    group,
    beforeYuan: textFromDecimal(mostYuan),
    cutYuan: textFromDecimal(cut.cutYuan),
    afterYuan,
    nonSelected: { kind: 'amount', amountYuan: afterYuan },
    fillingYuan: textFromDecimal(cut.fillingYuan),
    gainYuan: textFromDecimal(cut.gainYuan),
    gainPerYuan: textFromDecimal(quotient(cut.gainYuan, cut.cutYuan)),
  };
}
