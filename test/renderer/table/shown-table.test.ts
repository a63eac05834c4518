import { describe, expect, it } from 'vitest';

import { tableText } from '../../../renderer/table/shown-table';

describe('a table as text', () => {
  it('is what spreadsheets paste: tabs, lines, and exact numbers without separators or signs of print', () => {
    const table = {
      caption: '盈亏平衡',
      columns: ['品种', '余量（元）'],
      rows: [
        { key: 'a', cells: [{ shown: '甲' }, { shown: '−1,234.57', exact: '-1234.567' }] },
        { key: 'b', cells: [{ shown: '乙' }, { shown: '—' }] },
      ],
    };
    expect(tableText(table)).toBe('品种\t余量（元）\r\n甲\t-1234.567\r\n乙\t—');
  });

  it('keeps a name with a tab, a line break or a quote in one cell', () => {
    const names = ['a\tb', 'a\nb', '5" 片'];
    const rows = names.map((shown) => ({ key: shown, cells: [{ shown }] }));
    expect(tableText({ caption: '', columns: ['n'], rows })).toBe(
      'n\r\n"a\tb"\r\n"a\nb"\r\n"5"" 片"',
    );
  });
});
