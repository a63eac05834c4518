import { describe, expect, it } from 'vitest';

import { decimalText } from '../../../shared/decimal/decimal-text';
import {
  mainPortion,
  readPortion,
  readSelectedProduct,
  type SelectedProduct,
} from '../../../shared/plan/selected-products';

const second: SelectedProduct = {
  enterprise: '乙制药',
  priceYuan: decimalText('3.2'),
  agreedPortionRatio: decimalText('0.4'),
};

describe('the portions of the agreed volume', () => {
  it('leave the rest to the main product', () => {
    expect(mainPortion([])).toBe('1');
    expect(mainPortion([second, { ...second, agreedPortionRatio: decimalText('0.25') }])).toBe(
      '0.35',
    );
  });

  it('may add up to the whole, not to more', () => {
    expect(readPortion('60%', [second])).toEqual({ ok: true, value: '0.6' });
    expect(readPortion('60.01%', [second])).toEqual({
      ok: false,
      error: { kind: 'portionsAbove1', totalRatio: '1.0001' },
    });
  });

  it('are asked for, not guessed from a bare percentage', () => {
    expect(readPortion('', [])).toEqual({ ok: false, error: { kind: 'numberMissing' } });
    expect(readPortion('40', [])).toEqual({
      ok: false,
      error: { kind: 'ratioAbove1', text: '40' },
    });
  });
});

describe('a further selected product', () => {
  it('is read as people type', () => {
    expect(
      readSelectedProduct({ enterprise: ' 丙制药 ', price: '￥１２．５', portion: '0.6' }, [
        second,
      ]),
    ).toEqual({
      ok: true,
      value: { enterprise: '丙制药', priceYuan: '12.5', agreedPortionRatio: '0.6' },
    });
  });

  it('says of each text what is wrong with it', () => {
    expect(readSelectedProduct({ enterprise: ' ', price: '-1', portion: '70%' }, [second])).toEqual(
      {
        ok: false,
        error: {
          enterprise: { kind: 'enterpriseMissing' },
          price: { kind: 'negative' },
          portion: { kind: 'portionsAbove1', totalRatio: '1.1' },
        },
      },
    );
  });
});
