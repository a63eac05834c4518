import { describe, expect, it } from 'vitest';

import { present } from '../../../../shared/assert';
import { joinedHeader } from '../../../../shared/purchases/columns/join-header';
import { rawTable, type TestCell } from '../../../support/raw-tables';

function joined(upper: TestCell[], lower: TestCell[]): readonly string[] {
  const [first, second] = rawTable([upper, lower]).rows;
  const row = joinedHeader(present(first, 'upper'), present(second, 'lower'));
  expect(row.number).toBe(2);
  return row.cells.map((cell) => (cell.kind === 'text' ? cell.text : ''));
}

describe('joinedHeader', () => {
  it('reads units below a quantity', () => {
    const upper = ['通用名', '入库数量', null, '入库金额'];
    const lower = [null, '最小销售包装单位', '最小制剂单位', null];
    expect(joined(upper, lower)).toEqual([
      '通用名',
      '入库数量(最小销售包装单位)',
      '入库数量(最小制剂单位)',
      '入库金额',
    ]);
    expect(joined(['数量', null], ['盒', '万片'])).toEqual(['数量(盒)', '数量(万片)']);
    expect(joined(['数量', '金额'], ['(百盒)', '【千元】'])).toEqual([
      '数量(百盒)',
      '金额【千元】',
    ]);
    expect(joined(['采购数量', null], ['（盒）', '（片）'])).toEqual([
      '采购数量（盒）',
      '采购数量（片）',
    ]);
  });

  it('joins a group and what is below it to a known word', () => {
    const upper = ['药品', null, '采购', null, null];
    const lower = ['名称', '规格', '数量', '金额（元）', '日期'];
    expect(joined(upper, lower)).toEqual([
      '药品名称',
      '药品规格',
      '采购数量',
      '采购金额（元）',
      '采购日期',
    ]);
  });

  it('joins a kind of figure and the group below it', () => {
    expect(joined(['金额（元）', null], ['采购', '备注'])).toEqual(['采购金额（元）', '备注']);
  });

  it('keeps the lower word where the group adds nothing', () => {
    expect(joined(['基本信息', null], ['通用名', '生产企业'])).toEqual(['通用名', '生产企业']);
  });

  it('keeps quantities that are no purchases apart', () => {
    const upper = ['入库', null, '出库', null, '期末库存', null];
    const lower = ['数量', '金额', '数量', '金额', '数量', '金额'];
    expect(joined(upper, lower)).toEqual([
      '入库数量',
      '入库金额',
      '出库数量',
      '出库金额',
      '期末库存数量',
      '期末库存金额',
    ]);
    expect(joined(['甲院', null, '乙院'], ['数量', '金额', '数量'])).toEqual([
      '甲院 数量',
      '金额',
      '乙院 数量',
    ]);
  });

  it('ends a group where a column is merged downwards', () => {
    const upper = ['出库', null, '生产企业', null, null];
    const lower = ['数量', '金额', null, '数量', '金额'];
    expect(joined(upper, lower)).toEqual(['出库数量', '出库金额', '生产企业', '数量', '金额']);
  });

  it('takes one of two languages', () => {
    const upper = ['通用名', '采购数量'];
    expect(joined(upper, ['Generic name', 'Quantity'])).toEqual(upper);
  });

  it('is as wide as the wider row; a blank column ends a group', () => {
    expect(joined(['采购', null, null, '备注'], ['数量', '金额'])).toEqual([
      '采购数量',
      '采购金额',
      '',
      '备注',
    ]);
    expect(joined(['采购'], ['数量', null, '金额'])).toEqual(['采购数量', '', '金额']);
  });
});
