import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { tableOfSource } from '../../../../electron/workbook/opening/table-of-source';
import { openTextTable } from '../../../../electron/workbook/text/open-text-table';
import type { TextEncoding } from '../../../../shared/purchases/table/table-format';
import { temporaryFolder } from '../../../support/temporary-folder';
import { gb18030Bytes } from '../../../support/workbooks';

interface Opened {
  readonly encoding: TextEncoding | null;
  readonly rows: readonly (readonly (string | null)[])[];
}

async function open(bytes: Buffer | string, encoding?: TextEncoding): Promise<Opened | string> {
  const path = join(await temporaryFolder(), '明细.txt');
  await writeFile(path, bytes);
  const sources = await openTextTable(path, encoding === undefined ? {} : { encoding });
  if (!sources.ok) return sources.error.code;
  const [source] = sources.value;
  if (source === undefined) throw new Error('Broken belief: a text is one table');
  const table = await tableOfSource(source);
  if (!table.ok) return table.error.code;
  const rows = table.value.rows.map((row) =>
    row.cells.map((cell) => (cell.kind === 'empty' ? null : cell.text)),
  );
  return { encoding: source.encoding, rows };
}

async function failureOf(bytes: Buffer | string): Promise<unknown> {
  const path = join(await temporaryFolder(), '明细.txt');
  await writeFile(path, bytes);
  const sources = await openTextTable(path);
  if (!sources.ok) return sources.error;
  const read = await sources.value[0]?.readRows({ onRow: () => true });
  return read?.ok === false ? read.error : 'read';
}

const swapped = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const LINES = '通用名,金额\n阿托伐他汀钙片,1\n';
const ROWS = [
  ['通用名', '金额'],
  ['阿托伐他汀钙片', '1'],
];
/** More than is looked at when a file is opened. */
const ASCII = 'name,amount\n'.repeat(100_000);

describe('openTextTable', () => {
  it.each<[string, Buffer, TextEncoding]>([
    ['UTF-8', Buffer.from(LINES), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${LINES}`), 'utf-8'],
    ['GBK', gb18030Bytes(LINES), 'gb18030'],
    [
      'GB18030 with a mark',
      Buffer.concat([Buffer.from([0x84, 0x31, 0x95, 0x33]), gb18030Bytes(LINES)]),
      'gb18030',
    ],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${LINES}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 BE with a mark', swapped(`\ufeff${LINES}`), 'utf-16be'],
    ['UTF-16 LE without a mark', Buffer.from(LINES, 'utf16le'), 'utf-16le'],
    ['UTF-16 BE without a mark', swapped(LINES), 'utf-16be'],
  ])('tells text in %s', async (_, bytes, encoding) => {
    expect(await open(bytes)).toEqual({ encoding, rows: ROWS });
  });

  it('looks as far as the first Chinese character to tell the encoding', async () => {
    expect(await open(Buffer.concat([Buffer.from(ASCII), gb18030Bytes(LINES)]))).toMatchObject({
      encoding: 'gb18030',
    });
    expect(await open(ASCII + LINES)).toMatchObject({ encoding: 'utf-8' });
  });

  it('keeps a table whose program cut some names in the middle of a character', async () => {
    const names = Array.from({ length: 12 }, () => gb18030Bytes('阿托伐他汀钙片,1\n'));
    const cut = Buffer.concat([
      ...names,
      gb18030Bytes('甲'),
      Buffer.from([0xb0]),
      Buffer.from(',7\n'),
    ]);
    const read = await open(cut);
    expect(read).toMatchObject({ encoding: 'gb18030' });
    expect(typeof read === 'string' ? read : read.rows[12]).toEqual(['甲\ufffd', '7']);
    const broken = Buffer.concat([
      Buffer.from(LINES.repeat(12)),
      Buffer.from([0xe9, 0x98, 0x2c, 0x37]),
    ]);
    expect(await open(broken)).toMatchObject({ encoding: 'utf-8' });
  });

  it('knows words of GBK that would be letters of other alphabets in UTF-8', async () => {
    const words = '药品,1\n';
    expect(new TextDecoder('utf-8', { fatal: true }).decode(gb18030Bytes(words))).toBe('ҩƷ,1\n');
    expect(await open(gb18030Bytes(words.repeat(50)))).toMatchObject({ encoding: 'gb18030' });
    expect(await open(gb18030Bytes(words.repeat(50) + '甲,1\n'))).toMatchObject({
      encoding: 'gb18030',
    });
    expect(await open('5µg × 7, α\n')).toMatchObject({ encoding: 'utf-8' });
  });

  it('reads in the encoding that a person chooses', async () => {
    expect(await open(gb18030Bytes('甲,1\n'), 'gb18030')).toEqual({
      encoding: 'gb18030',
      rows: [['甲', '1']],
    });
    expect(await open(gb18030Bytes('甲,1\n'), 'utf-8')).toEqual({
      encoding: 'utf-8',
      rows: [['\ufffd\ufffd', '1']],
    });
  });

  it('finds the separator though numbers hold commas', async () => {
    expect(await open('名称\t金额\n甲\t1,234,567.00\n乙\t2,345,678.00\n')).toMatchObject({
      rows: [
        ['名称', '金额'],
        ['甲', '1,234,567.00'],
        ['乙', '2,345,678.00'],
      ],
    });
  });

  it('reads a bar that is half of a character as that character', async () => {
    const odd = new TextDecoder('gb18030').decode(Buffer.from([0xb0, 0x7c]));
    const bytes = Buffer.concat([
      Buffer.from([0xb0, 0x7c]),
      Buffer.from('|1\n'),
      gb18030Bytes('甲|2\n'),
    ]);
    expect(await open(bytes)).toEqual({
      encoding: 'gb18030',
      rows: [
        [odd, '1'],
        ['甲', '2'],
      ],
    });
  });

  it('keeps blank rows that stand before others and leaves out those at the end', async () => {
    expect(await open('a,b\n,\n\n , \nc,d\n,\n \n')).toMatchObject({
      rows: [['a', 'b'], [], [], [], ['c', 'd']],
    });
  });

  it('names the row of a quote that does not close, however long the file goes on', async () => {
    const error = { code: 'table.quoteUnbalanced', params: { file: '明细.txt', row: 3 } };
    expect(await failureOf('a,b\n1,2\n"甲,1\n乙,2\n')).toEqual(error);
    expect(await failureOf(`a,b\n1,2\n"甲,1\n${'乙,2\n'.repeat(200_000)}`)).toEqual(error);
    expect(await failureOf('a,b\n1,2\n"甲"乙,1\n')).toEqual(error);
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'file.empty'],
    ['blanks', ' \r\n\u3000\r\n', 'file.empty'],
    ['JSON', '{"a": 1}', 'file.notATable'],
    ['rubbish', Buffer.from([1, 2, 0, 255, 7, 9]), 'file.kindUnknown'],
    [
      'text in no encoding we know',
      Buffer.from('d\xe9j\xe0 vu, \xe7a\n', 'latin1'),
      'file.kindUnknown',
    ],
    [
      'zeros behind the text',
      Buffer.concat([Buffer.from(ASCII), Buffer.alloc(100)]),
      'file.damaged',
    ],
    ['a zero inside quotes', `${ASCII}"a\0b",1\n`, 'file.damaged'],
    ['a cell too long', `a,b\n${'x'.repeat(32_768)},1\n`, 'file.textTooLong'],
    ['a quoted cell too long', `a,b\n"${'甲'.repeat(32_768)}",1\n`, 'file.textTooLong'],
    ['a line without end', 'x'.repeat(400_000), 'file.textTooLong'],
    ['too many rows', 'a\n'.repeat(1_048_577), 'file.tooManyRows'],
  ])('refuses %s', async (_, bytes, code) => {
    const failure = await failureOf(bytes);
    expect(failure).toMatchObject({ code });
  });

  it('reads as much as there may be', async () => {
    const wide = `${'a,'.repeat(511)}a${','.repeat(100)}\n`;
    expect(await failureOf(wide)).toBe('read');
    expect(await failureOf(`${'甲'.repeat(32_767)},1\n`)).toBe('read');
    expect(await failureOf(`${'a\n'.repeat(1_048_576)}${'\n'.repeat(1000)}`)).toBe('read');
  });

  it('stops where it is told to', async () => {
    const path = join(await temporaryFolder(), '明细.txt');
    await writeFile(path, 'a\n\n\nb\nc\n');
    const sources = await openTextTable(path);
    if (!sources.ok) throw new Error(sources.error.code);
    const numbers: number[] = [];
    const read = await sources.value[0]?.readRows({
      onRow: (row) => {
        numbers.push(row.number);
        return row.number < 2;
      },
    });
    expect(read).toEqual({ ok: true, value: null });
    expect(numbers).toEqual([1, 2]);
  });

  it('says that a file is not there', async () => {
    expect(await openTextTable(join(await temporaryFolder(), '没有.csv'))).toEqual({
      ok: false,
      error: { code: 'file.notFound', params: { file: '没有.csv' } },
    });
  });
});
