import { assertNever, present } from '../../assert';
import { type Decimal, ONE, sum, ZERO } from '../../decimal/decimal';
import { decimalFromText } from '../../decimal/decimal-text';
import type { Policy } from '../../policy/policy';
import { retentionRatio } from '../../policy/retention-scheme';
import { agreedShareRatio } from '../../policy/share-table';
import { retainedYuan } from '../retention';
import { type LeverPoint, settlementAtPoint } from './lever-point';
import { BUDGET_TERM, stateIndex, type TermName, termNames, type Terms } from './lever-terms';
import type { PreparedSweep } from './prepare-sweep';
import type { VarietyTerms } from './variety-terms';

/** Balance and retention, exact. */
export interface ExactAmounts {
  readonly balanceBaseYuan: Decimal;
  /** `null` while the policy needs a score and none is given. */
  readonly retentionYuan: Decimal | null;
}

/** Of a variety: what is retained is its group's. */
export type ExactBalance = Pick<ExactAmounts, 'balanceBaseYuan'>;

/** The hospital's totals at a point of every variety's levers: those of `evaluatePlan(planAtPoint(…))`, in closed form. */
export function exactHospital(prepared: PreparedSweep, point: LeverPoint): ExactAmounts {
  return amountsOf(prepared, point, groupBalances(prepared, point));
}

/** The hospital's totals and the variety's balance at a point of that variety's levers. */
export function exactVariety(
  prepared: PreparedSweep,
  point: LeverPoint,
  varietyId: string,
): { readonly hospital: ExactAmounts; readonly variety: ExactBalance | null } {
  const place = present(prepared.placeOfVariety.get(varietyId), 'the variety is in the plan');
  const variety = present(prepared.terms.varieties[place], 'a variety has terms');
  const before = varietyBalance(prepared, variety, {});
  const now = varietyBalance(prepared, variety, point);
  const balances = groupBalances(prepared, {}).map((balance, group) =>
    group === variety.group ? balance.minus(counted(before)).plus(counted(now)) : balance,
  );
  return {
    hospital: amountsOf(prepared, point, balances),
    variety: now === null ? null : { balanceBaseYuan: now.balanceYuan },
  };
}

function amountsOf(
  { plan }: PreparedSweep,
  point: LeverPoint,
  balances: readonly Decimal[],
): ExactAmounts {
  const { policy, score } = settlementAtPoint(plan, point);
  const retained = retainedYuan(
    { policy, retentionRatio: retentionRatio(policy, score) },
    balances,
  );
  return {
    balanceBaseYuan: sum(balances),
    retentionYuan: retained === null ? null : decimalFromText(retained),
  };
}

/** Per group, in the order of the prepared groups. */
function groupBalances(prepared: PreparedSweep, point: LeverPoint): readonly Decimal[] {
  const { plan, exactGroups } = prepared;
  const base = scaleOf(point.baseScale);
  const state = stateIndex(!base.isZero(), point.winners !== undefined);
  const weights = exactWeights(plan.policy, point, base);
  const fundText = point.fundRatio ?? plan.fundRatio;
  const fundRatio = fundText === null ? null : decimalFromText(fundText);
  const groups = present(exactGroups[state], 'the levers are in one of the states');
  return groups.map(({ own, plans, bound }) => {
    const mine = balanceOf(weights, own);
    if (fundRatio === null) return mine;
    return mine.plus(balanceOf(weights, bound)).plus(fundRatio.times(balanceOf(weights, plans)));
  });
}

interface VarietyBalance {
  readonly balanceYuan: Decimal;
  readonly isCounted: boolean;
}

function varietyBalance(
  { plan }: PreparedSweep,
  variety: VarietyTerms,
  point: LeverPoint,
): VarietyBalance | null {
  const base = variety.baseUnits.times(scaleOf(point.baseScale));
  const terms = variety.states[stateIndex(!base.isZero(), point.winners !== undefined)] ?? null;
  const own = point.fundRatio === undefined ? variety.fundRatio : decimalFromText(point.fundRatio);
  const fundRatio = own ?? (plan.fundRatio === null ? null : decimalFromText(plan.fundRatio));
  if (terms === null || fundRatio === null) return null;
  const weights = exactWeights(plan.policy, point, base);
  const budget = (weights[BUDGET_TERM] ?? ZERO).times(terms[BUDGET_TERM] ?? ZERO);
  const spent = balanceOf(weights, terms).minus(budget);
  const spentRatio = variety.expenditureFundRatio ?? fundRatio;
  return {
    balanceYuan: budget
      .times(fundRatio)
      .plus(spent.times(spentRatio))
      .times(variety.insuredShareRatio),
    isCounted: !base.isZero() || variety.isCountedUnreported,
  };
}

function counted(variety: VarietyBalance | null): Decimal {
  return variety?.isCounted === true ? variety.balanceYuan : ZERO;
}

function scaleOf(text: LeverPoint['baseScale']): Decimal {
  return text === undefined ? ONE : decimalFromText(text);
}

/** How often each term counts in the balance; see lever-weights.ts. */
function exactWeights(policy: Policy, point: LeverPoint, base: Decimal): Terms {
  const agreed = base.times(scaleOf(point.selectedPriceScale)).negated();
  return {
    oldPrice: base.times(scaleOf(point.preVbpPriceScale)),
    ...shareWeights(policy, point, agreed),
    agreed,
    signed: scaleOf(point.selectedPriceScale).negated(),
    ...spendingWeights(point),
  };
}

function shareWeights({ shareTables }: Policy, { winners }: LeverPoint, agreed: Decimal): Terms {
  if (winners === undefined) return {};
  const tables = shareTables.value;
  return {
    selectedGeneral: agreed.times(agreedShareRatio(tables.general, winners)),
    selectedAntiInfective: agreed.times(agreedShareRatio(tables.antiInfective, winners)),
    selectedRestricted: agreed.times(agreedShareRatio(tables.restricted, winners)),
  };
}

const MINUS_ONE = ONE.negated();

function spendingWeights({ nonSelected }: LeverPoint): Terms {
  switch (nonSelected?.kind) {
    case undefined:
      return { spent: MINUS_ONE };
    case 'scale':
      return { spent: decimalFromText(nonSelected.scale).negated() };
    case 'amount':
      return { one: decimalFromText(nonSelected.amountYuan).negated() };
    case 'demandShare':
      return {
        demand: decimalFromText(nonSelected.shareRatio).negated(),
        spentWithoutDemand: MINUS_ONE,
      };
    default:
      return assertNever(nonSelected);
  }
}

function balanceOf(weights: Terms, terms: Terms): Decimal {
  return sum(termNames.map((name: TermName) => (weights[name] ?? ZERO).times(terms[name] ?? ZERO)));
}
