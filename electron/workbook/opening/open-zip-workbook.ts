import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { type AppError, appError } from '../../../shared/errors';
import type { ImportWarningCode } from '../../../shared/purchases/reading/import-warnings';
import { failure, type Result, success } from '../../../shared/result';
import { withFileBytes } from '../byte-source';
import { limits } from '../limits';
import { sourceOfTable } from '../memory-source';
import type { SheetSource } from '../sheet-source';
import { xlsxSheetSource } from '../xlsx/xlsx-sheet-source';
import { readXlsxWorkbook } from '../xlsx/xlsx-workbook';
import type { ZipEntries } from '../zip/zip-directory';
import { readZipDirectory, zipPartKey } from '../zip/zip-directory';
import { type ZipKind, zipKindOf } from '../zip/zip-kind';

type Sources = Result<readonly SheetSource[], AppError>;

/** Opens a workbook that is a zip archive: .xlsx and .xlsm are read from the disk as they are needed, others whole. */
export async function openZipWorkbook(path: string): Promise<Sources> {
  const file = basename(path);
  const entries = withFileBytes(path, (source) => readZipDirectory(source, limits.zipEntries));
  if (entries === null) return failure(appError('file.damaged', { file }));
  if (entries.some((entry) => entry.isEncrypted)) {
    return failure(appError('file.encrypted', { file }));
  }
  const parts = new Map(entries.map((entry) => [zipPartKey(entry.name), entry]));
  const kind = await zipKindOf(path, parts);
  if (!kind.ok) return kind;
  const sources = await openKind(path, parts, kind.value);
  if (!sources.ok) return sources;
  const notices = noticesOf(parts);
  return success(sources.value.map((source) => ({ ...source, notices })));
}

async function openKind(path: string, parts: ZipEntries, kind: ZipKind): Promise<Sources> {
  const file = basename(path);
  switch (kind.kind) {
    case 'xlsx':
      return openXlsx(path, parts);
    case 'xlsb':
      return parsedSources(path, 'xlsb');
    case 'ods': {
      const { readOds } = await import('../ods/read-ods');
      const tables = await readOds(path, parts);
      return tables.ok ? success(tables.value.map(sourceOfTable)) : tables;
    }
    case 'other':
      return failure(appError('file.notATable', { file, kind: kind.name }));
  }
}

async function openXlsx(path: string, parts: ZipEntries): Promise<Sources> {
  const workbook = await readXlsxWorkbook(path, parts);
  if (!workbook.ok) return workbook;
  if (workbook.value === 'odd') return parsedSources(path, 'xlsx');
  const { sheets } = workbook.value;
  const known = workbook.value;
  let parsed: Promise<Sources> | null = null;
  const ordered = [
    ...sheets.filter((each) => !each.isHidden),
    ...sheets.filter((each) => each.isHidden),
  ];
  return success(
    ordered.map((sheet, index) =>
      xlsxSheetSource(path, { workbook: known, sheet }, async () => {
        parsed ??= parsedSources(path, 'xlsx');
        const sources = await parsed;
        if (!sources.ok) return sources;
        const source = sources.value[index];
        return source?.sheet === sheet.name
          ? success(source)
          : failure(appError('file.damaged', { file: basename(path) }));
      }),
    ),
  );
}

/** All sheets read whole by SheetJS, which is loaded only for this. */
async function parsedSources(path: string, format: 'xlsx' | 'xlsb'): Promise<Sources> {
  const { parseZipWorkbook } = await import('../sheetjs/parse-zip-workbook');
  const tables = parseZipWorkbook(await readFile(path), { file: basename(path), format });
  return tables.ok ? success(tables.value.map(sourceOfTable)) : tables;
}

const ACTIVE_PART =
  /(?:^|\/)(?:vbaproject\.bin$|externallinks\/|macrosheets\/|activex\/|basic\/|scripts\/)/;

/** Macros and links to other files are never touched; a person should know that they are there. */
function noticesOf(parts: ZipEntries): readonly ImportWarningCode[] {
  return Array.from(parts.keys()).some((key) => ACTIVE_PART.test(key)) ? ['activeContent'] : [];
}
