import { type Decimal, quotient, ZERO } from '../decimal/decimal';
import {
  type RatioText,
  textFromDecimal,
  type UnitsText,
  type YuanText,
} from '../decimal/decimal-text';
import { roundReferencePriceYuan } from '../decimal/rounding';
import type { MonthlyUse, MonthRange } from '../purchases/monthly-use';
import type { VarietyHistory } from '../purchases/reading/import-summary';
import {
  type Bought,
  completingUnits,
  countedNonSelected,
  sumUse,
  usesWithin,
} from '../purchases/use-totals';
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
  /** Whether the policy leaves cheaper passed products out of S (domain rule N5); else they count like any other. */
  readonly exemptCheaperPassed: boolean;
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
  const { all, purchases } = sumUse(usesWithin(monthly, window));
  return { priceYuan: averagePriceYuan(all), purchases };
}

/** Yuan per unit, rounded to six decimals; `null` where, net of returns, nothing was bought. */
export function averagePriceYuan({ units, amountYuan }: Bought): YuanText | null {
  return units.gt(0) && amountYuan.gte(0)
    ? textFromDecimal<YuanText>(roundReferencePriceYuan(quotient(amountYuan, units)))
    : null;
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
  const used = sumUse(usesWithin(history.monthly, choices.useWindow));
  const fromUse: Origin = {
    kind: 'history',
    file: choices.file,
    ...choices.useWindow,
    purchases: used.purchases,
  };
  return {
    id: choices.newId(index),
    genericName: history.genericName,
    dosageForm: history.dosageForm,
    specification: history.specification,
    batch: history.batch,
    unit: history.unit,
    baseUnits: textFromDecimal<UnitsText>(notNegative(used.all.units)),
    winners: choices.winners,
    shareGroup: 'general',
    agreedShareRatio: null,
    agreedUnits: null,
    preVbpPriceYuan: reference.priceYuan,
    selectedPriceYuan: averagePriceYuan(used.selected),
    additionalSelected: [],
    nonSelected: {
      kind: 'amount',
      amountYuan: textFromDecimal<YuanText>(
        notNegative(countedNonSelected(used, choices).amountYuan),
      ),
    },
    fundRatio: null,
    insuredShareRatio: choices.insuredShareRatio,
    selectedUnits: textFromDecimal<UnitsText>(notNegative(completingUnits(used))),
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

/** Net returns larger than purchases mean nothing was bought. */
function notNegative(value: Decimal): Decimal {
  return value.isNegative() ? ZERO : value;
}
