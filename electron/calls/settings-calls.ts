import { success } from '../../shared/result';
import type { CallHandlers } from '../channel/register-calls';
import { readSettings, writeSettings } from '../storage/settings';
import type { WindowFrame } from '../window/window-frame';

export function settingsCalls({
  settingsPath,
  frame,
}: {
  readonly settingsPath: string;
  readonly frame: Pick<WindowFrame, 'speak'>;
}): Pick<CallHandlers, 'settings.read' | 'settings.write'> {
  return {
    'settings.read': async () => success(await readSettings(settingsPath)),
    'settings.write': async (settings) => {
      await writeSettings(settingsPath, settings);
      if (settings.language !== undefined) frame.speak(settings.language);
      return success({});
    },
  };
}
