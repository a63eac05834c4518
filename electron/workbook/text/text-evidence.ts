/** How well bytes fit an encoding: the characters beyond ASCII that are right, and the places that are not. */
export interface Fit {
  right: number;
  wrong: number;
}

export function addFit(sum: Fit, fit: Fit): void {
  sum.right += fit.right;
  sum.wrong += fit.wrong;
}

/** Fits so well that what does not is damage: programs that cut names at a number of bytes leave half characters. */
export function isFitting({ right, wrong }: Fit): boolean {
  return right > 0 && wrong * 10 <= right;
}

export interface Utf8Fit extends Fit {
  /** Characters of three and four bytes: those of Chinese are among them. */
  wide: number;
  /** Characters of two bytes that neither Western languages nor Greek have, such as those of Cyrillic. */
  far: number;
}

/** Counts the characters of UTF-8 in bytes; one that the end cuts off is not counted. */
export function utf8Fit(bytes: Uint8Array): Utf8Fit {
  const fit: Utf8Fit = { right: 0, wrong: 0, wide: 0, far: 0 };
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const length = utf8Length(lead);
    if (at + length > bytes.length) break;
    if (length > 0 && isUtf8Tail(bytes, at, length)) {
      fit.right += 1;
      if (length > 2) fit.wide += 1;
      else if (lead > 0xc3 && lead !== 0xce && lead !== 0xcf) fit.far += 1;
      at += length;
    } else {
      fit.wrong += 1;
      at += 1;
    }
  }
  return fit;
}

function utf8Length(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** Whether the bytes behind the lead belong to it: no longer form than needed, no surrogates, nothing beyond Unicode. */
function isUtf8Tail(bytes: Uint8Array, at: number, length: number): boolean {
  const lead = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  if (lead === 0xe0 && second < 0xa0) return false;
  if (lead === 0xed && second > 0x9f) return false;
  if (lead === 0xf0 && second < 0x90) return false;
  if (lead === 0xf4 && second > 0x8f) return false;
  for (let index = 1; index < length; index += 1) {
    if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return false;
  }
  return true;
}

/** Counts the characters of GB18030 in bytes; one that the end cuts off is not counted. */
export function gb18030Fit(bytes: Uint8Array): Fit {
  const fit: Fit = { right: 0, wrong: 0 };
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const length = lead === 0x80 || lead === 0xff ? 0 : gb18030Length(bytes[at + 1] ?? 0);
    if (at + 1 === bytes.length || at + length > bytes.length) break;
    if (length === 2 || (length === 4 && isGb18030Tail(bytes, at))) {
      fit.right += 1;
      at += length;
    } else {
      fit.wrong += 1;
      at += 1;
    }
  }
  return fit;
}

function gb18030Length(second: number): number {
  if (second >= 0x30 && second <= 0x39) return 4;
  return second >= 0x40 && second <= 0xfe && second !== 0x7f ? 2 : 0;
}

function isGb18030Tail(bytes: Uint8Array, at: number): boolean {
  const third = bytes[at + 2] ?? 0;
  const fourth = bytes[at + 3] ?? 0;
  return third >= 0x81 && third <= 0xfe && fourth >= 0x30 && fourth <= 0x39;
}

/** Counts the characters of GB2312, whose two bytes are both high: in Western text high bytes stand alone. */
export function gb2312Fit(bytes: Uint8Array): Fit {
  const fit: Fit = { right: 0, wrong: 0 };
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    if (lead >= 0xa1 && lead <= 0xf7 && (bytes[at + 1] ?? 0) >= 0xa1) {
      fit.right += 1;
      at += 1;
    } else fit.wrong += 1;
  }
  return fit;
}

/** The byte order of UTF-16 without a mark: its ASCII has a zero in every other byte. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0];
  const length = bytes.length - (bytes.length % 2);
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const order = odd > even * 4 ? 'utf-16le' : even > odd * 4 ? 'utf-16be' : null;
  return order !== null && isWrittenText(bytes.subarray(0, length), order) ? order : null;
}

/** Whether bytes make lines in an order: no zeros, no other control characters and no halves of pairs. */
function isWrittenText(bytes: Uint8Array, order: 'utf-16le' | 'utf-16be'): boolean {
  const text = new TextDecoder(order).decode(bytes.subarray(0, 4096));
  const isBroken = /[\0-\x08\x0e-\x1f\ufffe\uffff]/.test(text) || /\ufffd/.test(text.slice(0, -1));
  return !isBroken && /[\n\r\t,;|]/.test(text);
}
