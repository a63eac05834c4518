import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as XLSX from 'xlsx';

import { readCompoundFile } from '../../../../electron/workbook/xls/compound-file';
import { readXls } from '../../../../electron/workbook/xls/read-xls';
import { workbookBytes } from '../../../support/workbooks';

const rows = Array.from({ length: 300 }, (_, index) => [`药品 ${String(index)}`, index]);
const honest = workbookBytes([{ name: '明细', rows }], { kind: 'biff8' });

function code(bytes: Buffer): unknown {
  const read = readXls(bytes, { file: 'f.xls' });
  return read.ok ? 'read' : read.error.code;
}

/** SheetJS ships its container format without types. */
const CFB = XLSX.CFB as {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (file: object, name: string, content: Buffer) => void;
  };
  readonly write: (file: object, options: { readonly type: 'buffer' }) => Uint8Array;
};

/** A compound file with these streams. */
function container(streams: Readonly<Record<string, Buffer>>): Buffer {
  const file = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams))
    CFB.utils.cfb_add(file, `/${name}`, content);
  return Buffer.from(CFB.write(file, { type: 'buffer' }));
}

function record(type: number, ...content: readonly number[]): Buffer {
  const header = Buffer.alloc(4);
  header.writeUInt16LE(type, 0);
  header.writeUInt16LE(content.length, 2);
  return Buffer.concat([header, Buffer.from(content)]);
}
const begin = (version: number): Buffer => record(0x0809, 0, version, 5, 0);
const end = record(0x000a);

describe('readXls', () => {
  it('finds the same streams as the container has, small and large', () => {
    const streams = { Workbook: Buffer.alloc(9000, 7), Small: Buffer.from('few bytes') };
    const read = readCompoundFile(container(streams));
    expect(read?.get('workbook')).toEqual(streams.Workbook);
    expect(read?.get('small')).toEqual(streams.Small);
  });

  it.each<[string, Buffer, string]>([
    [
      'a password',
      container({ Workbook: Buffer.concat([begin(6), record(0x2f, 1, 0), end]) }),
      'file.encrypted',
    ],
    ['an encrypted .xlsx', container({ EncryptedPackage: Buffer.alloc(100, 1) }), 'file.encrypted'],
    [
      'a workbook without sheets',
      container({ Book: Buffer.concat([begin(5), end]) }),
      'file.empty',
    ],
    [
      'a document of another program',
      container({ WordDocument: Buffer.alloc(100, 1) }),
      'file.notATable',
    ],
    [
      'a container of nobody knows what',
      container({ Contents: Buffer.alloc(100, 1) }),
      'file.kindUnknown',
    ],
    ['a stream that does not begin', container({ Workbook: Buffer.alloc(100, 1) }), 'file.damaged'],
    ['a stream that does not end', container({ Workbook: begin(6) }), 'file.damaged'],
    [
      'a record that reaches beyond its stream',
      container({
        Workbook: Buffer.concat([begin(6), end, begin(6), record(0x204, 1).subarray(0, 4)]),
      }),
      'file.damaged',
    ],
    ['a cut file', honest.subarray(0, 2000), 'file.damaged'],
    ['a head alone', honest.subarray(0, 512), 'file.damaged'],
  ])('refuses %s', (_, bytes, expected) => {
    expect(code(bytes)).toBe(expected);
  });

  it('keeps the parser from talking to the console', () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const unknown = record(0x7777, 1, 2);
    const workbook = Buffer.concat([begin(6), unknown, end]);
    expect(code(container({ Workbook: workbook }))).toBe('file.empty');
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  });

  it('refuses a chain of sectors that bites its tail', () => {
    const bytes = Buffer.from(honest);
    const table = (bytes.readUInt32LE(76) + 1) * 512;
    const directory = bytes.readUInt32LE(48);
    bytes.writeUInt32LE(directory, table + directory * 4);
    expect(code(bytes)).toBe('file.damaged');
  });

  it('ends for every container whose head or table is damaged', () => {
    const table = (honest.readUInt32LE(76) + 1) * 512;
    const at = fc.oneof(
      fc.nat({ max: 511 }),
      fc.nat({ max: 511 }).map((byte) => table + byte),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(at, fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 }),
        (changes) => {
          const bytes = Buffer.from(honest);
          for (const [place, value] of changes) bytes.writeUInt8(value, place);
          expect(() => readCompoundFile(bytes)).not.toThrow();
        },
      ),
      { numRuns: 300 },
    );
  });
});
