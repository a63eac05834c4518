import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { beforeEach, describe, expect, it } from 'vitest';

import { doWorkbookJob } from '../../../../electron/workbook/jobs/do-workbook-job';
import {
  type JobOf,
  type JobOutcome,
  type Progress,
  type WorkbookJob,
  workbookJobSchema,
  workbookMessageSchema,
} from '../../../../electron/workbook/jobs/workbook-job';
import { assert } from '../../../../shared/assert';
import { decimalText, type UnitsText } from '../../../../shared/decimal/decimal-text';
import { productKey } from '../../../../shared/purchases/product';
import type { HistoryReading } from '../../../../shared/purchases/reading/history-reading';
import {
  joinReading,
  type ReadingPiece,
} from '../../../../shared/purchases/reading/reading-pieces';
import { settleReading } from '../../../../shared/purchases/settling/settle-reading';
import { messyRows, messySheet } from '../../../support/messy-history';
import { temporaryFolder } from '../../../support/temporary-folder';
import { csvText, gb18030Bytes, workbookBytes } from '../../../support/workbooks';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await temporaryFolder();
  path = join(folder, '采购.xlsx');
  await writeFile(path, workbookBytes([{ name: '说明', rows: [['x']] }, messySheet]));
});

interface Done {
  readonly outcome: JobOutcome;
  readonly progress: readonly Progress[];
  readonly pieces: readonly ReadingPiece[];
}

/** Does a job as its process does: everything goes through both doors unchanged. */
async function done(job: WorkbookJob): Promise<Done> {
  const progress: Progress[] = [];
  const pieces: ReadingPiece[] = [];
  const sent = workbookJobSchema.parse(structuredClone(job));
  const outcome = await doWorkbookJob(sent, {
    onProgress: (each) => progress.push(each),
    onPiece: (piece) => pieces.push(piece),
  });
  const messages = [
    ...progress.map((each) => ({ kind: 'progress', progress: each })),
    ...pieces.map((piece) => ({ kind: 'piece', piece })),
    outcome,
  ];
  for (const message of messages) {
    expect(workbookMessageSchema.parse(structuredClone(message))).toEqual(message);
  }
  return { outcome, progress, pieces };
}

const preview = {
  kind: 'preview',
  encoding: null,
  sheet: null,
  header: null,
  templates: [],
} as const;

const MAPPING = {
  genericName: 1,
  dosageForm: 2,
  specification: 3,
  manufacturer: 4,
  selectedFlag: 5,
  packs: 6,
  packPriceYuan: 7,
  amountYuan: 8,
  date: 9,
};
const HEADER_AT_3 = { row: 3, depth: 1 } as const;

function choose(file: string, sheet: string): JobOf<'read'>['tables'][number] {
  return {
    path: file,
    encoding: null,
    sheet,
    header: HEADER_AT_3,
    mapping: MAPPING,
    fillsDown: false,
  };
}

const period = { fromMonth: null, toMonth: null, today: '2026-01-05' };

async function readingOf(tables: JobOf<'read'>['tables']): Promise<HistoryReading> {
  const { outcome, pieces } = await done({ kind: 'read', tables, ...period });
  assert(outcome.kind === 'read', 'the histories are read');
  return joinReading({ outline: outcome.outline, pieces });
}

async function previewed(job: Partial<JobOf<'preview'>>) {
  const { outcome } = await done({ ...preview, path, ...job });
  assert(outcome.kind === 'previewed', 'the file can be looked at');
  return outcome.preview;
}

describe('a preview', () => {
  it('shows the first sheet that can be read, with header, columns and rows', async () => {
    const shown = await previewed({});
    expect(shown).toMatchObject({
      fileName: '采购.xlsx',
      format: 'xlsx',
      encoding: null,
      sheets: [
        { name: '说明', isHidden: false, isHistory: false },
        { name: '采购明细', isHidden: false, isHistory: true },
      ],
      sheet: '采购明细',
      header: HEADER_AT_3,
      mapping: MAPPING,
      fillsDown: false,
      template: null,
    });
    expect(shown.rows.find((row) => row.number === 4)?.cells).toEqual([
      '1',
      '阿托伐他汀钙片',
      '片剂',
      '20mg*7片/盒',
      '甲药业',
      '是',
      '100',
      '6.58',
      '658',
      '2024-01-05',
    ]);
  });

  it('takes the sheet and header that the person points at', async () => {
    const repeated = { sheet: '采购明细', header: { row: 10, depth: 1 } } as const;
    expect(await previewed(repeated)).toMatchObject({ header: repeated.header, mapping: MAPPING });
    const title = { sheet: '采购明细', header: { row: 1, depth: 1 } } as const;
    expect(await previewed(title)).toMatchObject({ header: title.header, mapping: {} });
    expect((await done({ ...preview, path, sheet: '没有' })).outcome).toEqual({
      kind: 'refused',
      error: { code: 'file.sheetMissing', params: { file: '采购.xlsx', sheet: '没有' } },
    });
  });

  it('says that it found no header', async () => {
    expect(await previewed({ sheet: '说明' })).toMatchObject({ header: null, mapping: {} });
  });

  it('applies the template that was remembered for this header', async () => {
    const template = {
      name: '某院',
      header: (messyRows[2] ?? []).map((word) => word.replace(/\s/g, '')),
      mapping: { ...MAPPING, batch: 0 },
      fillsDown: true,
    };
    expect(await previewed({ templates: [template] })).toMatchObject({
      mapping: { ...MAPPING, batch: 0 },
      fillsDown: true,
      template: { name: '某院', mismatches: [] },
    });
  });

  it('decodes a text as the person says', async () => {
    const csv = join(folder, '采购.csv');
    await writeFile(csv, gb18030Bytes(csvText(messyRows)));
    const own = await previewed({ path: csv });
    expect(own).toMatchObject({ encoding: 'gb18030', header: HEADER_AT_3 });
    const wrong = await previewed({ path: csv, encoding: 'utf-16le' });
    expect(wrong).toMatchObject({ encoding: 'utf-16le', header: null });
  });
});

describe('reading', () => {
  it('gives the reading of several files in the order they were chosen, and says where it is', async () => {
    const csv = join(folder, '二月.csv');
    await writeFile(csv, gb18030Bytes(csvText(messyRows)));
    const tables = [choose(path, '采购明细'), choose(csv, ''), choose(path, '采购明细')];
    const { outcome, progress, pieces } = await done({ kind: 'read', tables, ...period });
    assert(outcome.kind === 'read', 'the histories are read');
    const reading = joinReading({ outline: outcome.outline, pieces });
    expect(reading.tables.map(({ file }) => [file.file, file.encoding, file.rows])).toEqual([
      ['采购.xlsx', null, 16],
      ['二月.csv', 'gb18030', 16],
      ['采购.xlsx', null, 16],
    ]);
    expect(
      progress.map(({ stage, fileName, fileNumber, filesInAll, rows }) =>
        [stage, fileName, fileNumber, filesInAll, rows].join(' '),
      ),
    ).toEqual(
      expect.arrayContaining([
        'reading 采购.xlsx 1 2 0',
        'parsing 采购.xlsx 1 2 0',
        'reading 二月.csv 2 2 32',
        'checking 二月.csv 2 2 48',
      ]),
    );
    const shares = progress.map(({ share }) => share ?? 0);
    expect(Math.min(...shares)).toBe(0);
    expect(Math.max(...shares)).toBe(1);
  });

  it('comes to what the rows say', async () => {
    const { summary } = settleReading(await readingOf([choose(path, '采购明细')]), {});
    expect(summary.files).toMatchObject([{ rows: 16, accepted: 5, rejected: 5, skipped: 6 }]);
    expect(summary.totals).toEqual({
      purchases: 5,
      packs: '1114',
      units: '7792',
      amountYuan: '39291.22',
    });
  });

  it('lists a thousand refused and a thousand doubtful rows of a sheet, and counts all', async () => {
    const csv = join(folder, '大.csv');
    const line = (date: string) => [
      '1',
      '甲片',
      '片剂',
      '1mg*7片',
      '甲',
      '是',
      '1',
      '1',
      '5',
      date,
    ];
    const rows = [
      ...messyRows.slice(0, 3),
      ...Array.from({ length: 1200 }, () => line('昨天')),
      ...Array.from({ length: 1200 }, () => line('2024-01-05')),
    ];
    await writeFile(csv, csvText(rows));
    const [table] = (await readingOf([choose(csv, '')])).tables;
    expect(table?.file).toMatchObject({ rows: 2400, accepted: 1200, rejected: 1200 });
    expect(table?.rejected.length).toBe(1000);
    const warned = table?.warnings.find(({ code }) => code === 'amountDiffers');
    expect([warned?.count, warned?.rows.length]).toEqual([1200, 1000]);
  });

  it.each([
    [{ sheet: '没有' }, 'file.sheetMissing'],
    [{ header: { row: 500, depth: 1 } }, 'table.headerMissing'],
    [{ mapping: { genericName: 1 } }, 'table.columnMissing'],
  ] as const)('refuses choices that do not fit: %j', async (wrong, code) => {
    const tables = [{ ...choose(path, '采购明细'), ...wrong }];
    expect((await done({ kind: 'read', tables, ...period })).outcome).toMatchObject({
      kind: 'refused',
      error: { code },
    });
  });

  it('refuses a file that has gone since it was chosen', async () => {
    await rm(path);
    const tables = [choose(path, '采购明细')];
    expect((await done({ kind: 'read', tables, ...period })).outcome).toMatchObject({
      kind: 'refused',
      error: { code: 'file.notFound', params: { file: '采购.xlsx' } },
    });
  });
});

describe('saving rows', () => {
  const saving = (which: 'rejected' | 'warned', to: string): JobOf<'saveRows'> => ({
    kind: 'saveRows',
    tables: [choose(path, '采购明细')],
    ...period,
    path: to,
    which,
    answers: {},
    language: 'zh',
  });

  it('puts every refused row under the header of its file, and what is wrong beside it', async () => {
    const saved = join(folder, '未采用的行.xlsx');
    expect((await done(saving('rejected', saved))).outcome).toEqual({ kind: 'saved' });
    const shown = await previewed({ path: saved });
    expect(shown).toMatchObject({
      sheets: [{ name: '采购明细', isHistory: true }],
      header: { row: 1, depth: 1 },
      mapping: MAPPING,
    });
    expect(shown.rows.map(({ cells }) => cells[0])).toEqual(['序号', '6', '7', '8', '9', '10']);
    expect(shown.rows.map(({ cells }) => cells[10])).toEqual([
      '错误说明',
      expect.stringContaining('#DIV/0!'),
      expect.stringContaining('__proto__'),
      expect.stringContaining('75mg'),
      expect.stringContaining('10盒'),
      expect.stringContaining('2024年第5季度'),
    ]);
  });

  it('leaves out what an answer has decided since', async () => {
    const saved = join(folder, '未采用的行.xlsx');
    const [table] = (await readingOf([choose(path, '采购明细')])).tables;
    const unknown = table?.products.find(({ conversion }) => conversion.kind === 'unknown');
    assert(unknown !== undefined, 'one product has no factor');
    const answer = {
      productClass: null,
      packFactor: decimalText<UnitsText>('7'),
      specIndexRatio: null,
    };
    const answers = { [productKey(unknown.product)]: answer };
    await done({ ...saving('rejected', saved), answers });
    const { rows } = await previewed({ path: saved });
    expect(rows.map(({ cells }) => cells[0])).toEqual(['序号', '6', '7', '9', '10']);
  });

  it('gives the purchases once the rows are mended and imported again', async () => {
    const saved = join(folder, '未采用的行.xlsx');
    await done(saving('rejected', saved));
    const { rows } = await previewed({ path: saved });
    const mending = new Map([
      [1, '氯吡格雷片'],
      [3, '75mg*7片'],
      [6, '10'],
      [7, '17.81'],
      [8, '178.10'],
      [9, '2024-02-05'],
    ]);
    const mended = rows.map(({ cells }, index) =>
      cells.map((text, column) => {
        if (index === 0) return text;
        return mending.get(column) ?? text;
      }),
    );
    await writeFile(saved, workbookBytes([{ name: '采购明细', rows: mended }]));
    const again = { ...choose(saved, '采购明细'), header: { row: 1, depth: 1 } as const };
    const { summary } = settleReading(await readingOf([again]), {});
    expect(summary.files).toMatchObject([{ rows: 5, accepted: 5, rejected: 0, skipped: 0 }]);
    expect(summary.totals).toMatchObject({ purchases: 5, units: '350', amountYuan: '890.5' });
  });

  it('puts every doubtful row there, however many', async () => {
    const csv = join(folder, '大.csv');
    const line = ['1', '甲片', '片剂', '1mg*7片', '甲', '是', '1', '1', '5', '2024-01-05'];
    const lines = Array.from({ length: 1200 }, (_, index) => [
      ...line.slice(0, 9),
      `2024-01-${String(1 + (index % 28)).padStart(2, '0')}`,
    ]);
    await writeFile(csv, csvText([...messyRows.slice(0, 3), ...lines]));
    const saved = join(folder, '有疑问的行.xlsx');
    await done({ ...saving('warned', saved), tables: [choose(csv, '')] });
    const [table] = (await readingOf([{ ...choose(saved, '大'), header: { row: 1, depth: 1 } }]))
      .tables;
    expect(table?.file.rows).toBe(1200);
    const { rows } = await previewed({ path: saved });
    expect(rows[1]?.cells[10]).toContain('数量乘以单价');
  });

  it('says that the place cannot be written', async () => {
    const { outcome } = await done(saving('rejected', join(path, '行.xlsx')));
    expect(outcome).toEqual({
      kind: 'refused',
      error: { code: 'file.placeGone', params: { file: '行.xlsx' } },
    });
  });
});

describe('a table of selected and compared drugs', () => {
  it('is read from whichever sheet it is in', async () => {
    const file = join(folder, '对照.xlsx');
    const rows = [
      ['中选药品名称', '对照药品名称'],
      ['甲片', '乙片'],
    ];
    await writeFile(
      file,
      workbookBytes([
        { name: '说明', rows: [['x']] },
        { name: '表', rows },
      ]),
    );
    const { outcome } = await done({ kind: 'comparison', path: file });
    assert(outcome.kind === 'compared', 'the table is read');
    expect(
      outcome.comparison.drugs.map(({ genericName, isSelected }) => [genericName, isSelected]),
    ).toEqual([
      ['甲片', true],
      ['乙片', false],
    ]);
  });

  it('is refused where no sheet has its header', async () => {
    const { outcome } = await done({ kind: 'comparison', path: join(folder, '没有.xlsx') });
    expect(outcome).toMatchObject({ kind: 'refused', error: { code: 'file.notFound' } });
    await writeFile(path, workbookBytes([{ name: '说明', rows: [['x']] }]));
    expect((await done({ kind: 'comparison', path })).outcome).toMatchObject({
      kind: 'refused',
      error: { code: 'comparison.headerMissing' },
    });
  });

  it('is read from all its sheets, or not at all', async () => {
    const winners = [
      ['药品通用名', '中选企业'],
      ['甲片', '晨河制药'],
    ];
    const more = [
      ['药品通用名', '中选企业'],
      ['甲片', '云谷药业'],
    ];
    const unclear = [
      ['药品通用名', '规格'],
      ['甲片', '20mg'],
    ];
    const read = async (...sheets: readonly (readonly string[])[][]): Promise<unknown> => {
      const named = sheets.map((rows, index) => ({ name: `第${String(index)}页`, rows }));
      await writeFile(path, workbookBytes(named));
      const { outcome } = await done({ kind: 'comparison', path });
      if (outcome.kind === 'refused') return outcome.error.code;
      assert(outcome.kind === 'compared', 'the table is read');
      return outcome.comparison.drugs.map(({ manufacturer }) => manufacturer);
    };
    expect(await read([['某省中选结果']], winners, more)).toEqual(['晨河制药', '云谷药业']);
    expect(await read(winners, unclear)).toBe('comparison.classMissing');
  });
});
