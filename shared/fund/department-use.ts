import { type Decimal, larger, quotient, ZERO } from '../decimal/decimal';
import { decimalText, textFromDecimal } from '../decimal/decimal-text';
import type {
  AllocationKey,
  AllocationKeyKind,
  Department,
  FundAllocation,
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
 * An allocation by the purchases: their departments in the place of its own, with what they say of its keys. What a person typed
 * for a department of the same name and no purchase says, such as a head count, stays. Without keys it has those that purchases
 * speak of, with no weight yet. `null` where no purchase names a department.
 */
export function allocationByPurchases(
  plan: PlanDocument,
  { keys: typed, departments }: Pick<FundAllocation, 'keys' | 'departments'>,
): UsedAllocation | null {
  const keys = typed.length > 0 ? typed : spokenKeys;
  const used = departmentsOfPurchases(plan, keys);
  if (used === null) return null;
  const asked = new Set(keys.filter(({ kind }) => isSpoken(kind)).map(({ id }) => id));
  const present = new Map(departments.map((department) => [department.name, department]));
  const named = new Set(used.departments.map(({ name }) => name));
  return {
    keys,
    departments: used.departments.map((department) => {
      const own = present.get(department.name);
      if (own === undefined) return department;
      const kept = Object.entries(own.values).filter(([id]) => !asked.has(id));
      const values = { ...Object.fromEntries(kept), ...department.values };
      return { ...department, id: own.id, values };
    }),
    unnamedPurchases: used.unnamedPurchases,
    left: departments.map(({ name }) => name).filter((name) => !named.has(name)),
  };
}

/** What purchases say of departments, for an allocation. */
export interface UsedAllocation extends DepartmentUse {
  readonly keys: readonly AllocationKey[];
  /** Departments of the allocation that no purchase names: they are no longer in it. */
  readonly left: readonly string[];
}

const spokenKinds = ['selectedUse', 'selectedShare', 'avoidedSpending'] as const;

const spokenKeys: readonly AllocationKey[] = spokenKinds.map((kind) => ({
  id: kind,
  kind,
  name: '',
  weightRatio: decimalText('0'),
}));

function isSpoken(kind: AllocationKeyKind): boolean {
  return spokenKinds.some((spoken) => spoken === kind);
}

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
