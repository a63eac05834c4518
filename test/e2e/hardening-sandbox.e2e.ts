import { chmod, chown, copyFile, cp, mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { electronExecutable } from '../../build/electron-runtime.mjs';
import { assert } from '../../shared/assert';
import { type DrivenRun, type Driving, openFolder, runDriven } from './driven-program';

const project = resolve(import.meta.dirname, '../..');
const NOBODY = 65_534;

/** Opens the sample and says how the page's process is kept, as the kernel sees it. */
async function lookAround({ electron, window, load, click, waitFor }: Driving): Promise<unknown> {
  await click('start-sample');
  await waitFor('card-retention');
  const { readFileSync } = load('node:fs') as {
    readFileSync: (path: string, encoding: string) => string;
  };
  const status = readFileSync(
    `/proc/${String(window.webContents.getOSProcessId())}/status`,
    'utf8',
  );
  const line = (name: string): string | undefined =>
    new RegExp(`^${name}:\\s+(.*)`, 'm').exec(status)?.[1];
  const namespaceIds = line('NSpid')?.split(/\s+/) ?? [];
  return {
    user: process.getuid?.() === 0 ? 'root' : 'ordinary',
    isSwitchedOff: electron.app.commandLine.hasSwitch('no-sandbox'),
    // 2: only the calls of a filter's list are let through.
    seccomp: line('Seccomp'),
    canGainPrivileges: line('NoNewPrivs') !== '1',
    capabilities: line('CapEff'),
    hasOwnProcesses: namespaceIds.length > 1,
  };
}

/** Electron and the built program where another user may read them, and that user. */
async function asNobody(folder: string): Promise<Partial<DrivenRun>> {
  const electron = join(folder, 'electron');
  await mkdir(electron);
  const from = dirname(await electronExecutable());
  await cp(from, electron, { recursive: true });
  await cp(join(project, 'out'), join(folder, 'out'), { recursive: true });
  await chown(folder, NOBODY, NOBODY);
  const helper = join(electron, 'chrome-sandbox');
  await chown(helper, 0, 0);
  await chmod(helper, 0o4755);
  const env: NodeJS.ProcessEnv = { ...process.env, HOME: folder };
  const authority = process.env['XAUTHORITY'];
  if (authority !== undefined) {
    env['XAUTHORITY'] = join(folder, 'authority');
    await copyFile(authority, join(folder, 'authority'));
    await chown(join(folder, 'authority'), NOBODY, NOBODY);
  }
  const user = String(NOBODY);
  return {
    under: ['setpriv', `--reuid=${user}`, `--regid=${user}`, '--clear-groups'],
    executable: join(electron, 'electron'),
    built: join(folder, 'out'),
    env,
  };
}

describe('the program of an ordinary user', () => {
  it('starts with its sandbox and keeps the page in it', async () => {
    const folder = await openFolder();
    const isRoot = process.getuid?.() === 0;
    const other = isRoot ? await asNobody(folder) : {};
    const { told, output } = await runDriven({
      folder,
      isSandboxed: true,
      drive: lookAround,
      ...other,
    });
    assert(told !== null, output);
    expect(told).toEqual({
      user: 'ordinary',
      isSwitchedOff: false,
      seccomp: '2',
      canGainPrivileges: false,
      capabilities: '0000000000000000',
      hasOwnProcesses: true,
    });
  });
});
