import type { ErrorCode, ParamsOf } from '../../errors';
import { atCell } from './error-places';

/** Why rows are not taken, or wait for an answer. */
export const rowErrorsEn: {
  readonly [Code in Extract<ErrorCode, `row.${string}`>]: (params: ParamsOf<Code>) => string;
} = {
  'row.sumOfVarieties': (place) =>
    `${atCell(place)}: the figures of this row are the sums of the rows above it. It looks like a total: delete it. If it is a variety, move it above those rows.`,
  'row.sumOfRows': (place) =>
    `${atCell(place)}: quantity and amount of this row are the sums of the rows above it. It looks like a total and was not taken. If it is a purchase, move it above those rows.`,
  'row.tooWide': ({ value, ...place }) =>
    `${atCell(place)}: "${value}" stands beyond the last column of the header, so that cells of this row may be in the wrong columns. Quote amounts with thousands separators, or leave the commas out.`,
  'row.directionUnknown': (place) =>
    `${atCell(place)}: "${place.value}" may be a purchase, a return or neither. Answer what it means; the row waits.`,
  'row.statusUnknown': (place) =>
    `${atCell(place)}: "${place.value}" may be valid or not. Answer what it means; the row waits.`,
  'row.dateOutsideTitle': ({ value, ...place }) =>
    `${atCell(place)}: the date is not of the time that the title or the sheet "${value}" names. Answer whether the row counts by its date.`,
  'row.institutionDiffers': ({ value, ...place }) =>
    `${atCell(place)}: the row is of "${value}", and other hospitals are named too. Answer whether it counts.`,
  'row.foreignCurrency': (place) =>
    `${atCell(place)}: the currency is "${place.value}", not yuan. Convert the row to yuan before importing it.`,
  'row.moneyUnit': (place) =>
    `${atCell(place)}: the row's amount is said to be in "${place.value}", which is not the unit of the amount's header; the row was not taken. Convert it, and write the unit into the header of the amounts.`,
  'row.unitsDisagree': (place) =>
    `${atCell(place)}: the quantity is counted in "${place.value}", and elsewhere stands "${place.other}"; they come to different quantities, and which is meant is not known, so the row was not taken. Correct one of them.`,
  'row.unitsUnlikePacks': (place) =>
    `${atCell(place)}: ${place.value} units are not what ${place.packs} packs of ${place.factor} hold; which is right is not known, so the row was not taken. Correct one of them.`,
  'row.discounted': (place) =>
    `${atCell(place)}: there is a discount of "${place.value}" and no amount; whether the price is before or after it is not known. Add a column of amounts.`,
  'row.yearUnknown': (place) => `${atCell(place)}: a month without its year.`,
  'row.monthDisagrees': ({ value, ...place }) =>
    `${atCell(place)}: titles, sheet and file name different months (${value}), so the month is not known.`,
  'row.monthsNotSum': ({ value, found, ...place }) =>
    `${atCell(place)} says ${value}, and the months come to ${found}. Which is right cannot be told, so the row was not taken. Check and correct it.`,
  'row.amountOfOtherStep': ({ value, ...place }) =>
    `${atCell(place)}: the amount is that of "${value}", which is not the quantity received. What was received cost is not known, so the row was not taken. Add the amount received, or a price.`,
  'row.returnWithoutQuantity': (place) =>
    `${atCell(place)}: what was returned has an amount and no quantity, so the row was not taken. Add the quantity returned.`,
  'row.returnWithoutAmount': (place) =>
    `${atCell(place)}: what was returned has a quantity and neither an amount nor a price to compute it from, so the row was not taken. Add one of them.`,
  'row.yearDisagrees': ({ value, other, ...place }) =>
    `${atCell(place)} says "${value}", and the year of the same row is "${other}". Which year is meant cannot be told, so the row was not taken. Correct one of them.`,
  'row.taxUnclear': ({ value, ...place }) =>
    `${atCell(place)} says ${value}, and whether the amount holds this tax cannot be told, so the row was not taken. Use a column 价税合计, or say 含税金额 in the header.`,
  'row.zeroAmount': (place) =>
    `${atCell(place)}: the amount is 0 for a quantity: a gift, or a formula that nobody worked out. Recalculate the file, or answer that it is 0 yuan.`,
  'row.mergedAmount': (place) =>
    `${atCell(place)}: the number is shared by several rows (a merged cell, or written in the first row only). Answer whether it counts once or for every row, or write it in every row of the file.`,
  'row.scaleTwice': (place) =>
    `${atCell(place)}: the number carries 万 or the like, and so does the header "${place.value}". Answer whether it applies once or twice.`,
  'row.unitUnclear': (place) =>
    `${atCell(place)}: the file says "${place.value}", and what the column is counted in is not certain. Answer it.`,
  'row.headerUnclear': (place) =>
    `${atCell(place)}: by "${place.value}" in its header the column may not be what was bought and paid. Answer whether it counts.`,
  'row.discountBeside': (place) =>
    `${atCell(place)}: there is a column "${place.value}" too, and whether the amount is before or after it is not said. Answer whether it counts.`,
  'row.flagElsewhere': (place) =>
    `${atCell(place)}: this table has no marks, and "${place.value}" calls the product selected. Answer which holds.`,
  'row.captionDisagrees': (place) =>
    `${atCell(place)}: the table says "${place.value}", but quantity × price says otherwise. Answer which holds.`,
  'row.unitDiffers': (place) =>
    `${atCell(place)}: the unit "${place.value}" is not that of the variety's other purchases, "${place.mainUnit}", and quantities of both cannot be added. Convert them, give the product a spec index, or answer that both are the same.`,
  'row.subtotalPossible': (place) =>
    `${atCell(place)}: the row "${place.value}" is the sum of rows above and may be a subtotal. Answer which it is.`,
  'row.amountDisagrees': (place) =>
    `${atCell(place)}: the amount differs from quantity × price by more than a fifth. Answer whether it counts as written.`,
  'row.signsDiffer': (place) =>
    `${atCell(place)}: one of quantity and amount is below zero and the other above, so whether it was bought or returned cannot be told. Correct it.`,
  'row.sheetCopied': (place) =>
    `${atCell(place)}: the whole sheet equals "${place.of}". Answer whether it counts as well.`,
  'row.sheetMostlyCopied': ({ of, ...place }) =>
    `${atCell(place)}: most lines of this table stand in "${of}" too and would count twice. Answer whether it counts as well.`,
  'row.countUnclear': ({ reason, value, ...place }) => {
    const where = atCell(place);
    if (reason === 'inOtherFile') {
      return `${where}: the same line stands in "${value}" too and would count twice. Answer whether it counts once more.`;
    }
    if (reason === 'tokenPrice') {
      return `${where}: the price is at most 0.01 yuan, and other lines of the product cost far more: it may be a gift. Answer whether it counts.`;
    }
    return reason === 'zeroQuantity'
      ? `${where}: the quantity is 0, and there is an amount. Answer whether it counts as written.`
      : `${where}: the title says "${value}", and whether this is what was bought and paid is not certain. Answer whether it counts.`;
  },
  'row.sheetSummarised': (place) =>
    `${atCell(place)}: the whole sheet sums up "${place.of}". Answer whether it counts as well.`,
  'row.sheetCalledSummary': (place) =>
    `${atCell(place)}: the whole sheet is called like a summary, and "${place.of}" holds varieties of it too. Answer whether it counts as well.`,
  'row.columnTied': (place) =>
    `${atCell(place)}: several columns may be meant: ${place.columns.map(({ header, letters }) => `"${header}" in column ${letters}`).join(', ')}. Answer which one.`,
};
