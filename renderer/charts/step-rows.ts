import type { YuanText } from '../../shared/decimal/decimal-text';
import type { ShownTable } from '../table/shown-table';
import { colors } from '../ui/colors';
import type { ChartContent } from './chart-content';
import { chartBase, tooltipBase } from './chart-style';
import { moneyCell, type MoneyWords, shortAmount, shortChange } from './money-words';
import { toPlotNumber } from './plot-number';
import { amountsAxis, namesAxis, rowsGrid, rowsHeight, zeroLine } from './row-axes';
import { type BarRow, rowBarsSeries } from './row-bars';

/** A step of a bridge or a waterfall: a total that stands on zero, or a change that hangs between two totals. */
export interface ChartStep {
  readonly name: string;
  readonly kind: 'total' | 'change';
  /** A total, or a signed change. */
  readonly amountYuan: YuanText;
  /** The running total after it. */
  readonly afterYuan: YuanText;
  /** The amount to the fen, as it is read. */
  readonly shownAmountYuan: YuanText;
}

interface StepChartRequest {
  readonly steps: readonly ChartStep[];
  /** Where the axis begins; see {@link axisStart}. */
  readonly startsAt: number;
  readonly label: string;
  readonly words: MoneyWords;
}

const NAME_WIDTH = 132;

/** Steps from one total to another as floating bars, top to bottom; each begins where the one before ended. */
export function stepChart({
  steps,
  startsAt,
  label,
  words,
}: StepChartRequest): Omit<ChartContent, 'title' | 'lead'> {
  const rows = steps.map((step, index) =>
    rowOf(step, steps[index - 1], index, { steps, words, startsAt }),
  );
  const strong = new Set(steps.flatMap(({ kind }, index) => (kind === 'total' ? [index] : [])));
  const names = steps.map(({ name }) => name);
  const ends = rows.flatMap(({ bars }) => bars.flatMap(({ from, to }) => [from, to]));
  return {
    label,
    heightPixels: rowsHeight(steps.length),
    tables: [stepTable(steps, label, words)],
    option: {
      ...chartBase,
      grid: rowsGrid(NAME_WIDTH),
      xAxis: amountsAxis(ends, words, startsAt > 0 ? { min: startsAt } : {}),
      yAxis: namesAxis(names, NAME_WIDTH, strong),
      tooltip: {
        ...tooltipBase,
        axisPointer: { type: 'shadow', axis: 'y' },
        formatter: (hovered: readonly { readonly dataIndex: number }[]) =>
          stepTooltip(steps[hovered[0]?.dataIndex ?? -1], words),
      },
      series: [
        rowBarsSeries(rows, { xAxisIndex: 0, yAxisIndex: 0 }),
        ...(startsAt > 0 ? [] : [{ id: 'zero', type: 'line', data: [], markLine: zeroLine() }]),
      ],
    },
  };
}

/** Changes smaller than this part of what they change would hardly be seen beside it. */
const SMALL_PART = 0.45;
/** The part of the changes' span that is left before the least total. */
const LEAD_IN = 0.6;

/**
 * Where the axis begins: 0, or where the totals are far from it and close to each other, a round number below them; the
 * totals are then drawn as cut bars.
 */
export function axisStart(steps: readonly ChartStep[]): number {
  const totals = steps.map(({ afterYuan }) => toPlotNumber(afterYuan));
  const [least, most] = [Math.min(...totals), Math.max(...totals)];
  const span = most - least;
  if (least <= 0 || span === 0 || span > SMALL_PART * most) return 0;
  const step = 10 ** Math.floor(Math.log10(span));
  return Math.max(0, Math.floor((least - LEAD_IN * span) / step) * step);
}

function rowOf(
  step: ChartStep,
  before: ChartStep | undefined,
  index: number,
  of: Pick<StepChartRequest, 'steps' | 'words' | 'startsAt'>,
): BarRow {
  const { steps, words, startsAt } = of;
  const isTotal = step.kind === 'total';
  const from = isTotal || before === undefined ? startsAt : toPlotNumber(before.afterYuan);
  const to = toPlotNumber(step.afterYuan);
  const isLoss = step.amountYuan.startsWith('-');
  return {
    name: step.name,
    isStrong: isTotal,
    linkAt: index === steps.length - 1 ? null : to,
    bars: [
      {
        from,
        to,
        color: isTotal ? totalColor(isLoss) : isLoss ? colors.deficit : colors.surplus,
        isHollow: false,
        isCut: isTotal && startsAt > 0,
        words: isTotal
          ? shortAmount(step.shownAmountYuan, words)
          : shortChange(step.shownAmountYuan, words),
        side: Math.min(from, to) < 0 && Math.max(from, to) <= 0 ? 'left' : 'right',
      },
    ],
  };
}

function totalColor(isLoss: boolean): string {
  return isLoss ? colors.deficitDark : colors.accent;
}

function stepTable(steps: readonly ChartStep[], caption: string, words: MoneyWords): ShownTable {
  const { columns } = words.messages.whatIfCharts.steps;
  return {
    caption,
    columns: [columns.step, columns.change, columns.after],
    rows: steps.map((step) => ({
      key: step.name,
      cells: [
        { shown: step.name },
        step.kind === 'total' ? { shown: '' } : moneyCell(step.shownAmountYuan, words),
        moneyCell(step.kind === 'total' ? step.shownAmountYuan : step.afterYuan, words),
      ],
    })),
  };
}

function stepTooltip(step: ChartStep | undefined, words: MoneyWords): string {
  if (step === undefined) return '';
  const { tooltip } = words.messages.whatIfCharts.steps;
  const amount = (yuan: YuanText): string => moneyCell(yuan, words).shown;
  return step.kind === 'total'
    ? tooltip.total({ name: step.name, amount: amount(step.shownAmountYuan) })
    : tooltip.change({
        name: step.name,
        change: amount(step.shownAmountYuan),
        after: amount(step.afterYuan),
      });
}
