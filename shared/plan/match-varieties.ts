import { couldBe } from '../purchases/identity/could-be';
import { type DrugIdentity, drugIdentity } from '../purchases/identity/drug-identity';
import { varietyFinder } from '../purchases/identity/variety-finder';
import { varietyKey } from '../purchases/variety-key';
import type { VarietyAlias } from './plan';
import { namesOf, type VarietyName } from './variety-names';

/** A variety of a plan, with the other names that files may bring it under. */
type KnownVariety = VarietyName & { readonly aliases?: readonly VarietyAlias[] };

type Match<Known> = (name: VarietyName) => Known | null;

/**
 * Finds the variety of a plan that a name of a file stands for; `null` where it is none of them. One with the very same
 * words goes before one of the same drug and form, that before one that only went by the name, and that before the one that
 * has all forms and batches which an open name may be of.
 */
export function varietyMatcher<Known extends KnownVariety>(
  known: readonly Known[],
  fresh: readonly VarietyName[],
): Match<Known> {
  const names = known.map(namesOf);
  const all = [...names.flat(), ...fresh];
  const rules = [varietyKey, varietyFinder(all), varietyFinder(all, names)];
  const byRule = rules.map((keyOf) => firstByKey(known, keyOf));
  const certain: Match<Known> = (name) => firstFound(byRule, name);
  const possible = onlyPossible(known, fresh, certain);
  return (name) => certain(name) ?? possible(name);
}

function firstFound<Known>(rules: readonly Match<Known>[], name: VarietyName): Known | null {
  for (const find of rules) {
    const found = find(name);
    if (found !== null) return found;
  }
  return null;
}

function firstByKey<Known extends KnownVariety>(
  known: readonly Known[],
  keyOf: (name: VarietyName) => string,
): Match<Known> {
  const first = new Map<string, Known>();
  for (const variety of known) {
    const key = keyOf(variety);
    if (!first.has(key)) first.set(key, variety);
  }
  return (name) => first.get(keyOf(name)) ?? null;
}

/**
 * A name without its form or batch beside several of them is of none; where a person has made one variety of all of them,
 * it is of that.
 */
function onlyPossible<Known extends KnownVariety>(
  known: readonly Known[],
  fresh: readonly VarietyName[],
  certain: Match<Known>,
): Match<Known> {
  if (known.every(({ aliases = [] }) => aliases.length === 0)) return () => null;
  const owned = known.flatMap((variety) =>
    namesOf(variety).map((name) => ownedName(name, variety)),
  );
  const others = fresh
    .filter((name) => certain(name) === null && onlyOwner(owned, name) === null)
    .map((name) => ownedName<Known>(name, null));
  return (name) => onlyOwner([...owned, ...others], name);
}

interface OwnedName<Known> {
  readonly identity: DrugIdentity;
  /** `null`: a variety that the plan does not have. */
  readonly variety: Known | null;
}

function ownedName<Known>(name: VarietyName, variety: Known | null): OwnedName<Known> {
  return { identity: drugIdentity(name), variety };
}

function onlyOwner<Known>(owned: readonly OwnedName<Known>[], name: VarietyName): Known | null {
  const open = drugIdentity(name);
  const possible = owned.filter(({ identity }) => couldBe(open, identity));
  const owners = new Set(possible.map(({ variety }) => variety));
  const ways = new Set(
    possible.map(({ identity }) => JSON.stringify([identity.form?.word, identity.batch])),
  );
  const [only = null] = owners;
  return owners.size === 1 && ways.size > 1 ? only : null;
}
