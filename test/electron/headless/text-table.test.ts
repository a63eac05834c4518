import { describe, expect, it } from 'vitest';

import { textTable } from '../../../electron/headless/text-table';

describe('textTable', () => {
  it('aligns Chinese and Latin text, wide characters counting as two', () => {
    const columns = [
      { header: '通用名', align: 'left' },
      { header: 'S0', align: 'right' },
    ] as const;
    expect(
      textTable(columns, [
        ['阿司匹林', '1.00'],
        ['abc', '−1,234.50'],
      ]),
    ).toBe(
      [
        '通用名           S0',
        '--------  ---------',
        '阿司匹林       1.00',
        'abc       −1,234.50',
        '',
      ].join('\n'),
    );
  });

  it('keeps a name with a control character on its line', () => {
    const table = textTable([{ header: 'a', align: 'left' }], [['x\ny\u001b[31m']]);
    expect(table.split('\n')).toEqual(['a', '-'.repeat(8), 'x y [31m', '']);
  });
});
