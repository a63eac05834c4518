/** The object without some of its optional keys. */
export function without<Source extends object, Key extends keyof Source>(
  source: Source,
  keys: readonly Key[],
): Omit<Source, Key> {
  const rest = { ...source };
  for (const key of keys) Reflect.deleteProperty(rest, key);
  return rest;
}
