import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decimalText, isDecimalText, type YuanText } from '../../../shared/decimal/decimal-text';
import {
  doubled,
  draggedValue,
  SLIDER_STEPS,
  stepOfValue,
  valueAtStep,
} from '../../../shared/plan/lever-steps';

const yuan = (text: string): YuanText => decimalText<YuanText>(text);
const maximum = fc.integer({ min: 400, max: 100_000_000 }).map((value) => yuan(String(value)));
const step = fc.integer({ min: 0, max: SLIDER_STEPS });

describe('a slider over decimals', () => {
  it('stands at the step whose value it took', () => {
    fc.assert(
      fc.property(step, maximum, (place, most) => {
        expect(stepOfValue(valueAtStep(place, most), most)).toBe(place);
      }),
    );
  });

  it('gives canonical decimal text, zero and the maximum at its ends', () => {
    fc.assert(
      fc.property(step, maximum, (place, most) => {
        expect(isDecimalText(valueAtStep(place, most))).toBe(true);
      }),
    );
    expect(valueAtStep(0, yuan('1000'))).toBe('0');
    expect(valueAtStep(SLIDER_STEPS, yuan('1000'))).toBe('1000');
  });

  it('has fen where whole yuan would be too coarse', () => {
    expect(valueAtStep(1, yuan('10'))).toBe('0.03');
    expect(valueAtStep(1, yuan('100000'))).toBe('250');
  });

  it('stays at its end for a value beyond it', () => {
    expect(stepOfValue(yuan('5000'), yuan('1000'))).toBe(SLIDER_STEPS);
    expect(stepOfValue(yuan('0'), yuan('0'))).toBe(0);
  });

  it('reaches twice the value, and somewhere from zero', () => {
    expect(doubled(yuan('12.5'), '100')).toBe('25');
    expect(doubled(yuan('0'), '100')).toBe('100');
  });

  it('takes a place on a chart as a whole amount', () => {
    expect(draggedValue(110714.4321, yuan('1200000'))).toBe('110714');
  });
});
