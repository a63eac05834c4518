import type * as Electron from 'electron';
import { describe, expect, it } from 'vitest';

import { type Driving, openFolder, runDriven } from './driven-program';

/** Gives every frame of a page the bridge, as the program never does: only the door is left to refuse. */
function openSubFrames(electron: typeof Electron, load: NodeJS.Require): void {
  const BrowserWindow = new Proxy(electron.BrowserWindow, {
    construct: (target, [options]: [Electron.BrowserWindowConstructorOptions]) =>
      new target({
        ...options,
        webPreferences: { ...options.webPreferences, nodeIntegrationInSubFrames: true },
      }),
  });
  const widened = new Proxy(electron, {
    get: (target, name) =>
      name === 'BrowserWindow' ? BrowserWindow : (Reflect.get(target, name) as unknown),
  });
  // Electron's own names cannot be assigned to: the program is given others when it asks for them.
  const modules = load('node:module') as { _load: (name: string, ...others: unknown[]) => unknown };
  const original = modules._load;
  modules._load = (name, ...others) => (name === 'electron' ? widened : original(name, ...others));
}

describe('a frame inside the page', () => {
  it('is refused every call, though it has the bridge', async () => {
    const folder = await openFolder();
    const { told } = await runDriven({
      folder,
      prepare: openSubFrames,
      drive: async ({ window }: Driving) => {
        await window.webContents.executeJavaScript(
          `new Promise((settle) => {
            const frame = document.createElement('iframe');
            frame.srcdoc = 'x';
            frame.onload = () => settle(null);
            document.body.append(frame);
          })`,
        );
        const [frame] = window.webContents.mainFrame.frames;
        const ask = "jieyu.invoke('settings.read', {})";
        return {
          own: await window.webContents.mainFrame.executeJavaScript(ask),
          inner: await frame?.executeJavaScript(ask),
        };
      },
    });
    expect(told).toEqual({
      own: { ok: true, value: { language: 'zh' } },
      inner: { ok: false, error: { code: 'call.untrusted', params: {} } },
    });
  });
});
