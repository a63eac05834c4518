import type { ImportedFile, PlanDocument } from './plan';

/** Between the files of one import, in the origin of what it brought. */
const JOINT = '; ';

/** The files from which inputs of a plan came, each once, in the order of the varieties, with the stamp of what was read last. */
export function planFilesUsed({ varieties, importedFiles }: PlanDocument): readonly ImportedFile[] {
  const files = new Set<string>();
  for (const { origins } of varieties) {
    for (const origin of Object.values(origins)) {
      if (origin.kind === 'file') files.add(origin.file);
      if (origin.kind === 'history') for (const file of origin.file.split(JOINT)) files.add(file);
    }
  }
  const stamps = new Map(importedFiles.map(({ name, stamp }) => [name, stamp]));
  return [...files].map((name) => ({ name, stamp: stamps.get(name) ?? null }));
}
