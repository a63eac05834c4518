import type { ScoreText, YuanText } from '../../../shared/decimal/decimal-text';
import { emptySettlement, type Settlement, settlementStates } from '../../../shared/plan/fund-plan';
import { readDay } from '../../../shared/plan/typed-parameters';
import {
  ratioText,
  readAmount,
  readPositiveRatio,
  readRatio,
  readUpTo,
  readWhole,
} from '../../../shared/plan/typed-values';
import { failure, type Result, success } from '../../../shared/result';
import { formReader } from './form-reader';
import type { FormTexts } from './FormDialog';

const fields = [
  'batch',
  'agreementYear',
  'fromDate',
  'toDate',
  'state',
  'score',
  'fundRatio',
  'expenditureFundRatio',
  'paidDate',
  'paidYuan',
] as const;
export type SettlementField = (typeof fields)[number];
export const settlementFields: readonly SettlementField[] = fields;

/** A group as it is typed. */
export function settlementTexts(settlement: Settlement): FormTexts<SettlementField> {
  return {
    batch: settlement.batch,
    agreementYear: String(settlement.agreementYear),
    fromDate: settlement.fromDate ?? '',
    toDate: settlement.toDate ?? '',
    state: settlement.state,
    score: settlement.score ?? '',
    fundRatio: ratioText(settlement.fundRatio),
    expenditureFundRatio: ratioText(settlement.expenditureFundRatio),
    paidDate: settlement.paid?.date ?? '',
    paidYuan: settlement.paid?.retentionYuan ?? '',
  };
}

const MOST_YEARS = 20;
const MOST_POINTS = 100;

/** The group, or the fields that cannot be read; what the form does not have stays. */
export function readSettlement(
  before: Settlement | { readonly id: string },
  texts: FormTexts<SettlementField>,
): Result<Settlement, ReadonlySet<SettlementField>> {
  const form = formReader(texts);
  const agreementYear = form.needed('agreementYear', (text) => readWhole(text, 1, MOST_YEARS));
  const score = form.read('score', (text) => readUpTo<ScoreText>(text, MOST_POINTS));
  const fundRatio = form.read('fundRatio', readRatio);
  const expenditureFundRatio = form.read('expenditureFundRatio', readPositiveRatio);
  const paidYuan = form.read('paidYuan', (text) => readAmount<YuanText>(text));
  const fromDate = form.read('fromDate', readDay);
  const toDate = form.read('toDate', readDay);
  const paidDate = form.read('paidDate', readDay);
  const state = settlementStates.find((one) => one === texts.state) ?? 'running';
  if ((fromDate === null) !== (toDate === null)) form.refuse('fromDate');
  if (fromDate !== null && toDate !== null && fromDate > toDate) form.refuse('toDate');
  const isPaid = state === 'paid';
  if (isPaid && paidDate === null) form.refuse('paidDate');
  if (isPaid && paidYuan === null) form.refuse('paidYuan');
  if (!isPaid && (paidDate !== null || paidYuan !== null)) form.refuse('state');
  if (form.wrong.size > 0 || agreementYear === null) return failure(form.wrong);
  const whole = 'batch' in before ? before : emptySettlement({ ...before, batch: '' });
  return success({
    ...whole,
    batch: texts.batch,
    agreementYear,
    fromDate,
    toDate,
    state,
    score,
    fundRatio,
    expenditureFundRatio,
    paid:
      isPaid && paidDate !== null && paidYuan !== null
        ? { date: paidDate, retentionYuan: paidYuan }
        : null,
  });
}
