import { type Decimal, larger, smaller, ZERO } from '../decimal/decimal';
import { decimalFromText, textFromDecimal } from '../decimal/decimal-text';
import type { Waterfall, WaterfallStep, WaterfallStepId } from '../engine/waterfall';
import { chartColours } from './break-even-charts';
import type { BreakEvenParts } from './break-even-parts';
import { formulaOf, type ReportCell, textOf } from './report';
import type { TotalsSheet } from './totals-sheet';

/**
 * The steps from budget to performance pay; each bar cut at zero into what lifts it (drawn without colour) and what is
 * seen, above and below, so that stacked columns hang it between the totals before and after it.
 */
export function waterfallCells(
  { input, totals, first }: BreakEvenParts,
  steps: Waterfall['steps'],
): readonly (readonly ReportCell[])[] {
  const named = input.messages.whatIfCharts.waterfall.steps;
  return steps.map((step, index) => {
    const row = first + index;
    const before = step.kind === 'total' ? '0' : `$H${String(row - 1)}`;
    const above = steps[index - 1];
    const start =
      step.kind === 'total' || above === undefined ? ZERO : decimalFromText(above.afterYuan);
    const change = formulaOf('yuan', formulas(totals)[step.id], step.amountYuan);
    const after = formulaOf('yuan', `${before}+$G${String(row)}`, step.afterYuan);
    return [textOf(named[step.id]), change, after, ...barCells({ row, before, start, step })];
  });
}

function formulas({ total }: TotalsSheet): Readonly<Record<WaterfallStepId, string>> {
  return {
    budget: total('budget'),
    selectedExpenditure: `-(${total('expenditure')}-${total('fundNonSelected')})`,
    nonSelectedExpenditure: `-${total('fundNonSelected')}`,
    balanceBase: total('balanceBase'),
    deficitFloor: `${total('counted')}-${total('balanceBase')}`,
    notRetained: `${total('retention')}-${total('counted')}`,
    retention: total('retention'),
    otherUses: `${total('performancePay')}-${total('retention')}`,
    performancePay: total('performancePay'),
  };
}

function barCells(bar: {
  readonly row: number;
  readonly before: string;
  readonly start: Decimal;
  readonly step: WaterfallStep;
}): readonly ReportCell[] {
  const end = decimalFromText(bar.step.afterYuan);
  const ends = `${bar.before},$H${String(bar.row)}`;
  const [low, high] = [smaller(bar.start, end), larger(bar.start, end)];
  const [liftAbove, liftBelow] = [larger(ZERO, low), smaller(ZERO, high)];
  const cell = (formula: string, value: Decimal): ReportCell =>
    formulaOf('yuan', formula, textFromDecimal(value));
  return [
    cell(`MAX(0,MIN(${ends}))`, liftAbove),
    cell(`MAX(0,MAX(${ends}))-$I${String(bar.row)}`, larger(ZERO, high).minus(liftAbove)),
    cell(`MIN(0,MAX(${ends}))`, liftBelow),
    cell(`MIN(0,MIN(${ends}))-$K${String(bar.row)}`, smaller(ZERO, low).minus(liftBelow)),
  ];
}

/** Totals, gains and losses apart. */
export function waterfallColours(steps: Waterfall['steps']): readonly string[] {
  return steps.map(({ kind, amountYuan }) => {
    if (kind === 'total') return chartColours.total;
    return amountYuan.startsWith('-') ? chartColours.loss : chartColours.gain;
  });
}
