import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { readFuses, setFuses, wantedFuses } from '../../build/packaging/fuses.mjs';

/** A binary with a fuse wire in its middle, as Electron's documentation describes it. */
async function binary(states: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jieyu-fuses-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'program');
  const wire = `dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001${String.fromCharCode(states.length)}${states}`;
  await writeFile(path, `before${wire}after`, 'latin1');
  return path;
}

describe('the fuses', () => {
  it('are set as many as an older Electron has', async () => {
    const program = await binary('1011000');
    await setFuses(program, wantedFuses('linux'));
    expect(await readFuses(program)).toEqual({
      RunAsNode: false,
      EnableCookieEncryption: false,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      EnableEmbeddedAsarIntegrityValidation: false,
      OnlyLoadAppFromAsar: true,
      LoadBrowserProcessSpecificV8Snapshot: false,
    });
  });

  it.each(['linux', 'win32', 'darwin'])('are all set on %s where all are there', async (system) => {
    const program = await binary('101100011');
    await setFuses(program, wantedFuses(system));
    expect(await readFuses(program)).toEqual(wantedFuses(system));
  });

  it('let a debugger in, or Node, on no system', () => {
    for (const system of ['linux', 'win32', 'darwin']) {
      expect(wantedFuses(system)).toMatchObject({
        RunAsNode: false,
        EnableNodeOptionsEnvironmentVariable: false,
        EnableNodeCliInspectArguments: false,
        OnlyLoadAppFromAsar: true,
        GrantFileProtocolExtraPrivileges: false,
      });
    }
  });

  it('have the archive checked where the system can', () => {
    const checked = ['linux', 'win32', 'darwin'].filter(
      (system) => wantedFuses(system).EnableEmbeddedAsarIntegrityValidation,
    );
    expect(checked).toEqual(['win32', 'darwin']);
  });
});
