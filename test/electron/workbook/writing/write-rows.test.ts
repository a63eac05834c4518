import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sourceOfTable } from '../../../../electron/workbook/memory-source';
import { readWorkbook } from '../../../../electron/workbook/opening/read-workbook';
import { writeRows } from '../../../../electron/workbook/writing/write-rows';
import { assert } from '../../../../shared/assert';
import { layoutsOf } from '../../../../shared/purchases/columns/locate-purchases';
import type { TableLayout } from '../../../../shared/purchases/columns/table-layout';
import type { RawTable } from '../../../../shared/purchases/table/raw-table';
import { temporaryFolder } from '../../../support/temporary-folder';
import { csvText, workbookBytes } from '../../../support/workbooks';

const HEADER = ['通用名', '规格', '数量', '金额', '日期'];
const NOTHING = new Map<never, string>();

async function tablesOf(path: string): Promise<readonly RawTable[]> {
  const read = await readWorkbook(path);
  assert(read.ok, 'the workbook is read');
  return read.value;
}

async function layoutsIn(path: string): Promise<readonly TableLayout[]> {
  return (await tablesOf(path)).flatMap((table) => {
    const layouts = layoutsOf(table, { columns: NOTHING });
    assert(layouts.ok, 'the header is found');
    return layouts.value;
  });
}

function textsOf(table: RawTable | undefined): readonly (readonly string[])[] {
  return (table?.rows ?? []).map(({ cells }) =>
    cells.map((cell) => (cell.kind === 'empty' ? '' : cell.text)),
  );
}

async function saved(
  rows: readonly (readonly string[])[],
  reasons: ReadonlyMap<number, string>,
  change: (layout: TableLayout) => TableLayout = (layout) => layout,
) {
  const folder = await temporaryFolder();
  const source = join(folder, '明细.csv');
  await writeFile(source, csvText(rows));
  const layouts = await layoutsIn(source);
  const path = join(folder, '未采用的行.xlsx');
  const sheets = layouts.map((layout) => ({
    source: sourceOfTable(layout.table),
    layout: change(layout),
    reasons,
  }));
  const written = await writeRows(path, sheets, { reasonHeader: '错误说明' });
  expect(written).toEqual({ ok: true, value: null });
  return { path, folder, table: (await tablesOf(path))[0] };
}

describe('saved rows', () => {
  it('stand under the header of their file, each with what is wrong', async () => {
    const { table } = await saved(
      [
        ['某医院'],
        HEADER,
        ['甲片', '20mg', '1', '2', '2024-01-01'],
        ['乙片', '10mg', '零', '2', '2024-01-02'],
        ['丙片', '5mg', '1', '2', '昨天'],
      ],
      new Map([
        [4, '数量不是数字。'],
        [5, '日期读不出来。'],
      ]),
    );
    expect(table?.sheet).toBe('明细');
    expect(textsOf(table)).toEqual([
      [...HEADER, '错误说明'],
      ['乙片', '10mg', '零', '2', '2024-01-02', '数量不是数字。'],
      ['丙片', '5mg', '1', '2', '昨天', '日期读不出来。'],
    ]);
  });

  it('hold nothing but text, whatever a cell begins with', async () => {
    const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'];
    const { table } = await saved(
      [[...HEADER, '备注'], cells],
      new Map([[2, '=HYPERLINK("http://x")']]),
    );
    expect(table?.rows[1]?.cells).toEqual(
      [...cells, '=HYPERLINK("http://x")'].map((text) => ({ kind: 'text', text })),
    );
  });

  it('carry the name that stands above them where rows leave it out', async () => {
    const rows = [
      HEADER,
      ['甲片', '20mg', '1', '2', '2024-01-01'],
      ['', '20mg', '零', '2', '2024-01-02'],
      ['小计', '', '1', '2', ''],
      ['', '20mg', '一', '2', '2024-01-03'],
    ];
    const reasons = new Map([
      [3, 'a'],
      [5, 'b'],
    ]);
    const { table } = await saved(rows, reasons, (layout) => ({ ...layout, fillsDown: true }));
    expect(textsOf(table).map(([name]) => name)).toEqual(['通用名', '甲片', '甲片']);
    const { table: alone } = await saved(rows, reasons, (layout) => ({
      ...layout,
      fillsDown: false,
    }));
    expect(textsOf(alone).map(([name]) => name)).toEqual(['通用名', '', '']);
  });

  it('say again what is wrong when they were saved before, in the same column', async () => {
    const { table } = await saved(
      [
        [...HEADER, '错误说明'],
        ['乙片', '10mg', '零', '2', '2024-01-02', '数量不是数字。'],
      ],
      new Map([[2, '还不是数字。']]),
    );
    expect(textsOf(table)).toEqual([
      [...HEADER, '错误说明'],
      ['乙片', '10mg', '零', '2', '2024-01-02', '还不是数字。'],
    ]);
  });

  it('of several sheets stand in sheets of their own, each named once', async () => {
    const folder = await temporaryFolder();
    const source = join(folder, '全年.xlsx');
    const sheet = { name: '明细', rows: [HEADER, ['甲片', '1', 'x', '2', '2024-01-01']] };
    await writeFile(source, workbookBytes([sheet, { ...sheet, name: '空' }]));
    const [first, second] = await layoutsIn(source);
    assert(first !== undefined && second !== undefined, 'there are two sheets');
    const rows = (layout: TableLayout, reasons: ReadonlyMap<number, string>) => ({
      source: sourceOfTable(layout.table),
      layout,
      reasons,
    });
    const reasons = new Map([[2, '错']]);
    const path = join(folder, '未采用的行.xlsx');
    await writeRows(path, [rows(first, reasons), rows(second, NOTHING), rows(first, reasons)], {
      reasonHeader: '错误说明',
    });
    expect((await tablesOf(path)).map(({ sheet: name }) => name)).toEqual(['明细', '明细 (2)']);
  });

  it('come back as they were, whatever they hold', async () => {
    const text = fc.string({
      unit: fc.constantFrom('甲', '𠮷', '<', '&', '"', '\u0001', '\n', '_x0041_', ' ', '='),
      minLength: 1,
    });
    const { table: shape } = await saved([HEADER, ['甲片', '', '', '', '']], new Map([[2, 'x']]));
    assert(shape !== undefined, 'there is a sheet');
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 5, maxLength: 5 }),
        text,
        async (cells, reason) => {
          const kept = {
            number: 2,
            cells: cells.map((each) => ({ kind: 'text', text: each }) as const),
          };
          const [header] = shape.rows;
          assert(header !== undefined, 'there is a header');
          const table = { ...shape, rows: [header, kept] };
          const path = join(await temporaryFolder(), '行.xlsx');
          const layout = { table, headerRow: header, mapping: { genericName: 0 } };
          const source = sourceOfTable(table);
          await writeRows(path, [{ source, layout, reasons: new Map([[2, reason]]) }], {
            reasonHeader: '错误说明',
          });
          expect(textsOf((await tablesOf(path))[0])[1]).toEqual([...cells, reason]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leave the old file in place where they cannot be written', async () => {
    const { path } = await saved([HEADER, ['甲片', '', '零', '2', '2024-01-01']], NOTHING);
    const written = await writeRows(join(path, '行.xlsx'), [], { reasonHeader: 'x' });
    expect(written).toEqual({
      ok: false,
      error: { code: 'file.placeGone', params: { file: '行.xlsx' } },
    });
    expect((await tablesOf(path)).map(({ sheet }) => sheet)).toEqual(['明细']);
  });
});
