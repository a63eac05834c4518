import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import {
  doWorkbookJob,
  type Progress,
  type WorkbookJob,
  workbookMessageSchema,
} from '../../../electron/workbook/workbook-job';
import { messySheet } from '../../support/messy-history';
import { workbookBytes } from '../../support/workbooks';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jieyu-job-'));
  path = join(folder, '采购.xlsx');
  const sheets = [{ name: '说明', rows: [['x']] }, messySheet];
  await writeFile(path, workbookBytes(sheets));
});
afterEach(() => rm(folder, { recursive: true }));

async function outcomeOf(job: WorkbookJob, progress: Progress[] = []): Promise<unknown> {
  const outcome = await doWorkbookJob(job, (each) => progress.push(each));
  // What the process sends must get through the door of the main process unchanged.
  expect(workbookMessageSchema.parse(structuredClone(outcome))).toEqual(outcome);
  return outcome;
}

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

describe('a preview', () => {
  it('shows the first sheet that can be read, with header, columns and rows', async () => {
    const outcome = await outcomeOf({ kind: 'preview', path, sheet: null, headerRow: null });
    expect(outcome).toMatchObject({
      kind: 'previewed',
      preview: {
        fileName: '采购.xlsx',
        format: 'xlsx',
        encoding: null,
        sheets: ['说明', '采购明细'],
        sheet: '采购明细',
        headerRow: 3,
        mapping: MAPPING,
      },
    });
    const { rows } = (outcome as { preview: { rows: { number: number; cells: string[] }[] } })
      .preview;
    expect(rows.find((row) => row.number === 4)?.cells).toEqual([
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

  it('takes the sheet and header row that the person points at', async () => {
    const job = { kind: 'preview', path, sheet: '采购明细', headerRow: 10 } as const;
    expect(await outcomeOf(job)).toMatchObject({ preview: { headerRow: 10, mapping: MAPPING } });
    expect(await outcomeOf({ ...job, headerRow: 1 })).toMatchObject({
      preview: { headerRow: 1, mapping: {} },
    });
    expect(await outcomeOf({ ...job, sheet: '没有' })).toEqual({
      kind: 'refused',
      error: { code: 'file.sheetMissing', params: { file: '采购.xlsx', sheet: '没有' } },
    });
  });

  it('says that it found no header', async () => {
    const job = { kind: 'preview', path, sheet: '说明', headerRow: null } as const;
    expect(await outcomeOf(job)).toMatchObject({ preview: { headerRow: null, mapping: {} } });
  });
});

describe('reading', () => {
  const choices = { sheet: '采购明细', headerRow: 3, mapping: MAPPING };

  it('gives the summary and says where it is', async () => {
    const progress: Progress[] = [];
    expect(await outcomeOf({ kind: 'read', path, choices }, progress)).toMatchObject({
      kind: 'read',
      summary: {
        files: [{ file: '采购.xlsx', rows: 16, accepted: 5, rejected: 5, skipped: 6 }],
        totals: { purchases: 5, packs: '1114', units: '7792', amountYuan: '39291.22' },
      },
    });
    expect(progress.map(({ stage }) => stage)).toEqual([
      'reading',
      'parsing',
      'matching',
      'checking',
    ]);
  });

  it.each([
    [{ ...choices, sheet: '没有' }, 'file.sheetMissing'],
    [{ ...choices, headerRow: 8 }, 'table.headerMissing'],
    [{ ...choices, mapping: { genericName: 1 } }, 'table.columnMissing'],
  ])('refuses choices that do not fit: %j', async (wrong, code) => {
    expect(await outcomeOf({ kind: 'read', path, choices: wrong })).toMatchObject({
      kind: 'refused',
      error: { code },
    });
  });
});
