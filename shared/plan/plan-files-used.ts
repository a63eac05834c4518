import type { PlanDocument } from './plan';

/** The names of the files from which inputs of a plan came, each once, in the order of the varieties. */
export function planFilesUsed({ varieties }: PlanDocument): readonly string[] {
  const files = new Set<string>();
  for (const { origins } of varieties) {
    for (const origin of Object.values(origins)) {
      if (origin.kind === 'file' || origin.kind === 'history') files.add(origin.file);
    }
  }
  return [...files];
}
