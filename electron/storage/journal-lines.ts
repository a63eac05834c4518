import { createHash } from 'node:crypto';

/** Where the good lines of a journal end. */
export interface JournalEnd {
  /** Of the last line. */
  readonly checksum: string;
  /** In bytes. */
  readonly length: number;
}

export const JOURNAL_START: JournalEnd = { checksum: '', length: 0 };

const CHECKSUM_LENGTH = 16;
const NEWLINE = 10;

/** Values as lines: each begins with a checksum of itself and of the line before, so that none can be lost in between. */
export function journalLines(
  after: JournalEnd,
  values: readonly unknown[],
): { readonly text: string; readonly end: JournalEnd } {
  let { checksum } = after;
  const lines = values.map((value) => {
    const json = JSON.stringify(value);
    checksum = checksumOf(checksum, json);
    return `${checksum} ${json}\n`;
  });
  const text = lines.join('');
  return { text, end: { checksum, length: after.length + Buffer.byteLength(text) } };
}

/** The values up to the first line that is torn or wrong. */
export function readJournalLines(bytes: Buffer): {
  readonly values: readonly unknown[];
  readonly end: JournalEnd;
} {
  const values: unknown[] = [];
  let { checksum, length } = JOURNAL_START;
  for (;;) {
    const lineEnd = bytes.indexOf(NEWLINE, length);
    if (lineEnd < 0) break;
    const line = readLine(bytes.subarray(length, lineEnd), checksum);
    if (line === null) break;
    values.push(line.value);
    checksum = line.checksum;
    length = lineEnd + 1;
  }
  return { values, end: { checksum, length } };
}

function readLine(
  line: Buffer,
  before: string,
): { readonly checksum: string; readonly value: unknown } | null {
  const checksum = line.toString('latin1', 0, CHECKSUM_LENGTH);
  const json = line.subarray(CHECKSUM_LENGTH + 1);
  if (line[CHECKSUM_LENGTH] !== 0x20 || checksumOf(before, json) !== checksum) return null;
  return { checksum, value: parsed(json.toString('utf8')) };
}

/** Keys that could reach a prototype are dropped. */
function parsed(json: string): unknown {
  return JSON.parse(json, (key, value: unknown) => (key === '__proto__' ? undefined : value));
}

function checksumOf(before: string, json: string | Uint8Array): string {
  return createHash('sha256').update(before).update(json).digest('hex').slice(0, CHECKSUM_LENGTH);
}
