import type { FileHandle } from 'node:fs/promises';

import type { TextEncoding } from '../../../shared/purchases/table/table-format';
import {
  addFit,
  type Fit,
  gb2312Fit,
  gb18030Fit,
  isFitting,
  type Utf8Fit,
  utf8Fit,
  utf16Order,
} from './text-evidence';

/** How a text is decoded, and how many bytes at its start only say so. */
export interface DecidedEncoding {
  readonly encoding: TextEncoding;
  readonly markBytes: number;
}

const MARKS: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const PIECE_BYTES = 262_144;
/** So many characters beyond ASCII leave no doubt: those of GBK are hardly ever valid UTF-8. */
const ENOUGH_CHARACTERS = 1000;
/** Below so many, what the text says of itself weighs more. */
const FEW_CHARACTERS = 4;

/**
 * Tells how a file's text is encoded: by its mark, else from the characters themselves, reading on until there are
 * enough of them. `stated` is what the text says of itself, which is often wrong. `null` where it fits nothing.
 */
export async function decideEncoding(
  file: FileHandle,
  { head, stated }: { readonly head: Buffer; readonly stated: TextEncoding | null },
): Promise<DecidedEncoding | null> {
  const marked = markedEncoding(head);
  if (marked !== null) return marked;
  if (head.includes(0)) {
    const order = utf16Order(head);
    return order === null ? null : { encoding: order, markBytes: 0 };
  }
  const encoding = chosen(await fitsOf(file), stated);
  return encoding === null ? null : { encoding, markBytes: 0 };
}

/** What a page or an XML text says of itself in its first bytes. */
export function statedEncoding(head: Buffer): TextEncoding | null {
  const name = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(
    head.toString('latin1', 0, 4096),
  )?.[1];
  const known = name?.toLowerCase();
  if (known === 'utf-8' || known === 'utf8') return 'utf-8';
  if (known === undefined) return null;
  if (/^(?:gb2312|gbk|gb18030|x-gbk|cp936)$/.test(known)) return 'gb18030';
  return /^(?:iso-8859-1|latin1|windows-1252|cp1252)$/.test(known) ? 'windows-1252' : null;
}

/** A forced encoding, without the mark that the text may begin with all the same. */
export function forcedEncoding(head: Buffer, encoding: TextEncoding): DecidedEncoding {
  const marked = markedEncoding(head);
  return { encoding, markBytes: marked?.encoding === encoding ? marked.markBytes : 0 };
}

function markedEncoding(head: Buffer): DecidedEncoding | null {
  const mark = MARKS.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte));
  return mark === undefined ? null : { encoding: mark[0], markBytes: mark[1].length };
}

interface Fits {
  readonly utf8: Utf8Fit;
  readonly gb18030: Fit;
  readonly gb2312: Fit;
}

/** Counts on through the file until it holds enough characters to tell. */
async function fitsOf(file: FileHandle): Promise<Fits> {
  const utf8: Utf8Fit = { right: 0, wrong: 0, wide: 0, far: 0 };
  const gb18030: Fit = { right: 0, wrong: 0 };
  const gb2312: Fit = { right: 0, wrong: 0 };
  const piece = Buffer.allocUnsafe(PIECE_BYTES);
  let position = 0;
  while (gb18030.right + gb18030.wrong < ENOUGH_CHARACTERS) {
    const { bytesRead } = await file.read(piece, 0, PIECE_BYTES, position);
    if (bytesRead === 0) break;
    const isLast = bytesRead < PIECE_BYTES;
    const bytes = isLast ? piece.subarray(0, bytesRead) : toLineEnd(piece);
    position += bytes.length;
    const found = utf8Fit(bytes);
    addFit(utf8, found);
    utf8.wide += found.wide;
    utf8.far += found.far;
    addFit(gb18030, gb18030Fit(bytes));
    addFit(gb2312, gb2312Fit(bytes));
  }
  return { utf8, gb18030, gb2312 };
}

/** Cut behind a line feed, so that no character is cut in two. */
function toLineEnd(bytes: Buffer): Buffer {
  const last = bytes.lastIndexOf(0x0a);
  return last < 0 ? bytes : bytes.subarray(0, last + 1);
}

function chosen(fits: Fits, stated: TextEncoding | null): TextEncoding | null {
  const { utf8, gb18030 } = fits;
  const isAscii = gb18030.right + gb18030.wrong === 0;
  if (isAscii) return 'utf-8';
  if (gb18030.wrong === 0 && utf8.wrong === 0) return ofBoth(utf8, stated);
  if (utf8.wrong === 0) return 'utf-8';
  // Every text is one of Western letters: where it says so, only Chinese in all of it speaks against that.
  if (stated === 'windows-1252') return isFitting(fits.gb2312) ? 'gb18030' : 'windows-1252';
  if (gb18030.wrong === 0) return 'gb18030';
  const isUtf8Better = shareOfWrong(utf8) <= shareOfWrong(gb18030);
  if (!isFitting(isUtf8Better ? utf8 : gb18030)) return null;
  return isUtf8Better ? 'utf-8' : 'gb18030';
}

/** Short text can be both: the bytes of 药品 in GBK are two letters of other alphabets in UTF-8. */
function ofBoth(utf8: Utf8Fit, stated: TextEncoding | null): TextEncoding {
  if (utf8.wide === 0 && utf8.far > 0) return 'gb18030';
  return stated === 'gb18030' && utf8.right < FEW_CHARACTERS ? 'gb18030' : 'utf-8';
}

function shareOfWrong({ right, wrong }: Fit): number {
  return wrong / (right + wrong);
}
