import type { ImportedFile, PlanDocument } from './plan';

/** The files from which inputs of a plan came, each content once, in the order of the varieties. */
export function planFilesUsed({ varieties, sources }: PlanDocument): readonly ImportedFile[] {
  const names = new Set<string>();
  for (const { origins } of varieties) {
    for (const origin of Object.values(origins)) {
      if (origin.kind === 'file') names.add(origin.file);
      if (origin.kind === 'history') for (const file of origin.files) names.add(file);
    }
  }
  return [...names].flatMap((name) => contentsOf(name, sources));
}

function contentsOf(name: string, sources: PlanDocument['sources']): readonly ImportedFile[] {
  const stamps = new Set(
    sources.filter((source) => source.name === name).map(({ stamp }) => stamp),
  );
  return stamps.size === 0
    ? [{ name, stamp: null }]
    : [...stamps].map((stamp) => ({ name, stamp }));
}
