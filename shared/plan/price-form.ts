import { isPlainObject } from './plain-object';
import { priceQuotientSchema, type Variety } from './plan';
import { quotientOf, quotientYuan } from './price-quotient';
import { without } from './without';

type Fields = Readonly<Record<string, unknown>>;

const PRICES = ['preVbpPriceYuan', 'selectedPriceYuan'] as const;

/**
 * A variety whose prices from a history stand as `{ amountYuan, units }` where a typed price stands as a decimal: a file
 * holds what the price is the quotient of, and never a quotient that was cut.
 */
export function formOfPrices(variety: Variety): Fields & Pick<Variety, 'further'> {
  return PRICES.reduce(withFraction, demandInFractions(variety));
}

function withFraction(variety: Variety, field: (typeof PRICES)[number]): Variety {
  const quotient = quotientOf(variety, field);
  const origin = variety.origins[field];
  if (quotient === null || origin === undefined) return variety;
  const form: Fields = { [field]: quotient };
  const origins = { ...variety.origins, [field]: without(origin as Fields, ['quotient']) };
  return { ...variety, ...form, origins };
}

function demandInFractions(variety: Variety): Variety {
  const price = quotientOf(variety, 'nonSelectedPriceYuan');
  if (price === null) return variety;
  const demand = without(variety.nonSelected as Fields, ['priceQuotient']);
  const form: Fields = { nonSelected: { ...demand, nonSelectedPriceYuan: price } };
  return { ...variety, ...form };
}

/** The variety again, its prices as decimals of 40 digits beside what they are the quotient of. */
export function pricesOfForm(form: Fields): Fields {
  return PRICES.reduce(withQuotient, demandOfForm(form));
}

function withQuotient(form: Fields, field: (typeof PRICES)[number]): Fields {
  const price = priceQuotientSchema.safeParse(form[field]);
  const { origins } = form;
  if (!price.success || !isPlainObject(origins)) return form;
  const origin = origins[field];
  if (!isPlainObject(origin)) return form;
  return {
    ...form,
    [field]: quotientYuan(price.data),
    origins: { ...origins, [field]: { ...origin, quotient: price.data } },
  };
}

function demandOfForm(form: Fields): Fields {
  const { nonSelected } = form;
  if (!isPlainObject(nonSelected)) return form;
  const price = priceQuotientSchema.safeParse(nonSelected['nonSelectedPriceYuan']);
  if (!price.success) return form;
  const nonSelectedPriceYuan = quotientYuan(price.data);
  return {
    ...form,
    nonSelected: { ...nonSelected, nonSelectedPriceYuan, priceQuotient: price.data },
  };
}
