import { extname, resolve, sep } from 'node:path';

import { isOwnAddress } from './page-address';

const LONGEST_ADDRESS = 4096;

const mediaTypes = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
  ['.wasm', 'application/wasm'],
]);

export interface PageFile {
  readonly path: string;
  readonly mediaType: string;
}

/** The file of the built page that an address names; `null` for everything outside it, however it is written. */
export function pageFileOf(address: string, folder: string): PageFile | null {
  if (address.length > LONGEST_ADDRESS || !isOwnAddress(address)) return null;
  const name = decodedPath(address);
  if (name === null || !isPlainPath(name)) return null;
  const path = resolve(folder, `.${name}`);
  const mediaType = mediaTypes.get(extname(path));
  if (mediaType === undefined || !path.startsWith(resolve(folder) + sep)) return null;
  return { path, mediaType };
}

function decodedPath(address: string): string | null {
  try {
    return decodeURIComponent(new URL(address).pathname);
  } catch {
    return null;
  }
}

/** Slash-separated names of letters, digits, `-`, `_` and inner dots: no parent, drive, share, NUL or second encoding. */
function isPlainPath(path: string): boolean {
  return /^(?:\/[\w-]+(?:\.[\w-]+)*)+$/.test(path);
}
