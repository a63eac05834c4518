/** A cell of a made BIFF file: its text as bytes of the file's code page, a number, or a number that shows a day. */
export type BiffCell = Buffer | number | { readonly serial: number } | null;

export interface BiffSheet {
  readonly name: Buffer;
  readonly rows: readonly (readonly BiffCell[])[];
  readonly isHidden?: boolean;
  /** Rows that are hidden, from 0. */
  readonly hiddenRows?: readonly number[];
}

export function biffRecord(type: number, ...content: readonly (Buffer | number)[]): Buffer {
  const bytes = Buffer.concat(
    content.map((part) => (typeof part === 'number' ? Buffer.from([part]) : part)),
  );
  return Buffer.concat([words(type, bytes.length), bytes]);
}

export const biffEnd = biffRecord(0x000a);

/** The records of an Excel 5 workbook; without `codePage` it does not say how its text is encoded. */
export function biff5Stream(
  sheets: readonly BiffSheet[],
  options: { readonly codePage?: number; readonly uses1904?: boolean } = {},
): Buffer {
  const globals = [
    begin(0x0809, 0x0500, 0x0005),
    ...(options.codePage === undefined ? [] : [biffRecord(0x0042, words(options.codePage))]),
    ...(options.uses1904 === true ? [biffRecord(0x0022, words(1))] : []),
    extendedFormat(0),
    extendedFormat(31),
  ];
  const bodies = sheets.map((sheet) =>
    Buffer.concat([begin(0x0809, 0x0500, 0x0010), ...sheetRecords(sheet, 5), biffEnd]),
  );
  const bounds = sheets.map(({ name }) => 4 + 6 + 1 + name.length);
  let at =
    globals.reduce((sum, { length }) => sum + length, 0) +
    bounds.reduce((sum, length) => sum + length, 0) +
    biffEnd.length;
  const bound = sheets.map(({ name, isHidden }, index) => {
    const position = Buffer.alloc(4);
    position.writeUInt32LE(at);
    at += bodies[index]?.length ?? 0;
    return biffRecord(0x0085, position, isHidden === true ? 1 : 0, 0, name.length, name);
  });
  return Buffer.concat([...globals, ...bound, biffEnd, ...bodies]);
}

/** One sheet as Excel 2, 3 or 4 wrote it, without a container. */
export function biffSheet(version: 2 | 3 | 4, sheet: BiffSheet): Buffer {
  const type = { 2: 0x0009, 3: 0x0209, 4: 0x0409 }[version];
  return Buffer.concat([
    begin(type, version * 0x0100, 0x0010),
    ...sheetRecords(sheet, version),
    biffEnd,
  ]);
}

function begin(type: number, version: number, kind: number): Buffer {
  const more = type === 0x0809 ? words(0, 0) : type === 0x0009 ? words() : words(0);
  return biffRecord(type, words(version, kind), more);
}

function sheetRecords(sheet: BiffSheet, version: 2 | 3 | 4 | 5): readonly Buffer[] {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  return [
    biffRecord(version === 2 ? 0x0000 : 0x0200, words(0, sheet.rows.length, 0, width), words(0)),
    ...(sheet.hiddenRows ?? []).map((row) =>
      biffRecord(0x0208, words(row, 0, width, 0x00ff, 0, 0), Buffer.from([0x20, 1, 15, 0])),
    ),
    ...sheet.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell === null
          ? []
          : [version === 2 ? oldCell(row, column, cell) : newCell(row, column, cell)],
      ),
    ),
  ];
}

function newCell(row: number, column: number, cell: Exclude<BiffCell, null>): Buffer {
  if (Buffer.isBuffer(cell)) {
    return biffRecord(0x0204, words(row, column, 0, cell.length), cell);
  }
  if (typeof cell === 'object')
    return biffRecord(0x0203, words(row, column, 1), double(cell.serial));
  if (!Number.isInteger(cell)) return biffRecord(0x0203, words(row, column, 0), double(cell));
  const packed = Buffer.alloc(4);
  packed.writeInt32LE(cell * 4 + 2);
  return biffRecord(0x027e, words(row, column, 0), packed);
}

function oldCell(row: number, column: number, cell: Exclude<BiffCell, null>): Buffer {
  const attributes = Buffer.alloc(3);
  if (Buffer.isBuffer(cell)) {
    return biffRecord(0x0004, words(row, column), attributes, cell.length, cell);
  }
  const value = typeof cell === 'object' ? cell.serial : cell;
  return biffRecord(0x0003, words(row, column), attributes, double(value));
}

/** How cells look that name it: only its number format matters here. */
function extendedFormat(numberFormat: number): Buffer {
  return biffRecord(0x00e0, words(0, numberFormat, 1, 0, 0, 0, 0, 0));
}

function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2);
  return bytes;
}

function double(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
}
