import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { calls } from '../../shared/contract';
import { callSamples } from '../support/call-samples';
import { hostileCalls } from '../support/hostile-calls';
import { askMain, type RunningApp, sharedApp } from './electron-app';

const names = Object.keys(calls);
const source = { names, samples: callSamples };
/** As text, for the other side: its own functions cannot be handed over. */
const hostileText = hostileCalls.toString();

/** What is left of the settings folder without Chromium's own: each file with the hash of its content. */
async function ownFiles(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !CHROMIUMS.test(relative(folder, path)));
  const hashes = files.map(async (path) => [
    relative(folder, path),
    createHash('sha256')
      .update(await readFile(path))
      .digest('hex'),
  ]);
  return Object.fromEntries(await Promise.all(hashes)) as Record<string, string>;
}

const CHROMIUMS =
  /^(?:\w*Cache|Code Cache|Crashpad|DevToolsActivePort|Dictionaries|(?:Local|Session) Storage|Network|Shared Dictionary|Singleton\w+|blob_storage|Preferences|Local State|Cookies.*|Trust Tokens.*|Network Persistent State|TransportSecurity|DIPS.*|SharedStorage.*|WebStorage|VideoDecodeStats|shared_proto_db)/;

interface Effects {
  readonly dialogs: number;
  readonly processes: number;
  readonly shown: number;
  readonly windows: number;
}

/** Counts what calls could bring about; every dialog is cancelled. */
async function countEffects({ electron }: RunningApp): Promise<void> {
  await electron.evaluate(({ dialog, utilityProcess, shell }) => {
    const effects = { dialogs: 0, processes: 0, shown: 0 };
    Reflect.set(globalThis, 'effects', effects);
    dialog.showOpenDialog = () => {
      effects.dialogs += 1;
      return Promise.resolve({ canceled: true, filePaths: [] });
    };
    dialog.showSaveDialog = () => {
      effects.dialogs += 1;
      return Promise.resolve({ canceled: true, filePath: '' });
    };
    dialog.showMessageBox = () => {
      effects.dialogs += 1;
      return Promise.resolve({ response: 0, checkboxChecked: false });
    };
    const fork = utilityProcess.fork.bind(utilityProcess);
    utilityProcess.fork = (...given) => {
      effects.processes += 1;
      return fork(...given);
    };
    shell.showItemInFolder = () => {
      effects.shown += 1;
    };
  });
}

function effectsOf({ electron }: RunningApp): Promise<Effects> {
  return electron.evaluate(({ BrowserWindow }) => ({
    ...(Reflect.get(globalThis, 'effects') as Omit<Effects, 'windows'>),
    windows: BrowserWindow.getAllWindows().length,
  }));
}

/** What a person could notice of a call: files, settings, title, and what was counted. */
async function stateOf(app: RunningApp): Promise<unknown> {
  return {
    files: await ownFiles(app.folder),
    settings: await askMain(app, 'settings.read', {}),
    recent: await askMain(app, 'plan.listRecent', {}),
    learnt: await askMain(app, 'import.recall', {}),
    address: app.page.url(),
    effects: await effectsOf(app),
  };
}

const refusals = ['call.badInput', 'call.unknown', 'call.untrusted', 'token.unknown'];

describe('main, asked for what it does not give', () => {
  const shared = sharedApp();

  beforeAll(async () => {
    await countEffects(shared.app);
    await shared.app.electron.evaluate(`globalThis.hostileCalls = ${hostileText}, null`);
    // There is a state to be kept.
    await askMain(shared.app, 'settings.write', { language: 'zh' });
  });

  it('has one channel for all windows, and none of a library', async () => {
    const channels = await shared.app.electron.evaluate(({ ipcMain, BrowserWindow }) => {
      const own = BrowserWindow.getAllWindows()[0]?.webContents.ipc;
      const invoked = (from: unknown): string[] => [
        // Where Electron keeps its handlers is not in its declarations.
        ...(from as { _invokeHandlers: Map<string, unknown> })._invokeHandlers.keys(),
      ];
      const heard = (from: Electron.IpcMain | undefined): unknown[] =>
        (from?.eventNames() ?? []).filter((name) => name !== 'error');
      return {
        main: [...invoked(ipcMain), ...heard(ipcMain)],
        window: [...invoked(own), ...heard(own)],
      };
    });
    expect(channels).toEqual({ main: ['jieyu:call'], window: ['jieyu:drop'] });
  });

  it.each([1, 2, 3, 4, 5])(
    'refuses 2,000 made-up calls in words, without any effect (seed %i)',
    async (seed) => {
      const { app } = shared;
      const before = await stateOf(app);
      const counts = await app.electron.evaluate(
        async ({ ipcMain, BrowserWindow }, made) => {
          const make = Reflect.get(globalThis, 'hostileCalls') as typeof hostileCalls;
          type Answer = (event: object, name: unknown, input: unknown) => Promise<unknown>;
          const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, Answer> })
            ._invokeHandlers;
          const answer = handlers.get('jieyu:call');
          const senderFrame = BrowserWindow.getAllWindows()[0]?.webContents.mainFrame;
          const replies: Record<string, number> = {};
          for (const [name, input] of make(made)) {
            // As Electron does it: what is returned or thrown goes back by this function.
            const reply = await new Promise((settle) => {
              const event = { senderFrame, _reply: settle, _throw: settle };
              void Promise.resolve(answer?.(event, name, input)).then((value) => {
                if (value !== undefined) settle(value);
              }, settle);
            });
            const { ok, error } = reply as { ok?: boolean; error?: { code: string } };
            const kind = ok === true ? `done: ${String(name)}` : (error?.code ?? String(reply));
            replies[kind] = (replies[kind] ?? 0) + 1;
          }
          return replies;
        },
        { ...source, seed, count: 2000 },
      );
      expect(Object.keys(counts).filter((code) => !refusals.includes(code))).toEqual([]);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(2000);
      expect(counts['call.badInput']).toBeGreaterThan(1000);
      expect(counts['call.unknown']).toBeGreaterThan(100);
      expect(await stateOf(app)).toEqual(before);
      expect(await app.electron.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
    },
  );

  it('refuses 500 through the bridge of the page', async () => {
    const { app } = shared;
    const before = await stateOf(app);
    const counts = await app.page.evaluate(
      `(async (make, made) => {
        const replies = {};
        const ask = async (name, input) => {
          const reply = await window.jieyu.invoke(name, input);
          return reply.ok ? 'done: ' + name : reply.error.code;
        };
        // The bridge carries fields only: without any, all that arrives is an honest empty object.
        const arrivesEmpty = (input) =>
          typeof input === 'object' && input !== null && !ArrayBuffer.isView(input) &&
          Object.keys(input).every((key) => key === '__proto__');
        for (const [name, input] of make(made)) {
          if (arrivesEmpty(input)) continue;
          // What the bridge itself cannot carry gets no further than to the page.
          const code = await ask(name, input).catch(() => 'not carried');
          replies[code] = (replies[code] ?? 0) + 1;
        }
        return replies;
      })(${hostileText}, ${JSON.stringify({ ...source, seed: 6, count: 500 })})`,
    );
    const replies = counts as Record<string, number>;
    const known = [...refusals, 'not carried'];
    expect(Object.keys(replies).filter((code) => !known.includes(code))).toEqual([]);
    expect(replies['call.badInput']).toBeGreaterThan(200);
    expect(await stateOf(app)).toEqual(before);
    expect(app.complaints).toEqual([]);
  });
});
