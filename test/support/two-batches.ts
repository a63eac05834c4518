import { decimalText } from '../../shared/decimal/decimal-text';
import type { PlanDocument, Variety } from '../../shared/plan/plan';
import { aPlan, aVariety } from './builders';

const yuan = decimalText<never>;

function spendingOf(amount: string): Variety['nonSelected'] {
  return { kind: 'amount', amountYuan: yuan(amount) };
}

/**
 * Six varieties in two batches, of which the second is negative in total; worked by hand. β = 0.5, f = 0.65.
 *
 * | | k | S0 | S | B |
 * |---|---|---|---|---|
 * | well | 0.585 | 474,800 | 100,000 | 219,258 |
 * | small | 0.65 | 16,000 | 1,000 | 9,750 |
 * | never reported | 0.5005 | 0 | 2,000 | −1,001 |
 * | first batch | | | | 228,007, retains 114,003.50 |
 * | ill | 0.585 | 474,800 | 600,000 | −73,242 |
 * | middling | 0.5005 | 32,000 | 12,000 | 10,010 |
 * | fair | 0.65 | 16,000 | 6,000 | 6,500 |
 * | second batch | | | | −56,732, retains nothing |
 */
export function twoBatches(fields: Partial<PlanDocument> = {}): PlanDocument {
  const priced = (id: string, terms: Partial<Variety>): Variety =>
    aVariety({ id, genericName: id, batch: '第七批', ...terms });
  const small = {
    baseUnits: yuan('10000'),
    selectedUnits: null,
    preVbpPriceYuan: yuan('2'),
    selectedPriceYuan: yuan('0.5'),
    insuredShareRatio: yuan('1'),
  };
  return aPlan(
    [
      priced('well', {}),
      priced('small', { ...small, nonSelected: spendingOf('1000') }),
      priced('never', {
        ...{ baseUnits: yuan('0'), winners: null, agreedUnits: null, selectedUnits: null },
        ...{ preVbpPriceYuan: null, selectedPriceYuan: null, agreedShareRatio: null },
        insuredShareRatio: yuan('0.77'),
        nonSelected: spendingOf('2000'),
      }),
      priced('ill', { batch: '第八批', nonSelected: spendingOf('600000') }),
      priced('middling', {
        ...small,
        batch: '第八批',
        preVbpPriceYuan: yuan('4'),
        selectedPriceYuan: yuan('1'),
        insuredShareRatio: yuan('0.77'),
        nonSelected: spendingOf('12000'),
      }),
      priced('fair', { ...small, batch: '第八批', nonSelected: spendingOf('6000') }),
    ],
    fields,
  );
}
