import { describe, expect, it } from 'vitest';

import { isOtherFlow, otherFlowTitle } from '../../../../shared/purchases/columns/table-flow';
import { layoutIn, normalized, rawTable } from '../../../support/raw-tables';

const HEADER = ['采购日期', '通用名', '规格', '数量', '金额'];
const line = (packs: string): readonly string[] => [
  '2024-01-05',
  '甲片',
  '5mg*10片/盒',
  packs,
  '30',
];

function titleOf({ title = '', sheet = '明细', file = '采购.xlsx' }): string | null {
  const rows = [...(title === '' ? [] : [[title]]), HEADER, line('1')];
  return otherFlowTitle(layoutIn(rawTable(rows, { sheet, file })));
}

describe('what a table is called', () => {
  it.each([
    { title: '门诊药房出库明细' },
    { title: '采购退货单' },
    { sheet: '采购退货' },
    { sheet: '采购作废' },
    { sheet: '待审核' },
    { sheet: '备份' },
    { sheet: '2024年(旧)' },
    { sheet: '2024（旧）' },
    { title: '二、退货' },
    { title: '3.领用明细' },
    { title: '2024年采购计划' },
    { title: '集采报量表' },
    { title: '2024年赠药' },
    { title: '询价单' },
    { file: '2024年1月退货.csv' },
    { file: '药品出库明细.csv' },
    { file: '库存.csv' },
    { file: '采购计划.xlsx' },
  ])('says that it may be no list of purchases: %j', (called) => {
    expect(titleOf(called)).not.toBeNull();
  });

  it.each([
    { title: '2024年药品采购明细' },
    { title: '采购及退货明细' },
    { title: '入库（含退货）明细' },
    { title: '药品进销存' },
    { sheet: '出入库明细' },
    { file: '出入库明细.csv' },
    { file: '采购明细-备份.xlsx' },
    { title: '某市计划生育服务中心药品采购明细' },
  ])('says that it is one, or nothing: %j', (called) => {
    expect(titleOf(called)).toBeNull();
  });
});

describe('a title between the rows of a table', () => {
  it('is asked about for the rows below it, up to the next', () => {
    const rows = [
      HEADER,
      line('1'),
      ['退货明细'],
      HEADER,
      line('2'),
      line('3'),
      ['采购明细'],
      HEADER,
      line('4'),
    ];
    const { rejected } = normalized(rawTable(rows));
    expect(rejected.map(({ row, error }) => [row, error.code])).toEqual([
      [5, 'row.directionUnknown'],
      [6, 'row.directionUnknown'],
    ]);
  });

  it.each([
    ['退货明细', true],
    ['调拨出库明细', true],
    ['作废', true],
    ['采购明细', false],
    ['2024年2月', false],
  ])('%s', (title, isOther) => {
    expect(isOtherFlow(title)).toBe(isOther);
  });
});
