import { basename } from 'node:path';

import type { AppError } from '../../../shared/errors';
import { FarCellList } from '../../../shared/purchases/table/far-cells';
import { type Result, success } from '../../../shared/result';
import { bytesOf, limits } from '../limits';
import type { RowVisit, SheetSource } from '../sheet-source';
import { type ChunkReader, readZipPart } from '../zip/zip-part';
import { SharedStrings } from './shared-strings';
import { doMergesOverlap, type VerticalMerge } from './xlsx-merges';
import { type SheetEnd, visitSheetRows } from './xlsx-sheet-rows';
import type { XlsxSheet, XlsxWorkbook } from './xlsx-workbook';

/** Up to here a sheet is read for its merged ranges first: rows that are given out need not be given out again. */
const SMALL_SHEET_MEGABYTES = 8;

/** A sheet that is read as it comes from the disk. `parsed` reads the same sheet where it holds something odd. */
export function xlsxSheetSource(
  path: string,
  { workbook, sheet }: { readonly workbook: XlsxWorkbook; readonly sheet: XlsxSheet },
  parsed: () => Promise<Result<SheetSource, AppError>>,
): SheetSource {
  const file = basename(path);
  const far = new FarCellList();
  let other: SheetSource | null = null;
  return {
    file,
    format: 'xlsx',
    encoding: null,
    sheet: sheet.name,
    isHidden: sheet.isHidden,
    epoch: workbook.epoch,
    farCells: () => (other === null ? far.found() : (other.farCells?.() ?? null)),
    readRows: async (visit) => {
      other = null;
      const end = await readSheet(
        (merges, each) => {
          far.clear();
          return withParts(path, { workbook, sheet }, (reader, strings) =>
            visitSheetRows(
              reader,
              {
                file,
                epoch: workbook.epoch,
                strings,
                dateStyles: workbook.dateStyles,
                merges,
                far,
              },
              each,
            ),
          );
        },
        { sheet, visit },
      );
      if (!end.ok) return end;
      if (end.value !== 'odd') return success(null);
      const whole = await parsed();
      if (!whole.ok) return whole;
      other = whole.value;
      return other.readRows(visit);
    },
  };
}

type Pass = (
  merges: readonly VerticalMerge[],
  visit: Omit<RowVisit, 'onStart'>,
) => Promise<Result<SheetEnd, AppError>>;

/** One pass where nothing is merged over rows; else one more, in which the merged ranges are known. */
async function readSheet(
  pass: Pass,
  { sheet, visit }: { readonly sheet: XlsxSheet; readonly visit: RowVisit },
): Promise<Result<'read' | 'odd', AppError>> {
  let merges: readonly VerticalMerge[] = [];
  if (sheet.part.inflatedBytes <= bytesOf(SMALL_SHEET_MEGABYTES)) {
    const first = await pass([], { onRow: () => true });
    if (!first.ok) return first;
    if (first.value.kind !== 'read') return success('odd');
    merges = first.value.merges;
  }
  if (doMergesOverlap(merges)) return success('odd');
  visit.onStart?.();
  const end = await pass(merges, visit);
  if (!end.ok || end.value.kind === 'stopped') return end.ok ? success('read') : end;
  if (end.value.kind === 'odd') return success('odd');
  if (end.value.merges.length === merges.length) return success('read');
  if (doMergesOverlap(end.value.merges)) return success('odd');
  visit.onStart?.();
  const again = await pass(end.value.merges, visit);
  if (!again.ok) return again;
  return success(again.value.kind === 'odd' ? 'odd' : 'read');
}

/** Opens a sheet and the strings of its workbook, and lets go of both whatever happens. */
async function withParts(
  path: string,
  { workbook, sheet }: { readonly workbook: XlsxWorkbook; readonly sheet: XlsxSheet },
  read: (reader: ChunkReader, strings: SharedStrings) => Promise<Result<SheetEnd, AppError>>,
): Promise<Result<SheetEnd, AppError>> {
  const reader = readZipPart(path, sheet.part, { maxMegabytes: limits.streamedPartMegabytes });
  const strings = stringsOf(path, workbook);
  try {
    return await read(reader, strings);
  } finally {
    reader.close();
    strings.close();
  }
}

function stringsOf(path: string, { strings: part }: XlsxWorkbook): SharedStrings {
  if (part === null) return SharedStrings.none();
  const maxMegabytes = limits.partMegabytes;
  const reader = readZipPart(path, part, { maxMegabytes });
  return new SharedStrings(reader, Math.min(part.inflatedBytes, bytesOf(maxMegabytes)));
}
