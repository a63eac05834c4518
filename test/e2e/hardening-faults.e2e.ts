import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { messyRows, messySheet } from '../support/messy-history';
import { csvText, gb18030Bytes, workbookBytes } from '../support/workbooks';
import { answerOpenDialog, askMain, type RunningApp, sharedApp, windowTitle } from './electron-app';
import { importOf } from './pages/import-page';
import { startOf } from './pages/start-page';
import { tableOf } from './pages/table-page';

/** The processes that read for an import, by their numbers. */
function importProcesses({ electron }: RunningApp): Promise<readonly number[]> {
  return electron.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .filter(({ name, serviceName }) => [name, serviceName].includes('Jieyu import'))
      .map(({ pid }) => pid),
  );
}

/** Each makes the next reading fail in its own way; `mend` undoes it. */
const faults: Readonly<Record<string, (app: RunningApp) => Promise<void>>> = {
  'is killed': async (app) => {
    // Before its first word: from outside it might be done first.
    await readWith(app, "process.kill(process.pid, 'SIGKILL');");
  },
  'takes all the memory it can get': async (app) => {
    // For real, until the program's own watch ends it at one and a half gigabytes.
    await readWith(app, 'const taken = []; for (;;) taken.push(Buffer.alloc(2 ** 25, 1));');
  },
  'is said to take more than it may': async ({ electron }) => {
    await electron.evaluate(({ app }) => {
      const told = app.getAppMetrics.bind(app);
      app.getAppMetrics = () =>
        told().map((metric) => ({
          ...metric,
          memory: { ...metric.memory, workingSetSize: 1_600_000 },
        }));
    });
  },
  'falls silent': async (app) => {
    await readWith(app, 'setInterval(() => undefined, 1000);');
    await app.electron.evaluate(() => {
      const original = globalThis.setTimeout;
      Reflect.set(globalThis, 'setTimeout', (then: () => void, wait: number, ...more: unknown[]) =>
        original(then, wait === 30_000 ? 300 : wait, ...more),
      );
    });
  },
};

/** Starts this program in the place of the one that reads. */
async function readWith({ electron, folder }: RunningApp, code: string): Promise<void> {
  const path = join(folder, 'reader.cjs');
  await writeFile(path, code);
  await electron.evaluate(({ utilityProcess }, program) => {
    const fork = utilityProcess.fork.bind(utilityProcess);
    utilityProcess.fork = (_path, parameters, options) => fork(program, parameters, options);
  }, path);
}

describe('the import process', () => {
  const shared = sharedApp();

  beforeAll(async () => {
    const { electron, folder } = shared.app;
    // A workbook that must be held as a whole to be read.
    const rows = Array.from({ length: 4_000 }, () => messySheet.rows[3] ?? []);
    const sheet = { ...messySheet, rows: [...messySheet.rows, ...rows] };
    await writeFile(join(folder, '大表.xls'), workbookBytes([sheet], { kind: 'biff8' }));
    await electron.evaluate(({ app, utilityProcess }) => {
      const fork = utilityProcess.fork.bind(utilityProcess);
      const getAppMetrics = app.getAppMetrics.bind(app);
      const { setTimeout } = globalThis;
      Reflect.set(globalThis, 'mend', () => {
        utilityProcess.fork = fork;
        app.getAppMetrics = getAppMetrics;
        globalThis.setTimeout = setTimeout;
      });
    });
  });

  beforeEach(async () => {
    const { page } = shared.app;
    await page.reload();
    await startOf(page).openSample();
  });

  it.each(Object.entries(faults))('that %s leaves everything as it was', async (_name, fail) => {
    const { app } = shared;
    const { page } = app;
    const state = async (): Promise<unknown> => ({
      cards: await tableOf(page).cards(),
      title: await windowTitle(app),
      learnt: await askMain(app, 'import.recall', {}),
    });
    await expect.poll(async () => (await tableOf(page).cards())['card-retention']).not.toBeNull();
    const before = await state();
    await answerOpenDialog(app, join(app.folder, '大表.xls'));
    const view = importOf(page);
    await view.choose();
    await view.next();
    await fail(app);
    await page.getByTestId('import-read').click();
    const notice = page.getByTestId('error-notice');
    await notice.waitFor();
    expect(await notice.getAttribute('data-code')).toBe('import.stopped');
    expect(await notice.innerText()).toContain('“大表.xls”');
    expect(await notice.innerText()).toContain('另存为 .csv 后重试');
    await page.getByTestId('error-close').click();
    await expect.poll(() => importProcesses(app)).toEqual([]);
    await app.electron.evaluate(() => {
      (Reflect.get(globalThis, 'mend') as () => void)();
    });
    await page.getByTestId('rail-table').click();
    expect(await state()).toEqual(before);
    await page.getByTestId('rail-import').click();
    await page.getByTestId('import-read').click();
    await page.getByTestId('import-open').waitFor();
    await expect.poll(() => importProcesses(app)).toEqual([]);
  });
});

describe('the log', () => {
  const shared = sharedApp();
  const marks = ['机密药品', '98765432.10', '机密医院', '机密文件夹'];

  it('holds faults by their references, and no name, amount or folder of the person', async () => {
    const { app } = shared;
    const { electron, folder } = app;
    const place = join(folder, '机密文件夹');
    await mkdir(place);
    const history = join(place, '机密药品.csv');
    const line = (messyRows[3] ?? []).map((cell, column) => (column === 1 ? '机密药品' : cell));
    const bytes = gb18030Bytes(csvText([line, ['机密药品', '98765432.10']]));
    await writeFile(history, bytes);
    await answerOpenDialog(app, history);
    const chosen = (await askMain(app, 'import.choose', {})) as {
      value: { files: { token: string }[] };
    };
    const { token } = chosen.value.files[0] ?? {};
    const asked = { token, encoding: 'utf-8', sheet: '机密药品', header: { row: 99, depth: 2 } };
    expect(await askMain(app, 'import.preview', asked)).toMatchObject({ ok: false });
    const plan = join(place, '机密医院.jieyu');
    await writeFile(plan, '{"format":"jieyu","hospitalName":"机密医院","amountYuan":"98765432.10"');
    await answerOpenDialog(app, plan);
    await askMain(app, 'plan.open', {});
    const told = `EACCES: ${plan} 机密药品 98765432.10`;
    await electron.evaluate(({ dialog }, message) => {
      dialog.showOpenDialog = () => Promise.reject(new Error(message));
    }, told);
    const failed = await askMain(app, 'plan.open', {});
    expect(failed).toMatchObject({ ok: false, error: { code: 'app.unexpected' } });
    await electron.evaluate((_electron, message) => {
      void Promise.reject(new Error(message));
      setTimeout(() => {
        throw new TypeError(message);
      });
    }, told);
    const log = join(folder, 'logs', 'main.log');
    await expect.poll(() => readFile(log, 'utf8')).toMatch(/uncaught/);
    await expect.poll(() => readFile(log, 'utf8')).toMatch(/unhandled/);
    const files = await readdir(join(folder, 'logs'));
    const texts = await Promise.all(
      files.map((name) => readFile(join(folder, 'logs', name), 'utf8')),
    );
    const all = texts.join('\n');
    const { reference } = (failed as { error: { params: { reference: string } } }).error.params;
    expect(all).toContain(reference);
    expect([...marks, folder].filter((mark) => all.includes(mark))).toEqual([]);
  });
});
