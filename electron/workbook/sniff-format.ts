/** What a file is, told from its bytes and never from its name. */
export type FileKind =
  | { readonly kind: 'zip' }
  | { readonly kind: 'compoundFile' }
  | { readonly kind: 'text' }
  | { readonly kind: 'empty' }
  /** Something known that cannot be read yet; `name` is what people call it. */
  | { readonly kind: 'later'; readonly name: string }
  | { readonly kind: 'unknown' };

const UNKNOWN: FileKind = { kind: 'unknown' };

/** Told from the first bytes; text is looked at more closely once it is decoded. */
export function sniffFormat(bytes: Buffer): FileKind {
  if (bytes.length === 0) return { kind: 'empty' };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    return { kind: 'zip' };
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    return { kind: 'compoundFile' };
  }
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return { kind: 'later', name: 'UTF-16' };
  }
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && bytes[3] === 0) {
    return { kind: 'later', name: 'Excel 2–5' };
  }
  if (bytes.includes(0) || startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return UNKNOWN;
  return { kind: 'text' };
}

/** Whether decoded text is a table at all: markup and JSON are told apart from lines of cells. */
export function sniffText(text: string): FileKind {
  const start = text.slice(0, 4096).trimStart();
  if (start === '' && text.trim() === '') return { kind: 'empty' };
  if (/^<\?xml/i.test(start) && start.includes('urn:schemas-microsoft-com:office:spreadsheet')) {
    return { kind: 'later', name: 'Excel 2003 XML' };
  }
  if (/^(?:<!--[^]*?-->\s*)?<(?:!doctype html|html|head|body|meta|table|style)\b/i.test(start)) {
    return { kind: 'later', name: 'HTML' };
  }
  if (start.startsWith('<?xml') || /^[{[]\s*["{[]/.test(start)) return UNKNOWN;
  return hasControlCharacters(start) ? UNKNOWN : { kind: 'text' };
}

function startsWith(bytes: Buffer, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

function hasControlCharacters(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) return true;
  }
  return false;
}
