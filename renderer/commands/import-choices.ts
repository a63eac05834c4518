import type { RatioText } from '../../shared/decimal/decimal-text';
import type { MonthsChoice } from '../../shared/plan/plan-months';
import { proposedWindows } from '../../shared/plan/plan-windows';
import { type CellProblem, readRatio, readWinners } from '../../shared/plan/typed-values';
import type { MonthRange } from '../../shared/purchases/monthly-use';
import { addMonths, type Month } from '../../shared/purchases/purchase';
import type { ImportSummary } from '../../shared/purchases/reading/import-summary';
import { failure, type Result, success } from '../../shared/result';
import type { ChoiceDrafts } from '../stores/import-store';

/** What holds for every imported variety. `null`: left open, to be filled in the table. */
export interface ImportChoices {
  /** For months that the plan has from another file; not given: as proposed. */
  readonly months?: MonthsChoice;
  /** `null`: the price before the procurement is known from elsewhere, or stays to be filled. */
  readonly referenceWindow: MonthRange | null;
  readonly useWindow: MonthRange;
  /** Whether the plan's window of use moves to the months that newer purchases propose. */
  readonly movesUseWindow: boolean;
  readonly winners: number | null;
  readonly fundRatio: RatioText | null;
  readonly insuredShareRatio: RatioText | null;
}

export type TypedChoice = 'winners' | 'fundRatio' | 'insuredShareRatio';

/** Every month from the first to the last purchase. */
export function chosenMonthsOf(summary: ImportSummary): readonly Month[] {
  const firsts = summary.varieties.map(({ firstMonth }) => firstMonth).sort();
  const lasts = summary.varieties.map(({ lastMonth }) => lastMonth).sort();
  const first = firsts[0];
  const last = lasts.at(-1);
  if (first === undefined || last === undefined) return [];
  const months: Month[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** The windows that suit the purchases, and nothing else; `null` where nothing was bought. */
export function firstDrafts({ varieties }: ImportSummary): ChoiceDrafts | null {
  const { referenceWindow, useWindow } = proposedWindows(varieties);
  if (useWindow === null) return null;
  return {
    months: null,
    referenceWindow,
    useWindow,
    movesUseWindow: false,
    winners: '',
    fundRatio: '',
    insuredShareRatio: '',
  };
}

/** The drafts for what was read: what was typed stays, windows stay while their months do. */
export function draftsFor(summary: ImportSummary, kept: ChoiceDrafts | null): ChoiceDrafts | null {
  const first = firstDrafts(summary);
  if (kept === null || first === null) return first;
  const months = chosenMonthsOf(summary);
  const isWithin = ({ fromMonth, toMonth }: MonthRange): boolean =>
    months.includes(fromMonth) && months.includes(toMonth);
  return {
    ...kept,
    referenceWindow:
      kept.referenceWindow !== null && isWithin(kept.referenceWindow)
        ? kept.referenceWindow
        : first.referenceWindow,
    useWindow: isWithin(kept.useWindow) ? kept.useWindow : first.useWindow,
  };
}

/** The choices, or what is wrong with each typed one. */
export function readImportChoices(
  drafts: ChoiceDrafts,
): Result<ImportChoices, Partial<Record<TypedChoice, CellProblem>>> {
  const winners = readWinners(drafts.winners);
  const fundRatio = readRatio(drafts.fundRatio);
  const insuredShareRatio = readRatio(drafts.insuredShareRatio);
  if (winners.ok && fundRatio.ok && insuredShareRatio.ok) {
    return success({
      ...(drafts.months === null ? {} : { months: drafts.months }),
      referenceWindow: drafts.referenceWindow,
      useWindow: drafts.useWindow,
      movesUseWindow: drafts.movesUseWindow,
      winners: winners.value,
      fundRatio: fundRatio.value,
      insuredShareRatio: insuredShareRatio.value,
    });
  }
  return failure({
    ...(winners.ok ? {} : { winners: winners.error }),
    ...(fundRatio.ok ? {} : { fundRatio: fundRatio.error }),
    ...(insuredShareRatio.ok ? {} : { insuredShareRatio: insuredShareRatio.error }),
  });
}

/** How many months a window has. */
export function windowLength(months: readonly Month[], window: MonthRange): number {
  return months.filter((month) => month >= window.fromMonth && month <= window.toMonth).length;
}

export function overlaps(left: MonthRange | null, right: MonthRange): boolean {
  return left !== null && left.fromMonth <= right.toMonth && right.fromMonth <= left.toMonth;
}

/** A window with one end moved; the other end follows where they would cross, or where there is none yet. */
export function movedEnd(
  window: MonthRange | null,
  end: keyof MonthRange,
  month: Month,
): MonthRange {
  if (window === null) return { fromMonth: month, toMonth: month };
  return end === 'fromMonth'
    ? { fromMonth: month, toMonth: later(month, window.toMonth) }
    : { fromMonth: earlier(month, window.fromMonth), toMonth: month };
}

function earlier(left: Month, right: Month): Month {
  return left < right ? left : right;
}

function later(left: Month, right: Month): Month {
  return left > right ? left : right;
}
