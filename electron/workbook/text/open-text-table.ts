import type { FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';

import { type AppError, appError } from '../../../shared/errors';
import type { RawTable } from '../../../shared/purchases/table/raw-table';
import type { TextEncoding } from '../../../shared/purchases/table/table-format';
import { failure, type Result, success } from '../../../shared/result';
import { sourceOfTable } from '../memory-source';
import { withOpenFile } from '../open-file';
import type { SheetSource } from '../sheet-source';
import { SNIFFED_BYTES } from '../sniff-format';
import { guessSeparator } from './guess-separator';
import { sniffText } from './sniff-text';
import { headOfText, piecesOfText, textBytes } from './text-bytes';
import {
  type DecidedEncoding,
  decideEncoding,
  forcedEncoding,
  statedEncoding,
} from './text-encoding';
import { textTableSource } from './text-table-source';

export interface TextOptions {
  /** How the text is decoded; told from its bytes where not given. */
  readonly encoding?: TextEncoding;
  /** How many bytes are read at a time, at least 8. */
  readonly pieceBytes?: number;
}

const PIECE_BYTES = 1_048_576;

/** Opens what is text: lines of cells, an HTML page or an Excel 2003 XML workbook, whichever the text turns out to be. */
export function openTextTable(
  path: string,
  options: TextOptions = {},
): Promise<Result<readonly SheetSource[], AppError>> {
  return withOpenFile(path, async (handle) => {
    const decided = await decidedEncoding(handle, options.encoding);
    const file = basename(path);
    if (decided === null) return failure(appError('file.kindUnknown', { file }));
    return sourcesOf(handle, { path, decided, pieceBytes: options.pieceBytes ?? PIECE_BYTES });
  });
}

async function decidedEncoding(
  handle: FileHandle,
  forced: TextEncoding | undefined,
): Promise<DecidedEncoding | null> {
  const head = Buffer.alloc(SNIFFED_BYTES);
  const { bytesRead } = await handle.read(head, 0, head.length, 0);
  const bytes = head.subarray(0, bytesRead);
  if (forced !== undefined) return forcedEncoding(bytes, forced);
  return decideEncoding(handle, { head: bytes, stated: statedEncoding(bytes) });
}

async function sourcesOf(
  handle: FileHandle,
  text: {
    readonly path: string;
    readonly decided: DecidedEncoding;
    readonly pieceBytes: number;
  },
): Promise<Result<readonly SheetSource[], AppError>> {
  const file = basename(text.path);
  const { size } = await handle.stat();
  const head = await headOfText(textBytes(handle, text.decided), SNIFFED_BYTES);
  const kind = sniffText(new TextDecoder(head.encoding).decode(head.bytes));
  const pieces = piecesOfText(textBytes(handle, text.decided), text.pieceBytes);
  const place = { file, encoding: text.decided.encoding };
  switch (kind.kind) {
    case 'table': {
      const parting = guessSeparator(head);
      return success([textTableSource({ ...text, file, parting, fileBytes: size })]);
    }
    case 'html': {
      const { readHtml } = await import('../markup/html-tables');
      return asSources(await readHtml(pieces, place));
    }
    case 'spreadsheetXml': {
      const { readSpreadsheetXml } = await import('../markup/spreadsheet-xml');
      return asSources(await readSpreadsheetXml(pieces, place));
    }
    case 'sylk': {
      const { readSylk } = await import('../sylk/read-sylk');
      return asSources(await readSylk(pieces, place));
    }
    case 'empty':
      return failure(appError('file.empty', { file }));
    case 'notATable':
      return failure(appError('file.notATable', { file, kind: kind.name }));
    case 'unknown':
      return failure(appError('file.kindUnknown', { file }));
  }
}

function asSources(
  tables: Result<readonly RawTable[], AppError>,
): Result<readonly SheetSource[], AppError> {
  return tables.ok ? success(tables.value.map(sourceOfTable)) : tables;
}
