import { z } from 'zod';

import { ONE } from '../../decimal/decimal';
import { readStrength } from '../contents/strength';
import { type Product, productKey } from '../product';
import { specIndexRatio } from '../products/spec-index';
import { plainTextOf } from '../table/cell-text';

const text = z.string().max(200);

/** A drug as a hospital's comparison table names it; empty where the table does not say it. */
export const comparedDrugSchema = z.strictObject({
  code: text,
  genericName: text,
  specification: text,
  manufacturer: text,
  isSelected: z.boolean(),
});
export type ComparedDrug = z.infer<typeof comparedDrugSchema>;

/** A hospital's own table of selected drugs and those compared with them (中选药品对照). Source: domain 8.1, F23. */
export const drugComparisonSchema = z.strictObject({
  drugs: z.array(comparedDrugSchema).max(100_000).readonly(),
});
export type DrugComparison = z.infer<typeof drugComparisonSchema>;

/** What a comparison table says of the products of an import. */
export interface ComparedProducts {
  /** By productKey, each product once. */
  readonly answers: readonly (readonly [
    key: string,
    answer: { readonly productClass: 'selected' | 'nonSelected' },
  ])[];
  /** How many products it calls selected and non-selected at once: they stay open. */
  readonly conflicts: number;
}

/**
 * Finds products in a comparison table: by code where both have one, else by name, specification and manufacturer, else by
 * name and manufacturer unless the strengths differ.
 */
export function answersFromComparison(
  { drugs }: DrugComparison,
  products: readonly Product[],
): ComparedProducts {
  const find = drugFinder(drugs);
  const byKey = new Map<string, Set<boolean>>();
  for (const product of products) {
    const key = productKey(product);
    const classes = byKey.get(key) ?? new Set();
    for (const { isSelected } of find(product)) classes.add(isSelected);
    byKey.set(key, classes);
  }
  const found = Array.from(byKey);
  return {
    answers: found.flatMap(([key, classes]) =>
      classes.size === 1
        ? [[key, { productClass: classes.has(true) ? 'selected' : 'nonSelected' }] as const]
        : [],
    ),
    conflicts: found.filter(([, classes]) => classes.size > 1).length,
  };
}

function drugFinder(drugs: readonly ComparedDrug[]): (product: Product) => readonly ComparedDrug[] {
  const coded = drugs.filter(({ code }) => code !== '');
  const named = drugs.filter(({ genericName }) => genericName !== '');
  const byCode = groupBy(coded, ({ code }) => alike(code));
  const bySpecification = groupBy(named, specificationKey);
  const byMaker = groupBy(
    named.filter(({ manufacturer }) => manufacturer !== ''),
    makerKey,
  );
  return (product) =>
    byCode.get(alike(product.code)) ??
    bySpecification.get(specificationKey(product)) ??
    (byMaker.get(makerKey(product)) ?? []).filter((drug) => !differsInStrength(drug, product));
}

type Named = Pick<ComparedDrug, 'genericName' | 'specification' | 'manufacturer'>;

function specificationKey(drug: Named): string {
  return `${makerKey(drug)}\n${alike(drug.specification)}`;
}

function makerKey({ genericName, manufacturer }: Named): string {
  return `${alike(genericName)}\n${alike(manufacturer)}`;
}

function differsInStrength(drug: Named, product: Named): boolean {
  const [left, right] = [readStrength(drug.specification), readStrength(product.specification)];
  if (left === null || right === null) return false;
  return specIndexRatio(left, right)?.eq(ONE) !== true;
}

/** A text as it is compared: full-width or half-width, blanks and the sign of multiplication make no difference. */
function alike(text: string): string {
  return plainTextOf(text)
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/[×✕╳∗]/g, '*');
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
