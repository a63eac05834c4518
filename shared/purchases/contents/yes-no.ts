const NO: ReadonlySet<string> = new Set('否 不是 n no 0 0.0 × x f false ✗ ✘'.split(' '));
const YES: ReadonlySet<string> = new Set('是 y yes 1 1.0 √ ✓ ✔ t true 对'.split(' '));

/** Whether a text in lower case, as `plainText` leaves it, is a plain yes. */
export function isYes(word: string): boolean {
  return YES.has(word);
}

export function isNo(word: string): boolean {
  return NO.has(word);
}
