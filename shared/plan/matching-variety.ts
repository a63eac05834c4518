import type { Variety } from './plan';

interface Named {
  readonly genericName: string;
  readonly dosageForm: string;
  readonly batch: string;
}

/**
 * Finds the variety of a plan that purchases belong to: the same generic name, dosage form and batch; else one that a
 * person has joined that name to; else the only one of that name and form, where just one of both sides says a batch.
 */
export function varietyMatcher(varieties: readonly Variety[]): (named: Named) => Variety | null {
  const byKey = new Map<string, Variety>();
  const byName = new Map<string, readonly Variety[]>();
  for (const variety of varieties) {
    if (!byKey.has(keyOf(variety))) byKey.set(keyOf(variety), variety);
    for (const name of new Set([variety, ...(variety.aliases ?? [])].map(nameOf))) {
      byName.set(name, [...(byName.get(name) ?? []), variety]);
    }
  }
  return (named) => {
    const exact = byKey.get(keyOf(named));
    if (exact !== undefined) return exact;
    const [only, ...others] = (byName.get(nameOf(named)) ?? []).filter(
      ({ batch }) => batch === named.batch || batch === '' || named.batch === '',
    );
    return only !== undefined && others.length === 0 ? only : null;
  };
}

function nameOf({ genericName, dosageForm }: Pick<Named, 'genericName' | 'dosageForm'>): string {
  return JSON.stringify([genericName, dosageForm]);
}

function keyOf({ genericName, dosageForm, batch }: Named): string {
  return JSON.stringify([genericName, dosageForm, batch]);
}
