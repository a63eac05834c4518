import { describe, expect, it } from 'vitest';

import { scenarioLinesChart } from '../../../renderer/charts/scenario-lines-chart';
import { selectionFigures } from '../../../renderer/results/selection-figures';
import { tableText } from '../../../renderer/table/shown-table';
import { present } from '../../../shared/assert';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import { zhCn } from '../../../shared/i18n/zh-cn';
import { aPlan, aVariety } from '../../support/builders';
import { seriesOf, tooltipOf, wordsOf } from '../../support/chart-options';

function lineOf(id: string, baseUnits: string) {
  const plan = aPlan([aVariety({ baseUnits: decimalText(baseUnits) })]);
  const selection = selectionFigures(plan, evaluatePlan(plan), 'atorvastatin').variety;
  const { curve, present: point } = present(selection, 'the variety is complete');
  return { id, name: id, color: '#0958d9', curve, present: point };
}

const chart = scenarioLinesChart({
  varietyName: '阿托伐他汀钙片',
  lines: [lineOf('现状', '100000'), lineOf('少报', '80000')],
  measure: 'balance',
  messages: zhCn,
  language: 'zh',
  moneyUnit: 'yuan',
});

describe('the break-even lines of several scenarios', () => {
  it('says which scenario has the most room', () => {
    expect(chart.title).toBe('阿托伐他汀钙片：“现状”余地最大，非中选到 47.48 万元才归零');
  });

  it('names each line with its break-even and tells them apart by dash', () => {
    expect(wordsOf(chart.option, 'names')).toEqual(['现状 S0 47.48 万元 少报 S0 37.98 万元']);
    const dashes = ['scenario-现状', 'scenario-少报'].map((id) =>
      JSON.stringify((seriesOf(chart.option, id) as unknown as { lineStyle: unknown }).lineStyle),
    );
    expect(dashes[0]).not.toBe(dashes[1]);
  });

  it('reads off every scenario at the hovered spending', () => {
    expect(tooltipOf(chart.option, [{ seriesId: 'scenario-现状', dataIndex: 0 }])).toBe(
      '非中选采购金额（元） 0.00\n现状 277,758.00\n少报 222,206.40',
    );
    const [table] = chart.tables;
    expect(tableText(present(table, 'there is a table')).split('\r\n')[1]).toBe(
      '0\t277758\t222206.4',
    );
  });
});
