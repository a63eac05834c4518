import fc from 'fast-check';
import { assert, describe, expect, it } from 'vitest';

import { scanXml, sheetXml } from '../../../support/scan-sheet';

const STRINGS = Array.from({ length: 12 }, (_, index) =>
  index === 5 ? '<si><t></t></si>' : `<si><t>文${String(index)}</t></si>`,
).join('');

/** So that a row may be odd below rows that are not. */
function isRare(value: number): boolean {
  return value % 16 === 0;
}

/** Ways to write a cell, each from its reference and a number. */
const WAYS: readonly ((reference: string, value: number) => string)[] = [
  (reference, value) => `<c r="${reference}"><v>${String(value)}</v></c>`,
  (reference, value) => `<c r="${reference}"><v>-${String(value)}.25</v></c>`,
  (reference, value) => `<c r="${reference}" s="1"><v>${String(45_000 + value)}</v></c>`,
  (reference, value) => `<c r="${reference}" s="12" t="s"><v>${String(value % 12)}</v></c>`,
  (reference, value) => `<c r="${reference}" t="s"><v>${String(value % 12)}</v></c>`,
  (reference, value) => `<c r="${reference}" t="s"><v>${isRare(value) ? 'x' : '3'}</v></c>`,
  (reference, value) => `<c r="${reference}"><v>7${isRare(value) ? '</w>' : '</v>'}</c>`,
  (reference, value) =>
    `<c r="${reference}" t="inlineStr"><is><t>7${isRare(value) ? '</v>' : '</t></is>'}</c>`,
  (reference, value) => `<c t="s" r="${reference}"><v>${String(value % 12)}</v></c>`,
  (reference, value) => `<c r="${reference}" t="str"><v>字${String(value)}</v></c>`,
  (reference, value) => `<c r="${reference}"><f>A1*2</f><v>${String(value)}</v></c>`,
  (reference, value) => `<c r="${reference}" t="b"><v>${String(value % 2)}</v></c>`,
  (reference, value) => `<c r="${reference}" t="inlineStr"><is><t>${String(value)}</t></is></c>`,
  (reference, value) => `<c r="${reference}"><v>${String(value)}</v> </c>`,
  (reference, value) => `<c r="${reference}" ><v>${String(value)}</v></c>`,
  (_, value) => `<c><v>${String(value)}</v></c>`,
  (_, value) => `<c t="s"><v>${String(value % 12)}</v></c>`,
  (reference) => `<c r="${reference}" t="e"><v>#N/A</v></c>`,
  (reference) => `<c r="${reference}" t="e"/>`,
  (reference) => `<c r="${reference}" s="1"/>`,
  (reference) => `<c r="${reference}"/>`,
  (reference) => `<c r="${reference}" s="1"></c>`,
  (reference) => `<c r="${reference}"><v></v></c>`,
  (reference) => `<c r="${reference}"><v/></c>`,
];
/** Ways to write what follows a row's number. */
const ROW_ENDS = ['', ' spans="1:9"', ' hidden="1"', ' ht="14" customHeight="1" hidden="0"'];

interface WrittenCell {
  readonly skipped: number;
  readonly way: number;
}

interface WrittenRow {
  readonly layout: number;
  readonly skipped: number;
  readonly rowEnd: number;
  readonly isPlaced: boolean;
  readonly values: readonly number[];
}

const layouts = fc.array(
  fc.array(
    fc.record({
      skipped: fc.constantFrom(0, 0, 0, 0, 1, 2, 26, 27, 700),
      way: fc.nat(WAYS.length - 1),
    }),
    { maxLength: 9 },
  ),
  { minLength: 1, maxLength: 3 },
);
const rows = fc.array(
  fc.record({
    layout: fc.nat(2),
    skipped: fc.constantFrom(0, 0, 0, 0, 0, 3),
    rowEnd: fc.constantFrom(0, 0, 0, 1, 1, 2, 3),
    isPlaced: fc.constantFrom(true, true, true, true, false),
    values: fc.array(fc.nat(99_999), { minLength: 9, maxLength: 9 }),
  }),
  { minLength: 2, maxLength: 12 },
);
/** Just before numbers with one digit more. */
const firstRows = fc.constantFrom(1, 7, 95, 996, 9_998, 99_995, 1_048_573);

describe('rows that are written as the rows above them', () => {
  it('are read as each of them is read alone', async () => {
    await fc.assert(
      fc.asyncProperty(firstRows, layouts, rows, async (firstRow, cells, written) => {
        const each = writeRows(firstRow, cells, written);
        const together = each.map((row) => row.together).join('');
        const all = await scanXml(inSheet(together), { strings: STRINGS });
        let found = 0;
        for (const row of each) {
          const alone = await scanXml(inSheet(row.alone), { strings: STRINGS });
          expect(all.rows.slice(found, found + alone.rows.length)).toEqual(alone.rows);
          found += alone.rows.length;
          if (typeof alone.end !== 'string' && alone.end.kind === 'read') continue;
          expect(all.end).toEqual(alone.end);
          break;
        }
        expect(all.rows).toHaveLength(found);
      }),
      { numRuns: 1000 },
    );
  });

  it('have their cells where their letters say', async () => {
    const row = (number: string, letters: string): string =>
      `<row r="${number}"><c r="Z${number}"><v>1</v></c><c r="${letters}${number}"><v>2</v></c></row>`;
    const { rows: read } = await scanXml(inSheet(row('1', 'AA') + row('2', 'BA') + row('3', 'AB')));
    expect(read.map(({ cells }) => cells.length)).toEqual([27, 53, 28]);
  });

  it('are refused beyond the last row that a sheet may have', async () => {
    const { rows: read, end } = await scanXml(
      inSheet('<row r="1048576"><c><v>1</v></c></row><row r="1048577"><c><v>1</v></c></row>'),
    );
    expect([read.length, end]).toEqual([1, 'file.damaged']);
  });
});

function inSheet(rowsXml: string): string {
  return sheetXml(`<sheetData>${rowsXml}</sheetData>`);
}

/** Row after row as XML; one that follows the row before may leave out its number where it does not stand alone. */
function writeRows(
  firstRow: number,
  layoutsOfRows: readonly (readonly WrittenCell[])[],
  written: readonly WrittenRow[],
): readonly { readonly together: string; readonly alone: string }[] {
  let number = firstRow - 1;
  return written.map(({ layout, skipped, rowEnd, isPlaced, values }, index) => {
    number += skipped + 1;
    const cells = layoutsOfRows[layout % layoutsOfRows.length];
    assert(cells !== undefined);
    const inside = writeCells(cells, number, values);
    const end = ROW_ENDS[rowEnd] ?? '';
    const rest = inside === '' ? `${end}/>` : `${end}>${inside}</row>`;
    const alone = `<row r="${String(number)}"${rest}`;
    const mayFollow = !isPlaced && skipped === 0 && index > 0;
    return { together: mayFollow ? `<row${rest}` : alone, alone };
  });
}

function writeCells(cells: readonly WrittenCell[], row: number, values: readonly number[]): string {
  let column = -1;
  const written = cells.map(({ skipped, way }, index) => {
    column += skipped + 1;
    return WAYS[way]?.(`${lettersOf(column)}${String(row)}`, values[index] ?? 0) ?? '';
  });
  return written.join('');
}

function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${lettersOf(Math.floor(column / 26) - 1)}${last}`;
}
