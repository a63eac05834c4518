import { basename } from 'node:path';

import { DocProperties, Workbook } from 'wasm-xlsxwriter/web';

import type { AppError } from '../../../shared/errors';
import type { Report } from '../../../shared/reports/report';
import { failure, type Result, success } from '../../../shared/result';
import { writeFailure } from '../../storage/write-failure';
import { writeFileSafely } from '../../storage/write-file-safely';
import { withLowChartLabels } from './low-chart-labels';
import { makeFormats } from './report-formats';
import { layPages, writeSheet } from './report-sheet';
import { loadWriter } from './writer-wasm';

/** How far the writing is: rows of all sheets. */
export interface ReportProgress {
  readonly rows: number;
  readonly rowsInAll: number;
}

/** Writes a report as an .xlsx workbook; the file is there as a whole or not at all. */
export async function writeReport(
  path: string,
  report: Report,
  onProgress?: (progress: ReportProgress) => void,
): Promise<Result<null, AppError>> {
  await loadWriter();
  const bytes = workbookBytes(report, onProgress);
  try {
    await writeFileSafely(path, bytes);
    return success(null);
  } catch (error) {
    return failure(writeFailure(error, basename(path)));
  }
}

const ROWS_BETWEEN_REPORTS = 500;

/** Neither author nor place is written down: the file may go to anybody. */
function workbookBytes(
  report: Report,
  onProgress: ((progress: ReportProgress) => void) | undefined,
): Uint8Array {
  const workbook = new Workbook();
  const formats = makeFormats();
  const rowsInAll = report.sheets.reduce((count, { rows }) => count + rows.length, 0);
  let rows = 0;
  const onRow = (): void => {
    rows += 1;
    if (rows % ROWS_BETWEEN_REPORTS === 0) onProgress?.({ rows, rowsInAll });
  };
  workbook.setProperties(new DocProperties().setTitle(report.title));
  for (const sheet of report.sheets) {
    const worksheet = workbook.addWorksheet();
    writeSheet(worksheet, sheet, { formats, onRow });
    layPages(worksheet, sheet, report);
  }
  for (const { name, refersTo } of report.names) workbook.defineName(name, `=${refersTo}`);
  return withLowChartLabels(Buffer.from(workbook.saveToBufferSync()));
}
