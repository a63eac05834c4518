import { varietyKey } from '../variety-key';
import { type DrugIdentity, drugIdentity, type NamedVariety } from './drug-identity';

/** Names that a person has said to be one variety. */
export type SameNames = readonly NamedVariety[];

/** Tells which variety a name is of: equal keys are one variety. Only for names that the finder was made with. */
export type VarietyFinder = (of: NamedVariety) => string;

/**
 * Finds out which names are one variety: the same generic name and dosage-form group and, where given, batch. A name
 * without a form (or batch) joins the only one there is; where there are several, it stays by itself and is asked about.
 */
export function varietyFinder(
  names: Iterable<NamedVariety>,
  same: readonly SameNames[] = [],
): VarietyFinder {
  const identities = new Map<string, DrugIdentity>();
  const learn = (name: NamedVariety): void => {
    const key = varietyKey(name);
    if (!identities.has(key)) identities.set(key, drugIdentity(name));
  };
  for (const name of names) learn(name);
  for (const name of same.flat()) learn(name);
  const found = foundKeys(identities);
  const joined = joinedKeys(same.map((group) => group.map((name) => keyIn(found, name))));
  return (name) => {
    const key = keyIn(found, name);
    return joined.get(key) ?? key;
  };
}

function keyIn(found: ReadonlyMap<string, string>, name: NamedVariety): string {
  const key = varietyKey(name);
  return found.get(key) ?? key;
}

function foundKeys(identities: ReadonlyMap<string, DrugIdentity>): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const ofStem of grouped([...identities], ([, { stem }]) => stem)) {
    const forms = ofStem.flatMap(([, { form }]) => form ?? []);
    for (const ofForm of grouped(ofStem, ([, { form }]) => formAmong(form, forms))) {
      const batches = new Set(ofForm.flatMap(([, { batch }]) => (batch === '' ? [] : [batch])));
      const [only = ''] = batches.size === 1 ? batches : [];
      for (const [key, { stem, form, batch }] of ofForm) {
        const ownBatch = batch === '' ? only : batch;
        keys.set(key, JSON.stringify([stem, formAmong(form, forms), ownBatch]));
      }
    }
  }
  return keys;
}

/** The group that a form is of, beside the other forms of its name. */
function formAmong(form: DrugIdentity['form'], forms: readonly Form[]): string {
  if (form?.groups.length === 1) return form.word;
  const certain = new Set(
    forms.filter(({ groups }) => groups.length === 1).map(({ word }) => word),
  );
  const possible = [...certain].filter((word) => form?.groups.includes(word) ?? true);
  if (possible.length === 1) return possible[0] ?? '';
  if (form !== null || possible.length > 1) return form?.word ?? '';
  const vague = new Set(forms.map(({ word }) => word));
  return vague.size === 1 ? ([...vague][0] ?? '') : '';
}

type Form = NonNullable<DrugIdentity['form']>;

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** By key, the first key of those it was joined with. */
function joinedKeys(groups: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const group of groups) {
    const members = new Set(group.flatMap((key) => membersOf(first, first.get(key) ?? key)));
    const [least = ''] = [...members].sort();
    for (const key of members) first.set(key, least);
  }
  return first;
}

function membersOf(first: ReadonlyMap<string, string>, root: string): readonly string[] {
  return [root, ...[...first].filter(([, other]) => other === root).map(([key]) => key)];
}
