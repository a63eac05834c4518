import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import type * as Electron from 'electron';
import { onTestFinished } from 'vitest';

import { electronExecutable } from '../../build/electron-runtime.mjs';
import { run } from '../../build/run.mjs';
import { PATIENCE_MS } from './patience';

const project = resolve(import.meta.dirname, '../..');

/** What a drive finds in the main process. */
export interface Driving {
  readonly electron: typeof Electron;
  readonly window: Electron.BrowserWindow;
  /** `require` of the main process. */
  readonly load: NodeJS.Require;
  /** Of the settings and of everything the drive writes. */
  readonly folder: string;
  /** Waits for an element of the page, by its test id, and for what it says. */
  readonly waitFor: (testId: string, said?: string) => Promise<void>;
  readonly click: (testId: string) => Promise<void>;
}

export interface DrivenRun {
  /** A program and its parameters, before Electron's own. */
  readonly under?: readonly string[];
  /** For the program, behind Electron's own. */
  readonly parameters?: readonly string[];
  /** Another Electron than that of the tests. */
  readonly executable?: string;
  readonly folder: string;
  /** What was built, where it is not the project's own. */
  readonly built?: string;
  readonly isSandboxed?: boolean;
  readonly env?: NodeJS.ProcessEnv;
  /** What is changed of Electron before the program begins. Everything it needs is inside it, as it is sent as text. */
  readonly prepare?: (electron: typeof Electron, load: NodeJS.Require) => void;
  /** Uses the window and says what it has seen; sent as text as well. */
  readonly drive: (driving: Driving) => Promise<unknown>;
}

interface DrivenOutcome {
  readonly told: unknown;
  readonly status: number;
  readonly output: string;
}

/** A folder that other users may enter, gone after the test. */
export async function openFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jieyu-driven-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/**
 * Runs the built program with a script beside it in its main process: without a debugger and its port, so that it can be
 * watched from outside.
 */
export async function runDriven(driven: DrivenRun): Promise<DrivenOutcome> {
  const { under = [], parameters = [], folder, isSandboxed = false, env = process.env } = driven;
  const program = join(folder, 'program');
  const toldPath = join(folder, 'told.json');
  await mkdir(program, { recursive: true });
  await writeFile(
    join(program, 'package.json'),
    JSON.stringify({ name: 'jieyu', version: '0.1.0', main: 'driven.cjs' }),
  );
  await writeFile(join(program, 'driven.cjs'), drivenMain(driven, toldPath));
  const electron = driven.executable ?? (await electronExecutable());
  const command = [
    ...under,
    electron,
    program,
    ...(isSandboxed ? [] : ['--no-sandbox']),
    `--user-data-dir=${join(folder, 'settings')}`,
    ...parameters,
  ];
  const [first = electron, ...others] = command;
  const { status, output } = await run(first, others, { cwd: folder, env });
  const told = await readFile(toldPath, 'utf8').catch(() => 'null');
  return { told: JSON.parse(told) as unknown, status, output };
}

function drivenMain(
  { prepare, drive, folder, built = join(project, 'out') }: DrivenRun,
  toldPath: string,
): string {
  const main = join(built, 'main/main.cjs');
  return `'use strict';
const electron = require('electron');
const { mkdirSync, writeFileSync } = require('node:fs');
const { app } = electron;
mkdirSync(${JSON.stringify(join(folder, 'settings'))}, { recursive: true });
(${(prepare ?? (() => undefined)).toString()})(electron, require);
const drive = ${drive.toString()};

app.once('browser-window-created', (_event, window) => {
  const inPage = (wanted) => window.webContents.executeJavaScript(wanted);
  const find = (testId) => 'document.querySelector(\\'[data-testid="' + testId + '"]\\')';
  const waitFor = (testId, said = '') => inPage(
    'new Promise((settle, fail) => { const end = Date.now() + ${String(PATIENCE_MS)}; const look = () => {' +
    'const found = ' + find(testId) + ';' +
    'if (found !== null && !found.disabled && found.textContent.includes(' + JSON.stringify(said) + ')) settle();' +
    'else if (Date.now() > end) fail(new Error("no ' + testId + '"));' +
    'else setTimeout(look, 30); }; look(); })');
  const click = async (testId) => {
    await waitFor(testId);
    await inPage('void ' + find(testId) + '.click()');
  };
  window.webContents.once('did-finish-load', () => {
    waitFor('rail-start')
      .then(() => drive({ electron, window, load: require, folder: ${JSON.stringify(folder)}, waitFor, click }))
      .then((told) => { writeFileSync(${JSON.stringify(toldPath)}, JSON.stringify(told ?? null)); app.exit(0); })
      .catch((fault) => { console.error(fault); app.exit(3); });
  });
});
require(${JSON.stringify(main)});
`;
}
