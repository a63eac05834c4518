import { isoDateFromSerial } from '../../../shared/purchases/contents/dates';
import type { RawCell } from '../../../shared/purchases/table/raw-table';
import { type CellContents, cellContents } from '../cells/cell-contents';
import { textCell } from '../cells/cell-values';
import { textFromXml } from '../xml/xml-text';
import type { SharedStrings } from './shared-strings';

/** Beyond these a sheet repeats itself too little for keeping to pay. */
const MOST_CONTENTS = 100_000;
/** Up to the year 2079. */
const MOST_DAYS = 65_536;

/** The contents of a sheet's cells, each made once and known by a number from 1; -1 for those not kept. */
export class XlsxContents {
  private readonly cells: (RawCell | null)[] = [null];
  /** Made when it is needed: most workbooks share their strings. */
  private byBytes: CellContents | null = null;
  private readonly idsByBytesId: number[] = [];
  private readonly idsByText = new Map<string, number>();
  /** Of whole days as the file numbers them; 0 where not known yet. */
  private readonly idsByDay = new Int32Array(MOST_DAYS);
  private readonly idsByOtherDay = new Map<number, number>();
  private idsByShared = new Int32Array(1024);
  private readonly strings: SharedStrings;
  private readonly epoch: 1900 | 1904;

  constructor(strings: SharedStrings, epoch: 1900 | 1904) {
    this.strings = strings;
    this.epoch = epoch;
  }

  cellOf(id: number): RawCell {
    const cell = this.cells[id] ?? null;
    if (cell === null) throw new Error('Broken belief: a content has been kept');
    return cell;
  }

  idOfShared(index: number): number {
    if (index >= this.idsByShared.length) {
      const larger = new Int32Array(Math.max(index + 1, this.idsByShared.length * 2));
      larger.set(this.idsByShared);
      this.idsByShared = larger;
    }
    const known = this.idsByShared[index] ?? 0;
    if (known !== 0) return known;
    const id = this.keep(textCell(this.strings.text(index)));
    this.idsByShared[index] = id;
    return id;
  }

  /** The number of a text that stands in the sheet itself, as XML. */
  idOfText(bytes: Buffer, start: number, end: number): number {
    this.byBytes ??= cellContents(xmlTextAt);
    const bytesId = this.byBytes.idOfBytes(bytes, start, end);
    if (bytesId <= 0) return -1;
    const known = this.idsByBytesId[bytesId] ?? 0;
    if (known !== 0) return known;
    const cell = this.byBytes.cellOf(bytesId);
    const id = this.keep(cell.kind === 'empty' ? cell : textCell(cell.text));
    this.idsByBytesId[bytesId] = id;
    return id;
  }

  /** The number of a day; 0 where the serial number is none. */
  idOfDay(serial: number): number {
    const known = serial >= 0 && serial < MOST_DAYS ? this.idsByDay[serial] : 0;
    return known === undefined || known === 0 ? this.idOfRareDay(serial) : known;
  }

  private idOfRareDay(serial: number): number {
    const known = this.idsByOtherDay.get(serial);
    if (known !== undefined) return known;
    const text = Number.isNaN(serial) ? null : isoDateFromSerial(serial, this.epoch);
    const id = text === null ? 0 : this.keep({ kind: 'date', text });
    if (id !== 0 && serial < MOST_DAYS) this.idsByDay[serial] = id;
    else this.idsByOtherDay.set(serial, id);
    return id;
  }

  /** The number of a cell of which there are few different ones. */
  idOfCell(cell: RawCell): number {
    if (cell.kind === 'empty') return 0;
    const key = `${cell.kind} ${cell.text}`;
    const known = this.idsByText.get(key) ?? this.keep(cell);
    this.idsByText.set(key, known);
    return known;
  }

  private keep(cell: RawCell): number {
    if (this.cells.length > MOST_CONTENTS) return -1;
    this.cells.push(cell);
    return this.cells.length - 1;
  }
}

function xmlTextAt(bytes: Uint8Array, start: number, end: number): string {
  return textFromXml(Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString());
}
