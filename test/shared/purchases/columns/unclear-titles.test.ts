import { describe, expect, it } from 'vitest';

import { unclearTitles } from '../../../../shared/purchases/columns/unclear-titles';
import { layoutIn, rawTable } from '../../../support/raw-tables';

const HEAD = ['通用名', '规格', '采购日期', '数量', '金额'];
const LINE = ['甲片', '5mg*7片', '2024-02-05', '10', '100'];

function values(title: string): readonly unknown[] {
  return unclearTitles(layoutIn(rawTable([[title], HEAD, LINE])));
}

describe('a title that says how numbers were made', () => {
  it.each([
    '金额按挂网价计算',
    '数量按最小单位统计',
    '注:金额以零售价计',
    '2024年采购明细,金额均按省平台限价核算',
  ])('%s is asked about', (value) => {
    expect(values(value)).toEqual([value]);
  });

  it.each([
    '2024年药品采购明细',
    '金额单位：元',
    '金额以元为单位',
    '金额按含税价计算',
    '数量按采购单位统计',
    '金额=数量×单价',
    '金额×100',
    '按采购金额排序',
  ])('%s is not', (title) => {
    expect(values(title)).toEqual([]);
  });
});
