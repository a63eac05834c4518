import { describe, expect, it } from 'vitest';

import { decimalText, type UnitsText, type YuanText } from '../../../shared/decimal/decimal-text';
import { boughtInMonths, historyRows, shownKinds } from '../../../shared/plan/history-rows';
import { aMonth } from '../../support/builders';

const january = {
  ...aMonth('2025-01', { selected: ['100', '94'], nonSelected: ['20', '110.5'] }),
  exemptUnits: decimalText<UnitsText>('5'),
  exemptAmountYuan: decimalText<YuanText>('2.5'),
};
const february = aMonth('2025-02', { nonSelected: ['-4', '-22'] });

const nothing = { units: '0', amountYuan: '0' };
const noneRare = { backup: nothing, noVolume: nothing, shortage: nothing };

describe('the purchase history', () => {
  it('stands month by month, the newest last, each with its total', () => {
    expect(historyRows([february, january])).toEqual([
      {
        month: '2025-01',
        bought: {
          selected: { units: '100', amountYuan: '94' },
          ...noneRare,
          nonSelected: { units: '20', amountYuan: '110.5' },
          exempt: { units: '5', amountYuan: '2.5' },
          all: { units: '125', amountYuan: '207' },
        },
      },
      {
        month: '2025-02',
        bought: {
          selected: { units: '0', amountYuan: '0' },
          ...noneRare,
          nonSelected: { units: '-4', amountYuan: '-22' },
          exempt: { units: '0', amountYuan: '0' },
          all: { units: '-4', amountYuan: '-22' },
        },
      },
    ]);
  });

  it('adds up over all months, net of returns', () => {
    expect(boughtInMonths([january, february])).toEqual({
      selected: { units: '100', amountYuan: '94' },
      ...noneRare,
      nonSelected: { units: '16', amountYuan: '88.5' },
      exempt: { units: '5', amountYuan: '2.5' },
      all: { units: '121', amountYuan: '185' },
    });
  });

  it('shows backups and products without agreed volume only where some were bought', () => {
    const usual = ['selected', 'nonSelected', 'exempt', 'all'];
    expect(shownKinds(historyRows([january, february]))).toEqual(usual);
    const withBackup = { ...february, backupUnits: decimalText<UnitsText>('3') };
    expect(shownKinds(historyRows([january, withBackup]))).toEqual([
      'selected',
      'backup',
      ...usual.slice(1),
    ]);
  });
});
