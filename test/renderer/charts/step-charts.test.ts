import { describe, expect, it } from 'vitest';

import { bridgeChart } from '../../../renderer/charts/bridge-chart';
import type { ChartContent } from '../../../renderer/charts/chart-content';
import { axisStart, type ChartStep } from '../../../renderer/charts/step-rows';
import { waterfallChart } from '../../../renderer/charts/waterfall-chart';
import { tableText } from '../../../renderer/table/shown-table';
import { assert, present } from '../../../shared/assert';
import { decimalText, type ScaleText, type YuanText } from '../../../shared/decimal/decimal-text';
import { bridgePlans } from '../../../shared/engine/bridge';
import { budgetWaterfall } from '../../../shared/engine/waterfall';
import { en } from '../../../shared/i18n/en';
import { zhCn } from '../../../shared/i18n/zh-cn';
import { applyLevers } from '../../../shared/plan/levers';
import { findPolicy } from '../../../shared/policy/packs';
import { aPlan } from '../../support/builders';
import { seriesIds, seriesOf, shapesOf, tooltipOf, wordsOf } from '../../support/chart-options';

const words = { messages: zhCn, language: 'zh', moneyUnit: 'yuan' } as const;
const inTenThousands = { ...words, moneyUnit: 'tenThousandYuan' } as const;

function tableOf(chart: ChartContent): readonly string[] {
  return tableText(present(chart.tables[0], 'the chart has a table')).split('\r\n');
}

describe('the waterfall from budget to performance pay', () => {
  const waterfall = budgetWaterfall(aPlan());

  it('says its message and hangs every change between its totals', () => {
    const chart = waterfallChart({ waterfall, ...words });
    expect(chart.title).toBe('预算 321,750 元，最后可用于绩效 54,815 元');
    expect(wordsOf(chart.option, 'bars')).toEqual([
      '321,750',
      '−43,992',
      '−58,500',
      '219,258',
      '0',
      '−109,629',
      '109,629',
      '−54,815',
      '54,815',
    ]);
    expect(seriesOf(chart.option, 'bars').data[1]).toEqual([1, 0, 321750]);
  });

  it('has a table with every step exact to the fen', () => {
    const chart = waterfallChart({ waterfall, ...words });
    expect(tableOf(chart).slice(0, 3)).toEqual([
      '步骤\t变动（元）\t到此合计（元）',
      '医保资金预算\t\t321750',
      '中选采购支出\t-43992\t277758',
    ]);
    expect(tooltipOf(chart.option, [{ dataIndex: 1 }])).toBe(
      '中选采购支出 −43,992.00 元\n到此合计 277,758.00 元',
    );
    expect(tooltipOf(chart.option, [])).toBe('');
  });

  it('writes ten thousands where the person chose them, and English', () => {
    const chart = waterfallChart({ waterfall, ...inTenThousands, messages: en, language: 'en' });
    expect(wordsOf(chart.option, 'bars').slice(0, 2)).toEqual(['32.18', '−4.40']);
    expect(chart.title).toBe(
      'Of a budget of 32.18 × 10k yuan, 5.48 × 10k yuan can go to performance pay',
    );
  });

  it('says what it waits for while the policy needs a score', () => {
    const policy = present(findPolicy('shenzhen-2024-draft'), 'the pack is built in');
    const unscored = budgetWaterfall(aPlan(undefined, { policy, score: null }));
    expect(waterfallChart({ waterfall: unscored, ...words }).title).toContain('填写考核得分后给出');
  });
});

describe('the bridge between two scenarios', () => {
  const base = aPlan();
  const scale = (text: string): ScaleText => decimalText<ScaleText>(text);

  function bridgeTo(levers: Parameters<typeof applyLevers>[1]) {
    const bridge = bridgePlans({
      base,
      other: applyLevers(base, levers),
      figure: 'balanceBaseYuan',
    });
    assert(bridge.kind === 'bridge', 'no score is needed for the balance');
    return bridge;
  }
  const names = { baseName: '现状', otherName: '方案二' };

  it('names what causes most of the difference', () => {
    const bridge = bridgeTo({
      baseScale: scale('1.1'),
      nonSelected: { kind: 'scale', scale: scale('2') },
    });
    const chart = bridgeChart({ bridge, ...names, ...words });
    expect(chart.title).toBe('结余测算基数：“方案二”比“现状”少 30,724 元，主要来自非中选采购');
    expect(wordsOf(chart.option, 'bars')).toEqual([
      '219,258',
      '+27,776',
      '0',
      '0',
      '−58,500',
      '0',
      '0',
      '188,534',
    ]);
  });

  it('says that nothing differs', () => {
    const chart = bridgeChart({ bridge: bridgeTo({}), ...names, ...words });
    expect(chart.title).toBe('结余测算基数：“方案二”与“现状”相同');
  });

  it('begins its axis near the totals where the changes are small beside them, says so and marks the bars', () => {
    const bridge = bridgeTo({ nonSelected: { kind: 'scale', scale: scale('1.2') } });
    const chart = bridgeChart({ bridge, ...names, ...words });
    expect(chart.lead).toContain('横轴从 200,000 元起');
    expect(chart.option['xAxis']).toMatchObject({ min: 200000 });
    const shapes = shapesOf(chart.option, 'bars', { dataIndex: 0, unit: [1, 20] });
    expect(shapes.map(({ type }) => type)).toContain('polygon');
    expect(seriesIds(chart.option)).not.toContain('zero');
  });
});

describe('where the axis of steps begins', () => {
  const steps = (...totals: readonly number[]): readonly ChartStep[] =>
    totals.map((total) => {
      const text = decimalText<YuanText>(String(total));
      return {
        name: '',
        kind: 'total',
        amountYuan: text,
        afterYuan: text,
        shownAmountYuan: text,
      };
    });

  it.each([
    ['changes are large', [1000, 300], 0],
    ['a total is not above zero', [10000, 0, 9900], 0],
    ['nothing changes', [5000, 5000], 0],
    ['changes are small', [10000, 9900], 9800],
  ])('where %s', (_when, totals, start) => {
    expect(axisStart(steps(...totals))).toBe(start);
  });
});
