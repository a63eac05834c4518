import { joinedTradeNames } from '../purchases/trade-names';
import type { Variety, VarietyAlias } from './plan';
import { isSameData } from './same-data';
import type { VarietyField } from './variety-entries';

/** What tells a variety from others: the fields of its name. */
const identifyingFields = ['genericName', 'dosageForm', 'batch'] as const;
export type VarietyName = Pick<Variety, (typeof identifyingFields)[number]>;

export function isIdentifying(field: VarietyField): boolean {
  return identifyingFields.some((each) => each === field);
}

/** As many other names as a variety keeps. */
const MOST_ALIASES = 200;

/** Every name that files may bring a variety under: its own, and the others that it is known by. */
export function namesOf({
  genericName,
  dosageForm,
  batch,
  aliases = [],
}: VarietyName & Pick<Variety, 'aliases'>): readonly VarietyName[] {
  return [{ genericName, dosageForm, batch }, ...aliases.map((alias) => ({ batch, ...alias }))];
}

/** The variety with further names that files may bring it under; its own name is none. */
export function withAliases(variety: Variety, added: readonly VarietyName[]): Variety {
  const { genericName, dosageForm, batch, aliases = [] } = variety;
  const known: VarietyAlias[] = [];
  const names = [...aliases.map((alias) => ({ batch, ...alias })), ...added];
  for (const alias of names.map((name) => aliasIn(batch, name))) {
    const isNew = ![{ genericName, dosageForm }, ...known].some((each) => isSameData(each, alias));
    if (isNew) known.push(alias);
  }
  if (isSameData(known, aliases)) return variety;
  return { ...variety, aliases: known.slice(-MOST_ALIASES) };
}

/** The variety with further trade names of its products. */
export function withTradeNames(variety: Variety, added: readonly string[]): Variety {
  const known = variety.tradeNames ?? [];
  const tradeNames = joinedTradeNames([...known, ...added]);
  return isSameData(tradeNames, known) ? variety : { ...variety, tradeNames };
}

/**
 * A variety that was called otherwise before: files go on to bring it under the names that its purchases came with, in the
 * batch that they named.
 */
export function rememberedNames(variety: Variety, before: Variety): Variety {
  return before.monthly.length === 0 ? variety : withAliases(variety, namesOf(before));
}

function aliasIn(ownBatch: string, { genericName, dosageForm, batch }: VarietyName): VarietyAlias {
  return { genericName, dosageForm, ...(batch !== ownBatch && { batch }) };
}
