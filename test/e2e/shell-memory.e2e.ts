import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { writePlanFile } from '../../electron/storage/plan-files';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import {
  answerSaveDialog,
  askMain,
  chooseMenu,
  exitStatus,
  type RunningApp,
  settingsFolder,
  startApp,
  windowTitle,
} from './electron-app';

function boundsOf(app: RunningApp): Promise<unknown> {
  return app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
  );
}

async function close(app: RunningApp): Promise<void> {
  const exited = exitStatus(app.main);
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
  });
  expect(await exited).toBe(0);
}

describe('the window', () => {
  it('comes back where it was closed, and to the first screen where that place is gone', async () => {
    const folder = await settingsFolder();
    const first = await startApp({ folder });
    await first.electron.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 200, y: 150, width: 1200, height: 800 });
    });
    await expect.poll(() => boundsOf(first)).toMatchObject({ width: 1200, height: 800 });
    const placed = await boundsOf(first);
    await close(first);
    const second = await startApp({ folder });
    expect(await boundsOf(second)).toEqual(placed);
    await second.quit();

    const place = { x: 40_000, y: 40_000, width: 1200, height: 800, isMaximized: false };
    await writeFile(join(folder, 'window.json'), JSON.stringify(place));
    const third = await startApp({ folder });
    expect(await boundsOf(third)).toMatchObject({ width: 1366, height: 768 });
  });
});

describe('a damaged settings file', () => {
  it('is kept aside and reported once', async () => {
    const folder = await settingsFolder();
    await writeFile(join(folder, 'settings.json'), '{"language":');
    const first = await startApp({ folder });
    const notice = first.page.getByTestId('notice');
    await notice.waitFor();
    expect(await notice.getAttribute('data-kind')).toBe('damaged');
    expect(await notice.textContent()).toContain('设置文件');
    expect(await readFile(join(folder, 'settings.json.damaged'), 'utf8')).toBe('{"language":');
    expect(await askMain(first, 'app.takeDamaged', {})).toEqual({ ok: true, value: [] });
    await first.quit();
    const second = await startApp({ folder });
    expect(await second.page.getByTestId('notice').count()).toBe(0);
  });
});

describe('the diagnostics of the help menu', () => {
  it('hold the log and the versions, and nothing of the plan or of where it lies', async () => {
    const folder = await settingsFolder();
    const plan = { ...sampleHospital(), hospitalName: '市第一人民医院' };
    const path = join(folder, '市第一人民医院-2026.jieyu');
    await writePlanFile({ path, plan, savedWith: '0.1.0' });
    const app = await startApp({ folder, parameters: [path] });
    await expect.poll(() => windowTitle(app)).toContain('市第一人民医院');
    const target = join(folder, '诊断.json');
    await answerSaveDialog(app, target);
    await chooseMenu(app, 'saveDiagnostics');
    const notice = app.page.getByTestId('notice');
    await expect.poll(() => notice.getAttribute('data-kind')).toBe('diagnosticsSaved');
    const text = await readFile(target, 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      versions: { program: '0.1.0' },
      settings: { language: 'zh' },
    });
    const secrets = [
      ...['市第一人民医院', folder],
      ...plan.varieties.map(({ genericName }) => genericName),
    ];
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });
});
