import { describe, expect, it } from 'vitest';

import { decimalText, type UnitsText, type YuanText } from '../../../shared/decimal/decimal-text';
import { exemptCheaperPassed } from '../../../shared/purchases/exemption';
import type { Purchase } from '../../../shared/purchases/purchase';
import { countedNonSelected } from '../../../shared/purchases/use-totals';
import { exemptionLines } from '../../fixtures/golden/worked-examples';
import { aPurchase, importedBeside, selectedAt } from '../../support/purchases';

const selected = selectedAt(decimalText('0.94'));
const line = (priceYuan: string, hasPassed: boolean, fields: Partial<Purchase> = {}): Purchase =>
  aPurchase({ units: decimalText('100'), priceYuan: decimalText(priceYuan), hasPassed }, fields);

function classOf(purchase: Purchase, others: readonly Purchase[] = [selected]): string | undefined {
  return exemptCheaperPassed([...others, purchase]).at(-1)?.lineClass;
}

describe('the exemption of cheaper products', () => {
  it.each([
    ['0.93', true, 'nonSelectedExempt'],
    ['0.94', true, 'nonSelected'],
    ['0.95', true, 'nonSelected'],
    ['0.93', false, 'nonSelected'],
  ] as const)('at %s yuan, evaluation passed: %s, makes it %s', (price, passed, lineClass) => {
    expect(classOf(line(price, passed))).toBe(lineClass);
  });

  it('is judged beside the selected product of the same variety only', () => {
    expect(classOf(line('0.5', true, { batch: '第二批' }))).toBe('nonSelected');
    expect(classOf(line('0.5', true), [])).toBe('nonSelected');
  });

  it('never touches the selected product itself', () => {
    const cheaper = line('0.5', true, { lineClass: 'selected' });
    expect(classOf(cheaper)).toBe('selected');
  });

  it('W11: leaves 3,670.00 of non-selected spending; an equal price is not exempt', () => {
    const lines = exemptionLines.lines.map(({ units, priceYuan, hasPassed }) => ({
      units: decimalText<UnitsText>(units),
      priceYuan: decimalText<YuanText>(priceYuan),
      hasPassed,
    }));
    const totals = importedBeside(decimalText(exemptionLines.selectedPriceYuan), lines);
    const counted = countedNonSelected(totals, { exemptCheaperPassed: true });
    expect(counted.amountYuan.toFixed()).toBe(exemptionLines.countedYuan);
    expect(totals.exempt.amountYuan.toFixed()).toBe(exemptionLines.exemptYuan);
    const all = countedNonSelected(totals, { exemptCheaperPassed: false });
    expect(all.amountYuan.toFixed()).toBe('5270');
    expect(all.units.toFixed()).toBe('3800');
  });
});
