import { basename } from 'node:path';

import { type AppError, appError, type ErrorCode } from '../../../shared/errors';
import type {
  ComparedDrug,
  DrugComparison,
} from '../../../shared/purchases/comparison/drug-comparison';
import {
  MOST_DRUGS,
  readDrugComparison,
} from '../../../shared/purchases/comparison/read-comparison';
import { failure, type Result, success } from '../../../shared/result';
import { openWorkbook } from '../opening/open-workbook';
import { tableOfSource } from '../opening/table-of-source';
import type { Progress } from './workbook-job';

/**
 * Reads all shown sheets that are tables of selected and compared drugs; hidden ones where no shown one is. A sheet that is
 * such a table and cannot be read refuses the file.
 */
export async function readComparisonFile(
  path: string,
  report: (progress: Progress) => void,
): Promise<Result<DrugComparison, AppError>> {
  const fileName = basename(path);
  const progress = { rows: null, share: null, fileName, fileNumber: 1, filesInAll: 1 };
  report({ stage: 'reading', ...progress });
  const opened = await openWorkbook(path);
  if (!opened.ok) return opened;
  const shown = opened.value.filter(({ isHidden }) => !isHidden);
  const hidden = opened.value.filter(({ isHidden }) => isHidden);
  let refused: AppError = appError('file.empty', { file: fileName });
  for (const sources of [shown, hidden]) {
    const drugs: ComparedDrug[] = [];
    let unclearRows = 0;
    for (const source of sources) {
      report({ stage: 'parsing', ...progress });
      const table = await tableOfSource(source);
      if (!table.ok) return table;
      const comparison = readDrugComparison(table.value);
      if (comparison.ok) {
        drugs.push(...comparison.value.drugs);
        unclearRows += comparison.value.unclearRows;
      } else if (!TELLING.includes(comparison.error.code)) return comparison;
      else if (TELLING.indexOf(comparison.error.code) > TELLING.indexOf(refused.code)) {
        refused = comparison.error;
      }
    }
    if (drugs.length > MOST_DRUGS) {
      return failure(
        appError('file.tooManyRows', { file: fileName, sheet: '', limit: MOST_DRUGS }),
      );
    }
    // A list of all that is selected may go on in a sheet that does not say so.
    const isWhole = refused.code !== 'comparison.classMissing';
    if (drugs.some(({ excludesOthers }) => excludesOthers) && !isWhole) return failure(refused);
    if (drugs.length > 0) return success({ drugs, unclearRows });
  }
  return failure(refused);
}

/** What sheets that are no such tables say, the most telling last: covers and notes stand beside the tables. */
const TELLING: readonly ErrorCode[] = [
  'file.empty',
  'comparison.headerMissing',
  'table.empty',
  'comparison.classMissing',
];
