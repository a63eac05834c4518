import type { UnitsText, YuanText } from '../decimal/decimal-text';
import { ExactSum } from '../decimal/exact-sum';
import type { MonthlyUse } from '../purchases/monthly-use';

type SourceMonth = Pick<MonthlyUse, 'source' | 'month'>;

/** The source and month of a use as one key. */
export function sourceMonth({ source, month }: SourceMonth): string {
  return `${source} ${month}`;
}

/** What a source has of a month as one text: equal texts are equal purchases by class. */
interface SourceMonthSums extends SourceMonth {
  readonly sums: string;
}

/** What each source has of each month. */
export function sumsBySourceMonth(uses: readonly MonthlyUse[]): readonly SourceMonthSums[] {
  const sums = new Map<string, SourceMonth & { readonly parts: readonly ExactSum[] }>();
  for (const use of uses) {
    const { source, month } = use;
    const classes = classesOf(use);
    const known = sums.get(sourceMonth(use)) ?? {
      source,
      month,
      parts: classes.map(() => new ExactSum()),
    };
    sums.set(sourceMonth(use), known);
    for (const [place, texts] of classes.entries()) {
      for (const text of texts) known.parts[place]?.addText(text);
    }
  }
  return [...sums.values()].map(({ source, month, parts }) => {
    return { source, month, sums: parts.map((sum) => sum.toText()).join(' ') };
  });
}

/** The same by {@link sourceMonth}. */
export function monthSums(uses: readonly MonthlyUse[]): ReadonlyMap<string, string> {
  return new Map(sumsBySourceMonth(uses).map((each) => [sourceMonth(each), each.sums]));
}

/** Whether a purchase is exempt depends on what other months bring: it is the same purchase either way. */
function classesOf(use: MonthlyUse): readonly (readonly (UnitsText | YuanText)[])[] {
  const { shortageUnits, shortageAmountYuan } = use;
  return [
    [use.selectedUnits],
    [use.selectedAmountYuan],
    [use.backupUnits],
    [use.backupAmountYuan],
    [use.noVolumeUnits],
    [use.noVolumeAmountYuan],
    [use.nonSelectedUnits, use.exemptUnits],
    [use.nonSelectedAmountYuan, use.exemptAmountYuan],
    shortageUnits === undefined ? [] : [shortageUnits],
    shortageAmountYuan === undefined ? [] : [shortageAmountYuan],
  ];
}
