import { describe, expect, it } from 'vitest';

import {
  decimalTextSchema,
  nonNegativeSchema,
  rangeSchema,
} from '../../../shared/decimal/decimal-schema';

const accepts =
  (schema: { safeParse: (value: unknown) => { success: boolean } }) =>
  (value: unknown): boolean =>
    schema.safeParse(value).success;

describe('the doors for decimal text', () => {
  it('let canonical text of any sign through and nothing else', () => {
    const passes = accepts(decimalTextSchema());
    expect(['0', '-1.5', '1000'].every(passes)).toBe(true);
    expect(['1.0', '１', '', 'NaN', '1e3', 1, null, undefined, {}].some(passes)).toBe(false);
  });

  it('let nothing negative through where it would make no sense', () => {
    const passes = accepts(nonNegativeSchema());
    expect(['0', '0.01'].every(passes)).toBe(true);
    expect(['-0.01', '-0'].some(passes)).toBe(false);
  });

  it('keep ratios and scores inside their range, ends included', () => {
    const passes = accepts(rangeSchema(1));
    expect(['0', '0.5', '1'].every(passes)).toBe(true);
    expect(['70', '1.0001', '-0.1'].some(passes)).toBe(false);
  });
});
