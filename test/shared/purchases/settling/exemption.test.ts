import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Decimal, sum } from '../../../../shared/decimal/decimal';
import {
  decimalFromText,
  decimalText,
  textFromDecimal,
  type UnitsText,
  type YuanText,
} from '../../../../shared/decimal/decimal-text';
import { BoughtSum } from '../../../../shared/purchases/settling/class-sums';
import { isCheaper, isSumCheaper, spentOn } from '../../../../shared/purchases/settling/exemption';
import { countedNonSelected, sumUse } from '../../../../shared/purchases/use-totals';
import { exemptionLines } from '../../../fixtures/golden/worked-examples';
import {
  importedBeside,
  importedVarieties,
  linesAt,
  type LinesChanges,
  type PricedLine,
  selectedAt,
  spendingRule,
} from '../../../support/purchases';

const SELECTED_PRICE = decimalText<YuanText>('0.94');

/** What 100 units at a price count as, beside the selected product where it is bought. */
function countedAs(
  priceYuan: string,
  hasPassed: boolean,
  { isAlone = false, ...changes }: LinesChanges & { readonly isAlone?: boolean } = {},
): string {
  const units = decimalText<UnitsText>('100');
  const lines = linesAt({ units, priceYuan: decimalText(priceYuan), hasPassed }, changes);
  const products = isAlone ? [lines] : [selectedAt(SELECTED_PRICE), lines];
  const all = importedVarieties(products).map(({ monthly }) => sumUse(monthly));
  const isBought = (name: 'exempt' | 'nonSelected'): boolean =>
    all.some((totals) => !totals[name].units.isZero());
  if (isBought('exempt')) return 'nonSelectedExempt';
  return isBought('nonSelected') ? 'nonSelected' : 'selected';
}

describe('the exemption of cheaper products', () => {
  it.each([
    ['0.93', true, 'nonSelectedExempt'],
    ['0.94', true, 'nonSelected'],
    ['0.95', true, 'nonSelected'],
    ['0.93', false, 'nonSelected'],
  ] as const)('at %s yuan, evaluation passed: %s, makes it %s', (price, passed, lineClass) => {
    expect(countedAs(price, passed)).toBe(lineClass);
  });

  it('is judged beside the selected product of the same variety only', () => {
    expect(countedAs('0.5', true, { product: { dosageForm: '缓释片' } })).toBe('nonSelected');
    expect(countedAs('0.5', true, { isAlone: true })).toBe('nonSelected');
  });

  it('never touches the selected product itself', () => {
    expect(countedAs('0.5', true, { mark: { kind: 'selected' } })).toBe('selected');
  });

  it('W11: leaves 3,670.00 of non-selected spending; an equal price is not exempt', () => {
    const lines = exemptionLines.lines.map(({ units, priceYuan, hasPassed }) => ({
      units: decimalText<UnitsText>(units),
      priceYuan: decimalText<YuanText>(priceYuan),
      hasPassed,
    }));
    const totals = importedBeside(decimalText(exemptionLines.selectedPriceYuan), lines);
    const counted = countedNonSelected(totals, spendingRule('cheaperPassed'));
    expect(counted.amountYuan.toFixed()).toBe(exemptionLines.countedYuan);
    expect(totals.exempt.amountYuan.toFixed()).toBe(exemptionLines.exemptYuan);
    const all = countedNonSelected(totals, spendingRule('none'));
    expect(all.amountYuan.toFixed()).toBe('5270');
    expect(all.units.toFixed()).toBe('3800');
  });

  it('the third way takes out all that is cheaper, also what nobody knows to have passed', () => {
    const lines = exemptionLines.lines.map(({ units, priceYuan }) => ({
      units: decimalText<UnitsText>(units),
      priceYuan: decimalText<YuanText>(priceYuan),
    }));
    const spent = (hasPassed: boolean): readonly string[] => {
      const products = lines.map((line, index) =>
        linesAt({ ...line, hasPassed }, { product: { manufacturer: `厂 ${String(index)}` } }),
      );
      const [variety] = importedVarieties([
        selectedAt(decimalText(exemptionLines.selectedPriceYuan)),
        ...products,
      ]);
      const totals = sumUse(variety?.monthly ?? []);
      return (['none', 'cheaperPassed', 'cheaper'] as const).map((way) =>
        countedNonSelected(totals, spendingRule(way)).amountYuan.toFixed(),
      );
    };
    const cheaper = lines
      .filter(({ priceYuan }) => Number(priceYuan) < Number(exemptionLines.selectedPriceYuan))
      .map(({ units, priceYuan }) => decimalFromText(units).times(decimalFromText(priceYuan)));
    const rest = (5270 - sum(cheaper).toNumber()).toString();
    expect(spent(true)).toEqual(['5270', rest, rest]);
    expect(spent(false)).toEqual(['5270', '5270', rest]);
  });

  it('compares what nobody knows to have passed by its average of the month', () => {
    const at = (units: string, priceYuan: string): PricedLine => ({
      units: decimalText(units),
      priceYuan: decimalText(priceYuan),
      hasPassed: false,
    });
    const [dear, cheap] = [linesAt(at('100', '1')), linesAt(at('300', '0.9'))];
    const [variety] = importedVarieties([
      selectedAt(SELECTED_PRICE),
      { ...dear, uses: [...dear.uses, ...cheap.uses] },
    ]);
    const counted = countedNonSelected(sumUse(variety?.monthly ?? []), spendingRule('cheaper'));
    expect(counted.amountYuan.toFixed()).toBe('0');
  });
});

describe('whether sums cost less by the unit', () => {
  const bought = (units: string, yuan: string): BoughtSum => {
    const sum = new BoughtSum();
    sum.units.addText(decimalText<UnitsText>(units));
    sum.amount.addText(decimalText<YuanText>(yuan));
    return sum;
  };
  const number = fc
    .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) =>
      textFromDecimal(new Decimal(`${String(digits)}e-${String(places)}`)),
    );

  it('is what exact numbers say', () => {
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 4, maxLength: 4 }),
        ([a = '0', b = '0', c = '0', d = '0']) => {
          const [lines, selected] = [bought(a, b), bought(c, d)];
          expect(isSumCheaper(lines, selected)).toBe(isCheaper(spentOn(lines), spentOn(selected)));
        },
      ),
    );
  });

  it('is told of prices that differ in the last digit alone', () => {
    const selected = bought('300000000', '100000000');
    expect(isSumCheaper(bought('600000003', '200000001'), selected)).toBe(false);
    expect(isSumCheaper(bought('600000003.0001', '200000001'), selected)).toBe(true);
    expect(isSumCheaper(bought('600000002.9999', '200000001'), selected)).toBe(false);
    expect(isSumCheaper(bought('-600000003.0001', '-200000001'), selected)).toBe(true);
  });

  it('is never so beside nothing, or of nothing', () => {
    expect(isSumCheaper(bought('1', '0'), bought('0', '5'))).toBe(false);
    expect(isSumCheaper(bought('1', '0'), bought('-1', '-5'))).toBe(false);
    expect(isSumCheaper(bought('0', '-5'), bought('1', '5'))).toBe(false);
  });
});
