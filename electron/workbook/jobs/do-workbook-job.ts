import { setTimeout as wait } from 'node:timers/promises';

import type { AppError } from '../../../shared/errors';
import { departmentReading } from '../../../shared/fund/department-reading';
import { readDepartmentTable } from '../../../shared/fund/department-table';
import { shownWarning } from '../../../shared/purchases/checks/row-list';
import type { HistoryReading } from '../../../shared/purchases/reading/history-reading';
import { cutReading, type ReadingPiece } from '../../../shared/purchases/reading/reading-pieces';
import type { Result } from '../../../shared/result';
import { readWorkbook } from '../opening/read-workbook';
import { writeTemplate } from '../writing/write-template';
import { previewWorkbook } from './preview-workbook';
import { readComparisonFile } from './read-comparison-file';
import { readHistories } from './read-histories';
import { saveReport } from './save-report';
import { saveRows } from './save-rows';
import type { JobOf, JobOutcome, Progress, WorkbookJob } from './workbook-job';

/** Where a job says what it has so far. */
export interface JobListener {
  readonly onProgress: (progress: Progress) => void;
  readonly onPiece: (piece: ReadingPiece) => void;
}

/** Does a job; what it returns is its outcome. Runs under plain Node as well. */
export async function doWorkbookJob(job: WorkbookJob, listener: JobListener): Promise<JobOutcome> {
  switch (job.kind) {
    case 'preview':
      return outcomeOf(await previewWorkbook(job, listener.onProgress), (preview) => ({
        kind: 'previewed',
        preview,
      }));
    case 'read':
      return read(job, listener);
    case 'comparison':
      return outcomeOf(await readComparisonFile(job.path, listener.onProgress), (comparison) => ({
        kind: 'compared',
        comparison,
      }));
    case 'departments':
      return outcomeOf(await readWorkbook(job.path), (tables) => ({
        kind: 'departmentsRead',
        reading: departmentReading(readDepartmentTable(tables, job.keys)),
      }));
    case 'saveRows':
      return outcomeOf(await saveRows(job, listener.onProgress), () => ({ kind: 'saved' }));
    case 'saveTemplate':
      return outcomeOf(await writeTemplate(job), () => ({ kind: 'saved' }));
    case 'saveReport':
      return outcomeOf(await saveReport(job, listener.onProgress), () => ({ kind: 'saved' }));
  }
}

async function read(job: JobOf<'read'>, { onProgress, onPiece }: JobListener): Promise<JobOutcome> {
  const histories = await readHistories(job, onProgress, { mostRejected: MOST_SHOWN });
  if (!histories.ok) return { kind: 'refused', error: histories.error };
  const { outline, pieces } = cutReading(shownReading(histories.value.reading));
  for (const piece of pieces) {
    onPiece(piece);
    // Main takes in one after the other, and does what else it has to do in between.
    await wait(PIECE_PAUSE_MS);
  }
  return { kind: 'read', outline };
}

const PIECE_PAUSE_MS = 2;

/** More refused rows of a sheet than anybody looks at; they are counted all the same, and saved as a workbook. */
const MOST_SHOWN = 1000;

function shownReading({ tables, warnings }: HistoryReading): HistoryReading {
  return {
    tables: tables.map((table) => ({ ...table, warnings: table.warnings.map(shownWarning) })),
    warnings: warnings.map(shownWarning),
  };
}

function outcomeOf<Value>(
  result: Result<Value, AppError>,
  made: (value: Value) => JobOutcome,
): JobOutcome {
  return result.ok ? made(result.value) : { kind: 'refused', error: result.error };
}
