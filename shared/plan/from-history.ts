import { type Decimal, quotient, sum, ZERO } from '../decimal/decimal';
import {
  decimalFromText,
  type DecimalText,
  type RatioText,
  textFromDecimal,
  type UnitsText,
  type YuanText,
} from '../decimal/decimal-text';
import { roundReferencePriceYuan } from '../decimal/rounding';
import type { VarietyHistory } from '../purchases/import-summary';
import type { MonthlyUse, MonthRange } from '../purchases/monthly-use';
import type { Origin, Variety } from './plan';

/** What the importing person chose for every variety at once. Nothing is filled in silently. */
export interface HistoryChoices {
  readonly file: string;
  /** The months from which P0 is taken. */
  readonly referenceWindow: MonthRange;
  /** The twelve months whose use becomes base, non-selected spending and selected quantity. */
  readonly useWindow: MonthRange;
  readonly winners: number | null;
  readonly insuredShareRatio: RatioText | null;
  readonly newId: (index: number) => string;
}

/** One variety of the plan for each variety of an imported history. */
export function varietiesFromHistory(
  histories: readonly VarietyHistory[],
  choices: HistoryChoices,
): readonly Variety[] {
  return histories.map((history, index) => varietyFromHistory(history, choices, index));
}

/**
 * The pre-VBP weighted average price of a window: amounts of all products ÷ main-specification units, rounded to six
 * decimals. `null` where nothing (or, net of returns, no positive quantity) was bought. Source: domain 2.4.
 */
export function referencePriceYuan(
  monthly: readonly MonthlyUse[],
  window: MonthRange,
): { readonly priceYuan: YuanText | null; readonly purchases: number } {
  const months = monthly.filter((use) => isWithin(use, window));
  const units = totalOf(months, ['selectedUnits', 'nonSelectedUnits', 'exemptUnits']);
  const amount = totalOf(months, [
    'selectedAmountYuan',
    'nonSelectedAmountYuan',
    'exemptAmountYuan',
  ]);
  const purchases = months.reduce((count, use) => count + use.purchases, 0);
  const priceYuan =
    units.gt(0) && amount.gte(0)
      ? textFromDecimal<YuanText>(roundReferencePriceYuan(quotient(amount, units)))
      : null;
  return { priceYuan, purchases };
}

/**
 * Imported varieties joined to a plan's: one already there (same generic name, dosage form and batch) takes the new
 * history and what follows from it, and keeps every input that was typed or read from another file; others are added.
 */
export function mergeImported(
  present: readonly Variety[],
  imported: readonly Variety[],
): readonly Variety[] {
  const byKey = new Map(imported.map((variety) => [keyOf(variety), variety]));
  const merged = present.map((variety) => {
    const fresh = byKey.get(keyOf(variety));
    byKey.delete(keyOf(variety));
    return fresh === undefined ? variety : mergeVariety(variety, fresh);
  });
  return [...merged, ...byKey.values()];
}

const HISTORY_FIELDS = [
  'baseUnits',
  'preVbpPriceYuan',
  'selectedPriceYuan',
  'nonSelected',
  'selectedUnits',
] as const;

function varietyFromHistory(
  history: VarietyHistory,
  choices: HistoryChoices,
  index: number,
): Variety {
  const reference = referencePriceYuan(history.monthly, choices.referenceWindow);
  const inUse = history.monthly.filter((use) => isWithin(use, choices.useWindow));
  const selectedUnits = notNegative(totalOf(inUse, ['selectedUnits']));
  const selectedYuan = totalOf(inUse, ['selectedAmountYuan']);
  const used = totalOf(inUse, ['selectedUnits', 'nonSelectedUnits', 'exemptUnits']);
  const fromUse: Origin = {
    kind: 'history',
    file: choices.file,
    ...choices.useWindow,
    purchases: inUse.reduce((count, use) => count + use.purchases, 0),
  };
  return {
    id: choices.newId(index),
    genericName: history.genericName,
    dosageForm: history.dosageForm,
    specification: history.specification,
    batch: history.batch,
    unit: history.unit,
    baseUnits: textFromDecimal<UnitsText>(notNegative(used)),
    winners: choices.winners,
    shareGroup: 'general',
    agreedShareRatio: null,
    agreedUnits: null,
    preVbpPriceYuan: reference.priceYuan,
    selectedPriceYuan:
      selectedUnits.gt(0) && selectedYuan.gte(0)
        ? textFromDecimal<YuanText>(roundReferencePriceYuan(quotient(selectedYuan, selectedUnits)))
        : null,
    additionalSelected: [],
    nonSelected: {
      kind: 'amount',
      amountYuan: textFromDecimal<YuanText>(notNegative(totalOf(inUse, ['nonSelectedAmountYuan']))),
    },
    fundRatio: null,
    insuredShareRatio: choices.insuredShareRatio,
    selectedUnits: textFromDecimal<UnitsText>(selectedUnits),
    origins: {
      baseUnits: fromUse,
      selectedPriceYuan: fromUse,
      nonSelected: fromUse,
      selectedUnits: fromUse,
      preVbpPriceYuan: {
        kind: 'history',
        file: choices.file,
        ...choices.referenceWindow,
        purchases: reference.purchases,
      },
    },
    monthly: history.monthly,
  };
}

function mergeVariety(present: Variety, fresh: Variety): Variety {
  const taken = HISTORY_FIELDS.filter((field) => isRefreshable(present.origins[field]));
  return {
    ...present,
    ...pick(fresh, taken),
    origins: { ...present.origins, ...pick(fresh.origins, taken) },
    monthly: fresh.monthly,
  };
}

/** What a person typed, or another file brought, is not overwritten by a purchase history. */
function isRefreshable(origin: Origin | undefined): boolean {
  return origin === undefined || origin.kind === 'history';
}

function pick<Source extends object, Key extends keyof Source>(
  source: Source,
  keys: readonly Key[],
): Partial<Source> {
  const picked: Partial<Source> = {};
  for (const key of keys) picked[key] = source[key];
  return picked;
}

function keyOf(variety: Variety): string {
  return JSON.stringify([variety.genericName, variety.dosageForm, variety.batch]);
}

function isWithin(use: MonthlyUse, window: MonthRange): boolean {
  return use.month >= window.fromMonth && use.month <= window.toMonth;
}

type UseField = Exclude<keyof MonthlyUse, 'month' | 'purchases'>;

function totalOf(months: readonly MonthlyUse[], fields: readonly UseField[]): Decimal {
  return sum(
    months.flatMap((use) =>
      fields.map((field) => decimalFromText(use[field] as DecimalText<string>)),
    ),
  );
}

/** Net returns larger than purchases mean nothing was bought. */
function notNegative(value: Decimal): Decimal {
  return value.isNegative() ? ZERO : value;
}
