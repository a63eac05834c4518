import { join } from 'node:path';

import { app, utilityProcess } from 'electron';

import type { WorkbookSystem } from './run-workbook-process';

/** Electron's own processes. V8's limit does not count buffers: the whole process is watched as well. */
export const electronSystem: WorkbookSystem = {
  start: () =>
    utilityProcess.fork(join(__dirname, 'workbook-process.cjs'), [], {
      serviceName: 'Jieyu import',
      execArgv: ['--max-old-space-size=1024'],
      stdio: 'ignore',
    }),
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
