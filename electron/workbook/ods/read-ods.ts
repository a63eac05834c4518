import { basename } from 'node:path';
import { StringDecoder } from 'node:string_decoder';

import { Parser } from 'htmlparser2';

import { type AppError, appError } from '../../../shared/errors';
import type { RawTable } from '../../../shared/purchases/table/raw-table';
import { failure, type Result, success } from '../../../shared/result';
import { limits } from '../limits';
import { tableOfGrid } from '../markup/markup-grid';
import type { ZipEntries } from '../zip/zip-directory';
import { readWholePart, readZipPart } from '../zip/zip-part';
import { type OdsHandler, odsHandler } from './ods-handler';

const MAX_MEGABYTES = limits.partMegabytes;

/** The sheets of an OpenDocument workbook, visible ones first. */
export async function readOds(
  path: string,
  parts: ZipEntries,
): Promise<Result<readonly RawTable[], AppError>> {
  const file = basename(path);
  const damaged = failure(appError('file.damaged', { file }));
  const isOpen = await hasNoPassword(path, parts);
  if (!isOpen.ok) return isOpen;
  const content = parts.get('content.xml');
  if (!isOpen.value) return failure(appError('file.encrypted', { file }));
  if (content === undefined) return damaged;
  const handler = odsHandler(file);
  const parsed = await parseInto(
    handler,
    readZipPart(path, content, { maxMegabytes: MAX_MEGABYTES }),
  );
  if (!parsed.ok) return parsed;
  if (!handler.isWhole() || handler.sheets.length === 0) return damaged;
  const tables = handler.sheets.map((sheet): RawTable => {
    const isHidden = handler.isHidden(sheet);
    return {
      file,
      format: 'ods',
      encoding: null,
      sheet: sheet.name,
      ...(isHidden ? { isHidden } : {}),
      epoch: handler.epoch(),
      ...tableOfGrid(sheet.grid),
    };
  });
  const [visible, hidden] = [false, true].map((isHidden) =>
    tables.filter((table) => (table.isHidden ?? false) === isHidden),
  );
  return success([...(visible ?? []), ...(hidden ?? [])]);
}

async function parseInto(
  handler: OdsHandler,
  reader: ReturnType<typeof readZipPart>,
): Promise<Result<null, AppError>> {
  const parser = new Parser(handler.events, { xmlMode: true, decodeEntities: true });
  const decoder = new StringDecoder('utf8');
  try {
    for (;;) {
      const piece = await reader.next();
      if (!piece.ok) return piece;
      if (piece.value === null) break;
      parser.write(decoder.write(piece.value));
      const problem = handler.failure();
      if (problem !== null) return failure(problem);
    }
  } finally {
    reader.close();
  }
  parser.end(decoder.end());
  const problem = handler.failure();
  return problem === null ? success(null) : failure(problem);
}

async function hasNoPassword(path: string, parts: ZipEntries): Promise<Result<boolean, AppError>> {
  const manifest = parts.get('meta-inf/manifest.xml');
  if (manifest === undefined) return success(true);
  const bytes = await readWholePart(path, manifest, { maxMegabytes: MAX_MEGABYTES });
  return bytes.ok ? success(!bytes.value.includes(':encryption-data')) : bytes;
}
