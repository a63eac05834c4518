import { basename } from 'node:path';

import type { BrowserWindow } from 'electron';

import type { Messages } from '../../shared/i18n/zh-cn';
import { failure, success } from '../../shared/result';
import type { CallHandlers } from '../channel/register-calls';
import type { DamagedFiles } from '../faults/damaged-files';
import { localDate } from '../storage/local-date';
import { writeFailure } from '../storage/write-failure';
import { writeFileSafely } from '../storage/write-file-safely';

interface AppCallsNeeds {
  readonly version: string;
  /** Has looked at the program's own files once `areChecked` is fulfilled. */
  readonly damaged: Pick<DamagedFiles, 'take'>;
  readonly areChecked: Promise<unknown>;
  readonly diagnostics: () => Promise<string>;
  readonly askDiagnosticsPath: (window: BrowserWindow, name: string) => Promise<string | null>;
  readonly messages: () => Messages;
  readonly now: () => Date;
}

/** What program this is, and how it fares. */
export function appCalls(
  needs: AppCallsNeeds,
): Pick<CallHandlers, 'app.describe' | 'app.takeDamaged' | 'app.saveDiagnostics'> {
  return {
    'app.describe': () => Promise.resolve(success({ version: needs.version })),
    'app.takeDamaged': async () => {
      await needs.areChecked;
      return success([...needs.damaged.take()]);
    },
    'app.saveDiagnostics': async (_input, { window }) => {
      const date = localDate(needs.now());
      const name = needs.messages().recovery.diagnosticsName({ date });
      const path = await needs.askDiagnosticsPath(window, name);
      if (path === null) return success({ kind: 'cancelled' });
      const fileName = basename(path);
      const text = await needs.diagnostics();
      try {
        await writeFileSafely(path, text);
      } catch (error) {
        return failure(writeFailure(error, fileName));
      }
      return success({ kind: 'saved', fileName });
    },
  };
}
