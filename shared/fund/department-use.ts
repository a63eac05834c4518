import { type Decimal, larger, quotient, ZERO } from '../decimal/decimal';
import { textFromDecimal } from '../decimal/decimal-text';
import type {
  AllocationKey,
  AllocationKeyKind,
  Department,
  KeyValue,
} from '../plan/fund-allocation';
import type { PlanDocument } from '../plan/plan';
import type { MonthlyUse, MonthRange } from '../purchases/monthly-use';
import { addMonths } from '../purchases/purchase';
import { judgedNonSelected, sumUse, usesWithin } from '../purchases/use-totals';
import { coversMonths } from './covered-months';

/** The departments that the plan's purchases name, with what these say of the keys. */
export interface DepartmentUse {
  readonly departments: readonly Department[];
  /** Purchases in the months of use of which no department is known. */
  readonly unnamedPurchases: number;
}

const YEAR_MONTHS = 12;

/**
 * What each department bought in the plan's months of use: the amount of selected products, their part of all it bought, and by
 * how much less than in the same months of the year before it spent on others, never below nothing. Head counts and keys of
 * one's own are nobody's to say but a person's, and so is spending against a year whose months are not all known: these stay
 * open. `null` where no purchase names a department. Source: domain 14, R14.
 */
export function departmentsOfPurchases(
  plan: PlanDocument,
  keys: readonly AllocationKey[],
): DepartmentUse | null {
  const { useWindow, varieties } = plan;
  if (useWindow === null) return null;
  const all = varieties.flatMap(({ monthly }) => monthly);
  const now = usesWithin(all, useWindow);
  const before = {
    fromMonth: yearBefore(useWindow.fromMonth),
    toMonth: yearBefore(useWindow.toMonth),
  };
  const past = isKnown(plan, before, all) ? usesWithin(all, before) : null;
  const names = [...new Set(now.flatMap(({ department }) => department ?? []))].sort();
  if (names.length === 0) return null;
  const departments = names.map((name): Department => {
    const own = (uses: readonly MonthlyUse[]): readonly MonthlyUse[] =>
      uses.filter(({ department }) => department === name);
    const figures = figuresOf(plan, own(now), past === null ? null : own(past));
    const values = keys.flatMap(({ id, kind }): [string, KeyValue][] => {
      const value = figures[kind] ?? null;
      return value === null ? [] : [[id, textFromDecimal<KeyValue>(value)]];
    });
    return { id: `h:${name}`, name, values: Object.fromEntries(values) };
  });
  const unnamed = now.filter(({ department }) => department === undefined);
  return {
    departments,
    unnamedPurchases: unnamed.reduce((count, { purchases }) => count + purchases, 0),
  };
}

function figuresOf(
  { policy }: PlanDocument,
  now: readonly MonthlyUse[],
  past: readonly MonthlyUse[] | null,
): Partial<Record<AllocationKeyKind, Decimal | null>> {
  const used = sumUse(now);
  const { selected, backup, noVolume } = used;
  const selectedYuan = larger(
    ZERO,
    selected.amountYuan.plus(backup.amountYuan).plus(noVolume.amountYuan),
  );
  const spent = judgedNonSelected(used, policy).amountYuan;
  const whole = selectedYuan.plus(larger(ZERO, spent));
  const spentBefore = past === null ? null : judgedNonSelected(sumUse(past), policy).amountYuan;
  return {
    selectedUse: selectedYuan,
    selectedShare: whole.isZero() ? ZERO : quotient(selectedYuan, whole),
    avoidedSpending: spentBefore === null ? null : larger(ZERO, spentBefore.minus(spent)),
  };
}

/** Whether every purchase of these months is known with its department. */
function isKnown(plan: PlanDocument, range: MonthRange, all: readonly MonthlyUse[]): boolean {
  return (
    coversMonths(plan, range) &&
    usesWithin(all, range).every(({ department }) => department !== undefined)
  );
}

function yearBefore(month: MonthRange['fromMonth']): MonthRange['fromMonth'] {
  return addMonths(month, -YEAR_MONTHS);
}
