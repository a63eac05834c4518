import { describe, expect, it } from 'vitest';

import type { DataTableRequest } from '../../../renderer/charts/data-table-amounts';
import { heatMapChart } from '../../../renderer/charts/heat-map-chart';
import { leverLineChart } from '../../../renderer/charts/lever-line-chart';
import { tableText } from '../../../renderer/table/shown-table';
import { present } from '../../../shared/assert';
import { decimalText, type ScaleText } from '../../../shared/decimal/decimal-text';
import { dataTable } from '../../../shared/engine/sweep/data-table';
import type { LeverAxis } from '../../../shared/engine/sweep/lever-point';
import { prepareSweep } from '../../../shared/engine/sweep/prepare-sweep';
import { tableFen } from '../../../shared/engine/sweep/table-fen';
import { zhCn } from '../../../shared/i18n/zh-cn';
import { findPolicy } from '../../../shared/policy/packs';
import { aPlan } from '../../support/builders';
import { seriesOf, shapesOf, tooltipOf } from '../../support/chart-options';

const scales = (...texts: readonly string[]): readonly ScaleText[] =>
  texts.map((text) => decimalText<ScaleText>(text));
const spendings: LeverAxis = { lever: 'nonSelectedScale', values: scales('0', '1', '4', '6') };
const winners: LeverAxis = { lever: 'winners', values: [1, 4] };

function requestFor(
  rows: LeverAxis,
  columns: LeverAxis | null,
  changes: Partial<DataTableRequest> = {},
): DataTableRequest {
  return requestOf(aPlan(), rows, columns, changes);
}

function requestOf(
  plan: ReturnType<typeof aPlan>,
  rows: LeverAxis,
  columns: LeverAxis | null,
  changes: Partial<DataTableRequest>,
): DataTableRequest {
  const prepared = prepareSweep(plan);
  const table = dataTable(prepared, { rows, columns, varietyId: null });
  return {
    table,
    fen: tableFen(prepared, table),
    measure: 'balance',
    varietyName: null,
    presentRow: 1,
    presentColumn: 1,
    messages: zhCn,
    language: 'zh',
    moneyUnit: 'yuan',
    ...changes,
  };
}

describe('the heat map of two levers', () => {
  const request = requestFor(spendings, winners);

  it('says from where to where, how many cells lose, and where it is best', () => {
    expect(heatMapChart(request).title).toBe(
      '结余从 −73,242 元到 294,255 元，2 格为负；最高在非中选采购金额 ×0.00、中选企业数 1 家',
    );
  });

  it('writes signed amounts into the cells that have room', () => {
    const { option } = heatMapChart(request);
    const wordsAt = (dataIndex: number, width: number) =>
      shapesOf(option, 'cells', { dataIndex, unit: [width, 20] }).flatMap(
        ({ style }) => style.text ?? [],
      );
    expect(wordsAt(0, 100)).toEqual(['294,255']);
    expect(wordsAt(7, 100)).toEqual(['−73,242']);
    expect(wordsAt(7, 50)).toEqual(['−7.32万']);
    expect(wordsAt(7, 20)).toEqual(['']);
  });

  it('draws a line between surplus and deficit, and a frame around the present', () => {
    const { option } = heatMapChart(request);
    const contour = shapesOf(option, 'zero-contour', { dataIndex: 0, unit: [100, 20] });
    expect(contour.map(({ shape }) => shape)).toEqual([
      { x1: -50.5, x2: 49.5, y1: 49.5, y2: 49.5 },
      { x1: 49.5, x2: 149.5, y1: 49.5, y2: 49.5 },
    ]);
    const [present] = shapesOf(option, 'cells', { dataIndex: 3, unit: [100, 20] });
    const [other] = shapesOf(option, 'cells', { dataIndex: 2, unit: [100, 20] });
    expect(present?.style).toHaveProperty('lineWidth');
    expect(other?.style).not.toHaveProperty('lineWidth');
  });

  it('has a table of exact amounts whose cells can be chosen from the keyboard', () => {
    const chosen: number[] = [];
    const [table] = heatMapChart({
      ...request,
      onChoose: (cell) => {
        chosen.push(cell);
      },
    }).tables;
    const cell = present(table?.rows[3]?.cells[2]?.choice, 'the cell can be chosen');
    expect(cell.label).toBe('非中选采购金额 ×6.00、中选企业数 4 家：−73,242.00 元，生成情景');
    cell.onChoose();
    expect(chosen).toEqual([7]);
    expect(tableText(present(table, 'there is a table')).split('\r\n')[1]).toBe(
      '×0.00\t294255\t277758',
    );
  });

  it('shows balances in place of retentions while the policy needs a score', () => {
    const policy = present(findPolicy('shenzhen-2024-draft'), 'the pack is built in');
    const plan = aPlan(undefined, { policy, score: null });
    const unscored = requestOf(plan, spendings, winners, { measure: 'retention' });
    expect(heatMapChart(unscored).title).toMatch(/^结余从/);
  });
});

describe('the line of one lever', () => {
  it('marks the present and where the amount is zero', () => {
    const request = requestFor(spendings, null);
    const { option, title } = leverLineChart(request);
    expect(title).toBe('非中选采购金额从 ×0.00 到 ×6.00，结余从 277,758 元到 −73,242 元');
    expect(seriesOf(option, 'amounts').data).toEqual([
      [0, 277758],
      [1, 219258],
      [4, 43758],
      [6, -73242],
    ]);
    expect(seriesOf(option, 'present').data).toEqual([[1, 219258]]);
    expect(seriesOf(option, 'crossings').data).toEqual([
      expect.objectContaining({ value: [expect.closeTo(4.748, 9), 0] }),
    ]);
    expect(JSON.stringify(seriesOf(option, 'crossings').data)).toContain('约 ×4.75 归零');
  });

  it('tints surplus and deficit apart, meeting at zero', () => {
    const { option } = leverLineChart(requestFor(spendings, null));
    const below = seriesOf(option, 'below').data as readonly (readonly [number, number])[];
    expect(below.every(([, y]) => y <= 0)).toBe(true);
    expect(below.map(([x]) => x)).toContainEqual(expect.closeTo(4.748, 9));
  });

  it('reads off the position and the exact amount', () => {
    const { option } = leverLineChart(requestFor(winners, null, { presentRow: null }));
    expect(tooltipOf(option, [{ seriesId: 'amounts', dataIndex: 1 }])).toBe(
      '中选企业数 4 家\n结余 219,258.00 元',
    );
    expect(tooltipOf(option, [{ seriesId: 'above', dataIndex: 1 }])).toBe('');
  });
});
