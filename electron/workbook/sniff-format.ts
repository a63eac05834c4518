/** What a file is, told from its bytes and never from its name. */
export type FileKind =
  | { readonly kind: 'zip' }
  | { readonly kind: 'compoundFile' }
  /** Records of Excel 2–5 without a container. */
  | { readonly kind: 'biff' }
  | { readonly kind: 'text' }
  | { readonly kind: 'empty' }
  /** Something known that holds no table; `name` is what people call it. */
  | { readonly kind: 'notATable'; readonly name: string }
  | { readonly kind: 'unknown' };

/** How many of a file's first bytes tell its kind. */
export const SNIFFED_BYTES = 65_536;

/** Told from the file's first bytes; text is looked at more closely once it is decoded. */
export function sniffFormat(bytes: Buffer): FileKind {
  if (bytes.length === 0) return { kind: 'empty' };
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return { kind: 'zip' };
  if (startsWith(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return { kind: 'compoundFile' };
  if (isBiff(bytes)) return { kind: 'biff' };
  const other = OTHERS.find(([, starts]) => starts.some((start) => startsWith(bytes, start)));
  if (other !== undefined) return { kind: 'notATable', name: other[0] };
  return { kind: 'text' };
}

/** Only what people send by mistake, each by bytes that no text begins with. */
const OTHERS: readonly (readonly [name: string, starts: readonly string[]])[] = [
  ['PDF', ['%PDF-', '\xef\xbb\xbf%PDF-']],
  ['PNG', ['\x89PNG\r\n\x1a\n']],
  ['JPEG', ['\xff\xd8\xff']],
  ['GIF', ['GIF87a', 'GIF89a']],
  ['TIFF', ['II*\0', 'MM\0*']],
  ['gzip', ['\x1f\x8b']],
  ['RAR', ['Rar!\x1a\x07']],
  ['7-Zip', ['7z\xbc\xaf\x27\x1c']],
  ['RTF', ['{\\rtf']],
  ['EXE', ['MZ\x90\0', 'MZ\0\0', 'MZP\0']],
  ['ELF', ['\x7fELF']],
  ['SQLite', ['SQLite format 3\0']],
  ['Access', ['\0\x01\0\0Standard ']],
];

function startsWith(bytes: Buffer, start: string): boolean {
  return bytes.length >= start.length && bytes.toString('latin1', 0, start.length) === start;
}

/** The first record of a stream: its type names the version, its length is fixed, its kind is one that exists. */
function isBiff(bytes: Buffer): boolean {
  if (bytes.length < 8 || bytes[0] !== 0x09) return false;
  const length = bytes.readUInt16LE(2);
  const isKnown = [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1);
  return isKnown && length >= 4 && length <= 16 && (bytes[7] ?? 1) <= 0x01;
}
