import type { YuanText } from '../decimal/decimal-text';
import { ExactSum } from '../decimal/exact-sum';
import type { MonthlyUse, MonthRange } from '../purchases/monthly-use';
import { addMonths, type Month, monthIndex } from '../purchases/purchase';
import { usesWithin } from '../purchases/use-totals';
import { fieldsOfWindow } from './follow-history';
import type { PlanDocument, Variety } from './plan';

const YEAR_MONTHS = 12;

type Histories = readonly { readonly monthly: readonly MonthlyUse[] }[];

export interface PlanWindows {
  readonly referenceWindow: MonthRange | null;
  readonly useWindow: MonthRange | null;
}

/**
 * The windows that suit some purchases: for the price before the procurement the year before the first selected purchase
 * (domain 2.4), or the last one where nothing was selected yet; `null` where the purchases begin with selected products. For
 * the use the last twelve months. Shorter where there are fewer.
 */
export function proposedWindows(histories: Histories): PlanWindows {
  const months = [
    ...new Set(histories.flatMap(({ monthly }) => monthly.map(({ month }) => month))),
  ];
  const sorted = months.sort();
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return { referenceWindow: null, useWindow: null };
  const start = histories
    .flatMap(({ monthly }) => firstSelectedMonth(monthly) ?? [])
    .sort()
    .at(0);
  const before = start === undefined ? last : addMonths(start, -1);
  const useFrom = addMonths(last, 1 - YEAR_MONTHS);
  return {
    referenceWindow:
      before < first
        ? null
        : { fromMonth: later(addMonths(before, 1 - YEAR_MONTHS), first), toMonth: before },
    useWindow: { fromMonth: later(useFrom, first), toMonth: last },
  };
}

/**
 * The window of use that a plan's newest months propose: as long as the present one, ending with the last month that has
 * purchases. `null` where the present one ends there already, or there is none. Proposed, never done by itself.
 */
export function proposedUseWindow(plan: PlanDocument): MonthRange | null {
  const { useWindow, varieties } = plan;
  if (useWindow === null) return null;
  const last = varieties
    .flatMap(({ monthly }) => monthly.at(-1)?.month ?? [])
    .sort()
    .at(-1);
  if (last === undefined || last <= useWindow.toMonth) return null;
  const moved = monthIndex(last) - monthIndex(useWindow.toMonth);
  return { fromMonth: addMonths(useWindow.fromMonth, moved), toMonth: last };
}

/** What speaks against taking the price before the procurement from a window; somebody has to look before it counts. */
export interface WindowDoubt {
  /** `holdsSelected`: the window holds purchases of selected products; `afterStart`: they were bought before its end. */
  readonly kind: 'holdsSelected' | 'afterStart';
  /** The names of the varieties that it concerns. */
  readonly varieties: readonly string[];
  /** What was bought of selected products within the window. */
  readonly selectedYuan: YuanText;
}

/** The doubts about the reference window of a plan, over the varieties whose price before is taken from it. */
export function referenceDoubts(plan: PlanDocument): readonly WindowDoubt[] {
  return doubtful(plan).map(({ kind, varieties, window }) => doubt(kind, varieties, window));
}

/** The doubts that a change of a plan brings; what was there before has been looked at. */
export function newReferenceDoubts(
  before: PlanDocument,
  after: PlanDocument,
): readonly WindowDoubt[] {
  const known = new Set(
    isSameWindow(before.referenceWindow, after.referenceWindow)
      ? doubtful(before).flatMap(({ varieties }) => varieties.map(({ id }) => id))
      : [],
  );
  return doubtful(after)
    .filter(({ varieties }) => varieties.some(({ id }) => !known.has(id)))
    .map(({ kind, varieties, window }) => doubt(kind, varieties, window));
}

interface DoubtfulVarieties {
  readonly kind: WindowDoubt['kind'];
  readonly varieties: readonly Variety[];
  readonly window: MonthRange;
}

function doubtful({ referenceWindow, varieties }: PlanDocument): readonly DoubtfulVarieties[] {
  if (referenceWindow === null) return [];
  const priced = varieties.filter(
    ({ origins, monthly }) =>
      origins.preVbpPriceYuan?.kind === 'history' &&
      usesWithin(monthly, referenceWindow).length > 0,
  );
  const holding = priced.filter(({ monthly }) =>
    usesWithin(monthly, referenceWindow).some(hasSelected),
  );
  const held = new Set(holding);
  const after = priced.filter((variety) => {
    const start = firstSelectedMonth(variety.monthly);
    return !held.has(variety) && start !== null && start <= referenceWindow.toMonth;
  });
  const both: readonly DoubtfulVarieties[] = [
    { kind: 'holdsSelected', varieties: holding, window: referenceWindow },
    { kind: 'afterStart', varieties: after, window: referenceWindow },
  ];
  return both.filter((each) => each.varieties.length > 0);
}

/**
 * How many months of use the figures of a plan rest on, where that is no year: a figure a year is then no such figure.
 * `null` where it is a year, or where nothing follows from the window.
 */
export function monthsOtherThanYear(plan: PlanDocument): number | null {
  const { useWindow, sources } = plan;
  if (useWindow === null || sources.length === 0 || !plan.varieties.some(followsUse)) return null;
  const months = monthsInWindow(plan, useWindow);
  return months === YEAR_MONTHS && lengthOf(useWindow) === YEAR_MONTHS ? null : months;
}

/** In how many months of a window anything was bought. Most varieties need not be looked at: a full window is full soon. */
export function monthsInWindow({ varieties }: PlanDocument, window: MonthRange): number {
  const months = new Set<Month>();
  for (const { monthly } of varieties) {
    for (const month of monthsWithin(monthly, window)) months.add(month);
    if (months.size === lengthOf(window)) break;
  }
  return months.size;
}

/** By the list of a variety's months, which an edit of a figure leaves as it is. */
const within = new WeakMap<
  readonly MonthlyUse[],
  { window: MonthRange; months: readonly Month[] }
>();

function monthsWithin(monthly: readonly MonthlyUse[], window: MonthRange): readonly Month[] {
  const known = within.get(monthly);
  if (known !== undefined && isSameWindow(known.window, window)) return known.months;
  const months = [...new Set(usesWithin(monthly, window).map(({ month }) => month))];
  within.set(monthly, { window, months });
  return months;
}

function followsUse({ origins }: Variety): boolean {
  return fieldsOfWindow.useWindow.some((field) => origins[field]?.kind === 'history');
}

/** The months of a window, both ends among them. */
export function lengthOf({ fromMonth, toMonth }: MonthRange): number {
  return monthIndex(toMonth) - monthIndex(fromMonth) + 1;
}

function doubt(
  kind: WindowDoubt['kind'],
  varieties: readonly Variety[],
  window: MonthRange,
): WindowDoubt {
  const selected = new ExactSum();
  for (const { monthly } of varieties) {
    for (const use of usesWithin(monthly, window)) {
      selected.addText(use.selectedAmountYuan);
      selected.addText(use.backupAmountYuan);
      selected.addText(use.noVolumeAmountYuan);
    }
  }
  return {
    kind,
    varieties: varieties.map(({ genericName }) => genericName),
    selectedYuan: selected.toText(),
  };
}

function firstSelectedMonth(monthly: readonly MonthlyUse[]): Month | null {
  return (
    monthly
      .filter(hasSelected)
      .map(({ month }) => month)
      .sort()[0] ?? null
  );
}

function hasSelected(use: MonthlyUse): boolean {
  return use.selectedUnits !== '0' || use.backupUnits !== '0' || use.noVolumeUnits !== '0';
}

function isSameWindow(left: MonthRange | null, right: MonthRange | null): boolean {
  return left?.fromMonth === right?.fromMonth && left?.toMonth === right?.toMonth;
}

function later(left: Month, right: Month): Month {
  return left > right ? left : right;
}
