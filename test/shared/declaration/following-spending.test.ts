import { expect, it } from 'vitest';

import { decimalText, type UnitsText } from '../../../shared/decimal/decimal-text';
import { roundVarieties } from '../../../shared/declaration/round-cases';
import { emptyEntry, type RoundEntry } from '../../../shared/plan/declaration-round';
import type { Origin } from '../../../shared/plan/plan';
import { addMonths, type Month } from '../../../shared/purchases/purchase';
import { aMonth, aPlan, aRound, aVariety } from '../../support/builders';

const text = decimalText<never>;
const first = '2025-01' as Month;
const monthly = Array.from({ length: 6 }, (_, index) =>
  aMonth(addMonths(first, index), { selected: ['1000', '940'], nonSelected: ['1000', '6000'] }),
);
const fromPurchases: Origin = {
  kind: 'history',
  files: ['采购.xlsx'],
  fromMonth: first,
  toMonth: addMonths(first, 5),
  purchases: 12,
};

/** Half a year of 1,000 units each of the selected product and of others at 6 yuan: S of these months is 36,000 yuan. */
function spendingYuan(origin: Origin, entry: Partial<RoundEntry> = {}): string | undefined {
  const variety = aVariety({
    id: 'v',
    monthly,
    nonSelected: { kind: 'amount', amountYuan: text('36000') },
    origins: { nonSelected: origin },
  });
  const round = aRound({ entries: [{ ...emptyEntry('v'), ...entry }] });
  const [worked] = roundVarieties(aPlan([variety]), round);
  return worked?.outcome.kind === 'case'
    ? worked.outcome.case.terms.nonSelectedYuan.toFixed()
    : undefined;
}

it('non-selected spending taken from the purchases follows the year’s use: 12,000 units and 12,000 of others', () => {
  expect(spendingYuan(fromPurchases)).toBe('72000');
});

it('follows a typed use as well: 8,000 units of the selected product go with 8,000 of others', () => {
  const units = decimalText<UnitsText>('8000');
  expect(spendingYuan(fromPurchases, { usable: { kind: 'certain', units } })).toBe('48000');
});

it('stays as it is where somebody typed it', () => {
  expect(spendingYuan({ kind: 'typed' })).toBe('36000');
});
