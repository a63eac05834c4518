import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';

const pathsByToken = new Map<string, string>();
const tokensByPath = new Map<string, string>();
const stampsByToken = new Map<string, string>();

/** The token that stands for a file in the page, the same for the same path during one run of the program. */
export function tokenOf(path: string): string {
  const absolute = resolve(path);
  const known = tokensByPath.get(absolute);
  if (known !== undefined) return known;
  const token = randomBytes(16).toString('hex');
  tokensByPath.set(absolute, token);
  pathsByToken.set(token, absolute);
  return token;
}

/** The path a token stands for; `null` for a token this run has not given out. */
export function pathOf(token: string): string | null {
  return pathsByToken.get(token) ?? null;
}

/** Keeps what the file was when the page last read or wrote it, so that a change by someone else is noticed. */
export function keepStamp(token: string, stamp: string): void {
  stampsByToken.set(token, stamp);
}

/** The sha256 of the file as the page knows it; `null` where it knows no content of it. */
export function stampOfToken(token: string): string | null {
  return stampsByToken.get(token) ?? null;
}
