import type { UnitsText, YuanText } from '../decimal/decimal-text';
import { ExactSum } from '../decimal/exact-sum';
import type { MonthlyUse } from '../purchases/monthly-use';

/** The source and month of a use as one key. */
export function sourceMonth({ source, month }: MonthlyUse): string {
  return `${source} ${month}`;
}

/** What each source has of each month, by {@link sourceMonth}, as one text: equal texts are equal purchases by class. */
export function monthSums(uses: readonly MonthlyUse[]): ReadonlyMap<string, string> {
  const sums = new Map<string, readonly ExactSum[]>();
  for (const use of uses) {
    const parts = classesOf(use);
    const known = sums.get(sourceMonth(use)) ?? parts.map(() => new ExactSum());
    sums.set(sourceMonth(use), known);
    for (const [place, texts] of parts.entries()) {
      for (const text of texts) known[place]?.addText(text);
    }
  }
  return new Map([...sums].map(([key, all]) => [key, all.map((sum) => sum.toText()).join(' ')]));
}

/** Whether a purchase is exempt depends on what other months bring: it is the same purchase either way. */
function classesOf(use: MonthlyUse): readonly (readonly (UnitsText | YuanText)[])[] {
  return [
    [use.selectedUnits],
    [use.selectedAmountYuan],
    [use.backupUnits],
    [use.backupAmountYuan],
    [use.noVolumeUnits],
    [use.noVolumeAmountYuan],
    [use.nonSelectedUnits, use.exemptUnits],
    [use.nonSelectedAmountYuan, use.exemptAmountYuan],
  ];
}
