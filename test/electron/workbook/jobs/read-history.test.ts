import { describe, expect, it } from 'vitest';

import { readHead, readSheet } from '../../../../electron/workbook/jobs/read-history';
import { sourceOfTable } from '../../../../electron/workbook/memory-source';
import type { SheetSource } from '../../../../electron/workbook/sheet-source';
import { assert } from '../../../../shared/assert';
import { appError } from '../../../../shared/errors';
import { rawRowCursor } from '../../../../shared/purchases/table/raw-row-cursor';
import type { RawRow } from '../../../../shared/purchases/table/raw-table';
import { failure, success } from '../../../../shared/result';
import { layoutIn, rawTable } from '../../../support/raw-tables';

const HEADER = ['通用名', '规格', '数量', '金额', '日期'];

function table(lines: number): ReturnType<typeof rawTable> {
  const rows = Array.from({ length: lines }, (_, index) => [
    '甲片',
    '7片',
    String(index),
    '2',
    '2024-01',
  ]);
  return rawTable([HEADER, ...rows]);
}

describe('reading a sheet as a history', () => {
  it('begins with its first rows, whatever its size', async () => {
    const head = await readHead(sourceOfTable(table(5000)));
    assert(head.ok, 'the sheet can be read');
    expect(head.value.rows).toHaveLength(600);
  });

  it('reads all rows and says how far it is', async () => {
    const whole = table(9000);
    const told: unknown[] = [];
    const read = await readSheet(
      sourceOfTable(whole),
      [layoutIn({ ...whole, rows: whole.rows.slice(0, 9) })],
      {
        onProgress: (progress) => told.push(progress),
      },
    );
    assert(read.ok, 'the sheet can be read');
    expect(read.value[0]?.reading.file).toMatchObject({ rows: 9000, accepted: 9000 });
    expect(told.at(-1)).toEqual({ rows: 9000, share: 1 });
  });

  it('forgets what it read where the source begins again', async () => {
    const whole = table(3);
    const twice: SheetSource = {
      ...sourceOfTable(whole),
      readRows: ({ onRow, onStart }) => {
        const cursor = rawRowCursor();
        for (const count of [2, whole.rows.length]) {
          onStart?.();
          for (const row of whole.rows.slice(0, count)) onRow(cursor.at(row));
        }
        return Promise.resolve(success(null));
      },
    };
    const read = await readSheet(twice, [layoutIn(whole)]);
    assert(read.ok, 'the sheet can be read');
    expect(read.value[0]?.reading.file).toMatchObject({ rows: 3, accepted: 3 });
  });

  it('passes on what the file as a whole has to say', async () => {
    const source: SheetSource = { ...sourceOfTable(table(1)), notices: ['activeContent'] };
    const read = await readSheet(source, [layoutIn(table(1))]);
    assert(read.ok, 'the sheet can be read');
    expect(read.value[0]?.reading.warnings.map(({ code }) => code)).toEqual([
      'noFlag',
      'activeContent',
    ]);
  });

  it('refuses what cannot be read on', async () => {
    const error = appError('file.damaged', { file: '采购.xlsx' });
    const broken: SheetSource = {
      ...sourceOfTable(table(1)),
      readRows: () => Promise.resolve(failure(error)),
    };
    expect(await readSheet(broken, [layoutIn(table(1))])).toEqual({ ok: false, error });
  });

  it('refuses a table in which every line has a name of its own', async () => {
    let rows = 0;
    const endless: SheetSource = {
      ...sourceOfTable(table(1)),
      readRows: ({ onRow }) => {
        const cursor = rawRowCursor();
        const cells = (...texts: readonly string[]): RawRow['cells'] =>
          texts.map((text) => ({ kind: 'text', text }));
        let goesOn = onRow(cursor.at({ number: 1, cells: cells(...HEADER) }));
        while (goesOn && rows < 1_000_000) {
          rows += 1;
          const line = cells(`第${String(rows)}笔`, '7片', '1', '2', '2024-01');
          goesOn = onRow(cursor.at({ number: rows + 1, cells: line }));
        }
        return Promise.resolve(success(null));
      },
    };
    expect(await readSheet(endless, [layoutIn(table(1))])).toEqual({
      ok: false,
      error: appError('table.tooManyProducts', {
        file: '采购.xlsx',
        sheet: '明细',
        limit: 50_000,
      }),
    });
    expect(rows).toBe(50_001);
  });
});
