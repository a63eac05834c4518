import { basename, resolve } from 'node:path';

import { type AppError, appError } from '../../shared/errors';
import { emptyScenario } from '../../shared/plan/scenario';
import { reportParts } from '../../shared/report-request';
import type { FundReportKind } from '../../shared/reports/fund/requested-fund';
import { unsigned } from '../../shared/reports/signatures';
import { failure, type Result, success } from '../../shared/result';
import { writeFailure } from '../storage/write-failure';
import { writeFileSafely } from '../storage/write-file-safely';
import type { CommandContext, UndatedJob } from './command';
import type { LoadedPlan } from './load-plan';

/** Prints the report of a loaded plan; only the window's program can. */
export async function writeReportPdf(
  file: string,
  loaded: LoadedPlan,
  { language, printPdf, workingFolder }: CommandContext,
  fund: FundReportKind | null = null,
): Promise<Result<null, AppError>> {
  if (printPdf === undefined) return failure(appError('report.windowNeeded', {}));
  const pdf = await printPdf(jobOf(loaded, language, fund));
  if (!pdf.ok) return pdf;
  if (pdf.value === null) return failure(appError('report.notDrawn', {}));
  try {
    await writeFileSafely(resolve(workingFolder, file), pdf.value);
    return success(null);
  } catch (error) {
    return failure(writeFailure(error, basename(file)));
  }
}

/** The plan that was loaded is the scenario already; only its name is still to be said. */
function jobOf(
  { plan, scenario, year, fund: planned }: LoadedPlan,
  language: CommandContext['language'],
  fund: FundReportKind | null,
): UndatedJob {
  const named =
    scenario === null ? [] : [emptyScenario({ id: 'reported', name: scenario, colour: 'blue' })];
  return {
    report: {
      plan: { ...plan, scenarios: named, officialScenarioId: null, fund: planned },
      scenarioIds: [scenario === null ? null : 'reported'],
      parts: [...reportParts],
      language,
      signatures: unsigned,
      ...(fund === null ? {} : { fund }),
    },
    hasYear: year !== null && fund === null,
  };
}
