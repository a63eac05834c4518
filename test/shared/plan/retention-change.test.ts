import { describe, expect, it } from 'vitest';

import { decimalText, type YuanText } from '../../../shared/decimal/decimal-text';
import { changesRetentionMuch } from '../../../shared/plan/retention-change';

const yuan = (text: string): YuanText => decimalText<YuanText>(text);

describe('a change of the retention', () => {
  it.each([
    ['100', '110', false],
    ['100', '110.01', true],
    ['100', '89.99', true],
    ['-100', '-110', false],
    ['0', '0.01', true],
    ['0', '0', false],
    ['19107863.29', '6539.50', true],
  ])('from %s to %s yuan is more than a tenth: %s', (before, after, isMuch) => {
    expect(changesRetentionMuch(yuan(before), yuan(after))).toBe(isMuch);
  });

  it('is none where it was not known, and large where it is lost', () => {
    expect(changesRetentionMuch(null, yuan('5'))).toBe(false);
    expect(changesRetentionMuch(yuan('5'), null)).toBe(true);
  });
});
