import { z } from 'zod';

import { decimalFromText, type DecimalText, isDecimalText } from './decimal-text';

/** A door check for decimal text of any sign. */
export function decimalTextSchema<Text extends DecimalText<string>>(): z.ZodType<Text, Text> {
  return z.custom<Text>(isDecimalText, 'decimal text');
}

/** A door check for decimal text ≥ 0. */
export function nonNegativeSchema<Text extends DecimalText<string>>(): z.ZodType<Text, Text> {
  return z.custom<Text>(
    (value) => isDecimalText(value) && !value.startsWith('-'),
    'decimal text, not negative',
  );
}

/** A door check for decimal text in 0..maximum. */
export function rangeSchema<Text extends DecimalText<string>>(
  maximum: number,
): z.ZodType<Text, Text> {
  return z.custom<Text>(
    (value) =>
      isDecimalText(value) && !value.startsWith('-') && decimalFromText(value).lte(maximum),
    `decimal text from 0 to ${String(maximum)}`,
  );
}
