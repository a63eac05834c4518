import { present } from '../assert';
import { type Decimal, sum, ZERO } from '../decimal/decimal';
import { decimalFromText, textFromDecimal } from '../decimal/decimal-text';
import { exemptCheaperPassed } from './exemption';
import type { ImportSummary, VarietyHistory } from './import-summary';
import type { MonthlyUse } from './monthly-use';
import type { NormalizedTable } from './normalize-rows';
import type { LineClass, Month, Purchase } from './purchase';
import { varietyKey } from './variety-key';

/** The purchases of some tables by variety and month. The order of tables and rows changes nothing but the lists of them. */
export function summarizePurchases(tables: readonly NormalizedTable[]): ImportSummary {
  const purchases = exemptCheaperPassed(tables.flatMap((table) => table.purchases));
  return {
    files: tables.map((table) => table.file),
    totals: {
      purchases: purchases.length,
      packs: textFromDecimal(sum(purchases.map((line) => packsOf(line)))),
      units: textFromDecimal(sum(purchases.map((line) => decimalFromText(line.units)))),
      amountYuan: textFromDecimal(sum(purchases.map((line) => decimalFromText(line.amountYuan)))),
    },
    varieties: [...groupBy(purchases, varietyKey).values()].map(historyOf).sort(byName),
    rejected: tables.flatMap((table) => table.rejected),
  };
}

/** A line whose packs nobody knows adds none to their total; its units are counted. */
function packsOf({ packs }: Purchase): Decimal {
  return packs === null ? ZERO : decimalFromText(packs);
}

function historyOf(lines: readonly Purchase[]): VarietyHistory {
  const { genericName, dosageForm, batch } = present(lines[0], 'a group has a line');
  const tallies = tally(lines);
  const monthly = [...groupBy(lines, (line) => line.month).entries()]
    .map(([month, monthLines]) => monthlyUse(month, monthLines))
    .sort((left, right) => compareText(left.month, right.month));
  return {
    genericName,
    dosageForm,
    specification: largestBy(lines, (line) => line.specification),
    batch,
    unit: largestBy(lines, (line) => line.unit),
    purchases: lines.length,
    units: textFromDecimal(sum(tallies.map(({ units }) => units))),
    amountYuan: textFromDecimal(sum(tallies.map(({ amountYuan }) => amountYuan))),
    selectedAmountYuan: textFromDecimal(amountIn(tallies, 'selected')),
    nonSelectedAmountYuan: textFromDecimal(amountIn(tallies, 'nonSelected')),
    firstMonth: present(monthly[0], 'a group has a month').month,
    lastMonth: present(monthly[monthly.length - 1], 'a group has a month').month,
    monthly,
  };
}

interface Tally {
  readonly lineClass: LineClass;
  readonly units: Decimal;
  readonly amountYuan: Decimal;
}

function tally(lines: readonly Purchase[]): readonly Tally[] {
  return Array.from(
    groupBy(lines, (line) => line.lineClass),
    ([lineClass, classLines]) => ({
      lineClass,
      units: sum(classLines.map((line) => decimalFromText(line.units))),
      amountYuan: sum(classLines.map((line) => decimalFromText(line.amountYuan))),
    }),
  );
}

function amountIn(tallies: readonly Tally[], lineClass: LineClass): Decimal {
  return tallies.find((entry) => entry.lineClass === lineClass)?.amountYuan ?? ZERO;
}

function unitsIn(tallies: readonly Tally[], lineClass: LineClass): Decimal {
  return tallies.find((entry) => entry.lineClass === lineClass)?.units ?? ZERO;
}

function monthlyUse(month: Month, lines: readonly Purchase[]): MonthlyUse {
  const tallies = tally(lines);
  return {
    month,
    purchases: lines.length,
    selectedUnits: textFromDecimal(unitsIn(tallies, 'selected')),
    selectedAmountYuan: textFromDecimal(amountIn(tallies, 'selected')),
    backupUnits: textFromDecimal(unitsIn(tallies, 'backupAsSelected')),
    backupAmountYuan: textFromDecimal(amountIn(tallies, 'backupAsSelected')),
    noVolumeUnits: textFromDecimal(unitsIn(tallies, 'selectedNoVolume')),
    noVolumeAmountYuan: textFromDecimal(amountIn(tallies, 'selectedNoVolume')),
    nonSelectedUnits: textFromDecimal(unitsIn(tallies, 'nonSelected')),
    nonSelectedAmountYuan: textFromDecimal(amountIn(tallies, 'nonSelected')),
    exemptUnits: textFromDecimal(unitsIn(tallies, 'nonSelectedExempt')),
    exemptAmountYuan: textFromDecimal(amountIn(tallies, 'nonSelectedExempt')),
  };
}

/** The text under which most money was spent; of equals the first in the order of characters. */
function largestBy(lines: readonly Purchase[], textOf: (line: Purchase) => string): string {
  const amounts = Array.from(groupBy(lines, textOf), ([text, textLines]) => ({
    text,
    amountYuan: sum(textLines.map((line) => decimalFromText(line.amountYuan))),
  }));
  amounts.sort(
    (left, right) =>
      right.amountYuan.comparedTo(left.amountYuan) || compareText(left.text, right.text),
  );
  return amounts[0]?.text ?? '';
}

function byName(left: VarietyHistory, right: VarietyHistory): number {
  return (
    compareText(left.genericName, right.genericName) ||
    compareText(left.dosageForm, right.dosageForm) ||
    compareText(left.batch, right.batch)
  );
}

/** By code, the same on every machine. */
function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
