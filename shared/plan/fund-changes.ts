import type { DecimalText, YuanText } from '../decimal/decimal-text';
import type { IndicatorValue } from '../policy/score-sheet';
import type { FundEdit } from './fund-edits';
import type { FundPlan, Settlement, SettlementInputs } from './fund-plan';
import { without } from './without';

/**
 * The changes of a fund that a person makes, each as one undoable edit of the document ({@link FundEdit}). They are made
 * against the present fund (`fundOf(document)`); what they do not name stays.
 */

/** Puts a settlement group in the place of the one of its id, or at the end. */
export function changeSettlement(fund: FundPlan, settlement: Settlement): FundEdit {
  const isKnown = fund.settlements.some(({ id }) => id === settlement.id);
  const settlements = isKnown
    ? fund.settlements.map((one) => (one.id === settlement.id ? settlement : one))
    : [...fund.settlements, settlement];
  const action = isKnown ? 'changeSettlement' : 'addSettlement';
  return { kind: 'changeFund', change: { settlements }, action };
}

export function removeSettlement(fund: FundPlan, settlementId: string): FundEdit {
  const settlements = fund.settlements.filter(({ id }) => id !== settlementId);
  return { kind: 'changeFund', change: { settlements }, action: 'removeSettlement' };
}

/**
 * Types what was paid of a group and when; `null` takes it back. What was forecast until then (`forecastYuan`, the group's
 * retention) is kept beside it, so that the error of the forecast stays when the plan changes later.
 */
export function typePayment(
  fund: FundPlan,
  settlement: Settlement,
  payment: { readonly paid: Settlement['paid']; readonly forecastYuan: YuanText | null },
): FundEdit {
  const { paid, forecastYuan } = payment;
  const after: Settlement =
    paid === null
      ? { ...settlement, paid, forecastYuan: null, state: 'assessed' }
      : {
          ...settlement,
          paid,
          forecastYuan: settlement.forecastYuan ?? forecastYuan,
          state: 'paid',
        };
  return { ...changeSettlement(fund, after), action: 'paid' };
}

/** Types the value of an indicator of the score sheet; `null` takes it back, so that the data or nothing says it. */
export function typeIndicator(
  { indicatorValues }: FundPlan,
  indicatorId: string,
  value: IndicatorValue | null,
): FundEdit {
  const after =
    value === null
      ? without(indicatorValues, [indicatorId])
      : { ...indicatorValues, [indicatorId]: value };
  return { kind: 'changeFund', change: { indicatorValues: after }, action: 'indicator' };
}

/** What an agreement year may have of its own for a variety. */
export type OwnInput = Exclude<keyof SettlementInputs, 'varietyId'>;

/** The agreement year with an input of its own for a variety; `null` takes it back, so that the plan says it. */
export function withOwnInput(
  settlement: Settlement,
  varietyId: string,
  [field, value]: readonly [field: OwnInput, value: DecimalText<string> | null],
): Settlement {
  const own = settlement.inputs.find((inputs) => inputs.varietyId === varietyId) ?? { varietyId };
  const after = value === null ? without(own, [field]) : { ...own, [field]: value };
  const others = settlement.inputs.filter((inputs) => inputs.varietyId !== varietyId);
  const isEmpty = Object.keys(after).length === 1;
  return { ...settlement, inputs: isEmpty ? others : [...others, { ...after, varietyId }] };
}

/** The agreement year with a variety taken out of it, or back into it. */
export function withVariety(
  settlement: Settlement,
  varietyId: string,
  isSettled: boolean,
): Settlement {
  const others = settlement.leftOut.filter((id) => id !== varietyId);
  return { ...settlement, leftOut: isSettled ? others : [...others, varietyId] };
}
