import { basename, dirname } from 'node:path';

import { z } from 'zod';

import type { CallOutput } from '../../shared/contract';
import { exportKinds } from '../../shared/report-request';
import { changeJsonFile, readJsonFile } from '../storage/json-file';

const KEPT = 500;

const entrySchema = z.object({
  at: z.iso.datetime(),
  kind: z.enum(exportKinds),
  path: z.string().min(1).max(4096),
  /** The scenarios of a report, or the table's name. */
  subject: z.string().max(1000),
});
const logSchema = z.array(entrySchema).readonly();
export type LoggedExport = z.infer<typeof entrySchema>;

function logFile(path: string): Parameters<typeof readJsonFile<readonly LoggedExport[]>>[0] {
  return { path, schema: logSchema, fallback: [] };
}

/** Notes an export (导出行为已留痕), the newest first. */
export function noteExport(logPath: string, entry: LoggedExport): Promise<void> {
  return changeJsonFile(logFile(logPath), (entries) => [entry, ...entries].slice(0, KEPT));
}

/** The log as the page shows it; `tokenFor` knows the files that this run of the program wrote. */
export async function listExports(
  logPath: string,
  tokenFor: (path: string) => string | null,
): Promise<CallOutput<'report.list'>> {
  const entries = await readJsonFile(logFile(logPath));
  return entries.map(({ path, ...entry }) => ({
    ...entry,
    fileName: basename(path),
    folder: dirname(path),
    token: tokenFor(path),
  }));
}
