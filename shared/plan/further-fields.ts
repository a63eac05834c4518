import { z } from 'zod';

import { isPlainObject } from './plain-object';

/**
 * Fields of a plan, a variety or a scenario that a later program has written and this one does not know. They are kept
 * through editing and saving, and stand among the known fields in the file.
 */
export type FurtherFields = Readonly<Record<string, unknown>>;

const DEEPEST = 50;

/** Plain data of JSON, not too deep to be written again. */
export const furtherFieldsSchema = z.custom<FurtherFields>(
  (value) => isPlainObject(value) && isPlainData(value, 0),
  'plain data',
);

/** The object with the fields that are not known moved into one place; the same object where all are known. */
export function gatherFurther(
  item: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
): Readonly<Record<string, unknown>> {
  const names = Object.keys(item);
  if (names.every((name) => known.has(name))) return item;
  const named = (isKnown: boolean): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      names
        .filter((name) => known.has(name) === isKnown && name !== '__proto__')
        .map((name) => [name, item[name]]),
    );
  return { ...named(true), further: named(false) };
}

/** The object with those fields among its own again. */
export function scatterFurther(
  item: Readonly<Record<string, unknown>> & { readonly further?: FurtherFields },
): Readonly<Record<string, unknown>> {
  if (item.further === undefined) return item;
  const { further, ...known } = item;
  return { ...further, ...known };
}

/** The names that stand in a file for the fields of a schema. */
export function fileFields(schema: z.ZodObject): ReadonlySet<string> {
  return new Set(Object.keys(schema.shape).filter((name) => name !== 'further'));
}

function isPlainData(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (depth >= DEEPEST) return false;
  if (Array.isArray(value)) return value.every((item) => isPlainData(item, depth + 1));
  return isPlainObject(value) && Object.values(value).every((item) => isPlainData(item, depth + 1));
}
