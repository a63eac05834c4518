import type { DecimalText, YuanText } from '../../shared/decimal/decimal-text';
import { planOfWay, type ReachingWay } from '../../shared/fund/plan-of-way';
import { settledGroups } from '../../shared/fund/settlements';
import {
  changeSettlement,
  type OwnInput,
  removeSettlement,
  typeIndicator,
  typePayment,
  withOwnInput,
  withVariety,
} from '../../shared/plan/fund-changes';
import { type FundEdit, fundOf } from '../../shared/plan/fund-edits';
import type { FundPlan, Settlement } from '../../shared/plan/fund-plan';
import type { IndicatorValue } from '../../shared/policy/score-sheet';
import { changeFundView } from '../stores/fund-store';
import { edit, planState, presentDocument, presentPlan } from '../stores/plan-store';
import { changeView } from '../stores/view-store';
import { makeScenario } from './make-scenario';
import { newId } from './new-variety';

/** A settlement group for each batch that has none, over the months of use, as one step to undo. */
export function addBatchSettlements(): void {
  const plan = presentPlan(planState());
  const fund = presentFund();
  if (plan === null || fund === null) return;
  const added = settledGroups(plan, fund)
    .filter(({ isAssumed }) => isAssumed)
    .map(({ settlement }) => ({ ...settlement, id: newId() }));
  if (added.length === 0) return;
  edit({
    kind: 'changeFund',
    change: { settlements: [...fund.settlements, ...added] },
    action: 'addSettlement',
  });
}

/** Puts a group in its place; what was paid is kept with the forecast of that moment. */
export function putSettlement(settlement: Settlement, forecastYuan: YuanText | null): void {
  made((fund) => {
    const before = fund.settlements.find(({ id }) => id === settlement.id);
    const isPaidNow = settlement.paid !== null && (before?.paid ?? null) === null;
    const isTakenBack = settlement.paid === null && (before?.paid ?? null) !== null;
    if (isPaidNow) {
      return typePayment(fund, settlement, { paid: settlement.paid, forecastYuan });
    }
    return changeSettlement(fund, isTakenBack ? { ...settlement, forecastYuan: null } : settlement);
  });
}

/** Types what an agreement year has of its own for a variety; a group that nobody has typed becomes one by it. */
export function putOwnInput(
  settlement: Settlement,
  varietyId: string,
  input: readonly [field: OwnInput, value: DecimalText<string> | null],
): void {
  putItems(withOwnInput(settlement, varietyId, input));
}

/** Takes a variety out of an agreement year, or back into it. */
export function putVarietyIn(settlement: Settlement, varietyId: string, isSettled: boolean): void {
  putItems(withVariety(settlement, varietyId, isSettled));
}

function putItems(settlement: Settlement): void {
  const isTyped = presentFund()?.settlements.some(({ id }) => id === settlement.id) === true;
  const typed = isTyped ? settlement : { ...settlement, id: newId() };
  made((fund) => changeSettlement(fund, typed));
  changeFundView({ itemsOf: typed.id });
}

export function dropSettlement(settlementId: string): void {
  made((fund) => removeSettlement(fund, settlementId));
}

export function putIndicator(indicatorId: string, value: IndicatorValue | null): void {
  made((fund) => typeIndicator(fund, indicatorId, value));
}

/** How a variety's volume is judged; judged as any other it is no special one. */
export function putSpecial(special: FundPlan['special'][number]): void {
  made((fund) => {
    const others = fund.special.filter(({ varietyId }) => varietyId !== special.varietyId);
    const isSpecial = special.judgedBy !== 'volume';
    return {
      kind: 'changeFund',
      change: { special: isSpecial ? [...others, special] : others },
      action: 'special',
    };
  });
}

export function putFundSettings(change: Partial<FundPlan>): void {
  edit({ kind: 'changeFund', change, action: 'settings' });
}

export function putTarget(target: FundPlan['target']): void {
  edit({ kind: 'changeFund', change: { target }, action: 'target' });
}

/** Makes a scenario of the open one in which a way to the target is gone. It is opened; the screen stays. */
export function makeTargetScenario(
  way: ReachingWay,
  described: { readonly name: string; readonly note: string },
): void {
  const plan = presentPlan(planState());
  const fund = presentFund();
  if (plan === null || fund === null) return;
  makeScenario({ ...described, target: planOfWay(plan, fund, way), moved: null });
}

export function toStart(): void {
  changeView({ screen: 'start' });
}

function presentFund(): FundPlan | null {
  const document = presentDocument(planState());
  return document === null ? null : fundOf(document);
}

function made(make: (fund: FundPlan) => FundEdit): void {
  const fund = presentFund();
  if (fund !== null) edit(make(fund));
}
