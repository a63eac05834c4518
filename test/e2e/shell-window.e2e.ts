import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { electronExecutable } from '../../build/electron-runtime.mjs';
import { run } from '../../build/run.mjs';
import { writePlanFile } from '../../electron/storage/plan-files';
import { aPlan } from '../support/builders';
import {
  askMain,
  chooseMenu,
  exitStatus,
  settingsFolder,
  sharedApp,
  startApp,
  windowTitle,
} from './electron-app';

const project = resolve(import.meta.dirname, '../..');
const unsaved = {
  fileName: '市第一医院-2026.jieyu',
  hasUnsavedChanges: true,
  undoLabel: '修改约定采购量基数',
  redoLabel: null,
};

function menuLabels(app: Awaited<ReturnType<typeof startApp>>): Promise<string[]> {
  return app.electron.evaluate(
    ({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? [],
  );
}

describe('the window', () => {
  const shared = sharedApp();

  it('is shown at its usual size and does not shrink below what fits', async () => {
    const { electron } = shared.app;
    const window = await electron.evaluate(({ BrowserWindow }) => {
      const shown = BrowserWindow.getAllWindows()[0];
      return {
        isVisible: shown?.isVisible(),
        size: shown?.getSize(),
        smallest: shown?.getMinimumSize(),
      };
    });
    expect(window).toEqual({ isVisible: true, size: [1366, 768], smallest: [1100, 700] });
  });

  it('names the file in its title and marks unsaved changes', async () => {
    const app = shared.app;
    await askMain(app, 'window.describe', unsaved);
    expect(await windowTitle(app)).toBe('市第一医院-2026.jieyu • - 结余');
    await askMain(app, 'window.describe', { ...unsaved, hasUnsavedChanges: false });
    expect(await windowTitle(app)).toBe('市第一医院-2026.jieyu - 结余');
  });

  it('says in the menu what undo would undo', async () => {
    const app = shared.app;
    await askMain(app, 'window.describe', unsaved);
    const entry = await app.electron.evaluate(({ Menu }) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById('undo');
      return { label: item?.label, enabled: item?.enabled };
    });
    expect(entry).toEqual({ label: '撤销：修改约定采购量基数', enabled: true });
  });

  it('changes the language of its menu, and remembers it', async () => {
    const first = await startApp();
    expect(await menuLabels(first)).toEqual([
      '文件(&F)',
      '编辑(&E)',
      '情景(&C)',
      '视图(&V)',
      '语言(&L)',
      '帮助(&H)',
    ]);
    await chooseMenu(first, 'language.en');
    await expect.poll(() => menuLabels(first)).toContain('&File');
    const settings = join(first.folder, 'settings.json');
    await expect.poll(() => readFile(settings, 'utf8')).toContain('"en"');
    await first.quit();
    const second = await startApp({ folder: first.folder });
    await expect.poll(() => menuLabels(second)).toContain('&File');
  });

  it('closes at once where nothing is unsaved', async () => {
    const app = await startApp();
    const exited = exitStatus(app.main);
    await app.electron.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.close();
    });
    expect(await exited).toBe(0);
  });

  it('can be closed when its page has crashed with unsaved changes', async () => {
    const app = await startApp();
    await askMain(app, 'window.describe', unsaved);
    const exited = exitStatus(app.main);
    await app.electron.evaluate(({ BrowserWindow, dialog }) => {
      const window = BrowserWindow.getAllWindows()[0];
      dialog.showMessageBox = (...given: unknown[]) => {
        const [{ buttons = [] } = {}] = given.slice(-1) as { buttons?: string[] }[];
        // The sentence before reloading waits for ever; the one at closing is answered with the second button.
        return buttons.length === 0
          ? new Promise(() => undefined)
          : Promise.resolve({ response: 1, checkboxChecked: false });
      };
      window?.webContents.on('render-process-gone', () => {
        window.close();
      });
      window?.webContents.forcefullyCrashRenderer();
    });
    expect(await exited).toBe(0);
  });
});

describe('a plan file', () => {
  it('that is opened while the program runs comes to the same window', async () => {
    const folder = await settingsFolder();
    const path = join(folder, '甲.jieyu');
    await writePlanFile({ path, plan: aPlan(), savedWith: '0.1.0' });
    const app = await startApp({ folder });
    const second = spawn(
      await electronExecutable(),
      [project, '--no-sandbox', `--user-data-dir=${folder}`, path],
      { stdio: 'ignore' },
    );
    expect(await exitStatus(second)).toBe(0);
    await expect.poll(() => windowTitle(app)).toBe('甲.jieyu - 结余');
  });

  it('that the program is started with is open at once', async () => {
    const folder = await settingsFolder();
    const path = join(folder, '乙.jieyu');
    await writePlanFile({ path, plan: aPlan(), savedWith: '0.1.0' });
    const app = await startApp({ folder, parameters: [path] });
    await expect.poll(() => windowTitle(app)).toBe('乙.jieyu - 结余');
  });
});

describe('the program without a display', () => {
  it('runs a command and gives its exit status', async () => {
    const folder = await settingsFolder();
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^(?:WAYLAND_)?DISPLAY$/.test(name)),
    );
    const headless = async (...command: string[]) =>
      run(await electronExecutable(), [project, '--no-sandbox', '--headless', ...command], {
        cwd: folder,
        env,
      });
    const sample = await headless('sample', '--lang', 'en', '--report', join(folder, 'a.xlsx'));
    expect(sample).toMatchObject({ status: 0 });
    expect(await headless('estimate', 'gone.xlsx')).toMatchObject({ status: 1 });
    expect(await headless('nonsense')).toMatchObject({ status: 2 });
  });
});
