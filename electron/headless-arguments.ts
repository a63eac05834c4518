const MARK = '--headless';

/** What stands behind `--headless`: a command and its options; `null` where the window is wanted. */
export function headlessArguments(parameters: readonly string[]): readonly string[] | null {
  const at = parameters.indexOf(MARK);
  return at === -1 ? null : parameters.slice(at + 1);
}
