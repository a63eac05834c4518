const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Names that mean something to JavaScript objects and are refused as names of drugs and columns. */
export function isReservedName(text: string): boolean {
  return RESERVED.has(text.normalize('NFKC').trim().toLowerCase());
}
