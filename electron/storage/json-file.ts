import { readFile, rename } from 'node:fs/promises';

import type { z } from 'zod';

import { OneAtATime } from '../../shared/one-at-a-time';
import { writeFileSafely } from './write-file-safely';

interface JsonFile<Value> {
  readonly path: string;
  readonly schema: z.ZodType<Value>;
  /** What holds while there is no file, or none that can be read. */
  readonly fallback: Value;
  /** Told when a damaged file has been kept aside. */
  readonly onDamage?: () => void;
}

/** Changes under way by path, so that two of them never read the same old state. */
const changes = new OneAtATime();

/** The checked content of a file of our own. A damaged one is kept aside as `….damaged`, and the fallback holds. */
export async function readJsonFile<Value>(file: JsonFile<Value>): Promise<Value> {
  const text = await textOrNull(file.path);
  if (text === null) return file.fallback;
  const parsed = file.schema.safeParse(parsedOrNull(text));
  if (parsed.success) return parsed.data;
  await keepAside(file.path);
  file.onDamage?.();
  return file.fallback;
}

/** Replaces the content by a function of it, after changes already under way. */
export async function changeJsonFile<Value>(
  file: JsonFile<Value>,
  change: (value: Value) => Value,
): Promise<void> {
  await changes.run(file.path, async () => {
    const changed = change(await readJsonFile(file));
    await writeFileSafely(file.path, `${JSON.stringify(changed, null, 1)}\n`);
  });
}

async function textOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return null;
  }
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function keepAside(path: string): Promise<void> {
  try {
    await rename(path, `${path}.damaged`);
  } catch {
    // It cannot be moved; the next change replaces it.
  }
}
