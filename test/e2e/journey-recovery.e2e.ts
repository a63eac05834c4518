import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { electronExecutable } from '../../build/electron-runtime.mjs';
import { readJournal } from '../../electron/storage/journal-file';
import { writePlanFile } from '../../electron/storage/plan-files';
import { present } from '../../shared/assert';
import type { JournalEntry } from '../../shared/plan/journal';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import {
  answerOpenDialog,
  answerSaveDialog,
  chooseMenu,
  exitStatus,
  type RunningApp,
  settingsFolder,
  startApp,
  windowTitle,
} from './electron-app';
import { startOf } from './pages/start-page';
import { tableOf } from './pages/table-page';

const project = resolve(import.meta.dirname, '../..');
const sample = sampleHospital();
const variety = present(sample.varieties[0], 'the sample has varieties');

/** What all journals on the disk hold. */
async function journalled(folder: string): Promise<readonly JournalEntry[]> {
  const journals = join(folder, 'journals');
  const names = await readdir(journals).catch(() => []);
  const found = await Promise.all(names.map((name) => readJournal(join(journals, name))));
  return found.flatMap((journal) => journal?.entries ?? []);
}

/** Until a base quantity that was typed is on the disk. */
async function writtenToJournal(folder: string, typed: string): Promise<void> {
  await expect.poll(async () => JSON.stringify(await journalled(folder))).toContain(typed);
}

/** Asks the page through main: a page that was loaded again after a crash is another one to whoever drives it. */
function inPage(app: RunningApp, script: string): Promise<unknown> {
  return app.electron.evaluate(
    ({ BrowserWindow }, text) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(text) as unknown,
    script,
  );
}

describe('work that a crash has left', () => {
  it('is offered after kill -9, restored with its undo history, and only when asked for', async () => {
    const folder = await settingsFolder();
    const path = join(folder, '市第一医院.jieyu');
    await writePlanFile({ path, plan: sample, savedWith: '0.1.0' });
    const first = await startApp({ folder, parameters: [path] });
    const table = tableOf(first.page);
    await table.type(variety.id, 'baseUnits', '111111');
    await table.type(variety.id, 'baseUnits', '222222');
    await writtenToJournal(folder, '222222');
    await first.quit();

    const second = await startApp({ folder });
    await second.page.getByTestId('recovery').waitFor();
    expect(await second.page.getByTestId('recovery-work').count()).toBe(1);
    expect(await second.page.getByTestId('recovery-work').textContent()).toContain(
      '市第一医院.jieyu',
    );
    await second.page.getByTestId('recovery-figures').waitFor();
    // Undecided, it is offered again.
    await second.quit();

    const third = await startApp({ folder });
    await third.page.getByTestId('recovery-restore').click();
    const restored = tableOf(third.page);
    await expect.poll(() => restored.cell(variety.id, 'baseUnits')).toBe('222222');
    await expect.poll(() => windowTitle(third)).toBe('市第一医院.jieyu • - 结余');
    await restored.press('Control+z');
    await expect.poll(() => restored.cell(variety.id, 'baseUnits')).toBe('111111');
    await restored.press('Control+z');
    await expect.poll(() => restored.cell(variety.id, 'baseUnits')).toBe(variety.baseUnits);
    await expect.poll(() => restored.savedState()).toBe('saved');
    expect(third.complaints).toEqual([]);
  });

  it('of a plan that was never saved is offered too, and given up after a question', async () => {
    const folder = await settingsFolder();
    const first = await startApp({ folder });
    const table = await startOf(first.page).openSample();
    await table.type(variety.id, 'baseUnits', '333333');
    await writtenToJournal(folder, '333333');
    await first.quit();

    const second = await startApp({ folder });
    await second.page.getByTestId('recovery-discard').click();
    await second.page.getByTestId('recovery-discard-no').click();
    expect(await second.page.getByTestId('recovery-work').count()).toBe(1);
    await second.page.getByTestId('recovery-discard').click();
    await second.page.getByTestId('recovery-discard-yes').click();
    await second.page.getByTestId('recovery').waitFor({ state: 'detached' });
    await expect.poll(() => journalled(folder)).toEqual([]);
  });

  it('in a file that is opened is asked about', async () => {
    const folder = await settingsFolder();
    const path = join(folder, '甲.jieyu');
    await writePlanFile({ path, plan: sample, savedWith: '0.1.0' });
    const first = await startApp({ folder, parameters: [path] });
    await tableOf(first.page).type(variety.id, 'baseUnits', '444444');
    await writtenToJournal(folder, '444444');
    await first.quit();

    const second = await startApp({ folder, parameters: [path] });
    await second.page.getByTestId('recovery-answer-restore').click();
    const table = tableOf(second.page);
    await expect.poll(() => table.cell(variety.id, 'baseUnits')).toBe('444444');
    await expect.poll(() => table.savedState()).toBe('unsaved');
  });

  it('by a crash of the page comes back by itself, with the last edit', async () => {
    const app = await startApp();
    const table = await startOf(app.page).openSample();
    await table.type(variety.id, 'baseUnits', '555555');
    await writtenToJournal(app.folder, '555555');
    // Asked in the meantime, a crashed page would never answer.
    await app.electron.evaluate(
      ({ BrowserWindow }) =>
        new Promise<void>((settle) => {
          const page = BrowserWindow.getAllWindows()[0]?.webContents;
          page?.once('did-finish-load', () => {
            settle();
          });
          page?.forcefullyCrashRenderer();
        }),
    );
    const cell = `document.querySelector('[data-testid="cell-${variety.id}-baseUnits"]')?.dataset.value`;
    await expect.poll(() => inPage(app, cell)).toBe('555555');
    const notice = `document.querySelector('[data-testid="notice"]')?.dataset.kind`;
    await expect.poll(() => inPage(app, notice)).toBe('resumed');
    await chooseMenu(app, 'undo');
    await expect.poll(() => inPage(app, cell)).toBe(variety.baseUnits);
  });
});

describe('a file that is opened again', () => {
  it('has its undo history, its open scenario and its selected variety', async () => {
    const folder = await settingsFolder();
    const path = join(folder, '乙.jieyu');
    const first = await startApp({ folder });
    const table = await startOf(first.page).openSample();
    await table.type(variety.id, 'baseUnits', '666666');
    await chooseMenu(first, 'duplicateScenario');
    await expect.poll(() => openTab(first)).not.toBe('');
    const scenario = await openTab(first);
    const last = present(sample.varieties[3], 'the sample has varieties');
    await table.select(last.id);
    await answerSaveDialog(first, path);
    await table.press('Control+s');
    await expect.poll(() => table.savedState()).toBe('saved');
    const exited = exitStatus(first.main);
    await first.electron.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.close();
    });
    expect(await exited).toBe(0);

    const second = await startApp({ folder });
    expect(await second.page.getByTestId('recovery').count()).toBe(0);
    await answerOpenDialog(second, path);
    await startOf(second.page).openFile();
    const reopened = tableOf(second.page);
    await expect.poll(() => openTab(second)).toBe(scenario);
    const chosen = second.page.getByTestId(`cell-${last.id}-genericName`).locator('..');
    await expect.poll(() => chosen.getAttribute('data-selected')).toBe('true');
    await reopened.press('Control+z');
    await reopened.press('Control+z');
    await expect.poll(() => reopened.cell(variety.id, 'baseUnits')).toBe(variety.baseUnits);
    await expect.poll(() => reopened.savedState()).toBe('unsaved');
  });

  it('comes to the window that is already open when a second program is started with it', async () => {
    const folder = await settingsFolder();
    const path = join(folder, '丙.jieyu');
    await writePlanFile({ path, plan: sample, savedWith: '0.1.0' });
    const app = await startApp({ folder });
    const second = spawn(
      await electronExecutable(),
      [project, '--no-sandbox', `--user-data-dir=${folder}`, path],
      { stdio: 'ignore' },
    );
    expect(await exitStatus(second)).toBe(0);
    await expect.poll(() => windowTitle(app)).toBe('丙.jieyu - 结余');
    const windows = await app.electron.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
    );
    expect(windows).toBe(1);
  });
});

/** The id of the scenario whose tab is open; empty for the base. */
async function openTab({ page }: RunningApp): Promise<string | null> {
  const tab = page.locator('[role="tab"][aria-selected="true"]').first();
  return tab.getAttribute('data-scenario');
}
