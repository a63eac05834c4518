import type { PlanDocument } from './plan';

/** Between the files of one import, in the origin of what it brought. */
const JOINT = '; ';

/** The names of the files from which inputs of a plan came, each once, in the order of the varieties. */
export function planFilesUsed({ varieties }: PlanDocument): readonly string[] {
  const files = new Set<string>();
  for (const { origins } of varieties) {
    for (const origin of Object.values(origins)) {
      if (origin.kind === 'file') files.add(origin.file);
      if (origin.kind === 'history') for (const file of origin.file.split(JOINT)) files.add(file);
    }
  }
  return [...files];
}
