import type { RawCell } from '../../../shared/purchases/table/raw-table';
import { plainCell } from './cell-values';

/** The contents of a table's cells, each decoded once and known by a number from 1. */
export interface CellContents {
  /** The number of the content that these bytes hold, 0 where it is an empty cell, -1 where it is not kept. */
  readonly idOfBytes: (bytes: Uint8Array, start: number, end: number) => number;
  /** The number of a content that is not as it stands in the file. */
  readonly idOfText: (text: string) => number;
  readonly cellOf: (id: number) => RawCell;
}

/** Beyond these a table repeats itself too little for keeping to pay. */
const MOST_CONTENTS = 100_000;
const MOST_BYTES = 16 * 1024 * 1024;
const SLOTS = 262_144;
/** A file made to collide must not make every look-up long. */
const MOST_PROBES = 32;

/**
 * Keeps contents by their bytes in an open hash table. Two ways to write the same text get the same number.
 */
export function cellContents(
  textFrom: (bytes: Uint8Array, start: number, end: number) => string,
): CellContents {
  const slots = new Int32Array(SLOTS);
  const hashes = new Int32Array(MOST_CONTENTS + 1);
  const offsets = new Int32Array(MOST_CONTENTS + 2);
  const meanings = new Int32Array(MOST_CONTENTS + 1);
  let kept = new Uint8Array(65_536);
  let keptView = viewOf(kept);
  let viewed: Uint8Array = kept;
  let view = keptView;
  let count = 0;
  const cells: (RawCell | undefined)[] = [undefined];
  const idsByText = new Map<string, number>();

  function isKept(id: number, start: number, length: number): boolean {
    const from = offsets[id] ?? 0;
    if ((offsets[id + 1] ?? 0) - from !== length) return false;
    let index = 0;
    for (; index + 3 < length; index += 4) {
      if (keptView.getInt32(from + index) !== view.getInt32(start + index)) return false;
    }
    for (; index < length; index += 1) {
      if (keptView.getUint8(from + index) !== view.getUint8(start + index)) return false;
    }
    return true;
  }

  function idOfText(text: string): number {
    if (text === '') return 0;
    const known = idsByText.get(text);
    if (known !== undefined) return known;
    if (cells.length > MOST_CONTENTS) return -1;
    cells.push(plainCell(text));
    idsByText.set(text, cells.length - 1);
    return cells.length - 1;
  }

  /** Takes new bytes in at a free slot. */
  function take(
    bytes: Uint8Array,
    start: number,
    end: number,
    place: { readonly slot: number; readonly hash: number },
  ): number {
    const offset = offsets[count + 1] ?? 0;
    const after = offset + end - start;
    if (count >= MOST_CONTENTS || after > MOST_BYTES) return -1;
    const meaning = idOfText(textFrom(bytes, start, end));
    if (meaning < 0) return -1;
    if (after > kept.length) {
      kept = grown(kept, after);
      keptView = viewOf(kept);
    }
    kept.set(bytes.subarray(start, end), offset);
    count += 1;
    offsets[count + 1] = after;
    hashes[count] = place.hash;
    meanings[count] = meaning;
    slots[place.slot] = count;
    return meaning;
  }

  function idOfBytes(bytes: Uint8Array, start: number, end: number): number {
    if (bytes !== viewed) {
      viewed = bytes;
      view = viewOf(bytes);
    }
    const hash = hashOf(view, start, end);
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (let probe = 0; probe < MOST_PROBES; probe += 1) {
      const id = slots[slot] ?? 0;
      if (id === 0) return take(bytes, start, end, { slot, hash });
      if (hashes[id] === hash && isKept(id, start, end - start)) return meanings[id] ?? -1;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return -1;
  }

  return {
    idOfBytes,
    idOfText,
    cellOf: (id) => {
      const cell = cells[id];
      if (cell === undefined) throw new Error('Broken belief: a content has been kept');
      return cell;
    },
  };
}

/** Views take four bytes at a time, wherever they stand. */
function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function hashOf(view: DataView, start: number, end: number): number {
  let hash = end - start;
  let at = start;
  for (; at + 3 < end; at += 4) {
    hash = Math.imul(hash ^ view.getInt32(at), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  for (; at < end; at += 1) hash = Math.imul(hash ^ view.getUint8(at), 0x01000193);
  return hash;
}

function grown(bytes: Uint8Array, needed: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.min(MOST_BYTES, Math.max(needed, bytes.length * 2)));
  larger.set(bytes);
  return larger;
}
