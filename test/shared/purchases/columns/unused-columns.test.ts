import { describe, expect, it } from 'vitest';

import { unusedColumns } from '../../../../shared/purchases/columns/unused-columns';
import { rawTable } from '../../../support/raw-tables';

describe('unusedColumns', () => {
  it('names no column that decides the sign of its rows, or whether they count', () => {
    const titles = ['通用名', '数量', '是否退货', '冲红标志', '删除标记', '是否有效', '经办人', ''];
    const cells = ['甲片', '1', '否', '否', '否', '是', '王某', '架3'];
    const [headerRow = { number: 1, cells: [] }] = rawTable([titles]).rows;
    const rows = [{ number: 2, cells }];
    const unused = unusedColumns({
      headerRow,
      titles,
      rows,
      mapping: { genericName: 0, packs: 1 },
    });
    expect(unused.map(({ letters, samples }) => [letters, ...samples])).toEqual([
      ['G', '王某'],
      ['H', '架3'],
    ]);
  });
});
