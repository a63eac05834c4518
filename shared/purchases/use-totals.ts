import { type Decimal, sum } from '../decimal/decimal';
import { decimalFromText } from '../decimal/decimal-text';
import type { MonthlyUse, MonthRange } from './monthly-use';

/** What was bought of a variety over some months, net of returns. */
export interface UseTotals {
  readonly purchases: number;
  /** Of the selected product itself: its average is the selected price. */
  readonly selected: Bought;
  /** Of backup products that count as selected. */
  readonly backup: Bought;
  /** Of selected products without agreed volume: neither completion nor non-selected spending. */
  readonly noVolume: Bought;
  readonly nonSelected: Bought;
  readonly exempt: Bought;
  /** Of all products. */
  readonly all: Bought;
}

export interface Bought {
  readonly units: Decimal;
  readonly amountYuan: Decimal;
}

export function usesWithin(
  monthly: readonly MonthlyUse[],
  { fromMonth, toMonth }: MonthRange,
): readonly MonthlyUse[] {
  return monthly.filter(({ month }) => month >= fromMonth && month <= toMonth);
}

export function sumUse(monthly: readonly MonthlyUse[]): UseTotals {
  const selected = totalOf(monthly, 'selectedUnits', 'selectedAmountYuan');
  const backup = totalOf(monthly, 'backupUnits', 'backupAmountYuan');
  const noVolume = totalOf(monthly, 'noVolumeUnits', 'noVolumeAmountYuan');
  const nonSelected = totalOf(monthly, 'nonSelectedUnits', 'nonSelectedAmountYuan');
  const exempt = totalOf(monthly, 'exemptUnits', 'exemptAmountYuan');
  return {
    purchases: monthly.reduce((count, use) => count + use.purchases, 0),
    selected,
    backup,
    noVolume,
    nonSelected,
    exempt,
    all: joined([selected, backup, noVolume, nonSelected, exempt]),
  };
}

/** What completes the agreed volume, X: the selected product and its accepted backups. Source: domain 2.3. */
export function completingUnits({ selected, backup }: UseTotals): Decimal {
  return selected.units.plus(backup.units);
}

/** The non-selected purchases that count as S: the exempt ones too where the policy exempts none. Source: domain rule N5. */
export function countedNonSelected(
  { nonSelected, exempt }: UseTotals,
  { exemptCheaperPassed }: { readonly exemptCheaperPassed: boolean },
): Bought {
  return exemptCheaperPassed ? nonSelected : joined([nonSelected, exempt]);
}

function joined(parts: readonly Bought[]): Bought {
  return {
    units: sum(parts.map(({ units }) => units)),
    amountYuan: sum(parts.map(({ amountYuan }) => amountYuan)),
  };
}

type UnitsField = Extract<keyof MonthlyUse, `${string}Units`>;
type AmountField = Extract<keyof MonthlyUse, `${string}AmountYuan`>;

function totalOf(
  monthly: readonly MonthlyUse[],
  unitsField: UnitsField,
  amountField: AmountField,
): Bought {
  return {
    units: sum(monthly.map((use) => decimalFromText(use[unitsField]))),
    amountYuan: sum(monthly.map((use) => decimalFromText(use[amountField]))),
  };
}
