import type { ParamsOf } from '../../errors';
import { formatExactRatio } from '../format';

type Code =
  | 'allocation.noDepartments'
  | 'allocation.noKeys'
  | 'allocation.weights'
  | 'allocation.emptyKey'
  | 'allocation.poolUnknown';

/** Why a fund cannot be divided among departments. */
export const allocationErrorsEn: { readonly [One in Code]: (params: ParamsOf<One>) => string } = {
  'allocation.noDepartments': () =>
    'There are no departments. Enter them in the plan, or give their table with --departments.',
  'allocation.noKeys': () =>
    'There are no allocation keys. Enter keys whose weights add up to 100%; the header of a departments’ table may say "head count 40%".',
  'allocation.weights': ({ sum }) =>
    `The weights of the allocation keys add up to ${formatExactRatio(sum, 'en')} and not to 100%. Please change them.`,
  'allocation.emptyKey': ({ key }) =>
    `No department has a value of "${key}", so nothing can be divided by it. Enter values, or give it the weight 0.`,
  'allocation.poolUnknown': () =>
    'What is to be divided is not known: no payment can be forecast. Enter the amount (--pool YUAN), or the score and the dates of the settlement groups.',
};
