import type { Messages } from '../zh-cn';

export const importQuestionsEn: Messages['importQuestions'] = {
  sentences: {
    factorUnknown: ({ product }) =>
      `How many minimum preparation units does a purchase pack of "${product}" hold?`,
    factorDisagrees: ({ product, fromColumn, fromText }) =>
      `"${product}": the factor column says ${fromColumn}, the specification ${fromText}. Which holds?`,
    classUnknown: ({ product }) => `"${product}" has no mark. Is it a selected product?`,
    classContradictory: ({ product, value }) =>
      `"${product}" is marked "${value}", and its name says the opposite. Is it a selected product?`,
    flagUnknown: ({ value }) => `Does "${value}" in the flag column mean selected or non-selected?`,
    directionUnknown: ({ value }) => `Is "${value}" a purchase, a return, or neither?`,
    statusUnknown: ({ value }) => `Do lines with the status "${value}" count as bought?`,
    dateOutsideTitle: ({ value }) =>
      `The title or the sheet says "${value}", and some rows are dated otherwise: do they count by their dates?`,
    institutionDiffers: ({ value }) =>
      `The files name more than one hospital: do the purchases of "${value}" count?`,
    zeroAmount: () =>
      'Quantities with an amount of 0 (gifts, or formulas that nobody worked out): are they really 0 yuan?',
    amountDisagrees: () =>
      'Amounts that differ from quantity × price by more than a fifth: do they count as written, or not at all?',
    mergedAmount: ({ of }) =>
      `Several lines share one ${of === 'amount' ? 'amount' : of === 'quantity' ? 'quantity' : 'quantity and amount'} (a merged cell, or written in the first line only): does it count once, or for each line?`,
    scaleTwice: ({ header }) =>
      `Both the header "${header}" and the cells carry 万 or the like: scale once or twice?`,
    unitUnclear: ({ header, unit }) =>
      `What is "${header}" counted in? The file says "${unit}", which does not decide it.`,
    headerUnclear: ({ header, value, field }) =>
      value === header
        ? `"${header}" may not be the price that was paid: is it taken as the ${field} of these rows?`
        : `"${header}" says "${value}", and what that means is not certain: is it taken as the ${field} of these rows?`,
    discountBeside: ({ header }) =>
      `There is a column "${header}" too: are the written amounts what was paid after it?`,
    flagElsewhere: ({ sheet, of }) =>
      `"${sheet}" has no marks, and some of its products are called selected in "${of}": are these purchases selected or non-selected?`,
    captionDisagrees: ({ caption }) =>
      `The table says "${caption}", and quantity × price says otherwise: which holds?`,
    unitDiffers: ({ name, unit, mainUnit }) =>
      `"${name}" is counted in "${mainUnit}" here and in "${unit}" there: is 1 ${unit} the same as 1 ${mainUnit}? If not, give the product a spec index, or leave its lines out.`,
    subtotalPossible: ({ name, row }) =>
      `Row ${row} "${name}" is the sum of rows above it: is it a purchase or a subtotal?`,
    sheetCopied: ({ sheet, of }) =>
      `The lines of "${sheet}" are those of "${of}": do they count once more?`,
    countUnclear: {
      inOtherFile: ({ sheet, value }) =>
        `Some lines of "${sheet}" stand in "${value}" too, with the same product, date, quantities and amount: do they count once more?`,
      tokenPrice: () =>
        'Some lines have a price of at most 0.01 yuan, and others of the product cost far more: they may be gifts. Do they count as they stand?',
      zeroQuantity: () => 'Amounts for a quantity of 0: do they count as written?',
      title: ({ value }) =>
        `The title says "${value}", and whether the numbers are what was bought and paid is not certain: do they count as they stand?`,
    },
    sheetMostlyCopied: ({ sheet, of, lines, all }) =>
      `${lines} of the ${all} lines of "${sheet}" are those of "${of}": does the whole sheet count once more, or none of it? To add only what differs, delete the equal lines in the file.`,
    sheetSummarised: ({ sheet, of }) => `"${sheet}" sums up "${of}": does it count once more?`,
    sheetCalledSummary: ({ sheet, of }) =>
      `"${sheet}" is called like a summary, and "${of}" holds varieties of it too: does it count once more?`,
    yearUnknown: ({ file }) =>
      `"${file}" names months only, and neither titles nor sheets nor its name say one certain year: which year is it?`,
    monthDisagrees: ({ sheet, texts }) =>
      `"${sheet}" has no column of dates, and titles, sheet and file name different months (${texts}): which month was it bought in?`,
    columnTied: ({ field, columns }) =>
      `Several columns may be "${field}" (${columns.map(({ header, letters }) => `"${header}" in column ${letters}`).join(', ')}): which one is it?`,
  },
  choices: {
    selected: 'selected',
    selectedNoVolume: 'selected, no volume',
    backupAsSelected: 'backup, as selected',
    nonSelected: 'non-selected',
    nonSelectedExempt: 'non-selected, exempt',
    nonSelectedShortage: 'non-selected in a shortage, not assessed',
    other: 'outside procurement, left out',
    purchase: 'a purchase, counted',
    return: 'a return, subtracted',
    leaveOut: 'left out',
    count: 'counted',
    same: 'The same, add them as they are',
    zero: '0 yuan, quantity counted',
    written: 'the amounts as written',
    once: 'once',
    each: 'for each line',
    twice: 'twice',
    take: 'yes, counted as it is',
    timesYuan: ({ factor }) => `1 is ${factor} yuan`,
    timesCounted: ({ factor }) => `1 is ${factor} of what is bought`,
    caption: 'in the unit that is named',
    plain: 'as the cells have it, not scaled',
    read: 'counted as well',
    fromColumn: ({ factor }) => `the column's ${factor}`,
    fromText: ({ factor }) => `the specification's ${factor}`,
    column: ({ header, letters }) => `"${header}" (column ${letters})`,
  },
  effect: ({ amount, selected, nonSelected }) =>
    `counts ${amount} yuan, ${selected} selected and ${nonSelected} non-selected`,
  open: ({ question, file, sheet, rows, count, yuan, key }) =>
    `${question} (${file}${sheet === '' ? '' : `, sheet "${sheet}"`}, rows ${rows.join(', ')} and so on, ${count} in all, ${yuan} yuan; key of the answer: ${key})`,
};
