import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseZipWorkbook } from '../../../../electron/workbook/sheetjs/parse-zip-workbook';
import { openZip, storedZip } from '../../../../electron/workbook/zip/zip-gate';
import { type MadeEntry, workbookBytes, zipBytes } from '../../../support/workbooks';

const part = (name: string, content: string, lies: Partial<MadeEntry> = {}): MadeEntry => ({
  name,
  content: Buffer.from(content),
  ...lies,
});

function refusal(entries: readonly MadeEntry[]): unknown {
  const opened = openZip(zipBytes(entries), { file: 'f.xlsx' });
  return opened.ok ? 'opened' : opened.error.code;
}

describe('openZip', () => {
  it('keeps parts of cells by their kind and drops everything else unread', () => {
    const bytes = zipBytes([
      part('xl/workbook.xml', 'w'),
      part('XL\\Worksheets\\Sheet1.XML', 's', { method: 0 }),
      part('xl/_rels/workbook.xml.rels', 'r'),
      part('xl/media/image1.png', 'p', { crc: 1 }),
      part('xl/drawings/drawing1.xml', 'd', { crc: 1 }),
      part('xl/vbaProject.bin', 'v', { crc: 1 }),
      part('docProps/thumbnail.jpeg', 't', { crc: 1 }),
    ]);
    const opened = openZip(bytes, { file: 'f.xlsx' });
    expect(
      opened.ok && Array.from(opened.value, ([name, value]) => [name, value.toString()]),
    ).toEqual([
      ['xl/workbook.xml', 'w'],
      ['xl/worksheets/sheet1.xml', 's'],
      ['xl/_rels/workbook.xml.rels', 'r'],
    ]);
  });

  it('reads back what it writes', () => {
    const parts = new Map([
      ['a.xml', Buffer.from('甲')],
      ['b/c.rels', Buffer.alloc(0)],
    ]);
    expect(openZip(storedZip(parts), { file: 'f.xlsx' })).toEqual({ ok: true, value: parts });
  });

  it.each<[string, readonly MadeEntry[], string]>([
    ['two parts of one name', [part('a.xml', '1'), part('A.XML', '2')], 'file.damaged'],
    ['a wrong checksum', [part('a.xml', '1', { crc: 5 })], 'file.damaged'],
    ['a wrong size', [part('a.xml', '1', { declaredBytes: 2 })], 'file.damaged'],
    ['an unknown method', [part('a.xml', '1', { method: 12 })], 'file.damaged'],
    ['a password', [part('a.xml', '1', { flags: 1 })], 'file.encrypted'],
    [
      'four declared gigabytes',
      [part('a.xml', '1', { declaredBytes: 0xfffffffe })],
      'file.damaged',
    ],
    ['a bomb', [{ name: 'a.xml', content: Buffer.alloc(64 * 1024 * 1024) }], 'file.tooLarge'],
    [
      'too many parts',
      Array.from({ length: 5001 }, (_, index) => part(`${String(index)}.xml`, '')),
      'file.damaged',
    ],
  ])('refuses %s', (_, entries, code) => {
    expect(refusal(entries)).toBe(code);
  });

  it('refuses parts that lie over each other', () => {
    const inner = part('b.xml', 'b', { method: 0 });
    const lone = zipBytes([inner]);
    const local = lone.subarray(0, lone.readUInt32LE(lone.length - 6));
    const outer = { name: 'a.xml', content: local, method: 0 };
    const bytes = zipBytes([outer, inner]);
    expect(openZip(bytes, { file: 'f.xlsx' }).ok).toBe(true);
    const placeOfInner = bytes.length - 22 - 'b.xml'.length - 4;
    bytes.writeUInt32LE(30 + 'a.xml'.length, placeOfInner);
    expect(openZip(bytes, { file: 'f.xlsx' })).toMatchObject({
      ok: false,
      error: { code: 'file.damaged' },
    });
  });

  it('refuses a part that has another name where it lies', () => {
    const bytes = zipBytes([part('a.xml', 'a'), part('b.xml', 'b')]);
    bytes.write('c', 30);
    expect(openZip(bytes, { file: 'f.xlsx' })).toMatchObject({
      ok: false,
      error: { code: 'file.damaged' },
    });
  });

  it('refuses every archive that is cut short', () => {
    const bytes = zipBytes([part('a.xml', 'something to compress'), part('b.xml', 'more')]);
    for (let length = 0; length < bytes.length; length += 1) {
      expect(openZip(bytes.subarray(0, length), { file: 'f.xlsx' }).ok).toBe(false);
    }
  });
});

describe('a damaged workbook', () => {
  const rows = Array.from({ length: 40 }, (_, index) => [
    '甲片',
    index * 1.25,
    `批次 ${String(index)}`,
  ]);
  const honest = workbookBytes([{ name: '明细', rows }]);
  const read = (bytes: Buffer): ReturnType<typeof parseZipWorkbook> =>
    parseZipWorkbook(bytes, { file: 'f.xlsx', format: 'xlsx' });
  const expected = read(honest);

  it('never gives other cells than the honest one, whatever bits are flipped', () => {
    expect(expected.ok).toBe(true);
    const flip = fc.record({
      at: fc.nat({ max: honest.length - 1 }),
      bit: fc.nat({ max: 7 }),
    });
    let refused = 0;
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 8 }), (flips) => {
        const damaged = Buffer.from(honest);
        for (const { at, bit } of flips) damaged.writeUInt8((damaged[at] ?? 0) ^ (1 << bit), at);
        const outcome = read(damaged);
        if (outcome.ok) expect(outcome).toEqual(expected);
        else refused += 1;
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(200);
  });
});
