/**
 * The seal of a plan file: a CRC-32 over everything before it, as the file's last key. It tells a file that was cut off or
 * changed by a failing disk from a whole one; it is no protection against intent. Another program that writes the text
 * anew breaks its lines elsewhere: the seal then says nothing about it. Lines broken as only this program breaks them and
 * no seal behind them mean that the seal itself was damaged.
 */
const SEAL = /,\n"seal":"crc32:([0-9a-f]{8})"\}[\r\n ]*$/;
const LONGEST_SEAL = 60;
/** No other writer of JSON breaks a line before a key and writes no blank behind the colon. */
const OWN_LINES = [',\n"plan":{', ',\n"varieties":['];

export type SealState = 'whole' | 'broken' | 'none';

/** Whether a text still is what was sealed. Line ends that a mail gateway has changed are taken back first. */
export function sealStateOf(text: string): SealState {
  const plain = text.includes('\r') ? text.replaceAll('\r', '') : text;
  const from = Math.max(0, plain.length - LONGEST_SEAL);
  const found = SEAL.exec(plain.slice(from));
  if (found === null) return OWN_LINES.some((line) => plain.includes(line)) ? 'broken' : 'none';
  return found[1] === hexOf(crcOfText(plain.slice(0, from + found.index))) ? 'whole' : 'broken';
}

/** The pieces of an open JSON object's text, closed by their seal. */
export function* sealed(pieces: Iterable<string>): Generator<string> {
  let crc = 0;
  for (const piece of pieces) {
    crc = crcOfText(piece, crc);
    yield piece;
  }
  yield `,\n"seal":"crc32:${hexOf(crc)}"}\n`;
}

/** CRC-32 (polynomial 0xEDB88320) of the text's UTF-16 units, low byte first; goes on from the crc of what stands before. */
export function crcOfText(text: string, before = 0): number {
  let crc = ~before;
  let at = 0;
  // Two units at a time: half the steps.
  for (; at + 1 < text.length; at += 2) {
    crc ^= text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
    crc =
      entry(FOURTH, crc) ^
      entry(THIRD, crc >>> 8) ^
      entry(SECOND, crc >>> 16) ^
      entry(FIRST, crc >>> 24);
  }
  if (at < text.length) {
    crc ^= text.charCodeAt(at);
    crc = entry(SECOND, crc) ^ entry(FIRST, crc >>> 8) ^ (crc >>> 16);
  }
  return ~crc >>> 0;
}

/** What a byte adds to the crc when so many bytes are shifted out with it. */
const [FIRST, SECOND, THIRD, FOURTH] = [table(8), table(16), table(24), table(32)];

function table(bits: number): Int32Array {
  return Int32Array.from({ length: 256 }, (_, byte) => shiftedOut(byte, bits));
}

function entry(added: Int32Array, byte: number): number {
  return added[byte & 0xff] ?? 0;
}

function shiftedOut(byte: number, bits: number): number {
  let crc = byte;
  for (let bit = 0; bit < bits; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
}

function hexOf(crc: number): string {
  return crc.toString(16).padStart(8, '0');
}
