import { constants, setPriority } from 'node:os';
import { join } from 'node:path';

import { app, utilityProcess } from 'electron';

import type { WorkbookSystem } from './run-workbook-process';

/**
 * Electron's own processes. V8's limit does not count buffers, and not every Electron heeds it (25 does not): what holds is
 * that the whole process is watched.
 */
export const electronSystem: WorkbookSystem = {
  start: () => {
    const child = utilityProcess.fork(join(__dirname, 'workbook-process.cjs'), [], {
      serviceName: 'Jieyu import',
      execArgv: ['--max-old-space-size=1024'],
      stdio: 'ignore',
    });
    child.once('spawn', () => {
      giveWay(child.pid);
    });
    return child;
  },
  residentBytes: (pid) => {
    const metric = app.getAppMetrics().find((each) => each.pid === pid);
    return metric === undefined ? null : metric.memory.workingSetSize * 1024;
  },
  killByPid: (pid) => {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      const isGone = error instanceof Error && 'code' in error && error.code === 'ESRCH';
      if (!isGone) throw error;
    }
  },
};

/** The window and what draws it come first: reading takes what they leave. */
function giveWay(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Some systems do not let a program say so, and a process may already have ended: it reads all the same.
  }
}
