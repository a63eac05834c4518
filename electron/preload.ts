import { contextBridge, ipcRenderer } from 'electron';

import type { Bridge } from '../shared/contract';
import type { EVENT_CHANNEL } from './emit-event';
import type { CALL_CHANNEL } from './register-calls';

const callChannel: typeof CALL_CHANNEL = 'jieyu:call';
const eventChannel: typeof EVENT_CHANNEL = 'jieyu:event';

const bridge: Bridge = {
  invoke: (name, input) => ipcRenderer.invoke(callChannel, name, input),
  subscribe: (listener) => {
    const forward = (_event: unknown, name: string, payload: unknown): void => {
      listener(name, payload);
    };
    ipcRenderer.on(eventChannel, forward);
    return () => ipcRenderer.off(eventChannel, forward);
  },
};

contextBridge.exposeInMainWorld('jieyu', bridge);
