import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decimalText, type RatioText } from '../../../shared/decimal/decimal-text';
import {
  parameterText,
  readParameter,
  type TypedKind,
  type TypedParameter,
} from '../../../shared/plan/typed-parameters';
import { failure, success } from '../../../shared/result';

const ratio = { kind: 'ratio', isOpen: false, most: decimalText<RatioText>('1') } as const;
const lag = { kind: 'count', isOpen: true, unit: 'workingDays', most: 24 } as const;
const from = { kind: 'date', isOpen: true } as const;

describe('a typed parameter', () => {
  it.each<[TypedKind, string, unknown]>([
    [ratio, '35%', success('0.35')],
    [ratio, '35', failure({ kind: 'ratioAbove1', text: '35' })],
    [ratio, '', failure({ kind: 'numberMissing' })],
    [{ kind: 'yuan', isOpen: false }, '1,250,000', success('1250000')],
    [{ kind: 'units', isOpen: true }, '', success(null)],
    [lag, '18', success(18)],
    [lag, '30', failure({ kind: 'outOfRange', least: 0, most: 24 })],
    [lag, '', success(null)],
    [from, ' 2026-07-01 ', success('2026-07-01')],
    [from, '2026-02-30', failure({ kind: 'notADate' })],
    [from, '', success(null)],
  ])('%j reads %j', (kind, text, reading) => {
    expect(readParameter(kind, text)).toEqual(reading);
  });

  it('reads back what it is written as', () => {
    const values = fc.oneof(
      fc
        .integer({ min: 0, max: 10_000 })
        .map((parts) => ({ ...ratio, value: decimalText<RatioText>(String(parts / 10_000)) })),
      fc.option(fc.integer({ min: 0, max: 24 })).map((value) => ({ ...lag, value })),
      fc
        .option(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }))
        .map((day) => ({ ...from, value: day?.toISOString().slice(0, 10) ?? null })),
    );
    fc.assert(
      fc.property(values, (valued: TypedParameter) => {
        expect(readParameter(valued, parameterText(valued))).toEqual(success(valued.value));
      }),
    );
  });
});
