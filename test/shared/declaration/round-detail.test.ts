import { expect, it } from 'vitest';

import { roundDetail } from '../../../shared/declaration/round-detail';
import { emptyEntry } from '../../../shared/plan/declaration-round';
import { addMonths, type Month } from '../../../shared/purchases/purchase';
import { aMonth, aPlan, aRound, aVariety } from '../../support/builders';

/** Three years of even months. */
function backtestOf(...unitsOfYears: readonly [number, number, number]): unknown {
  const monthly = unitsOfYears.flatMap((units, year) =>
    Array.from({ length: 12 }, (_, month) =>
      aMonth(addMonths('2023-01' as Month, 12 * year + month), { selected: [String(units), '1'] }),
    ),
  );
  const plan = aPlan([aVariety({ id: 'v', monthly })]);
  return roundDetail(plan, aRound({ entries: [emptyEntry('v')] }), 'v')?.use?.backtest;
}

it('says which of method and copying was closer last year, and when neither was', () => {
  expect(backtestOf(200, 200, 200)).toEqual({
    errorRatio: '0',
    lastTwelveErrorRatio: '0',
    closer: 'neither',
  });
  expect(backtestOf(100, 200, 200)).toMatchObject({ lastTwelveErrorRatio: '0', closer: 'copying' });
  expect(backtestOf(100, 200, 300)).toMatchObject({ closer: 'method' });
});
