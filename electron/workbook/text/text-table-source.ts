import { type AppError, appError } from '../../../shared/errors';
import { FarCellList } from '../../../shared/purchases/table/far-cells';
import { failure, type Result, success } from '../../../shared/result';
import { limits } from '../limits';
import { withOpenFile } from '../open-file';
import type { RowVisit, SheetSource } from '../sheet-source';
import type { Parting } from './guess-separator';
import { rowScanner, ScanEnd } from './row-scanner';
import { type TextBytes, textBytes } from './text-bytes';
import type { DecidedEncoding } from './text-encoding';
import { type TextRowCursor, textRowCursor } from './text-row-cursor';

export interface TextTable {
  readonly path: string;
  readonly file: string;
  readonly decided: DecidedEncoding;
  readonly parting: Parting;
  readonly fileBytes: number;
  /** How much is read at a time. */
  readonly pieceBytes: number;
}

/** Lines of cells as a source of rows. Rows keep the numbers of their lines; a line break in a cell counts for nothing. */
export function textTableSource(table: TextTable): SheetSource {
  const far = new FarCellList();
  return {
    file: table.file,
    format: 'csv',
    encoding: table.decided.encoding,
    sheet: '',
    isHidden: false,
    epoch: 1900,
    farCells: () => far.found(),
    readRows: (visit) => readRows(table, far, visit),
  };
}

function readRows(
  table: TextTable,
  far: FarCellList,
  visit: RowVisit,
): Promise<Result<null, AppError>> {
  far.clear();
  return withOpenFile(table.path, (handle) => {
    visit.onStart?.();
    return scanRows(table, { source: textBytes(handle, table.decided), far }, visit);
  });
}

async function scanRows(
  table: TextTable,
  { source, far }: { readonly source: TextBytes; readonly far: FarCellList },
  visit: RowVisit,
): Promise<Result<null, AppError>> {
  const scanner = rowScanner(table.parting.separator, source.encoding);
  const cursor = textRowCursor(scanner, source.encoding);
  const give = rowGiver({ file: table.file, cursor, onRow: visit.onRow });
  const window: ByteWindow = {
    bytes: Buffer.allocUnsafe(table.pieceBytes * 2 + 1),
    from: 0,
    end: 0,
  };
  let number = 0;
  for (;;) {
    const isLast = (await refill(window, source)) === 0;
    const { bytes, end } = window;
    while (window.from < end) {
      const start = window.from;
      const next = scanner.scan(bytes, start, end, isLast);
      if (next === ScanEnd.needMore) break;
      number += 1;
      if (next < 0) return failure(scanFailure(table.file, next, number));
      window.from = next;
      if (table.parting.isStated && number === 1) continue;
      if (scanner.hasFar()) far.add(number);
      const given = give({ bytes, number, rowBytes: next - start });
      if (!given.ok) return given;
      if (!given.value) return success(null);
    }
    if (isLast) return success(null);
    if (end - window.from > MOST_ROW_BYTES) return failure(tooLong(table.file, number + 1));
    visit.onShare?.(Math.min(1, source.position() / table.fileBytes));
  }
}

/** No honest row is longer; without line ends a whole file would be one. */
const MOST_ROW_BYTES = 16 * 1024 * 1024;

/** Bytes of the file of which those from `from` to `end` have not been taken; a 0 stands behind them. */
interface ByteWindow {
  bytes: Buffer;
  from: number;
  end: number;
}

/** Moves what has not been taken to the front and reads more behind it. */
async function refill(window: ByteWindow, source: TextBytes): Promise<number> {
  const { bytes, from, end } = window;
  const isShort = (end - from) * 2 > bytes.length;
  const into = isShort ? Buffer.allocUnsafe(bytes.length * 2) : bytes;
  bytes.copy(into, 0, from, end);
  const read = await source.read(into.subarray(0, into.length - 1), end - from);
  window.bytes = into;
  window.from = 0;
  window.end = end - from + read;
  into[window.end] = 0;
  return read;
}

interface ScannedRow {
  readonly bytes: Buffer;
  readonly number: number;
  readonly rowBytes: number;
}

const GO_ON = success(true);
const STOP = success(false);

/**
 * Hands rows on. Blank ones wait for the next filled one: those after the last are no part of a table, a workbook could
 * not even tell that they are there.
 */
function rowGiver({
  file,
  cursor,
  onRow,
}: {
  readonly file: string;
  readonly cursor: TextRowCursor;
  readonly onRow: RowVisit['onRow'];
}): (row: ScannedRow) => Result<boolean, AppError> {
  let blank = 0;
  return ({ bytes, number, rowBytes }) => {
    cursor.at(bytes, number);
    if (!cursor.isFilled()) {
      blank += 1;
      return GO_ON;
    }
    if (number > limits.rows) {
      return failure(appError('file.tooManyRows', { file, sheet: '', limit: limits.rows }));
    }
    if (rowBytes > limits.cellCharacters && cursor.isTooLong())
      return failure(tooLong(file, number));
    if (blank > 0) {
      for (; blank > 0; blank -= 1) {
        if (!onRow(cursor.atBlank(number - blank))) return STOP;
      }
      cursor.at(bytes, number);
    }
    return onRow(cursor) ? GO_ON : STOP;
  };
}

function scanFailure(file: string, end: number, row: number): AppError {
  switch (end) {
    case ScanEnd.quote:
      return appError('table.quoteUnbalanced', { file, row });
    case ScanEnd.tooLong:
      return tooLong(file, row);
    default:
      return appError('file.damaged', { file });
  }
}

function tooLong(file: string, row: number): AppError {
  return appError('file.textTooLong', { file, sheet: '', row, limit: limits.cellCharacters });
}
