import { Decimal } from 'decimal.js';

import { present } from '../../../shared/assert';
import type { FlatVariety } from './flat-terms';
import { CURVE_POINTS, RETENTION_RATIO } from './made-hospital';

/** The figures of one variety. */
interface NaiveFigures {
  readonly budget: Decimal;
  readonly expenditure: Decimal;
  readonly balance: Decimal;
}

interface NaiveVariety {
  readonly base: Decimal;
  readonly oldPrice: Decimal;
  readonly selectedPrice: Decimal;
  readonly fundRatio: Decimal;
  readonly insuredShare: Decimal;
  readonly shares: readonly Decimal[];
  readonly share: Decimal;
  spent: Decimal;
}

interface NaiveLevers {
  readonly base: Decimal;
  /** `null`: as it is. */
  readonly winners: number | null;
  readonly nonSelected: Decimal;
}

const ONE = new Decimal(1);

/** The formulas as a handbook prints them, with decimal.js: nothing is kept from one answer to the next. */
export function naiveHospital(flat: readonly FlatVariety[]): {
  readonly retention: (levers: NaiveLevers) => Decimal;
  /** Everything anew, as texts; the retention. */
  readonly edit: (place: number, spentYuan: string) => string;
} {
  const varieties = flat.map(naiveVariety);
  const ratio = new Decimal(RETENTION_RATIO);
  const figuresAt = (levers: NaiveLevers): readonly NaiveFigures[] =>
    varieties.map((variety) => figuresOf(variety, levers));
  const retention = (levers: NaiveLevers): Decimal => {
    const balance = figuresAt(levers).reduce((sum, each) => sum.plus(each.balance), new Decimal(0));
    return ratio.times(Decimal.max(0, balance));
  };
  return {
    retention,
    edit: (place, spentYuan) => {
      const variety = varieties[place];
      if (variety !== undefined) variety.spent = new Decimal(spentYuan);
      const asItIs = { base: ONE, winners: null, nonSelected: ONE };
      const all = figuresAt(asItIs);
      const texts = all.flatMap((each) => Object.values(each).map(String));
      for (const name of ['budget', 'expenditure', 'balance'] as const) {
        texts.push(all.reduce((sum, each) => sum.plus(each[name]), new Decimal(0)).toString());
      }
      for (let point = 0; point < CURVE_POINTS; point += 1) {
        const nonSelected = new Decimal(point).times(2).div(CURVE_POINTS - 1);
        texts.push(retention({ ...asItIs, nonSelected }).toString());
      }
      return present(
        texts.at(-1 - (CURVE_POINTS - 1) / 2),
        'the middle of the curve is the present',
      );
    },
  };
}

function naiveVariety(flat: FlatVariety): NaiveVariety {
  return {
    base: new Decimal(flat.baseUnits),
    oldPrice: new Decimal(flat.preVbpPriceYuan),
    selectedPrice: new Decimal(flat.selectedPriceYuan),
    fundRatio: new Decimal(flat.fundRatio),
    insuredShare: new Decimal(flat.insuredShareRatio),
    shares: flat.shareRatios.map((share) => new Decimal(share)),
    share: new Decimal(flat.shareRatio),
    spent: new Decimal(flat.nonSelectedYuan),
  };
}

function figuresOf(variety: NaiveVariety, levers: NaiveLevers): NaiveFigures {
  const { fundRatio, insuredShare } = variety;
  const share =
    (levers.winners === null ? null : variety.shares[levers.winners - 1]) ?? variety.share;
  const base = variety.base.times(levers.base);
  const atOldPrice = base.times(variety.oldPrice);
  const agreed = share.times(base).times(variety.selectedPrice);
  const spent = variety.spent.times(levers.nonSelected);
  const budget = atOldPrice.times(fundRatio).times(insuredShare);
  const expenditure = agreed.plus(spent).times(fundRatio).times(insuredShare);
  return { budget, expenditure, balance: budget.minus(expenditure) };
}
