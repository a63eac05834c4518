import { describe, expect, it } from 'vitest';

import { breakEvenChart } from '../../../renderer/charts/break-even-chart';
import type { BreakEvenChartRequest } from '../../../renderer/charts/break-even-scene';
import { selectionFigures } from '../../../renderer/results/selection-figures';
import { present } from '../../../shared/assert';
import { decimalText, type YuanText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { zhCn } from '../../../shared/i18n/zh-cn';
import type { Variety } from '../../../shared/plan/plan';
import { aPlan, aVariety } from '../../support/builders';

interface Series {
  readonly id: string;
  readonly data: readonly unknown[];
  readonly markLine?: { readonly data: readonly unknown[] };
  readonly lineStyle?: { readonly type?: unknown };
}

interface ChartOption {
  readonly xAxis: { readonly min: number; readonly max: number };
  readonly yAxis: { readonly min: number; readonly max: number };
  readonly tooltip: {
    readonly renderMode: string;
    readonly formatter: (hovered: readonly object[]) => string;
  };
  readonly series: readonly Series[];
}

function requestFor(
  variety: Variety = aVariety(),
  changes: Partial<BreakEvenChartRequest> = {},
): BreakEvenChartRequest {
  const plan = aPlan([variety]);
  const figures = selectionFigures(plan, evaluatePlan(plan), variety.id);
  const { curve, present: point } = present(figures.variety, 'the variety is complete');
  return {
    curve,
    budgetYuan: decimalText('321750'),
    present: point,
    measure: 'retention',
    presentWinners: 4,
    messages: zhCn,
    language: 'zh',
    moneyUnit: 'yuan',
    ...changes,
  };
}

function draw(request: BreakEvenChartRequest): ChartOption {
  return breakEvenChart(request) as unknown as ChartOption;
}

function series(option: ChartOption, id: string): Series {
  return present(
    option.series.find((candidate) => candidate.id === id),
    `the chart has ${id}`,
  );
}

function words(option: ChartOption): string {
  return JSON.stringify([series(option, 'labels').data, series(option, 'marks').markLine]);
}

describe('the break-even chart', () => {
  it('falls from the largest retention to zero at S0 and stays there', () => {
    const line = series(draw(requestFor()), 'present-line').data as [number, number][];
    expect(line[0]).toEqual([0, 138879]);
    expect(line).toContainEqual([474800, 0]);
    expect(line.filter(([x]) => x >= 474800).every(([, y]) => y === 0)).toBe(true);
  });

  it('writes the present point’s words above the highest line there, that of one enterprise', () => {
    const [label] = series(draw(requestFor()), 'labels').data as [{ value: [number, number] }];
    const [x, y] = label.value;
    expect(x).toBe(100000);
    expect(y).toBeCloseTo(0.5 * 0.585 * (503000 - 100000), 6);
  });

  it('goes below zero where it shows the balance', () => {
    const option = draw(requestFor(aVariety(), { measure: 'balance' }));
    const line = series(option, 'present-line').data as [number, number][];
    expect(line[0]).toEqual([0, 277758]);
    expect(line.at(-1)?.[1]).toBeLessThan(0);
    expect(option.yAxis.min).toBeLessThan(0);
  });

  it('has a line for each other number of enterprises, told apart by dash and by label', () => {
    const option = draw(requestFor());
    const ids = option.series.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['winners-1', 'winners-2', 'winners-3']));
    expect(ids).not.toContain('winners-4');
    const dashes = ['winners-1', 'winners-2', 'winners-3'].map((id) =>
      JSON.stringify(series(option, id).lineStyle?.type),
    );
    expect(new Set(dashes).size).toBe(3);
    for (const label of ['1 家 50%', '2 家 60%', '3 家 70%', '≥4 家 80%']) {
      expect(words(option)).toContain(label);
    }
  });

  it('draws all four lines where the share is typed', () => {
    const typed = aVariety({ agreedShareRatio: decimalText('0.75') });
    const option = draw(requestFor(typed, { presentWinners: null }));
    expect(option.series.filter(({ id }) => id.startsWith('winners-'))).toHaveLength(4);
  });

  it('names S0, S50 and the present point', () => {
    const text = words(draw(requestFor()));
    expect(text).toContain('S0 474,800 元');
    expect(text).toContain('红线 S50 75,200 元');
    expect(text).toContain('现在 100,000 元 → 109,629 元');
  });

  it('keeps S, S0 and S50 inside', () => {
    const spent = aVariety({
      nonSelected: { kind: 'amount', amountYuan: decimalText<YuanText>('700000') },
    });
    const option = draw(requestFor(spent));
    expect(option.xAxis.max).toBeGreaterThan(700000);
    expect(series(option, 'marks').data).toContainEqual(
      expect.objectContaining({ value: [700000, 0] }),
    );
  });

  it('has no winner lines for a variety without base, where they coincide', () => {
    const unreported = aVariety({ baseUnits: decimalText('0') });
    const option = draw(requestFor(unreported, { measure: 'balance' }));
    expect(option.series.filter(({ id }) => id.startsWith('winners-'))).toEqual([]);
  });

  it('reads off spending, budget, expenditure, balance and retention exactly, in plain text without HTML', () => {
    const { tooltip } = draw(requestFor());
    expect(tooltip.renderMode).toBe('richText');
    const hovered = [{ seriesId: 'present-line', value: [0, 138879] }];
    expect(tooltip.formatter(hovered)).toBe(
      '非中选 0.00 元\n预算 321,750.00 元\n支出 43,992.00 元\n结余 277,758.00 元\n留用 138,879.00 元',
    );
    expect(tooltip.formatter([])).toBe('');
  });
});
