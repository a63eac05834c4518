import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { reportCalls } from '../../../electron/calls/report-calls';
import type { CallContext } from '../../../electron/channel/register-calls';
import type { CallInput } from '../../../shared/contract';
import { zhCn } from '../../../shared/i18n/zh-cn';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import type { PrintJob } from '../../../shared/report-request';
import { unsigned } from '../../../shared/reports/signatures';
import { failure, success } from '../../../shared/result';
import { temporaryFolder } from '../../support/temporary-folder';

const plan = { ...sampleHospital(), hospitalName: '某某医院' };
const report = {
  plan,
  scenarioIds: [null],
  parts: ['charts' as const],
  language: 'zh' as const,
  signatures: unsigned,
};
const csv: CallInput<'report.export'> = {
  kind: 'csv',
  hospitalName: '某某医院',
  table: {
    name: '品种测算表',
    rows: [
      ['药品', '金额'],
      ['=1', '-2.5'],
    ],
  },
};
const pdf: CallInput<'report.export'> = { kind: 'pdf', report };
const bytes = Buffer.from('%PDF-1.4');

interface Answers {
  /** What the dialog answers, one answer after the other. */
  readonly paths?: readonly (string | null)[];
  readonly printed?: (signal: AbortSignal) => Promise<Uint8Array | null>;
}

/** Handlers in a folder of their own, on a fixed evening. */
async function handlersIn({ paths = [], printed }: Answers) {
  const folder = await temporaryFolder();
  const asked: unknown[] = [];
  const jobs: PrintJob[] = [];
  const stages: string[] = [];
  const shown: string[] = [];
  const handlers = reportCalls({
    dialogs: {
      askExportPath: (_window, suggestion) => {
        asked.push(suggestion);
        const name = paths[asked.length - 1] ?? null;
        return Promise.resolve(name === null ? null : join(folder, name));
      },
    },
    messages: () => zhCn,
    now: () => new Date(2026, 2, 4, 23, 59),
    logPath: join(folder, 'exports.json'),
    writeWorkbook: async (path) => {
      await writeFile(path, 'PK');
      return success(null);
    },
    printPdf: async (job, { signal }) => {
      jobs.push(job);
      return success(printed === undefined ? bytes : await printed(signal));
    },
    printPage: () => Promise.resolve('cancelled'),
    showInFolder: (path) => {
      shown.push(path);
    },
    reportFault: () => '',
  });
  // The handlers hand the window to the dialog, which here asks nobody.
  const context = {
    window: {},
    emit: (_name: string, { stage }: { stage: string }) => stages.push(stage),
  } as unknown as CallContext;
  return { folder, handlers, context, asked, jobs, stages, shown };
}

describe('report.export', () => {
  it('prints a report under the name of hospital, report and day, and notes it', async () => {
    const { folder, handlers, context, asked, jobs, stages } = await handlersIn({
      paths: ['a.pdf'],
    });
    expect(await handlers['report.export'](pdf, context)).toMatchObject(
      success({ kind: 'saved', fileName: 'a.pdf' }),
    );
    expect(await readFile(join(folder, 'a.pdf'))).toEqual(bytes);
    expect(asked).toEqual([
      { name: '某某医院_结余测算报告_2026-03-04', kind: 'pdf', folder: null },
    ]);
    expect(jobs).toEqual([{ report, madeOn: '2026-03-04', hasYear: true }]);
    expect(stages).toEqual(['laying', 'writing']);
    const log = await handlers['report.list']({}, context);
    expect(log).toMatchObject(
      success([{ kind: 'pdf', fileName: 'a.pdf', folder, subject: '现状' }]),
    );
  });

  it('writes a table as CSV that nobody takes for formulas', async () => {
    const { folder, handlers, context } = await handlersIn({ paths: ['a.csv'] });
    await handlers['report.export'](csv, context);
    expect(await readFile(join(folder, 'a.csv'), 'utf8')).toBe("\ufeff药品,金额\r\n'=1,-2.5\r\n");
  });

  it('proposes the folder of the last export', async () => {
    const { folder, handlers, context, asked } = await handlersIn({ paths: ['a.csv', null] });
    await handlers['report.export'](csv, context);
    await handlers['report.export']({ kind: 'xlsx', report }, context);
    expect(asked[1]).toEqual({ name: '某某医院_结余测算工作簿_2026-03-04', kind: 'xlsx', folder });
  });

  it('leaves nothing where the person cancels or stops it', async () => {
    const { folder, handlers, context } = await handlersIn({
      paths: [null, 'a.pdf'],
      printed: (signal) =>
        new Promise((settle) => {
          signal.addEventListener('abort', () => {
            settle(null);
          });
        }),
    });
    expect(await handlers['report.export'](pdf, context)).toEqual(success({ kind: 'cancelled' }));
    const stopped = handlers['report.export'](pdf, context);
    expect(await handlers['report.export'](pdf, context)).toEqual(
      failure({ code: 'report.busy', params: {} }),
    );
    await expect
      .poll(async () => {
        await handlers['report.cancel']({}, context);
        return Promise.race([stopped, Promise.resolve(null)]);
      })
      .toEqual(success({ kind: 'cancelled' }));
    expect(await readdir(folder)).toEqual([]);
  });

  it('says so where the file cannot be written, and notes nothing', async () => {
    const { folder, handlers, context } = await handlersIn({ paths: ['a.pdf'] });
    await mkdir(join(folder, 'a.pdf'));
    expect(await handlers['report.export'](pdf, context)).toEqual(
      failure({ code: 'file.unwritable', params: { file: 'a.pdf' } }),
    );
    expect(await handlers['report.list']({}, context)).toEqual(success([]));
  });
});

describe('report.showInFolder', () => {
  it('shows what was just exported and nothing else', async () => {
    const { folder, handlers, context, shown } = await handlersIn({ paths: ['a.csv'] });
    const saved = await handlers['report.export'](csv, context);
    const token = saved.ok && saved.value.kind === 'saved' ? saved.value.token : '';
    expect(await handlers['report.showInFolder']({ token }, context)).toEqual(success({}));
    expect(await handlers['report.showInFolder']({ token: 'f'.repeat(32) }, context)).toEqual(
      failure({ code: 'token.unknown', params: {} }),
    );
    expect(shown).toEqual([join(folder, 'a.csv')]);
  });
});
