import { addFit, type Fit, gb2312Fit, gb18030Fit } from '../text/text-evidence';

/** What a stream of BIFF records is, told before any cell of it is read. */
export interface BiffSurvey {
  /** 2 to 5 are those of Excel before 97, whose text has one or two bytes a character. */
  readonly version: 2 | 3 | 4 | 5 | 8;
  readonly codePage: number | null;
  readonly isEncrypted: boolean;
  /** How well the text of its labels fits the Chinese encodings. */
  readonly gb2312: Fit;
  readonly gb18030: Fit;
}

const BEGINS = new Set([0x0009, 0x0209, 0x0409, 0x0809]);
const END = 0x000a;
const FILE_PASSWORD = 0x002f;
const CODE_PAGE = 0x0042;
const BIFF8 = 0x0600;
const ENOUGH_CHARACTERS = 1000;

/** Walks all records: `null` where they do not begin or end, or where one reaches beyond the stream. */
export function surveyBiff(stream: Buffer): BiffSurvey | null {
  const version = versionOf(stream);
  if (version === null) return null;
  const gb2312: Fit = { right: 0, wrong: 0 };
  const gb18030: Fit = { right: 0, wrong: 0 };
  let codePage: number | null = null;
  let depth = 0;
  let ends = 0;
  for (let at = 0; at + 4 <= stream.length;) {
    const type = stream.readUInt16LE(at);
    const content = stream.subarray(at + 4, at + 4 + stream.readUInt16LE(at + 2));
    if (BEGINS.has(type)) depth += 1;
    // Behind the last end there may be anything.
    else if (depth === 0) break;
    // What follows is encrypted, and need not hold together to say so.
    if (type === FILE_PASSWORD) return { version, codePage, isEncrypted: true, gb2312, gb18030 };
    if (content.length < stream.readUInt16LE(at + 2)) return null;
    if (type === END) {
      depth -= 1;
      ends += 1;
    }
    if (type === CODE_PAGE && content.length >= 2) codePage = content.readUInt16LE(0);
    if (version < 8 && gb18030.right + gb18030.wrong < ENOUGH_CHARACTERS) {
      const label = labelIn(type, content);
      addFit(gb2312, gb2312Fit(label));
      addFit(gb18030, gb18030Fit(label));
    }
    at += 4 + content.length;
  }
  if (ends === 0) return null;
  return { version, codePage, isEncrypted: false, gb2312, gb18030 };
}

function versionOf(stream: Buffer): BiffSurvey['version'] | null {
  if (stream.length < 8) return null;
  switch (stream.readUInt16LE(0)) {
    case 0x0009:
      return 2;
    case 0x0209:
      return 3;
    case 0x0409:
      return 4;
    case 0x0809:
      return stream.readUInt16LE(4) === BIFF8 ? 8 : 5;
    default:
      return null;
  }
}

/** Where a record of text has its length, of how many bytes that is; the text follows. */
const LABELS: ReadonlyMap<number, readonly [at: number, bytes: 1 | 2]> = new Map([
  [0x0004, [7, 1]],
  [0x0204, [6, 2]],
  [0x00d6, [6, 2]],
  [0x0085, [6, 1]],
]);

function labelIn(type: number, content: Buffer): Buffer {
  const [at, bytes] = LABELS.get(type) ?? [0, 0];
  if (bytes === 0 || content.length < at + bytes) return Buffer.alloc(0);
  return content.subarray(at + bytes, at + bytes + content.readUIntLE(at, bytes));
}
