import { type Decimal, ZERO } from '../decimal/decimal';
import { textFromDecimal, type UnitsText, type YuanText } from '../decimal/decimal-text';
import type { MonthlyUse, MonthRange } from '../purchases/monthly-use';
import {
  completingUnits,
  countedNonSelected,
  type SpendingRule,
  sumUse,
  usesWithin,
  type UseTotals,
} from '../purchases/use-totals';
import type { Origin, PlanDocument, PriceQuotient, Variety } from './plan';
import { averagePrice, quotientYuan } from './price-quotient';
import { isSameData } from './same-data';
import { without } from './without';

/** The inputs of a variety that follow from the plan's purchases and windows unless they are typed or read elsewhere. */
export const historyFields = [
  'baseUnits',
  'preVbpPriceYuan',
  'selectedPriceYuan',
  'nonSelected',
  'selectedUnits',
] as const;
export type HistoryField = (typeof historyFields)[number];

/** Which of them each window decides. */
export const fieldsOfWindow = {
  referenceWindow: ['preVbpPriceYuan'],
  useWindow: ['baseUnits', 'selectedPriceYuan', 'nonSelected', 'selectedUnits'],
} as const satisfies Record<string, readonly HistoryField[]>;

/** What the figures of a history depend on besides the purchases. */
export type HistoryRule = Pick<PlanDocument, 'referenceWindow' | 'useWindow' | 'sources'> & {
  readonly policy: SpendingRule;
};

export type HistoryFigures = Partial<Pick<Variety, HistoryField>> & {
  readonly origins: Partial<Record<HistoryField, Origin>>;
};

/**
 * What the purchases of a variety say of its inputs. The pre-VBP weighted average price is the amount of all products in
 * the reference window ÷ their main-specification units (domain 2.4); the rest is taken from the window of use as it was
 * bought, not annualised. A window that is not set says nothing.
 */
export function historyFigures(monthly: readonly MonthlyUse[], rule: HistoryRule): HistoryFigures {
  return joined(priceBefore(monthly, rule), figuresOfUse(monthly, rule));
}

/**
 * A variety whose inputs follow its purchases again. What was typed, signed or read from a table stays; the same variety
 * where nothing changes. A figure of a history that is gone becomes unknown. What nobody has said anything of yet follows
 * too where new purchases fill it.
 */
export function followHistory(
  variety: Variety,
  rule: HistoryRule,
  {
    fills = false,
    fields = historyFields,
  }: { readonly fills?: boolean; readonly fields?: readonly HistoryField[] } = {},
): Variety {
  const figures = historyFigures(variety.monthly, rule);
  const hasHistory = variety.monthly.length > 0;
  const follows = (field: HistoryField): boolean => {
    const origin = variety.origins[field];
    if (origin !== undefined) return origin.kind === 'history';
    return fills && hasHistory && isSameData(variety[field], UNKNOWN[field]);
  };
  return fields
    .filter(follows)
    .reduce(
      (before, field) => (hasHistory ? taken(before, figures, field) : forgotten(before, field)),
      variety,
    );
}

/**
 * A variety as its purchases would have it, for the inputs that were typed or read elsewhere and of which the purchases say
 * something else: shown beside what counts, never put in its place.
 */
export function otherwiseByHistory(
  variety: Variety,
  rule: HistoryRule,
): { readonly fields: readonly HistoryField[]; readonly byHistory: Variety } {
  const figures = variety.monthly.length === 0 ? null : historyFigures(variety.monthly, rule);
  const fields = historyFields.filter((field) => {
    const value = figures?.[field];
    const isOwn = variety.origins[field]?.kind !== 'history';
    return isOwn && value !== undefined && !isSameData(variety[field], value);
  });
  const byHistory = fields.reduce(
    (before, field) => (figures === null ? before : taken(before, figures, field)),
    variety,
  );
  return { fields, byHistory };
}

function taken(variety: Variety, figures: HistoryFigures, field: HistoryField): Variety {
  const value = figures[field];
  const origin = figures.origins[field];
  const isSame =
    value === undefined ||
    origin === undefined ||
    (isSameData(variety[field], value) && isSameData(variety.origins[field], origin));
  if (isSame) return variety;
  return { ...variety, [field]: value, origins: { ...variety.origins, [field]: origin } };
}

const UNKNOWN: Pick<Variety, HistoryField> = {
  baseUnits: textFromDecimal<UnitsText>(ZERO),
  preVbpPriceYuan: null,
  selectedPriceYuan: null,
  nonSelected: { kind: 'amount', amountYuan: textFromDecimal<YuanText>(ZERO) },
  selectedUnits: null,
};

function forgotten(variety: Variety, field: HistoryField): Variety {
  return {
    ...variety,
    [field]: UNKNOWN[field],
    origins: without(variety.origins, [field]),
  };
}

function priceBefore(
  monthly: readonly MonthlyUse[],
  { referenceWindow, sources }: HistoryRule,
): HistoryFigures {
  if (referenceWindow === null) return { origins: {} };
  const uses = usesWithin(monthly, referenceWindow);
  const used = sumUse(uses);
  const origin = originOf(referenceWindow, { uses, used, sources });
  return priced('preVbpPriceYuan', averagePrice(used.all), origin);
}

function figuresOfUse(
  monthly: readonly MonthlyUse[],
  { useWindow, sources, policy }: HistoryRule,
): HistoryFigures {
  if (useWindow === null) return { origins: {} };
  const uses = usesWithin(monthly, useWindow);
  const used = sumUse(uses);
  const origin = originOf(useWindow, { uses, used, sources });
  const { amountYuan } = countedNonSelected(used, policy);
  return joined(priced('selectedPriceYuan', averagePrice(used.selected), origin), {
    baseUnits: textFromDecimal<UnitsText>(notNegative(used.all.units)),
    nonSelected: {
      kind: 'amount',
      amountYuan: textFromDecimal<YuanText>(notNegative(amountYuan)),
    },
    selectedUnits: textFromDecimal<UnitsText>(notNegative(completingUnits(used))),
    origins: { baseUnits: origin, nonSelected: origin, selectedUnits: origin },
  });
}

function priced(
  field: 'preVbpPriceYuan' | 'selectedPriceYuan',
  price: PriceQuotient | null,
  origin: Extract<Origin, { kind: 'history' }>,
): HistoryFigures {
  return price === null
    ? { [field]: null, origins: { [field]: origin } }
    : { [field]: quotientYuan(price), origins: { [field]: { ...origin, quotient: price } } };
}

function originOf(
  window: MonthRange,
  {
    uses,
    used,
    sources,
  }: {
    readonly uses: readonly MonthlyUse[];
    readonly used: UseTotals;
    readonly sources: PlanDocument['sources'];
  },
): Extract<Origin, { kind: 'history' }> {
  const ids = new Set(uses.map(({ source }) => source));
  const names = new Set(sources.filter(({ id }) => ids.has(id)).map(({ name }) => name));
  return { kind: 'history', files: [...names], ...window, purchases: used.purchases };
}

function joined(left: HistoryFigures, right: HistoryFigures): HistoryFigures {
  return { ...left, ...right, origins: { ...left.origins, ...right.origins } };
}

/** Net returns larger than purchases mean nothing was bought. */
function notNegative(value: Decimal): Decimal {
  return value.isNegative() ? ZERO : value;
}
