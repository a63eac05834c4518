import { basename } from 'node:path';

import { type AppError, appError } from '../../../shared/errors';
import type { DrugComparison } from '../../../shared/purchases/comparison/drug-comparison';
import { readDrugComparison } from '../../../shared/purchases/comparison/read-comparison';
import { failure, type Result } from '../../../shared/result';
import { openWorkbook } from '../open-workbook';
import { tableOfSource } from '../table-of-source';
import type { Progress } from './workbook-job';

/** Reads the first sheet that is a table of selected and compared drugs. */
export async function readComparisonFile(
  path: string,
  report: (progress: Progress) => void,
): Promise<Result<DrugComparison, AppError>> {
  const fileName = basename(path);
  const progress = { rows: null, share: null, fileName, fileNumber: 1, filesInAll: 1 };
  report({ stage: 'reading', ...progress });
  const opened = await openWorkbook(path);
  if (!opened.ok) return opened;
  let refused: AppError = appError('file.empty', { file: fileName });
  for (const source of opened.value) {
    report({ stage: 'parsing', ...progress });
    const table = await tableOfSource(source);
    if (!table.ok) return table;
    const comparison = readDrugComparison(table.value);
    if (comparison.ok) return comparison;
    // Of several sheets that are none, the one that has a header says most.
    if (refused.code !== 'table.empty') refused = comparison.error;
  }
  return failure(refused);
}
