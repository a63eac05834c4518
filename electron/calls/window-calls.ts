import { success } from '../../shared/result';
import type { CallHandlers } from '../channel/register-calls';
import type { CloseGuard } from '../window/close-guard';
import type { WindowFrame } from '../window/window-frame';

export function windowCalls({
  frame,
  closeGuard,
}: {
  readonly frame: Pick<WindowFrame, 'describe' | 'paste'>;
  readonly closeGuard: Pick<CloseGuard, 'close'>;
}): Pick<CallHandlers, 'window.describe' | 'window.paste' | 'window.close'> {
  return {
    'window.describe': (description) => {
      frame.describe(description);
      return Promise.resolve(success({}));
    },
    'window.paste': () => {
      frame.paste();
      return Promise.resolve(success({}));
    },
    'window.close': () => {
      // After the answer has gone out: closing ends the page that waits for it.
      setImmediate(() => {
        closeGuard.close();
      });
      return Promise.resolve(success({}));
    },
  };
}
