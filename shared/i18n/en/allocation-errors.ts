import type { ParamsOf } from '../../errors';
import { formatExactRatio } from '../format';
import { atCell, inSheet } from './error-places';

type Code =
  | 'allocation.noDepartments'
  | 'allocation.noKeys'
  | 'allocation.weights'
  | 'allocation.emptyKey'
  | 'allocation.nameTwice'
  | 'allocation.noUse'
  | 'allocation.poolUnknown'
  | 'allocation.headerUnclear'
  | 'allocation.departmentTwice'
  | 'allocation.nameTooLong'
  | 'allocation.totalDisagrees'
  | 'allocation.hiddenRows'
  | 'allocation.severalSheets';

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
  'allocation.nameTwice': ({ name }) =>
    `Two departments are called “${name}”: rename one, or make them one.`,
  'allocation.noUse': () =>
    'The purchases of the plan name no department (the file needs a column 科室 or department), or the months of use are not chosen. Import purchases with departments, or give their table with --departments.',
  'allocation.poolUnknown': () =>
    'What is to be divided is not known: no payment can be forecast. Enter the amount (--pool YUAN), or the score and the dates of the settlement groups.',
  'allocation.headerUnclear': (place) =>
    `${atCell(place)}: a header without a weight, and no key that is known. Please write the key with its weight, such as "head count 40%"; the column of names is called "department"; delete columns that are no keys.`,
  'allocation.departmentTwice': (place) =>
    `${atCell(place)}: names the department "${place.value}" again. Please keep one row for each department.`,
  'allocation.nameTooLong': (place) =>
    `${atCell(place)}: a name that is too long; at most ${String(place.limit)} characters. Please shorten it.`,
  'allocation.totalDisagrees': ({ value, found, ...place }) =>
    `${atCell(place)}: the total says ${value}, and the departments above come to ${found}. A row may be missing or too many, so nothing was read. Please check and correct it, or delete the row of totals.`,
  'allocation.hiddenRows': ({ file, sheet, rows }) =>
    `Departments stand in hidden rows (row ${rows.join(', ')}) of ${inSheet({ file, sheet })}; whether they count is not clear, so nothing was read. Please show or delete them.`,
  'allocation.severalSheets': ({ file, sheet, others }) =>
    `A column of departments stands in ${inSheet({ file, sheet })}, and "${others.join('", "')}" has one too, so nothing was read. Please put all departments on one sheet.`,
};
