import { type Decimal, sum, ZERO } from '../decimal/decimal';
import {
  decimalFromText,
  type ScaleText,
  textFromDecimal,
  type YuanText,
} from '../decimal/decimal-text';
import type { PlanDocument } from '../plan/plan';
import { retentionRatio } from '../policy/retention-scheme';
import { agreedShareRatio } from '../policy/share-table';
import { retainedYuan } from './retention';
import { stateIndex, type Terms } from './sweep/lever-terms';
import { fundedTermsOf, termsOfPlan } from './sweep/plan-terms';

/** The values of each lever, in the order the cells are wanted. */
export interface GridLevers {
  readonly base: readonly ScaleText[];
  readonly winners: readonly number[];
  readonly nonSelected: readonly ScaleText[];
}

/** Hospital totals under one combination of levers. */
export interface GridCell {
  readonly base: ScaleText;
  readonly winners: number;
  readonly nonSelected: ScaleText;
  readonly balanceBaseYuan: YuanText;
  /** `null` while the policy needs a score and none is given. */
  readonly retentionYuan: YuanText | null;
}

/**
 * Hospital totals for every combination, the last lever fastest. Exactly what `evaluatePlan(applyLevers(…))` gives, but
 * with the varieties added up once for all cells: a group's balance is `base × fund break-even − non-selected × fund
 * spending`, and its break-even is linear in the shares.
 */
export function gridTotals(plan: PlanDocument, levers: GridLevers): readonly GridCell[] {
  const rule = {
    policy: plan.policy,
    retentionRatio: retentionRatio(plan.policy, plan.score),
  };
  const linesOf = createLines(plan, levers);
  return levers.base.flatMap((base) => {
    const spentYuan = linesOf.spentYuan(base);
    return levers.winners.flatMap((winners) => {
      const headroomYuan = linesOf.headroomYuan(base, winners);
      return levers.nonSelected.map((nonSelected, index) => {
        const spent = spentYuan[index] ?? [];
        const balances = headroomYuan.map((amount, group) => amount.minus(spent[group] ?? ZERO));
        return {
          base,
          winners,
          nonSelected,
          balanceBaseYuan: textFromDecimal<YuanText>(sum(balances)),
          retentionYuan: retainedYuan(rule, balances),
        };
      });
    });
  });
}

interface Lines {
  /** Per group, the balance without non-selected spending. */
  readonly headroomYuan: (base: ScaleText, winners: number) => readonly Decimal[];
  /** What the fund pays of it, per non-selected level and group. */
  readonly spentYuan: (base: ScaleText) => readonly (readonly Decimal[])[];
}

/** A base of nothing is a case of its own: the varieties become unreported ones, which need less and may be out of scope. */
function createLines(plan: PlanDocument, levers: GridLevers): Lines {
  const terms = termsOfPlan(plan);
  const inState = [true, false].map((isReported) =>
    fundedTermsOf(terms, { plan, state: stateIndex(isReported, true) }),
  );
  const groupsOf = (base: ScaleText): readonly Terms[] => inState[base === '0' ? 1 : 0] ?? [];
  const spent = inState.map((groups) =>
    levers.nonSelected.map((nonSelected) =>
      groups.map((group) => (group.spent ?? ZERO).times(decimalFromText(nonSelected))),
    ),
  );
  return {
    headroomYuan: (base, winners) => {
      const shares = sharesOf(plan, winners);
      return groupsOf(base).map((group) => headroom(group, shares).times(decimalFromText(base)));
    },
    spentYuan: (base) => spent[base === '0' ? 1 : 0] ?? [],
  };
}

type Shares = ReturnType<typeof sharesOf>;

function sharesOf(
  { policy }: PlanDocument,
  winners: number,
): readonly (readonly [keyof Terms, Decimal])[] {
  const tables = policy.shareTables.value;
  return [
    ['selectedGeneral', decimalFromText(agreedShareRatio(tables.general, winners))],
    ['selectedAntiInfective', decimalFromText(agreedShareRatio(tables.antiInfective, winners))],
    ['selectedRestricted', decimalFromText(agreedShareRatio(tables.restricted, winners))],
  ];
}

/** `Σ k Q (P0 − r Ps)`. */
function headroom(group: Terms, shares: Shares): Decimal {
  const agreed = sum(shares.map(([name, share]) => (group[name] ?? ZERO).times(share)));
  return (group.oldPrice ?? ZERO).minus(agreed);
}
