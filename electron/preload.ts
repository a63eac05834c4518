import { contextBridge, ipcRenderer, webUtils } from 'electron';

import type { Bridge } from '../shared/contract';
import type { EVENT_CHANNEL } from './channel/emit-event';
import type { CALL_CHANNEL } from './channel/register-calls';
import type { DROP_CHANNEL } from './channel/register-drops';

const callChannel: typeof CALL_CHANNEL = 'jieyu:call';
const eventChannel: typeof EVENT_CHANNEL = 'jieyu:event';
const dropChannel: typeof DROP_CHANNEL = 'jieyu:drop';

const bridge: Bridge = {
  invoke: (name, input) => ipcRenderer.invoke(callChannel, name, input),
  subscribe: (listener) => {
    const forward = (_event: unknown, name: string, payload: unknown): void => {
      listener(name, payload);
    };
    ipcRenderer.on(eventChannel, forward);
    return () => {
      // Nothing is returned: `off` gives back `ipcRenderer` itself, and with it every channel there is.
      ipcRenderer.off(eventChannel, forward);
    };
  },
};

contextBridge.exposeInMainWorld('jieyu', bridge);

/** Before version 29 Electron had none, and gave files a path of their own. */
function pathTeller(): typeof webUtils | undefined {
  return webUtils;
}

function pathOf(file: File & { readonly path?: string }): string {
  const utils = pathTeller();
  return utils === undefined ? (file.path ?? '') : utils.getPathForFile(file);
}

// The page never sees a path: it learns from main, by tokens, that files are there.
window.addEventListener(
  'drop',
  ({ dataTransfer }) => {
    const paths = Array.from(dataTransfer?.files ?? [], pathOf).filter((path) => path !== '');
    if (paths.length > 0) ipcRenderer.send(dropChannel, paths);
  },
  true,
);
