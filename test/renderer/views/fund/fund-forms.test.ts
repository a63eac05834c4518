import { describe, expect, it } from 'vitest';

import { readFundSettings, settingsTexts } from '../../../../renderer/views/fund/settings-form';
import { readSettlement, settlementTexts } from '../../../../renderer/views/fund/settlement-form';
import { present } from '../../../../shared/assert';
import { emptyFund } from '../../../../shared/plan/fund-plan';
import { aSettlement } from '../../../support/funds';

const before = aSettlement({ leftOut: ['x'] });

function wrongOf(texts: Partial<ReturnType<typeof settlementTexts>>): readonly string[] {
  const read = readSettlement(before, { ...settlementTexts(before), ...texts });
  return read.ok ? [] : [...read.error];
}

describe('a settlement group as it is typed', () => {
  it('is the same again where nothing was changed, with what the form does not have', () => {
    const read = readSettlement(before, settlementTexts(before));
    expect(read.ok && read.value).toEqual(before);
  });

  it('takes what was paid with the day of the payment, and neither without the other', () => {
    const paid = { state: 'paid', paidDate: '2027-06-30', paidYuan: '41.7万' };
    const read = readSettlement(before, { ...settlementTexts(before), ...paid });
    expect(read.ok && read.value.paid).toEqual({ date: '2027-06-30', retentionYuan: '417000' });
    expect(wrongOf({ state: 'paid' })).toEqual(['paidDate', 'paidYuan']);
    expect(wrongOf({ paidYuan: '5' })).toEqual(['state']);
  });

  it.each([
    [{ fromDate: '' }, ['fromDate']],
    [{ toDate: '2024-12-31' }, ['toDate']],
    [{ fromDate: '2025-02-30' }, ['fromDate']],
    [{ agreementYear: '0' }, ['agreementYear']],
    [{ agreementYear: '' }, ['agreementYear']],
    [{ score: '101' }, ['score']],
    [{ fundRatio: '65' }, ['fundRatio']],
    [{ expenditureFundRatio: '0' }, ['expenditureFundRatio']],
  ])('refuses %j', (texts, fields) => {
    expect(wrongOf(texts)).toEqual(fields);
  });
});

describe('the settings as they are typed', () => {
  const texts = settingsTexts(emptyFund);

  it('are the same again where nothing was changed', () => {
    const read = readFundSettings(texts);
    const settings = present(read.ok ? read.value : null, 'settings');
    expect({ ...emptyFund, ...settings }).toEqual(emptyFund);
  });

  it('take ranges from low to high, both ends or neither', () => {
    const read = readFundSettings({
      ...texts,
      scoreLow: '70',
      scoreHigh: '85',
      ratioLow: '60%',
      ratioHigh: '0.7',
    });
    expect(read.ok && [read.value.scoreRange, read.value.fundRatioRange]).toEqual([
      { low: '70', high: '85' },
      { low: '0.6', high: '0.7' },
    ]);
    const wrong = (changed: Partial<typeof texts>): readonly string[] => {
      const refused = readFundSettings({ ...texts, ...changed });
      return refused.ok ? [] : [...refused.error];
    };
    expect(wrong({ scoreLow: '70' })).toEqual(['scoreLow']);
    expect(wrong({ scoreLow: '80', scoreHigh: '70' })).toEqual(['scoreHigh']);
    expect(wrong({ likelyMonths: '6' })).toEqual(['likelyMonths']);
    expect(wrong({ seed: '-1' })).toEqual(['seed']);
  });
});
