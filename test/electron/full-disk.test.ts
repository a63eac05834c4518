import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { appCalls } from '../../electron/calls/app-calls';
import { backupCalls } from '../../electron/calls/backup-calls';
import { chartCalls } from '../../electron/calls/chart-calls';
import { reportCalls } from '../../electron/calls/report-calls';
import type { CallContext } from '../../electron/channel/register-calls';
import { runHeadless } from '../../electron/headless/cli';
import { tokenOf } from '../../electron/storage/file-tokens';
import { writePlanFile } from '../../electron/storage/plan-files';
import { doWorkbookJob } from '../../electron/workbook/jobs/do-workbook-job';
import type { WorkbookJob } from '../../electron/workbook/jobs/workbook-job';
import type { AppError } from '../../shared/errors';
import { errorSentence } from '../../shared/i18n/sentence';
import { zhCn } from '../../shared/i18n/zh-cn';
import { planFileText } from '../../shared/plan/plan-file';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import { unsigned } from '../../shared/reports/signatures';
import { failure, type Result, success } from '../../shared/result';
import { aRound } from '../support/builders';
import { inFullFolder } from '../support/full-disk';
import { temporaryFolder } from '../support/temporary-folder';

const sample = sampleHospital();
const report = {
  ...{ plan: sample, scenarioIds: [null], parts: [], language: 'zh' as const },
  signatures: unsigned,
};
// The handlers hand the window to the dialog, which here asks nobody.
const context = { window: {}, emit: () => undefined } as unknown as CallContext;
const now = (): Date => new Date(2026, 2, 4);
const messages = () => zhCn;
const reportFault = (): string => '';

const HISTORY = `药品通用名,剂型,规格,采购日期,数量,单价,金额,单位,生产企业,是否中选
阿托伐他汀钙片,片剂,20mg*7片,2025-01-05,10,5.5,55,盒,甲厂,中选
坏行,片剂,20mg*7片,不是日期,x,y,z,盒,甲厂,中选
`;

type Outcome = Result<unknown, AppError>;
type Export = (path: string) => Promise<Outcome>;

/** Every way in which a file leaves the window. */
const windowExports: Readonly<Record<string, Export>> = {
  'a plan': (path) => writePlanFile({ path, plan: sample, savedWith: '0.1.0' }),
  'the audit workbook': (path) => job({ kind: 'saveReport', path, report }),
  'the declaration table': (path) =>
    job({
      kind: 'saveReport',
      path,
      report: { ...report, plan: { ...sample, rounds: [aRound()] }, roundId: aRound().id },
    }),
  'the fund report': (path) =>
    job({ kind: 'saveReport', path, report: { ...report, fund: 'report' } }),
  'the sheets of departments': (path) =>
    job({ kind: 'saveReport', path, report: { ...report, fund: 'departments' } }),
  'the template of purchases': (path) =>
    job({ kind: 'saveTemplate', of: 'history', path, language: 'zh' }),
  'the template of selected drugs': (path) =>
    job({ kind: 'saveTemplate', of: 'comparison', path, language: 'zh' }),
  'a report as PDF': (path) => exported({ kind: 'pdf', report }, path),
  'a table as CSV': (path) =>
    exported({ kind: 'csv', hospitalName: '', table: { name: '表', rows: [['甲']] } }, path),
  'a chart': (path) =>
    chartCalls({
      dialogs: { askPicturePath: () => Promise.resolve(path) },
      ...{ messages, now },
    })['chart.save'](
      { hospitalName: '', chartName: '图', picture: { kind: 'svg', text: '<svg/>' } },
      context,
    ),
  'the diagnostics': (path) =>
    appCalls({
      ...{ version: '0.1.0', damaged: { take: () => [] }, areChecked: Promise.resolve() },
      ...{ diagnostics: () => Promise.resolve('{}'), messages, now },
      askDiagnosticsPath: () => Promise.resolve(path),
    })['app.saveDiagnostics']({}, context),
};

async function job(given: WorkbookJob): Promise<Outcome> {
  const listener = { onProgress: () => undefined, onPiece: () => undefined };
  const outcome = await doWorkbookJob(given, listener);
  return outcome.kind === 'refused' ? failure(outcome.error) : success(outcome);
}

function exported(
  input: Parameters<ReturnType<typeof reportCalls>['report.export']>[0],
  path: string,
): Promise<Outcome> {
  return reportCalls({
    dialogs: { askExportPath: () => Promise.resolve(path) },
    ...{ messages, now, reportFault, logPath: `${path}.log` },
    writeWorkbook: () => Promise.resolve(success(null)),
    printPdf: () => Promise.resolve(success(Buffer.from('%PDF'))),
    printPage: () => Promise.resolve('cancelled'),
    showInFolder: () => undefined,
  })['report.export'](input, context);
}

/** Every file that a command writes; `FILE` is on the full disk. */
const commands: Readonly<Record<string, readonly string[]>> = {
  'purchases of an import': ['import', 'history.csv', '--out', 'FILE'],
  'rejected rows of an import': ['import', 'history.csv', '--rejected', 'FILE'],
  'questions of an import': ['import', 'history.csv', '--questions', 'FILE'],
  'the workbook of an estimate': ['estimate', 'plan.jieyu', '--report', 'FILE'],
  'the workbook of a report': ['report', 'plan.jieyu', '--xlsx', 'FILE'],
  'the PDF of a report': ['report', 'plan.jieyu', '--pdf', 'FILE'],
  'the workbook of the fund': ['fund', 'plan.jieyu', '--xlsx', 'FILE'],
  'the PDF of the fund': ['fund', 'plan.jieyu', '--pdf', 'FILE'],
  'the workbook of the departments': ['allocate', 'plan.jieyu', '--xlsx', 'FILE'],
  'the PDF of the departments': ['allocate', 'plan.jieyu', '--pdf', 'FILE'],
  'a plan made of an import': ['import', 'history.csv', '--into', 'FILE'],
  'the workbook of the sample': ['sample', '--report', 'FILE'],
};

async function refusalOf(argv: readonly string[], full: string): Promise<string> {
  const workingFolder = await temporaryFolder();
  await writeFile(join(workingFolder, 'history.csv'), HISTORY);
  await writeFile(join(workingFolder, 'plan.jieyu'), planFileText(sample, '0.1.0'));
  let stderr = '';
  const file = join(full, '结果.out');
  const status = await runHeadless(
    argv.map((word) => (word === 'FILE' ? file : word)),
    {
      stdout: () => undefined,
      stderr: (text) => {
        stderr += text;
      },
      workingFolder,
      backupRoot: undefined,
      printPdf: () => Promise.resolve(success(Buffer.from('%PDF'))),
    },
  );
  return `${String(status)} ${stderr}`;
}

describe('on a full disk', () => {
  it.each(Object.entries(windowExports))('%s says that the disk is full', async (_, save) => {
    await inFullFolder(async (folder) => {
      const before = await readdir(folder);
      const outcome = await save(join(folder, '结果.out'));
      const sentence = outcome.ok ? 'written' : errorSentence(zhCn, outcome.error);
      expect(sentence).toBe(zhCn.errors['file.diskFull']({ file: '结果.out' }));
      expect(await readdir(folder)).toEqual(before);
    });
  });

  it.each(Object.entries(commands))('%s says that the disk is full', async (_, argv) => {
    await inFullFolder(async (folder) => {
      const before = await readdir(folder);
      expect(await refusalOf(argv, folder)).toBe(
        `1 error file.diskFull: ${zhCn.errors['file.diskFull']({ file: '结果.out' })}\n`,
      );
      expect(await readdir(folder)).toEqual(before);
    });
  });

  it('a version that was to be kept before a restore says so', async () => {
    await inFullFolder(async (folder) => {
      const token = tokenOf(join(folder, '结果.out'));
      const keep = backupCalls({ backupRoot: folder, savedWith: '0.1.0', now })['backup.keep'];
      expect(await keep({ token, plan: sample }, context)).toMatchObject(
        failure({ code: 'file.diskFull' }),
      );
    });
  });
});
