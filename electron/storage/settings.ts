import { z } from 'zod';

import { changeJsonFile, readJsonFile } from './json-file';

const settingsSchema = z.object({ language: z.enum(['zh', 'en']) });
export type Settings = z.infer<typeof settingsSchema>;

const fallback: Settings = { language: 'zh' };

export function readSettings(path: string): Promise<Settings> {
  return readJsonFile({ path, schema: settingsSchema, fallback });
}

export function writeSettings(path: string, settings: Settings): Promise<void> {
  return changeJsonFile({ path, schema: settingsSchema, fallback }, () => settings);
}
