import { deflateRawSync } from 'node:zlib';

import * as XLSX from 'xlsx';

import { crc32 } from '../../electron/workbook/zip/crc32';

/** What a cell of a made workbook holds; a plain value takes the type it has. */
export type MadeCell = string | number | boolean | null | XLSX.CellObject;

/** One sheet of a made workbook. Merged ranges as Excel writes them: `A1:H1`. */
export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly MadeCell[])[];
  readonly merges?: readonly string[];
  readonly isHidden?: boolean;
}

export function excelDate(serial: number, format = 'yyyy-mm-dd'): XLSX.CellObject {
  return { t: 'n', v: serial, z: format };
}

/** A formula's error as the file keeps it: #DIV/0! is 7, #N/A is 42. */
export function excelError(code: number): XLSX.CellObject {
  return { t: 'e', v: code };
}

/** The bytes of a workbook. */
export function workbookBytes(
  sheets: readonly MadeSheet[],
  options: {
    readonly kind?: 'xlsx' | 'biff8' | 'xlsb' | 'ods' | 'xlml' | 'html';
    readonly uses1904?: boolean;
  } = {},
): Buffer {
  const workbook = XLSX.utils.book_new();
  for (const sheet of sheets) {
    const cells = XLSX.utils.aoa_to_sheet(sheet.rows.map((row) => [...row]));
    cells['!merges'] = (sheet.merges ?? []).map((range) => XLSX.utils.decode_range(range));
    XLSX.utils.book_append_sheet(workbook, cells, sheet.name);
  }
  workbook.Workbook = {
    WBProps: { date1904: options.uses1904 ?? false },
    Sheets: sheets.map((sheet) => ({ Hidden: sheet.isHidden === true ? 1 : 0 })),
  };
  const bytes: unknown = XLSX.write(workbook, {
    type: 'buffer',
    bookType: options.kind ?? 'xlsx',
    compression: true,
  });
  if (!Buffer.isBuffer(bytes)) throw new Error('Broken belief: a workbook is written as bytes');
  return bytes;
}

/** A comma-separated text, quoted where needed. */
export function csvText(rows: readonly (readonly string[])[], delimiter = ','): string {
  const quoted = (cell: string): string =>
    /["\n\r]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => row.map(quoted).join(delimiter)).join('\r\n') + '\r\n';
}

/** Text in the encoding of Chinese Windows; Node can only read it, so the table is made by reading all pairs of bytes. */
export function gb18030Bytes(text: string): Buffer {
  const table = gb18030Table();
  return Buffer.concat(
    Array.from(text, (character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x80) return Buffer.from([code]);
      const bytes = table.get(character);
      if (bytes === undefined) throw new Error(`Broken belief: ${character} has two bytes`);
      return bytes;
    }),
  );
}

let knownTable: ReadonlyMap<string, Buffer> | null = null;

function gb18030Table(): ReadonlyMap<string, Buffer> {
  if (knownTable !== null) return knownTable;
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, Buffer>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const bytes = Buffer.from([lead, trail]);
      const character = decoder.decode(bytes);
      if (Array.from(character).length === 1 && character !== '\ufffd') table.set(character, bytes);
    }
  }
  knownTable = table;
  return table;
}

/** One file of a made archive; lies may be told about everything a header says. */
export interface MadeEntry {
  readonly name: string;
  readonly content: Buffer;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly declaredBytes?: number;
}

/** A zip archive written by hand, so that it can be wrong in one chosen way. */
export function zipBytes(entries: readonly MadeEntry[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8');
    const method = entry.method ?? 8;
    const packed = method === 8 ? deflateRawSync(entry.content) : entry.content;
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(entry.flags ?? 0, 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(entry.crc ?? crc32(entry.content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(entry.declaredBytes ?? entry.content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    local.push(Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed);
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, place, name);
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}
