import type { AppError } from '../../../shared/errors';
import { type Result, success } from '../../../shared/result';
import { limits } from '../limits';
import type { ZipEntries } from './zip-directory';
import { readWholePart } from './zip-part';

/** What a zip archive holds, told from its own list of contents. */
export type ZipKind =
  | { readonly kind: 'xlsx' }
  | { readonly kind: 'xlsb' }
  | { readonly kind: 'ods' }
  /** Something that holds no table; `name` is what people call it. */
  | { readonly kind: 'other'; readonly name: string };

export async function zipKindOf(
  path: string,
  parts: ZipEntries,
): Promise<Result<ZipKind, AppError>> {
  const mimetype = await textOf(path, parts, 'mimetype');
  if (!mimetype.ok) return mimetype;
  const types = await textOf(path, parts, '[content_types].xml');
  if (!types.ok) return types;
  if (/opendocument\.spreadsheet(?:-template)?\s*$/.test(mimetype.value)) {
    return success({ kind: 'ods' });
  }
  if (XML_MAIN.test(types.value)) return success({ kind: 'xlsx' });
  if (types.value.includes('sheet.binary.')) return success({ kind: 'xlsb' });
  const other = OTHERS.find(([, pattern]) => pattern.test(`${mimetype.value} ${types.value}`));
  return success({ kind: 'other', name: other?.[0] ?? 'ZIP' });
}

/** The types under which the main part of a workbook is announced. */
const XML_MAIN =
  /spreadsheetml\.(?:sheet|template)\.main\+xml|(?:sheet|template)\.macroenabled\.main\+xml/i;

const OTHERS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Word', /wordprocessingml\.|ms-word\./i],
  ['PowerPoint', /presentationml\.|ms-powerpoint\./i],
  ['OpenDocument', /opendocument\./i],
];

async function textOf(
  path: string,
  parts: ZipEntries,
  key: string,
): Promise<Result<string, AppError>> {
  const entry = parts.get(key);
  if (entry === undefined) return success('');
  const bytes = await readWholePart(path, entry, { maxMegabytes: limits.partMegabytes });
  return bytes.ok ? success(bytes.value.toString('utf8')) : bytes;
}
