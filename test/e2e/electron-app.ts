import type { ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { beforeAll, onTestFinished } from 'vitest';

import { electronExecutable } from '../../build/electron-runtime.mjs';
import { measuredStart } from '../../build/program-starts.mjs';
import { present } from '../../shared/assert';
import { PATIENCE_MS } from './patience';

const project = resolve(import.meta.dirname, '../..');

/** The size of window that everything must be usable at, and that the guide shows. */
const SHOWN = { width: 1366, height: 768 };

/** The program in its real Electron, with a settings folder of its own. */
export interface RunningApp {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly folder: string;
  readonly main: ChildProcess;
  /** What the page has written to its console as an error, and what it has thrown. */
  readonly complaints: readonly string[];
  /** Ends the program without asking, as the end of a test does anyway. */
  readonly quit: () => Promise<void>;
}

interface Start {
  readonly parameters?: readonly string[];
  /** Keeps settings from one start to the next. */
  readonly folder?: string;
}

/** Starts the program; it ends with the test. */
export async function startApp({ parameters = [], folder }: Start = {}): Promise<RunningApp> {
  const start = { parameters, folder: folder ?? (await settingsFolder()) };
  const app = await measuredStart('Electron', () => launch(start));
  onTestFinished(app.quit);
  return app;
}

/** Starts one program for all tests of a `describe` that leave it as they found it. */
export function sharedApp(): { readonly app: RunningApp } {
  const shared: { app: RunningApp | null } = { app: null };
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jieyu-e2e-'));
    const app = await measuredStart('Electron', () => launch({ parameters: [], folder }));
    shared.app = app;
    return async () => {
      await app.quit();
      await removeFolder(folder);
    };
  });
  return {
    get app(): RunningApp {
      return present(shared.app, 'the program was started before the tests');
    },
  };
}

/** The page of a program that tests share, as it is after a start: nothing in it is left of the test before. */
export async function loadAnew({ page }: RunningApp): Promise<void> {
  await page.reload();
  await hasStarted(page);
}

/** A new plan in a program that tests share, whatever is open; what was not saved is given up. */
export async function beginNewPlan({ page }: RunningApp): Promise<void> {
  const saved = (state: string) =>
    page.locator(`[data-testid="status-saved"][data-state="${state}"]`);
  const isChanged = await saved('unsaved').isVisible();
  await page.keyboard.press('Control+n');
  if (isChanged) await page.getByTestId('unsaved-discard').click();
  await saved('neverSaved').waitFor();
}

/** A settings folder that goes with the test, for programs started in it one after another. */
export async function settingsFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jieyu-e2e-'));
  onTestFinished(() => removeFolder(folder));
  return folder;
}

function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function launch({ parameters, folder }: Required<Start>): Promise<RunningApp> {
  const { executablePath, program } = await started();
  const electron = await _electron.launch({
    executablePath,
    // Without motion, as for the page alone: nobody waits for it, and no frames are drawn for it.
    args: [
      ...program,
      '--no-sandbox',
      '--force-prefers-reduced-motion',
      `--user-data-dir=${folder}`,
      ...parameters,
    ],
    cwd: folder,
    timeout: PATIENCE_MS,
  });
  const main = electron.process();
  const quit = (): Promise<void> => endApp(main);
  electron.context().setDefaultTimeout(PATIENCE_MS);
  const page = await electron.firstWindow({ timeout: PATIENCE_MS });
  const complaints = complaintsOf(page);
  await hasStarted(page);
  return { electron, page, folder, main, complaints, quit };
}

/** Not the frame that stands there while the program loads: nobody listens yet. */
function hasStarted(page: Page): Promise<void> {
  return page.locator('#root > :not([aria-hidden])').first().waitFor();
}

/** The packaged program that JIEYU_PROGRAM names; otherwise what was built, in the Electron of this machine. */
async function started(): Promise<{ executablePath: string; program: readonly string[] }> {
  const packaged = process.env['JIEYU_PROGRAM'];
  if (packaged !== undefined) return { executablePath: packaged, program: [] };
  return { executablePath: await electronExecutable(), program: [project] };
}

function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

/** Exits at once, with all its processes: an unsaved plan would otherwise keep the window open. */
async function endApp(main: ChildProcess): Promise<void> {
  if (main.exitCode !== null || main.signalCode !== null || main.pid === undefined) return;
  const gone = exitStatus(main);
  process.kill(process.platform === 'win32' ? main.pid : -main.pid, 'SIGKILL');
  await gone;
}

/** The exit status, once the program has ended; `null` where it was killed. */
export function exitStatus(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((settle) => child.once('exit', settle));
}

/** The next "open" dialogs choose this file, or these; `null` cancels them. */
export async function answerOpenDialog(
  { electron }: RunningApp,
  path: string | readonly string[] | null,
): Promise<void> {
  const paths = path === null ? [] : [path].flat();
  await electron.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: filePaths.length === 0, filePaths: [...filePaths] });
  }, paths);
}

/** The next "save" dialogs choose this file; `null` cancels them. */
export async function answerSaveDialog(
  { electron }: RunningApp,
  path: string | null,
): Promise<void> {
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () =>
      Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' });
  }, path);
}

export function windowTitle({ electron }: RunningApp): Promise<string> {
  return electron.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? '',
  );
}

/** Chooses a menu entry by its id, as a click does. */
export async function chooseMenu({ electron }: RunningApp, id: string): Promise<void> {
  await electron.evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
  }, id);
}

/** Asks main as the page does. */
export function askMain({ page }: RunningApp, name: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    // The bridge is declared in the page's own sources; here it is whatever the preload has put there.
    ([asked, given]) =>
      (
        window as unknown as {
          jieyu: { invoke: (name: unknown, input: unknown) => Promise<unknown> };
        }
      ).jieyu.invoke(asked, given),
    [name, input],
  );
}

/** A picture of the page at the shown size, into `test-results` or where JIEYU_PICTURES says (`docs/guide/images`). */
export async function takePicture(app: RunningApp, name: string): Promise<void> {
  const folder = join(project, process.env['JIEYU_PICTURES'] ?? 'test-results');
  await mkdir(folder, { recursive: true });
  await app.electron.evaluate(({ BrowserWindow }, size) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
  }, SHOWN);
  await app.page.waitForFunction(({ width }) => window.innerWidth === width, SHOWN);
  await app.page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}
