import { type Decimal, sum } from '../decimal/decimal';
import { decimalFromText, decimalText } from '../decimal/decimal-text';
import type { Policy } from '../policy/policy';
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
  /** Of the non-selected, what cost less than the selected product and is not known to have passed the evaluation. */
  readonly cheaperUnpassed: Bought;
  /** Of others in place of a selected product that was short. */
  readonly shortage: Bought;
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
  const shortage = totalOf(monthly, 'shortageUnits', 'shortageAmountYuan');
  const cheaper = monthly.filter(({ unpassed }) => unpassed === 'cheaper');
  return {
    purchases: monthly.reduce((count, use) => count + use.purchases, 0),
    selected,
    backup,
    noVolume,
    nonSelected,
    exempt,
    cheaperUnpassed: totalOf(cheaper, 'nonSelectedUnits', 'nonSelectedAmountYuan'),
    shortage,
    all: joined([selected, backup, noVolume, nonSelected, exempt, shortage]),
  };
}

/** What completes the agreed volume, X: the selected product and its accepted backups. Source: domain 2.3. */
export function completingUnits({ selected, backup }: UseTotals): Decimal {
  return selected.units.plus(backup.units);
}

/** What of the non-selected purchases a policy counts. */
export interface SpendingRule {
  readonly exemption: Pick<Policy['exemption'], 'value'>;
  readonly shortageInSpending: Pick<Policy['shortageInSpending'], 'value'>;
}

/**
 * The non-selected purchases that count as S: without those that the policy exempts, and without what was bought in a
 * shortage where the policy takes it out. Source: domain rule N5, 14 R6, R7.
 */
export function countedNonSelected(used: UseTotals, rule: SpendingRule): Bought {
  const counted = judgedNonSelected(used, rule);
  return rule.shortageInSpending.value ? joined([counted, used.shortage]) : counted;
}

/** The non-selected purchases by which shares are judged: what was bought in a shortage never is. Source: domain 14, R7. */
export function judgedNonSelected(
  { nonSelected, exempt, cheaperUnpassed }: UseTotals,
  { exemption }: Pick<SpendingRule, 'exemption'>,
): Bought {
  switch (exemption.value) {
    case 'none':
      return joined([nonSelected, exempt]);
    case 'cheaperPassed':
      return nonSelected;
    case 'cheaper':
      return {
        units: nonSelected.units.minus(cheaperUnpassed.units),
        amountYuan: nonSelected.amountYuan.minus(cheaperUnpassed.amountYuan),
      };
  }
}

function joined(parts: readonly Bought[]): Bought {
  return {
    units: sum(parts.map(({ units }) => units)),
    amountYuan: sum(parts.map(({ amountYuan }) => amountYuan)),
  };
}

const NOTHING = decimalText('0');

type UnitsField = Extract<keyof MonthlyUse, `${string}Units`>;
type AmountField = Extract<keyof MonthlyUse, `${string}AmountYuan`>;

function totalOf(
  monthly: readonly MonthlyUse[],
  unitsField: UnitsField,
  amountField: AmountField,
): Bought {
  return {
    units: sum(monthly.map((use) => decimalFromText(use[unitsField] ?? NOTHING))),
    amountYuan: sum(monthly.map((use) => decimalFromText(use[amountField] ?? NOTHING))),
  };
}
