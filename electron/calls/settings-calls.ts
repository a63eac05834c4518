import { appError } from '../../shared/errors';
import { failure, success } from '../../shared/result';
import type { CallHandlers } from '../channel/register-calls';
import { readSettings, writeSettings } from '../storage/settings';
import type { WindowFrame } from '../window/window-frame';

export function settingsCalls({
  settingsPath,
  frame,
  reportFault,
}: {
  readonly settingsPath: string;
  readonly frame: Pick<WindowFrame, 'speak'>;
  readonly reportFault: (where: string, fault: unknown) => string;
}): Pick<CallHandlers, 'settings.read' | 'settings.write'> {
  return {
    'settings.read': async () => success(await readSettings(settingsPath)),
    'settings.write': async (settings) => {
      // The window speaks the language in any case; only the next start may not.
      if (settings.language !== undefined) frame.speak(settings.language);
      try {
        await writeSettings(settingsPath, settings);
        return success({});
      } catch (fault) {
        reportFault('settings', fault);
        return failure(appError('settings.unwritable', {}));
      }
    },
  };
}
