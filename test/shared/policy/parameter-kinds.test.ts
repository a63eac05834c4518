import { describe, expect, it } from 'vitest';

import { decimalText, type RatioText } from '../../../shared/decimal/decimal-text';
import { type ParameterKind, valueSchema } from '../../../shared/policy/parameter-kinds';
import { sourcedSchema } from '../../../shared/policy/policy';

const lag = { kind: 'count', isOpen: false, unit: 'workingDays', most: 24 } as const;

describe('the values of a kind of parameter', () => {
  it.each<[ParameterKind, readonly unknown[], readonly unknown[]]>([
    [
      { kind: 'ratio', isOpen: false, most: decimalText<RatioText>('0.5') },
      ['0', '0.5', '1'],
      [0.5, '1.1', '-0.1', null],
    ],
    [{ kind: 'yuan', isOpen: true }, ['0', '1250000.5', null], ['-1', 12, '']],
    [{ kind: 'units', isOpen: false }, ['0', '3600'], ['-1', null]],
    [{ kind: 'date', isOpen: true }, ['2026-07-01', null], ['2026-02-30', '2026-7-1', '']],
    [lag, [0, 24], [25, 1.5, -1, '3', null]],
    [{ kind: 'choice', choices: ['batch', 'hospital'] }, ['batch'], ['region', null]],
    [{ kind: 'yesNo' }, [true, false], ['yes', null]],
    [
      { kind: 'shareLimit' },
      [{ measure: 'amount', shareRatio: '0.5' }],
      [{ measure: 'amount', shareRatio: '1.5' }, { measure: 'amount' }],
    ],
  ])('%j are told from what is none', (kind, values, others) => {
    const schema = valueSchema(kind);
    expect(values.filter((value) => !schema.safeParse(value).success)).toEqual([]);
    expect(others.filter((value) => schema.safeParse(value).success)).toEqual([]);
  });
});

describe('a parameter with its source', () => {
  const source = {
    kind: 'assumption',
    title: { zh: '观察', en: 'observed' },
    quotation: null,
  } as const;

  it('says what held before where an earlier pack says nothing', () => {
    const schema = sourcedSchema({ value: lag, before: { value: 18, source } });
    expect(schema.parse(undefined)).toEqual({ value: 18, source });
    expect(schema.parse({ value: 12, source })).toEqual({ value: 12, source });
  });

  it('is missed where every pack has always said it', () => {
    const schema = sourcedSchema({ value: lag, before: null });
    expect(schema.safeParse(undefined).success).toBe(false);
  });

  it('cannot have been what its kind does not allow', () => {
    expect(() => sourcedSchema({ value: lag, before: { value: 99, source } })).toThrow();
  });
});
