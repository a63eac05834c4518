import { z } from 'zod';

import { decimalTextSchema } from '../../decimal/decimal-schema';
import type { YuanText } from '../../decimal/decimal-text';
import { purchaseFieldSchema } from '../columns/column-mapping';

const text = z.string().max(1000);
const tenthPower = z.int().min(-6).max(12);

/** The sheet a doubt is about; its answer holds for this file alone. */
const place = { file: text, sheet: text };

/** What lines, or a whole table, leave open besides their product: a person says it, or the lines are refused. */
export const lineDoubtSchema = z.discriminatedUnion('kind', [
  /** A direction (单据类型) that is on no list. Lines that are negative already are not turned round again. */
  z.strictObject({ kind: z.literal('directionUnknown'), value: text, isNegative: z.boolean() }),
  /** A status (单据状态) that is on no list. */
  z.strictObject({ kind: z.literal('statusUnknown'), value: text, isNegative: z.boolean() }),
  /** An amount of zero for a quantity: a gift, or a formula that nobody worked out. */
  z.strictObject({ kind: z.literal('zeroAmount'), ...place }),
  /** Amounts far off quantity × price. */
  z.strictObject({ kind: z.literal('amountDisagrees'), ...place }),
  /** A quantity, an amount or both of which one cell stands for several lines. */
  z.strictObject({
    kind: z.literal('mergedAmount'),
    of: z.enum(['quantity', 'amount', 'both']),
    /** The line whose cell it is; the others only share it. */
    isFirst: z.boolean(),
    /** Lines of several products or months cannot share one number: nobody knows whose it is. */
    isOneProduct: z.boolean(),
    ...place,
  }),
  /** 1.2万 under 万盒: the power of ten is in the cell and in the header. Read with the cell's alone. */
  z.strictObject({
    kind: z.literal('scaleTwice'),
    field: purchaseFieldSchema,
    header: text,
    tenthPower,
  }),
  /** Units that do not decide what the numbers are counted in. Read as they are, times ten to `readPower`. */
  z.strictObject({
    kind: z.literal('unitUnclear'),
    field: purchaseFieldSchema,
    header: text,
    unit: text,
    /** One of them is meant. */
    tenthPowers: z.array(tenthPower).readonly(),
    readPower: tenthPower,
    /** What the answer scales: amounts may be made of the quantity. */
    scales: z.enum(['quantity', 'amount', 'both']),
    isInHeader: z.boolean(),
    ...place,
  }),
  /** A header's words beside that of its field: perhaps it is not what was bought and paid. Read as if it were. */
  z.strictObject({
    kind: z.literal('headerUnclear'),
    field: purchaseFieldSchema,
    header: text,
    value: text,
  }),
  /** A caption's unit, and quantity × price says the numbers are not counted in it. Read as the caption says. */
  z.strictObject({
    kind: z.literal('captionDisagrees'),
    field: z.enum(['amountYuan', 'packs', 'units']),
    caption: text,
    tenthPower,
    ...place,
  }),
  /** A row that may be the sum of the rows above it. */
  z.strictObject({
    kind: z.literal('subtotalPossible'),
    row: z.int().min(1),
    name: text,
    ...place,
  }),
  /** Dated in another month, or year, than the title or the sheet names (`value`). */
  z.strictObject({ kind: z.literal('dateOutsideTitle'), value: text, ...place }),
  /** A column of discounts beside an amount that is written: nobody knows whether it is taken off already. */
  z.strictObject({ kind: z.literal('discountBeside'), header: text }),
  /** In a table without any marks, of a product that another table of the import calls selected (`of`: its file). */
  z.strictObject({ kind: z.literal('flagElsewhere'), of: text, ...place }),
  /** Bought by this hospital, where others are named too. */
  z.strictObject({ kind: z.literal('institutionDiffers'), value: text }),
  /** Months without a year, in a file that names none. Read as of `year`. */
  z.strictObject({
    kind: z.literal('yearUnknown'),
    file: text,
    year: text,
    years: z.array(text).readonly(),
  }),
  /** Title, sheet and file name different months. Read as of `month`. */
  z.strictObject({
    kind: z.literal('monthDisagrees'),
    month: text,
    months: z.array(text).readonly(),
    texts: text,
    ...place,
  }),
  /** A product counted in another kind of unit than the rest of its variety (ml beside 支); told of a whole table. */
  z.strictObject({ kind: z.literal('unitDiffers'), name: text, unit: text, mainUnit: text }),
  /** All lines stand in another sheet too. */
  z.strictObject({ kind: z.literal('sheetCopied'), of: text, ...place }),
  /** Most lines, and not all, stand in another sheet too. */
  z.strictObject({
    kind: z.literal('sheetMostlyCopied'),
    of: text,
    lines: z.int().min(1),
    all: z.int().min(1),
    ...place,
  }),
  /** Something beside the lines, or in them, by which nobody knows whether they count as they stand. */
  z.strictObject({
    kind: z.literal('countUnclear'),
    reason: z.enum([
      /** The same line stands in another file of the import (`value`). */
      'inOtherFile',
      /** An amount for a quantity of zero. */
      'zeroQuantity',
      /** A price of one fen, where the product costs more in other lines. */
      'tokenPrice',
      /** A title (`value`) says how numbers were made, in words that are not known. */
      'title',
    ]),
    value: text,
    ...place,
  }),
  /** Every line is the sum of lines of another sheet. */
  z.strictObject({ kind: z.literal('sheetSummarised'), of: text, ...place }),
  /** It is called a summary, and holds varieties of other sheets, whatever its figures are. */
  z.strictObject({ kind: z.literal('sheetCalledSummary'), of: text, ...place }),
  /** Several columns say the same with equally good words. Read from the one with these letters. */
  z.strictObject({
    kind: z.literal('columnTied'),
    field: purchaseFieldSchema,
    letters: text,
    /** `total`: what the lines cost where the column is meant. */
    columns: z
      .array(z.strictObject({ letters: text, header: text, total: decimalTextSchema<YuanText>() }))
      .readonly(),
  }),
]);
export type LineDoubt = z.infer<typeof lineDoubtSchema>;
