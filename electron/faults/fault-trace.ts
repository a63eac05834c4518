import { basename } from 'node:path';

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
