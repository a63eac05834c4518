import { describe, expect, it } from 'vitest';

import { decimalText } from '../../../shared/decimal/decimal-text';
import {
  farScale,
  percentOfRatio,
  ratioOfPercent,
  readPercent,
  readTimes,
} from '../../../shared/plan/lever-values';

describe('a lever of the whole hospital', () => {
  it('takes a percentage with its sign or without', () => {
    expect(readPercent('30')).toEqual({ ok: true, value: '30' });
    expect(readPercent('３０％')).toEqual({ ok: true, value: '30' });
    expect(readPercent('12.5%')).toEqual({ ok: true, value: '12.5' });
    expect(readPercent('')).toEqual({ ok: true, value: null });
    expect(readPercent('101')).toMatchObject({ ok: false });
    expect(readPercent('101%')).toMatchObject({ ok: false });
    expect(readPercent('三成')).toMatchObject({ ok: false });
  });

  it('holds a percentage as the exact ratio', () => {
    expect(ratioOfPercent(decimalText('33.3'))).toBe('0.333');
    expect(percentOfRatio(decimalText('0.333'))).toBe('33.3');
  });

  it('multiplies by what is typed, as a number or a percentage', () => {
    expect(readTimes('1.125')).toEqual({ ok: true, value: '1.125' });
    expect(readTimes('112.5%')).toEqual({ ok: true, value: '1.125' });
    expect(readTimes('-1')).toMatchObject({ ok: false });
    expect(readTimes('1001')).toMatchObject({ ok: false });
  });

  it('slides to twice the present, and beyond what is set', () => {
    expect(farScale(decimalText('1'))).toBe('2');
    expect(farScale(decimalText('2'))).toBe('2');
    expect(farScale(decimalText('2.5'))).toBe('5');
  });
});
