import fc from 'fast-check';

import type { MonthlyUse, MonthRange } from '../../shared/purchases/monthly-use';
import { addMonths, type Month } from '../../shared/purchases/purchase';
import {
  add,
  compare,
  divide,
  multiply,
  NOUGHT,
  type Rational,
  rational,
  subtract,
} from './rational';

/** What was bought in one go, before anybody writes it into a file. */
export interface BoughtRow {
  /** Which drug of the test's list. */
  readonly drug: number;
  readonly month: Month;
  /** Minimum preparation units; negative where they went back. */
  readonly units: string;
  readonly yuan: string;
  readonly isSelected: boolean;
  readonly hasPassed: boolean;
}

/** The months of two years. */
export const FIRST_MONTH = '2024-01' as Month;
const MONTHS = 24;

export const monthArbitrary: fc.Arbitrary<Month> = fc
  .nat(MONTHS - 1)
  .map((place) => addMonths(FIRST_MONTH, place));

/** Any span of months within them. */
export const windowArbitrary: fc.Arbitrary<MonthRange> = fc
  .tuple(monthArbitrary, monthArbitrary)
  .map(([one, other]) => {
    const [fromMonth = one, toMonth = other] = [one, other].sort();
    return { fromMonth, toMonth };
  });

/** How rows become a retention: the settings of a plan, in the test's own words. */
export interface HandTerms {
  readonly drugs: number;
  readonly referenceWindow: MonthRange;
  readonly useWindow: MonthRange;
  readonly fundRatio: string;
  readonly insuredShareRatio: string;
  readonly agreedShareRatio: string;
  /** β. */
  readonly retentionRatio: string;
  readonly isFloored: boolean;
  readonly exemptsCheaperPassed: boolean;
  readonly scope: 'all' | 'agreed';
  /** The settlement group of a drug. */
  readonly groupOf: (drug: number) => string;
}

/** What a drug's rows say of its inputs, in fractions. */
export interface HandInputs {
  readonly baseUnits: Rational;
  /** P0; `null` where the rows do not say it. */
  readonly preVbpPriceYuan: Rational | null;
  readonly selectedPriceYuan: Rational | null;
  readonly nonSelectedYuan: Rational;
  readonly selectedUnits: Rational;
}

/** Q, P0, Ps, S and X of one drug's rows. Nothing of the engine is used. Source: domain 2.3, 2.4. */
export function inputsByHand(own: readonly BoughtRow[], terms: HandTerms): HandInputs {
  const selectedEver = priceOf(own.filter(({ isSelected }) => isSelected));
  const isExempt = (row: BoughtRow): boolean =>
    terms.exemptsCheaperPassed && row.hasPassed && isCheaper(row, selectedEver);
  const used = within(own, terms.useWindow);
  const selected = used.filter(({ isSelected }) => isSelected);
  const counted = used.filter((row) => !row.isSelected && !isExempt(row));
  return {
    baseUnits: atLeastNothing(sumOf(used, 'units')),
    preVbpPriceYuan: priceOf(within(own, terms.referenceWindow)),
    selectedPriceYuan: priceOf(selected),
    nonSelectedYuan: atLeastNothing(sumOf(counted, 'yuan')),
    selectedUnits: atLeastNothing(sumOf(selected, 'units')),
  };
}

/** Σ over groups of β × max(0, Σ k (Q P0 − s Q Ps − S)), straight from the rows. Source: domain 2.1. */
export function retentionByHand(rows: readonly BoughtRow[], terms: HandTerms): Rational {
  const groups = new Map<string, Rational>();
  for (let drug = 0; drug < terms.drugs; drug += 1) {
    const own = rows.filter((row) => row.drug === drug);
    const group = terms.groupOf(drug);
    groups.set(group, add(groups.get(group) ?? NOUGHT, balanceByHand(own, terms)));
  }
  const counted = Array.from(groups.values()).filter(
    (balance) => !terms.isFloored || compare(balance, NOUGHT) > 0,
  );
  return multiply(rational(terms.retentionRatio), add(...counted));
}

function balanceByHand(own: readonly BoughtRow[], terms: HandTerms): Rational {
  const { baseUnits, preVbpPriceYuan, selectedPriceYuan, nonSelectedYuan } = inputsByHand(
    own,
    terms,
  );
  const isReported = compare(baseUnits, NOUGHT) > 0;
  if (!isReported && terms.scope === 'agreed') return NOUGHT;
  // Left out of every total: a price is not known.
  if (isReported && (preVbpPriceYuan === null || selectedPriceYuan === null)) return NOUGHT;
  const factor = multiply(rational(terms.fundRatio), rational(terms.insuredShareRatio));
  const before = isReported ? multiply(baseUnits, preVbpPriceYuan ?? NOUGHT) : NOUGHT;
  const agreed = isReported
    ? multiply(rational(terms.agreedShareRatio), baseUnits, selectedPriceYuan ?? NOUGHT)
    : NOUGHT;
  return multiply(factor, subtract(subtract(before, agreed), nonSelectedYuan));
}

function isCheaper({ units, yuan }: BoughtRow, selected: Rational | null): boolean {
  return selected !== null && compare(divide(rational(yuan), rational(units)), selected) < 0;
}

function priceOf(own: readonly BoughtRow[]): Rational | null {
  const [units, yuan] = [sumOf(own, 'units'), sumOf(own, 'yuan')];
  return compare(units, NOUGHT) > 0 && compare(yuan, NOUGHT) >= 0 ? divide(yuan, units) : null;
}

function within(
  own: readonly BoughtRow[],
  { fromMonth, toMonth }: MonthRange,
): readonly BoughtRow[] {
  return own.filter(({ month }) => month >= fromMonth && month <= toMonth);
}

function sumOf(
  own: readonly { readonly [Field in 'units' | 'yuan']: string }[],
  field: 'units' | 'yuan',
): Rational {
  return add(...own.map((row) => rational(row[field])));
}

function atLeastNothing(value: Rational): Rational {
  return compare(value, NOUGHT) < 0 ? NOUGHT : value;
}

/** Units and yuan by month and class, as text: what a plan's months of one variety come to, however many files they are from. */
export function monthsByHand(rows: readonly BoughtRow[]): ReadonlyMap<string, string> {
  return sumsBy(
    rows.map(({ month, isSelected, units, yuan }) => ({
      key: `${month} ${isSelected ? 'selected' : 'nonSelected'}`,
      units,
      yuan,
    })),
  );
}

/** The same of a plan's months. */
export function monthsOfPlan(monthly: readonly MonthlyUse[]): ReadonlyMap<string, string> {
  return sumsBy(
    monthly.flatMap((use) => [
      {
        key: `${use.month} selected`,
        units: use.selectedUnits,
        yuan: use.selectedAmountYuan,
      },
      {
        key: `${use.month} nonSelected`,
        units: use.nonSelectedUnits,
        yuan: use.nonSelectedAmountYuan,
      },
      { key: `${use.month} exempt`, units: use.exemptUnits, yuan: use.exemptAmountYuan },
      { key: `${use.month} backup`, units: use.backupUnits, yuan: use.backupAmountYuan },
      { key: `${use.month} noVolume`, units: use.noVolumeUnits, yuan: use.noVolumeAmountYuan },
    ]),
  );
}

interface Part {
  readonly key: string;
  readonly units: string;
  readonly yuan: string;
}

function sumsBy(parts: readonly Part[]): ReadonlyMap<string, string> {
  const byKey = new Map<string, Part[]>();
  for (const part of parts) byKey.set(part.key, [...(byKey.get(part.key) ?? []), part]);
  const sums = Array.from(byKey, ([key, own]): [string, string] => {
    const [units, yuan] = [sumOf(own, 'units'), sumOf(own, 'yuan')];
    return [key, `${fractionText(units)} units, ${fractionText(yuan)} yuan`];
  });
  return new Map(sums.filter(([, text]) => text !== '0/1 units, 0/1 yuan').sort());
}

function fractionText({ numerator, denominator }: Rational): string {
  return `${String(numerator)}/${String(denominator)}`;
}
