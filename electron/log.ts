import { randomBytes } from 'node:crypto';
import { basename, join } from 'node:path';

import log from 'electron-log/main';

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

/** The fault's kind and the places it passed through, with file names but no folders. */
export function traceOf(fault: unknown): readonly string[] {
  if (!(fault instanceof Error)) return [typeof fault];
  const code = 'code' in fault && typeof fault.code === 'string' ? [fault.code] : [];
  const frames = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [fault.name, ...code, ...frames.slice(0, 12).map(withoutFolder)];
}

function withoutFolder(frame: string): string {
  const place = /^\s+at (?:(.*) \()?(.*?):(\d+):(\d+)\)?$/.exec(frame);
  if (place === null) return 'at ?';
  const [, name = '?', file = '', line = '', column = ''] = place;
  return `${name} ${basename(file.replaceAll('\\', '/'))}:${line}:${column}`;
}
