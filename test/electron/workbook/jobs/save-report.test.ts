import { join } from 'node:path';

import { expect, it } from 'vitest';

import { doWorkbookJob } from '../../../../electron/workbook/jobs/do-workbook-job';
import { type Progress, workbookJobSchema } from '../../../../electron/workbook/jobs/workbook-job';
import { sampleHospital } from '../../../../shared/plan/sample-hospital';
import { readSheets } from '../../../support/recalculate';
import { temporaryFolder } from '../../../support/temporary-folder';

it('writes the audit workbook as a job of the workbook process, and says how far it is', async () => {
  const path = join(await temporaryFolder(), '审核.xlsx');
  const plan = sampleHospital();
  const varieties = Array.from({ length: 15 }, (_, copy) =>
    plan.varieties.map((variety) => ({ ...variety, id: `${variety.id}-${String(copy)}` })),
  ).flat();
  const job = workbookJobSchema.parse(
    structuredClone({
      kind: 'saveReport',
      path,
      report: {
        plan: { ...plan, varieties },
        scenarioIds: [null],
        parts: [],
        language: 'zh',
        signatures: { preparedBy: '', reviewedBy: '', approvedBy: '' },
      },
    }),
  );
  const progress: Progress[] = [];
  const outcome = await doWorkbookJob(job, {
    onProgress: (each) => progress.push(each),
    onPiece: () => undefined,
  });
  expect(outcome).toEqual({ kind: 'saved' });
  expect([...(await readSheets(path)).keys()]).toContain('盈亏平衡');
  expect(progress.map(({ fileName }) => fileName)).toContain('审核.xlsx');
});
