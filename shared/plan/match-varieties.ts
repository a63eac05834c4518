import type { NamedVariety } from '../purchases/identity/drug-identity';
import { varietyFinder } from '../purchases/identity/variety-finder';
import { varietyKey } from '../purchases/variety-key';

/** A variety of a plan, with the other names that files may bring it under. */
interface KnownVariety extends NamedVariety {
  readonly aliases?: readonly Pick<NamedVariety, 'genericName' | 'dosageForm'>[];
}

/**
 * Finds the variety of a plan that a name of a file stands for; `null` where it is none of them. One with the very same
 * words goes before one that is only named otherwise.
 */
export function varietyMatcher<Known extends KnownVariety>(
  known: readonly Known[],
  fresh: readonly NamedVariety[],
): (name: NamedVariety) => Known | null {
  const same = known.map((variety) => [variety, ...aliasesOf(variety)]);
  const find = varietyFinder([...known, ...fresh], same);
  const [bySpelling, byIdentity] = [new Map<string, Known>(), new Map<string, Known>()];
  for (const variety of known) {
    setFirst(bySpelling, varietyKey(variety), variety);
    setFirst(byIdentity, find(variety), variety);
  }
  return (name) => bySpelling.get(varietyKey(name)) ?? byIdentity.get(find(name)) ?? null;
}

/** An alias is a name in the variety's own batch. */
function aliasesOf({ aliases = [], batch }: KnownVariety): readonly NamedVariety[] {
  return aliases.map((alias) => ({ ...alias, batch }));
}

function setFirst<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}
