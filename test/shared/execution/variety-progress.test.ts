import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decimalFromText, decimalText } from '../../../shared/decimal/decimal-text';
import { agreementProgress } from '../../../shared/execution/agreement-progress';
import { varietyProgress } from '../../../shared/execution/variety-progress';
import type { Month } from '../../../shared/purchases/purchase';
import { aMonth, aPlan, aVariety } from '../../support/builders';

const text = decimalText<never>;
const month = (value: string): Month => value as Month;
const year = { fromMonth: month('2026-01'), toMonth: month('2026-12') };

describe('time progress', () => {
  it('counts days: April to December has 275 of which 183 are over at the end of September', () => {
    const range = { fromMonth: month('2026-04'), toMonth: month('2026-12') };
    const progress = agreementProgress(range, month('2026-09'));
    expect(progress).toMatchObject({ elapsedDays: 183, wholeDays: 275, monthsLeft: 3 });
    expect(decimalFromText(progress.elapsedRatio).toFixed(4)).toBe('0.6655');
  });

  it('is nothing before the year, all of it after, and counts a leap day', () => {
    expect(agreementProgress(year, month('2025-12'))).toMatchObject({
      elapsedRatio: '0',
      monthsLeft: 12,
    });
    expect(agreementProgress(year, month('2025-06')).monthsLeft).toBe(12);
    expect(agreementProgress(year, month('2027-03'))).toMatchObject({
      elapsedRatio: '1',
      monthsLeft: 0,
    });
    const leap = { fromMonth: month('2024-01'), toMonth: month('2024-12') };
    expect(agreementProgress(leap, month('2024-02'))).toMatchObject({
      elapsedDays: 60,
      wholeDays: 366,
    });
  });
});

/** A = 100,000 tablets, Ps = 1 yuan. */
function bought(units: string, { asOf = '2026-06', others = '0' } = {}) {
  const variety = aVariety({
    agreedUnits: text('100000'),
    selectedPriceYuan: text('1'),
    monthly: [aMonth('2026-01', { selected: [units, units], nonSelected: [others, others] })],
  });
  return varietyProgress(variety, {
    range: year,
    progress: agreementProgress(year, month(asOf)),
    plan: aPlan([variety]),
  });
}

describe('a variety in its agreement year', () => {
  it('has bought 144.02 % of 4.68 million where 6.74 million were bought (domain E16)', () => {
    const variety = aVariety({
      agreedUnits: text('4680000'),
      monthly: [aMonth('2026-01', { selected: ['6740000', '2390000'] })],
    });
    const line = varietyProgress(variety, {
      range: year,
      progress: agreementProgress(year, month('2026-12')),
      plan: aPlan([variety]),
    });
    expect(decimalFromText(line?.completionRatio ?? text('0')).toFixed(4)).toBe('1.4402');
    expect(line).toMatchObject({ state: 'over', missingUnits: '0' });
  });

  it.each([
    ['0', 'zero'],
    ['49589.041', 'behind'],
    // 181 of 365 days of 100,000, and the least above it: 49,589.0410958…
    ['49589.0411', 'onTrack'],
    ['100000', 'onTrack'],
    ['100000.001', 'over'],
  ])('that has bought %s of 100,000 in 181 of 365 days is %s', (units, state) => {
    expect(bought(units)?.state).toBe(state);
  });

  it('whose returns exceed its purchases has bought nothing', () => {
    expect(bought('-500')).toMatchObject({ boughtUnits: '0', state: 'zero' });
  });

  it('reaches the limit at exactly half, by quantity and by amount', () => {
    expect(bought('1000', { others: '1000' })).toMatchObject({
      isOverQuantity: true,
      isOverAmount: true,
    });
    expect(bought('1000', { others: '999.999' })).toMatchObject({
      isOverQuantity: false,
      isOverAmount: false,
    });
  });

  it('counts another selected brand apart and not as completion (domain R11)', () => {
    const own = aMonth('2026-02', { selected: ['300', '300'] });
    const variety = aVariety({
      agreedUnits: text('1000'),
      monthly: [{ ...own, noVolumeUnits: text('200'), noVolumeAmountYuan: text('200') }],
    });
    expect(
      varietyProgress(variety, {
        range: year,
        progress: agreementProgress(year, month('2026-06')),
        plan: aPlan([variety]),
      }),
    ).toMatchObject({ boughtUnits: '300', otherSelectedUnits: '200', completionRatio: '0.3' });
  });

  it('is no line without an agreed volume or with inputs missing', () => {
    for (const fields of [{ baseUnits: text('0') }, { selectedPriceYuan: null }]) {
      const variety = aVariety(fields);
      expect(
        varietyProgress(variety, {
          range: year,
          progress: agreementProgress(year, month('2026-06')),
          plan: aPlan([variety]),
        }),
      ).toBeNull();
    }
  });

  it('needs a pace that brings exactly what is missing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999_999 }),
        fc.integer({ min: 1, max: 12 }),
        (thousandths, last) => {
          const asOf = `2026-${String(last).padStart(2, '0')}`;
          const line = bought(String(thousandths / 1000), { asOf });
          const missing = decimalFromText(line?.missingUnits ?? text('0'));
          const known = decimalFromText(line?.boughtUnits ?? text('0'));
          expect(known.plus(missing).toFixed()).toBe('100000');
          if (last === 12) {
            expect(line?.paceUnits).toBeNull();
            return;
          }
          const pace = decimalFromText(line?.paceUnits ?? text('0'));
          // A pace is a quotient of 40 digits.
          const whole = pace.times(12 - last).plus(known);
          expect(whole.toDecimalPlaces(30).toFixed()).toBe('100000');
        },
      ),
    );
  });
});
