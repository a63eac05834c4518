import { z } from 'zod';

import { ONE } from '../../decimal/decimal';
import { readStrength } from '../contents/strength';
import { drugIdentity } from '../identity/drug-identity';
import { type Product, productKey } from '../product';
import { specIndexRatio } from '../products/spec-index';
import { plainTextOf } from '../table/cell-text';
import { compareEnterprises } from './enterprise-names';

const text = z.string().max(200);

/** A drug as a comparison table names it; empty where the table does not say it. */
export const comparedDrugSchema = z.strictObject({
  code: text,
  genericName: text,
  dosageForm: text,
  specification: text,
  manufacturer: text,
  isSelected: z.boolean(),
  /** Whether the table lists every selected product of the drug, so that those of other enterprises are not selected. */
  excludesOthers: z.boolean(),
});
export type ComparedDrug = z.infer<typeof comparedDrugSchema>;

/**
 * A table of selected drugs and those compared with them (中选药品对照): a hospital's own, or the published list of selected
 * products. Source: domain 8.1, F23.
 */
export const drugComparisonSchema = z.strictObject({
  drugs: z.array(comparedDrugSchema).max(100_000).readonly(),
  /** Rows that name a drug and do not say clearly whether it was selected: they decide nothing. */
  unclearRows: z.int().min(0),
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
 * Finds products in a comparison table: by code where both have one, else by drug, enterprise and specification, else by drug
 * and enterprise unless the strengths differ. Where the table lists all that is selected of a drug, a product of that drug
 * whose enterprise surely is none of those listed is not selected. What is not sure stays open.
 */
export function answersFromComparison(
  { drugs }: Pick<DrugComparison, 'drugs'>,
  products: readonly Product[],
): ComparedProducts {
  const find = classFinder(drugs);
  const byKey = new Map<string, Set<boolean>>();
  for (const product of products) {
    const key = productKey(product);
    const classes = byKey.get(key) ?? new Set();
    for (const isSelected of find(product)) classes.add(isSelected);
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

/** The classes that a table gives to a product: none where it does not say, both where it contradicts itself. */
function classFinder(drugs: readonly ComparedDrug[]): (product: Product) => readonly boolean[] {
  const byCode = groupBy(
    drugs.filter(({ code }) => code !== ''),
    ({ code }) => alike(code),
  );
  const byStem = groupBy(
    drugs.filter(({ genericName }) => genericName !== ''),
    stemOf,
  );
  return (product) => {
    const coded = byCode.get(alike(product.code));
    if (coded !== undefined) return coded.map(({ isSelected }) => isSelected);
    const named = (byStem.get(stemOf(product)) ?? []).filter((drug) => isOneDrug(drug, product));
    const own = ofOneEnterprise(named, product);
    if (own.length > 0) return own.map(({ isSelected }) => isSelected);
    return isExcluded(named, product) ? [false] : [];
  };
}

type Named = Pick<ComparedDrug, 'genericName' | 'dosageForm' | 'specification' | 'manufacturer'>;

function stemOf({ genericName, dosageForm }: Named): string {
  return drugIdentity({ genericName, dosageForm, batch: '' }).stem;
}

/** One drug in one dosage form; where only one of the two says its form, the names must be written alike. */
function isOneDrug(drug: Named, product: Named): boolean {
  const [listed, bought] = [drug, product].map(({ genericName, dosageForm }) =>
    drugIdentity({ genericName, dosageForm, batch: '' }),
  );
  const [one, other] = [listed?.form ?? null, bought?.form ?? null];
  return one === null || other === null
    ? (one === null && other === null) || alike(drug.genericName) === alike(product.genericName)
    : one.groups.some((group) => other.groups.includes(group));
}

/** The entries of the product's own enterprise: those of its specification, else those of its strength. */
function ofOneEnterprise(
  drugs: readonly ComparedDrug[],
  product: Product,
): readonly ComparedDrug[] {
  const own = drugs.filter(({ manufacturer }) =>
    isOneEnterprise(manufacturer, product.manufacturer),
  );
  const exact = own.filter((drug) => alike(drug.specification) === alike(product.specification));
  if (exact.length > 0) return exact;
  return own.filter((drug) => drug.manufacturer !== '' && !differsInStrength(drug, product));
}

function isOneEnterprise(listed: string, bought: string): boolean {
  return listed === '' ? bought === '' : compareEnterprises(listed, bought) === 'same';
}

/** Whether a list of all that is selected of a drug, in the product's strength, names other enterprises only. */
function isExcluded(drugs: readonly ComparedDrug[], product: Product): boolean {
  const listed = drugs.filter(({ excludesOthers }) => excludesOthers);
  return (
    listed.some((drug) => isOfStrength(drug, product)) &&
    drugs.every(
      ({ manufacturer }) => compareEnterprises(manufacturer, product.manufacturer) === 'different',
    )
  );
}

function isOfStrength(drug: Named, product: Named): boolean {
  if (drug.specification === '' || alike(drug.specification) === alike(product.specification)) {
    return true;
  }
  const [left, right] = [readStrength(drug.specification), readStrength(product.specification)];
  return left !== null && right !== null && specIndexRatio(left, right)?.eq(ONE) === true;
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
