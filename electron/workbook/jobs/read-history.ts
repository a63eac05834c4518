import type { AppError } from '../../../shared/errors';
import type { ImportWarning } from '../../../shared/purchases/checks/import-warnings';
import type { ReadTable } from '../../../shared/purchases/reading/read-table';
import {
  createHistoryReader,
  type HistoryReader,
  type HistoryReaderOptions,
} from '../../../shared/purchases/rows/history-reader';
import type { TableLayout } from '../../../shared/purchases/rows/row-reader';
import type { RawTable } from '../../../shared/purchases/table/raw-table';
import { failure, type Result, success } from '../../../shared/result';
import type { SheetSource } from '../sheet-source';
import { tableOfSource } from '../table-of-source';

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
function withNotices(table: ReadTable, { file, sheet, notices = [] }: SheetSource): ReadTable {
  const warnings = notices.map((code): ImportWarning => ({
    code,
    file,
    sheet,
    rows: [],
    count: 0,
    params: {},
  }));
  const { reading } = table;
  return { ...table, reading: { ...reading, warnings: [...reading.warnings, ...warnings] } };
}
