import { z } from 'zod';

import type { CallInput } from '../../shared/contract';
import { planningSettingsSchema } from '../../shared/planning-settings';
import { exportSettingsSchema } from '../../shared/report-request';
import { tableSettingsSchema } from '../../shared/table-settings';
import { changeJsonFile, readJsonFile } from './json-file';

const settingsSchema = z.object({
  language: z.enum(['zh', 'en']),
  // A damaged arrangement of the table is let go; the rest is still good.
  table: tableSettingsSchema.optional().catch(undefined),
  planning: planningSettingsSchema.optional().catch(undefined),
  exports: exportSettingsSchema.optional().catch(undefined),
});
type Settings = z.infer<typeof settingsSchema>;

const fallback: Settings = { language: 'zh' };

/** `onDamage` is told where the file was damaged and has been kept aside. */
export function readSettings(path: string, onDamage?: () => void): Promise<Settings> {
  return readJsonFile({ path, schema: settingsSchema, fallback, ...(onDamage && { onDamage }) });
}

/** Changes what is given; the rest stays as it was. */
export function writeSettings(path: string, settings: CallInput<'settings.write'>): Promise<void> {
  return changeJsonFile({ path, schema: settingsSchema, fallback }, (present) => ({
    language: settings.language ?? present.language,
    table: settings.table ?? present.table,
    planning: settings.planning ?? present.planning,
    exports: settings.exports ?? present.exports,
  }));
}
