import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { runHeadless } from '../../../electron/headless/cli';
import { openWorkbook } from '../../../electron/workbook/opening/open-workbook';
import { tableOfSource } from '../../../electron/workbook/opening/table-of-source';
import { assert, present } from '../../../shared/assert';
import { importOfMessy, messyRows, messySheet } from '../../support/messy-history';
import { csvText, gb18030Bytes, workbookBytes } from '../../support/workbooks';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jieyu-import-'));
});
afterEach(() => rm(folder, { recursive: true }));

interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(...argv: readonly string[]): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  const status = await runHeadless(['import', ...argv], {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    workingFolder: folder,
  });
  return { status, stdout, stderr };
}

async function runJson(...argv: readonly string[]): Promise<unknown> {
  const ran = await run(...argv, '--json');
  expect(ran.stderr).toBe('');
  expect(ran.status).toBe(0);
  return JSON.parse(ran.stdout);
}

/** The first sheet of a workbook as texts. */
async function textsIn(name: string): Promise<readonly (readonly string[])[]> {
  const sources = await openWorkbook(join(folder, name));
  assert(sources.ok, 'the workbook can be read');
  const table = await tableOfSource(present(sources.value[0], 'the workbook has a sheet'));
  assert(table.ok, 'the sheet can be read');
  return table.value.rows.map(({ cells }) =>
    cells.map((cell) => (cell.kind === 'empty' ? '' : cell.text)),
  );
}

/** The part of `import --json` that some tests look at. */
interface Imported {
  readonly files: readonly unknown[];
  readonly rejected: readonly { readonly row: number; readonly code: string }[];
  readonly warnings: readonly unknown[];
}

const put = (name: string, content: Buffer | string): Promise<void> =>
  writeFile(join(folder, name), content);

const PLAIN = [
  ['通用名', '规格', '是否中选', '数量', '金额', '日期'],
  ['甲片', '10mg*7片', '是', '2', '10.10', '2024-01-05'],
  ['甲片', '10mg*7片', '否', '1', '20.20', '2024-02-05'],
];

describe('import', () => {
  it.each([
    ['xlsx', () => workbookBytes([messySheet], { kind: 'xlsx' }), 'xlsx', null],
    ['xls', () => workbookBytes([messySheet], { kind: 'biff8' }), 'xls', null],
    ['csv in UTF-8', () => csvText(messyRows), 'csv', 'utf-8'],
    ['csv in GB18030', () => gb18030Bytes(csvText(messyRows)), 'csv', 'gb18030'],
  ])('reads a messy %s to the fen and counts every row', async (_, made, format, encoding) => {
    await put('采购.dat', made());
    const sheet = format === 'csv' ? '' : messySheet.name;
    const expected = importOfMessy({ path: '采购.dat', format, encoding, sheet });
    const { rejected, ...read } = (await runJson('采购.dat')) as {
      rejected: { message: string }[];
    };
    const messages = rejected.map(({ message, ...refusal }) => {
      expect(message).toContain('采购.dat');
      return refusal;
    });
    expect({ ...read, rejected: messages }).toEqual(expected);
  });

  it('says in one line what the totals do not hold', async () => {
    const header = ['日期', '药品名称', '规格', '是否中选', '数量', '金额'];
    const line = (flag: string, quantity: string, yuan: string): string[] => [
      '2025-01-02',
      '甲片',
      '5mg*7片',
      flag,
      quantity,
      yuan,
    ];
    await put('c.csv', csvText([header, line('是', '1', '7'), line('国谈', '2', '5')]));
    const open = await run('c.csv');
    expect([open.status, open.stderr]).toEqual([
      0,
      '注意：合计不含未采用的 1 行，其中待回答的 1 行共 5.00 元：用 --questions 文件.json 列出问题，填好后用 --answers 文件.json 回答。\n',
    ]);
    expect((await run('c.csv', '--json')).stderr).toBe('');
    await put('e.csv', csvText([header, line('是', '1', '7'), line('是', '1', '七')]));
    expect((await run('e.csv')).stderr).toBe('注意：合计不含未采用的 1 行。\n');
    await put('d.csv', csvText([header, line('是', '1', '7')]));
    expect((await run('d.csv')).stderr).toBe('');
  });

  it('leaves nothing behind on the prototype', async () => {
    await put('采购.csv', csvText(messyRows));
    await runJson('采购.csv');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('adds up several files and every shown sheet that is a history', async () => {
    const sheets = [
      { name: '说明', rows: [['这里没有表头']] },
      { name: '1月', rows: PLAIN },
      { name: '2月', rows: PLAIN.map((row) => row.map((cell) => cell.replace('2024', '2025'))) },
      { name: '隐藏', rows: PLAIN, isHidden: true },
    ];
    await put('a.xlsx', workbookBytes(sheets));
    await put(
      'b.csv',
      csvText(PLAIN.map((row) => row.map((cell) => cell.replace('2024', '2026')))),
    );
    expect(await runJson('a.xlsx', 'b.csv')).toMatchObject({
      files: [
        { path: 'a.xlsx', sheet: '1月', accepted: 2 },
        { path: 'a.xlsx', sheet: '2月', accepted: 2 },
        { path: 'b.csv', sheet: '', accepted: 2 },
      ],
      totals: { purchases: 6, packs: '9', units: '63', amountYuan: '90.9' },
      varieties: [
        {
          genericName: '甲片',
          dosageForm: '',
          unit: '片',
          purchases: 6,
          units: '63',
          amountYuan: '90.9',
          selectedAmountYuan: '30.3',
          nonSelectedAmountYuan: '60.6',
          firstMonth: '2024-01',
          lastMonth: '2026-02',
        },
      ],
      rejected: [],
    });
    expect(await runJson('a.xlsx', '--sheet', '隐藏')).toMatchObject({
      files: [{ sheet: '隐藏' }],
      totals: { purchases: 2 },
    });
  });

  it('counts purchases outside the asked months as skipped', async () => {
    await put('b.csv', csvText(PLAIN));
    expect(await runJson('b.csv', '--from', '2024-02', '--to', '2024-12')).toMatchObject({
      files: [{ rows: 2, accepted: 1, rejected: 0, skipped: 1 }],
      totals: { amountYuan: '20.2' },
    });
  });

  it('takes columns by header text or letters', async () => {
    await put(
      'b.csv',
      csvText([
        ['甲', '乙', '丙', '丁'],
        ['阿司匹林片', '3', '9.99', '202401'],
      ]),
    );
    await put('m.json', '{"genericName":"甲","units":"B","amountYuan":" 丙 ","date":"d"}');
    expect(await runJson('b.csv', '--mapping', 'm.json')).toMatchObject({
      files: [{ columns: { genericName: '甲', units: '乙', amountYuan: '丙', date: '丁' } }],
      totals: { purchases: 1, packs: '0', units: '3', amountYuan: '9.99' },
    });
  });

  it('writes the purchases and the refused rows', async () => {
    await put(
      'b.csv',
      csvText([...PLAIN, ['=HYPERLINK("x")', '7片', '是', '-1', '+1+1', '2024-03']]),
    );
    await put('keep.txt', '');
    const { status } = await run('b.csv', '--out', 'p.json', '--rejected', 'r.xlsx');
    expect(status).toBe(0);
    expect((await readdir(folder)).sort()).toEqual(['b.csv', 'keep.txt', 'p.json', 'r.xlsx']);
    expect(JSON.parse(await readFile(join(folder, 'p.json'), 'utf8'))).toEqual({
      format: 'jieyu-purchases',
      version: 1,
      purchases: [
        {
          file: 'b.csv',
          sheet: '',
          row: 2,
          month: '2024-01',
          genericName: '甲片',
          dosageForm: '',
          specification: '10mg*7片',
          manufacturer: '',
          batch: '',
          unit: '片',
          packs: '2',
          units: '14',
          amountYuan: '10.1',
          lineClass: 'selected',
          hasPassed: false,
        },
        expect.objectContaining({ row: 3, lineClass: 'nonSelected' }),
      ],
    });
    const rejected = await run('r.xlsx', '--json');
    expect(rejected.status).toBe(1);
    expect(rejected.stderr).toBe(
      'error cell.notANumber: 文件“r.xlsx”的工作表“b”第 2 行 E 列“金额”的“+1+1”不是数字。请改为数字，例如 1234.5。\n',
    );
    const archive = await readFile(join(folder, 'r.xlsx'));
    expect(archive.includes('<f>')).toBe(false);
  });

  it('writes an exempt purchase as one', async () => {
    const rows = [
      ['通用名', '规格', '是否中选', '是否过评', '数量', '金额', '日期'],
      ['甲片', '7片', '是', '', '1', '7', '202401'],
      ['甲片', '7片', '否', '是', '1', '6.99', '202401'],
    ];
    await put('b.csv', csvText(rows));
    expect((await run('b.csv', '--out', 'p.json')).status).toBe(0);
    expect(JSON.parse(await readFile(join(folder, 'p.json'), 'utf8'))).toMatchObject({
      purchases: [{ lineClass: 'selected' }, { lineClass: 'nonSelectedExempt' }],
    });
  });

  it('asks about lines that stand in another file, by their paths', async () => {
    await mkdir(join(folder, '一月'));
    const other = (name: string): readonly string[] => [name, '7片', '是', '1', '2', '202401'];
    await put('b.csv', csvText([...PLAIN, other('丙片')]));
    await put('一月/b.csv', csvText([...PLAIN, other('乙片')]));
    const asked = await run('b.csv', '一月/b.csv', '--json');
    expect(asked).toMatchObject({ status: 1, stdout: '' });
    expect(asked.stderr).toContain('import.unanswered');
    const [, key = ''] = /(inOtherFile:一月\/b\.csv\/:[^）]+)）/.exec(asked.stderr) ?? [];
    await put('答案.json', JSON.stringify({ [key]: 'leaveOut' }));
    const read = await runJson('b.csv', '一月/b.csv', '--answers', '答案.json');
    expect(read).toMatchObject({ warnings: [], totals: { purchases: 4 } });
  });

  it('refuses the lines of a product in doubt one by one', async () => {
    const lines = [1, 2, 3].map((day) => [
      '甲片',
      '10mg',
      '是',
      '1',
      '9',
      `2024-03-0${String(day)}`,
    ]);
    await put('b.csv', csvText([...PLAIN, ...lines]));
    const { files, rejected } = (await runJson('b.csv', '--rejected', 'r.xlsx')) as Imported;
    expect(files).toMatchObject([{ rows: 5, accepted: 2, rejected: 3, skipped: 0 }]);
    expect(rejected.map(({ row, code }) => [row, code])).toEqual(
      [4, 5, 6].map((row) => [row, 'cell.packFactorUnknown']),
    );
    const again = await run('r.xlsx', '--json');
    expect(again.stderr.match(/^error import\.unanswered: .*packFactor/gm)).toHaveLength(1);
  });

  it('reads the refused rows again once they are mended', async () => {
    const bad = ['乙片', '7片', '是', '两盒', '14', '2024-03-01'];
    await put('b.csv', csvText([...PLAIN, bad]));
    await run('b.csv', '--rejected', 'r.xlsx');
    const header = [...(PLAIN[0] ?? []), '错误说明'];
    const refused = await textsIn('r.xlsx');
    expect(refused).toEqual([header, [...bad, expect.stringContaining('“两盒”不是数字')]]);
    const mended = refused.map((row) => row.map((cell) => (cell === '两盒' ? '2' : cell)));
    await put('mended.xlsx', workbookBytes([{ name: 'b', rows: mended }]));
    expect(await runJson('mended.xlsx')).toMatchObject({
      totals: { purchases: 1, units: '14', amountYuan: '14' },
      rejected: [],
    });
  });

  it.each([
    ['--out', 'b.csv/p.json', '--rejected', 'r.xlsx'],
    ['--out', 'p.json', '--rejected', 'b.csv/r.xlsx'],
  ])('writes both files or neither: %s %s', async (...argv) => {
    await put('b.csv', csvText(PLAIN));
    const { status, stderr } = await run('b.csv', ...argv);
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^error file\.placeGone: “[pr]\.(?:json|xlsx)”/),
    ]);
    expect(await readdir(folder)).toEqual(['b.csv']);
  });

  it.each<[string, readonly string[], string]>([
    ['a file that is not there', ['x.csv'], 'file.notFound'],
    ['one bad file among good ones', ['b.csv', 'bad.xlsx'], 'file.kindUnknown'],
    ['a sheet that is not there', ['b.csv', '--sheet', '明细'], 'file.sheetMissing'],
    ['a table without header', ['none.csv'], 'table.headerMissing'],
    ['a table without dates', ['undated.csv'], 'table.columnMissing'],
    ['a header without rows', ['bare.csv'], 'table.empty'],
    ['rows that are all refused', ['names.csv'], 'cell.reservedName'],
    ['a mapping that is no JSON', ['b.csv', '--mapping', 'b.csv'], 'option.invalid'],
    ['a mapping of unknown fields', ['b.csv', '--mapping', 'proto.json'], 'option.invalid'],
    ['a mapping to no column', ['b.csv', '--mapping', 'nowhere.json'], 'table.columnMissing'],
  ])('refuses %s in one line and writes nothing', async (_, argv, code) => {
    await put('b.csv', csvText(PLAIN));
    await put('bad.xlsx', Buffer.from([1, 0, 2]));
    await put('none.csv', 'a,b\n1,2\n');
    await put('undated.csv', '通用名,数量,金额\n甲,1,2\n');
    await put('bare.csv', csvText(PLAIN.slice(0, 1)));
    await put(
      'names.csv',
      csvText([PLAIN[0] ?? [], ['__proto__', '7片', '是', '1', '2', '202401']]),
    );
    await put('proto.json', '{"__proto__":"甲"}');
    await put('nowhere.json', '{"date":"没有这列"}');
    const before = await readdir(folder);
    const { status, stdout, stderr } = await run(
      ...argv,
      '--out',
      'o.json',
      '--rejected',
      'r.xlsx',
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(new RegExp(`^error ${code.replace('.', '\\.')}: [^\\n]+\\n$`));
    expect(await readdir(folder)).toEqual(before);
  });

  it.each([[[]], [['b.csv', '--from', '2024-13']], [['b.csv', '--what']]])(
    'says how it is used when called with %j',
    async (argv) => {
      const { status, stderr } = await run(...argv);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^error usage: /);
    },
  );

  it('prints a table that says what was assumed and refused', async () => {
    const rows = PLAIN.map((row) => row.filter((_, column) => column !== 2));
    await put('b.csv', csvText([...rows, ['', '7片', '1', '2', '202401']]));
    const zh = await run('b.csv');
    expect(zh.stdout).toContain('没有中选标识：文件“b.csv”。');
    expect(zh.stdout).toContain('未采用的行（1）');
    expect(zh.stdout).toContain('30.30');
    const english = await run('b.csv', '--lang', 'en');
    expect(english.stdout).toContain('what is not marked counts as non-selected');
  });
});
