import { describe, expect, it } from 'vitest';

import { lookedAt, tablesOf } from '../../../renderer/commands/import-tables';
import { unusedColumnsOf } from '../../../renderer/commands/unused-columns';
import type { Preview } from '../../../renderer/stores/import-store';
import { present } from '../../../shared/assert';
import type { UnusedColumn } from '../../../shared/purchases/columns/unused-columns';

const HEADER = ['采购日期', '药品通用名', '数量', '价税合计', '金额', '库房', ''];

function unusedIn(changes: Partial<Preview>): readonly UnusedColumn[] {
  const preview: Preview = {
    fileName: '采购.csv',
    format: 'csv',
    encoding: 'utf-8',
    sheets: [{ name: '', isHidden: false, isHistory: true }],
    sheet: '',
    header: { row: 2, depth: 1 },
    mapping: { date: 0, genericName: 1, packs: 2, amountYuan: 3 },
    time: null,
    furtherColumns: [],
    fillsDown: false,
    namelessRows: 0,
    template: null,
    rows: [
      { number: 1, cells: ['某医院', '', '', '', '', '标题', ''] },
      { number: 2, cells: HEADER },
      { number: 3, cells: ['2024-01-05', '甲片', '1', '113', '100', '西药库', ''] },
      { number: 4, cells: ['2024-01-06', '甲片', '2', '226', '200', '西药库', ''] },
      { number: 5, cells: ['2024-01-07', '甲片', '3', '339', '300', '中心库', ''] },
    ],
    ...changes,
  };
  const [table] = tablesOf('0'.repeat(32), preview);
  return unusedColumnsOf(lookedAt(present(table, 'a file has a table'), preview));
}

describe('the columns that are not used', () => {
  it('are named with their first values, and with the column that was taken instead', () => {
    expect(unusedIn({})).toEqual([
      {
        letters: 'E',
        title: '金额',
        samples: ['100', '200'],
        rival: { field: 'amountYuan', title: '价税合计' },
      },
      { letters: 'F', title: '库房', samples: ['西药库', '中心库'], rival: null },
    ]);
  });

  it('are not told before the header is known', () => {
    expect(unusedIn({ header: null })).toEqual([]);
  });
});
