import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

// Not its form for Electron: that one opens channels of its own, on which any page may write into the log.
import log from 'electron-log/node';

import { traceOf } from './fault-trace';

const LARGEST_BYTES = 1024 * 1024;

/** Logs into a folder and nowhere else; rotates at a megabyte. */
export function startLog(folder: string): void {
  log.transports.file.resolvePathFn = () => join(folder, 'main.log');
  log.transports.file.maxSize = LARGEST_BYTES;
  log.transports.console.level = 'error';
}

/**
 * Notes a fault of our own and returns its reference. Messages are left out, since they quote what they stumbled over: no
 * figure, no name and no folder of the person gets into the log.
 */
export function reportFault(where: string, fault: unknown): string {
  const reference = randomBytes(4).toString('hex');
  log.error([reference, where, ...traceOf(fault)].join(' | '));
  return reference;
}
