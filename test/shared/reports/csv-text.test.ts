import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import { csvText } from '../../../shared/reports/csv-text';

/** The first cell of a table of one cell, as the file holds it. */
function written(cell: string): string {
  return csvText([[cell]]).slice(1, -2);
}

describe('csvText', () => {
  it('begins with a byte order mark and ends each row with CRLF', () => {
    expect(
      csvText([
        ['药品', '金额'],
        ['阿司匹林', '12.50'],
      ]),
    ).toBe('\ufeff药品,金额\r\n阿司匹林,12.50\r\n');
  });

  it.each(['=1+1', '+1+cmd', '-2+3', '@SUM(A1)', '＝1', '＋1', '－1', '＠a'])(
    'keeps %j from becoming a formula',
    (cell) => {
      expect(written(cell)).toBe(`'${cell}`);
    },
  );

  it.each(['\t=1', '\u00a0=1', ' =1', '\r=1'])('sees a formula behind blanks: %j', (cell) => {
    expect(Papa.parse<string[]>(csvText([[cell]]).slice(1)).data[0]?.[0]).toMatch(/'/);
  });

  it('looks at each line of a cell', () => {
    expect(written('a\n=1\r\n@b')).toBe('"a\n\'=1\r\n\'@b"');
  });

  it.each(['-12.5', '+3', '-1,234,567.89', '0', '-12.5%'])(
    'leaves the number %s as it is',
    (cell) => {
      expect(written(cell).replaceAll('"', '')).toBe(cell);
    },
  );

  it('quotes separators and quotation marks', () => {
    expect(written('a "b", c')).toBe('"a ""b"", c"');
  });

  it('is read back cell by cell as it was written, but for the apostrophes', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '药', '"', ',', '\n', '=', '-', '1', ' '),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          const { data } = Papa.parse<string[]>(csvText(rows).slice(1), { newline: '\r\n' });
          const plain = (cells: readonly string[]): readonly string[] =>
            cells.map((each) => each.replaceAll("'", ''));
          expect(data.slice(0, -1).map(plain)).toEqual(rows.map(plain));
        },
      ),
    );
  });
});
