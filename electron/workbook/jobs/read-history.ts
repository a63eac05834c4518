import { type AppError, appError } from '../../../shared/errors';
import type { TableLayout } from '../../../shared/purchases/columns/table-layout';
import {
  createHistoryReader,
  type HistoryReader,
  type HistoryReaderOptions,
} from '../../../shared/purchases/histories/history-reader';
import type { ReadTable } from '../../../shared/purchases/histories/read-table';
import type { ImportWarning } from '../../../shared/purchases/reading/import-warnings';
import { reachesFar } from '../../../shared/purchases/table/far-cells';
import { columnLetters, type RawTable } from '../../../shared/purchases/table/raw-table';
import { failure, type Result, success } from '../../../shared/result';
import { limits } from '../limits';
import { tableOfSource } from '../opening/table-of-source';
import type { SheetSource } from '../sheet-source';

/** Header and columns are looked for in so many rows. */
const HEAD_ROWS = 600;

/** The beginning of a sheet: its title, header and first rows. */
export function readHead(source: SheetSource): Promise<Result<RawTable, AppError>> {
  return tableOfSource(source, HEAD_ROWS);
}

export interface HistoryProgress {
  /** Rows below the header so far. */
  readonly rows: number;
  /** What share of the sheet has been read, 0..1. */
  readonly share: number;
}

export interface ReadHistoryOptions extends HistoryReaderOptions {
  readonly onProgress?: (progress: HistoryProgress) => void;
}

/** Reads all rows of a sheet as a purchase history; the layout was found in its {@link readHead}. */
export async function readHistory(
  source: SheetSource,
  layout: TableLayout,
  { onProgress, ...options }: ReadHistoryOptions = {},
): Promise<Result<ReadTable, AppError>> {
  const first = createHistoryReader(layout, options);
  if (!first.ok) return first;
  const { file, sheet, farCells } = layout.table;
  const lastRow = layout.headerRow.number;
  const firstRow = layout.headerRows?.[0]?.number ?? lastRow;
  // A header that goes on beyond what is read may name columns that count; stray cells elsewhere do not.
  if (reachesFar(farCells, { firstRow, lastRow })) {
    return failure(appError('file.tooManyColumns', { file, sheet, limit: limits.columns }));
  }
  let reader = first.value;
  const read = await source.readRows({
    onStart: () => {
      reader = freshReader(layout, options);
    },
    onRow: (row) => {
      reader.push(row);
      return reader.refusal === null;
    },
    onShare: (share) => {
      onProgress?.({ rows: reader.rows, share });
    },
  });
  if (!read.ok) return read;
  return reader.refusal === null
    ? success(withNotices(reader.finish(), source))
    : failure(reader.refusal);
}

function freshReader(layout: TableLayout, options: HistoryReaderOptions): HistoryReader {
  const reader = createHistoryReader(layout, options);
  if (!reader.ok) throw new Error('Broken belief: a layout that could be read can be read again');
  return reader.value;
}

/** What the file as a whole has to say stands among the warnings. */
function withNotices(table: ReadTable, source: SheetSource): ReadTable {
  const { notices = [] } = source;
  const { file, sheet } = table.layout.table;
  const plain = { file, sheet, rows: [], count: 0, params: {} };
  const warnings = notices.map((code): ImportWarning => ({ ...plain, code }));
  const { reading } = table;
  return {
    ...table,
    reading: {
      ...reading,
      warnings: [...reading.warnings, ...farCellsWarning(source, file), ...warnings],
    },
  };
}

function farCellsWarning({ sheet, farCells }: SheetSource, file: string): readonly ImportWarning[] {
  const far = farCells?.() ?? null;
  if (far === null) return [];
  const params = { column: columnLetters(limits.columns - 1) };
  return [{ code: 'farCells', file, sheet, rows: [...far.rows], count: far.rowCount, params }];
}
