import type { CallInput, CallOutput } from '../../shared/contract';
import { callMain } from '../bridge';
import { sayStanding } from './say-standing';

/** What is dragged or typed comes in many small steps; only where it rests is written. */
const REST_MS = 400;

interface Remembered {
  /** Takes what was remembered last time. */
  readonly restore: (settings: CallOutput<'settings.read'>) => void;
  /** What is to be remembered now. */
  readonly present: () => CallInput<'settings.write'>;
  /** Calls back whenever that may have changed; returns its own undo. */
  readonly watch: (listener: () => void) => () => void;
}

/** Takes a setting as it was last time, and from then on writes it where it changes; returns its own undo. */
export function rememberSetting(setting: Remembered): () => void {
  let stop: (() => void) | null = null;
  let isOver = false;
  void restored(setting).then(() => {
    if (!isOver) stop = follow(setting);
  });
  return () => {
    isOver = true;
    stop?.();
  };
}

async function restored({ restore }: Remembered): Promise<void> {
  const reply = await callMain('settings.read', {});
  if (reply.ok) restore(reply.value);
}

function follow({ present, watch }: Remembered): () => void {
  let written = JSON.stringify(present());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = async (): Promise<void> => {
    const settings = present();
    const text = JSON.stringify(settings);
    if (text === written) return;
    written = text;
    const reply = await callMain('settings.write', settings);
    sayStanding('settings', reply.ok ? null : reply.error);
  };
  const stop = watch(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void write(), REST_MS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
