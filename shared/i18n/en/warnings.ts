import type { Warning, WarningCode } from '../../warnings';
import { formatRatio } from '../format';

type WarningParamsOf<Code extends WarningCode> = Extract<Warning, { code: Code }>['params'];

/** One whole sentence a warning: what is so, what it costs and what can be done. */
export const warningsEn: {
  readonly [Code in WarningCode]: (params: WarningParamsOf<Code>) => string;
} = {
  'score.assumed': () =>
    'No assessment score is given: a pass is assumed. If the assessment is failed, nothing is retained.',
  'variety.neverReported': ({ name }) =>
    `"${name}" has no base quantity, yet non-selected products were bought: there is no budget for them, and each yuan lowers the balance.`,
  'variety.priceRose': ({ name }) =>
    `The selected price of "${name}" is above the pre-VBP average price divided by the agreed share: its balance is negative even without non-selected purchases.`,
  'variety.agreedAboveBase': ({ name }) =>
    `The signed agreed volume of "${name}" is larger than its base quantity. Check the units of both.`,
  'variety.beyondBreakEven': ({ name }) =>
    `Non-selected spending on "${name}" is beyond its break-even point: its balance is negative and counts in the total of its settlement group.`,
  'variety.belowAgreed': ({ name }) =>
    `Selected purchases of "${name}" are below the agreed volume: the agreement is not fulfilled.`,
  'hospital.redLine': ({ measure, limitRatio }) =>
    measure === 'amount'
      ? `The hospital's non-selected share by amount has reached the red line of ${formatRatio(limitRatio, 'en')} (it must stay below): the assessment may lose points.`
      : `The hospital's non-selected share by quantity has reached the red line of ${formatRatio(limitRatio, 'en')} (it must stay below): the assessment may lose points.`,
  'plan.notAYear': ({ months, fromMonth, toMonth }) =>
    `Use is taken from ${fromMonth} to ${toMonth}, of which ${String(months)} ${months === 1 ? 'month holds' : 'months hold'} purchases, not 12. It is not annualised: a base quantity, non-selected amount or selected quantity that follows from purchases is that of these months alone.`,
  'variety.incomplete': ({ name }) => `"${name}" lacks inputs and is in no total.`,
};
