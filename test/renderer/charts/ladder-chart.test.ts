import { describe, expect, it } from 'vitest';

import { ladderChart } from '../../../renderer/charts/ladder-chart';
import { tableText } from '../../../renderer/table/shown-table';
import { present } from '../../../shared/assert';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { breakEvenLadder } from '../../../shared/engine/ladder';
import { zhCn } from '../../../shared/i18n/zh-cn';
import type { Variety } from '../../../shared/plan/plan';
import { aPlan, aVariety } from '../../support/builders';
import { seriesIds, seriesOf, tooltipOf, wordsOf } from '../../support/chart-options';

const words = { messages: zhCn, language: 'zh', moneyUnit: 'yuan' } as const;

function spending(id: string, amountYuan: string, fields: Partial<Variety> = {}): Variety {
  return aVariety({
    id,
    genericName: id,
    nonSelected: { kind: 'amount', amountYuan: decimalText(amountYuan) },
    ...fields,
  });
}

function chartOf(...varieties: readonly Variety[]) {
  return ladderChart({ ladder: breakEvenLadder(aPlan(varieties)), ...words });
}

const well = spending('甲', '100000');
const ill = spending('乙', '600000');

describe('the break-even ladder', () => {
  it('sorts the varieties by headroom and writes it beside each bar', () => {
    const chart = chartOf(ill, well);
    expect(wordsOf(chart.option, 'bars')).toEqual(['374,800', '−125,200']);
    expect(chart.title).toBe('2 个品种中 1 个结余为负，抵减后合计结余 146,016 元');
    expect(chart.lead).toContain('每多花 1 元非中选，少留用 0.2925 元');
  });

  it('has no crossing while the sum stays above zero', () => {
    const chart = chartOf(ill, well);
    expect(seriesOf(chart.option, 'sum').data).toEqual([
      [219258, 0],
      [146016, 1],
    ]);
    expect(seriesOf(chart.option, 'sum-below-zero').data).toEqual([]);
    expect(JSON.stringify(chart.option)).not.toContain('起为负');
  });

  it('marks where the sum falls below zero, with a dashed line from there on', () => {
    const chart = chartOf(well, spending('丙', '900000'), spending('丁', '800000'));
    expect(chart.title).toBe('3 个品种累计到第 3 个（丙）转负，合计 −219,726 元');
    expect(seriesOf(chart.option, 'sum').data).toHaveLength(2);
    expect(seriesOf(chart.option, 'sum-below-zero').data).toEqual([
      [expect.any(Number), 1],
      [expect.any(Number), 2],
    ]);
    expect(JSON.stringify(chart.option)).toContain('第 3 个起为负');
  });

  it('says so where nobody loses, or where nothing is there', () => {
    expect(chartOf(well).title).toBe('1 个品种都不亏，合计结余 219,258 元');
    expect(chartOf().title).toBe('口径内还没有品种');
    expect(seriesIds(chartOf().option)).toContain('bars');
  });

  it('scrolls through hundreds of varieties instead of squeezing them', () => {
    const many = Array.from({ length: 500 }, (_, index) => spending(`v${String(index)}`, '1000'));
    const chart = chartOf(...many);
    expect(chart.heightPixels).toBeLessThan(700);
    expect(chart.option['dataZoom']).toEqual([
      expect.objectContaining({ type: 'inside', moveOnMouseWheel: true, zoomOnMouseWheel: false }),
      expect.objectContaining({ type: 'slider' }),
    ]);
    expect(chartOf(well, ill).option['dataZoom']).toBeUndefined();
  });

  it('reads off break-even, headroom and what one yuan more costs', () => {
    const chart = chartOf(well);
    expect(tooltipOf(chart.option, [{ dataIndex: 0 }])).toBe(
      [
        '甲',
        'S0 474,800.00 元，现在 100,000.00 元',
        '余量 374,800.00 元',
        '结余 219,258.00 元',
        '累计结余 219,258.00 元',
        '每多花 1 元非中选少留用 0.2925 元',
      ].join('\n'),
    );
    const table = tableText(present(chart.tables[0], 'the chart has a table'));
    expect(table).toContain('甲\t100000\t474800\t75200\t374800\t219258\t219258\t0.2925\t0');
  });
});
