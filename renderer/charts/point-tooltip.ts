import type { YuanText } from '../../shared/decimal/decimal-text';
import { formatYuan } from '../../shared/i18n/format';
import type { ChartWords } from './chart-style';

/** A point of a curve with the figures its tooltip says. */
interface HoveredPoint {
  readonly nonSelectedYuan: YuanText;
  readonly balanceBaseYuan: YuanText;
  readonly retentionYuan: YuanText | null;
}

type Hovered = readonly { readonly seriesId?: string; readonly value?: unknown }[];

/** Finds what the pointer is over by a line's x value; the lines of the tooltip come from the exact point, not the plot. */
export function pointTooltip<Point extends HoveredPoint>({
  seriesId,
  pointAt,
  before,
  spending,
  messages,
  language,
}: ChartWords & {
  readonly seriesId: string;
  readonly pointAt: (x: unknown) => Point | undefined;
  /** The first lines, before what every point says. */
  readonly before: (point: Point) => readonly string[];
  /** What the fund has for the point and what it pays. */
  readonly spending: (point: Point) => {
    readonly budgetYuan: YuanText;
    readonly expenditureYuan: YuanText;
  };
}): (hovered: Hovered) => string {
  const { tooltip } = messages.charts;
  const words = (yuan: YuanText): { readonly amount: string } => ({
    amount: formatYuan(yuan, language),
  });
  return (hovered) => {
    const value = hovered.find((line) => line.seriesId === seriesId)?.value;
    const point = pointAt(Array.isArray(value) ? value[0] : null);
    if (point === undefined) return '';
    const { budgetYuan, expenditureYuan } = spending(point);
    return [
      ...before(point),
      tooltip.spent(words(point.nonSelectedYuan)),
      tooltip.budget(words(budgetYuan)),
      tooltip.expenditure(words(expenditureYuan)),
      tooltip.balance(words(point.balanceBaseYuan)),
      ...(point.retentionYuan === null ? [] : [tooltip.retention(words(point.retentionYuan))]),
    ].join('\n');
  };
}
