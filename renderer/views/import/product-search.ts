import type { ProductGroup, ProductRow } from '../../../shared/purchases/products/product-groups';

/** The products that hold all the words that were typed; a word may stand in any of their texts. */
export function matchesSearch({ product }: ProductRow, search: string): boolean {
  if (search.trim() === '') return true;
  const words = normalized(search).split(/\s+/);
  const { genericName, dosageForm, specification, packSpecification, manufacturer, code } = product;
  const text = normalized(
    [genericName, dosageForm, specification, packSpecification, manufacturer, code].join(' '),
  );
  return words.every((word) => text.includes(word));
}

/** The groups with only the wanted rows; groups that lose all of them are left out. */
export function filteredGroups(
  groups: readonly ProductGroup[],
  isWanted: (row: ProductRow) => boolean,
): readonly ProductGroup[] {
  return groups.flatMap((group) => {
    const rows = group.rows.filter(isWanted);
    return rows.length === 0
      ? []
      : [rows.length === group.rows.length ? group : { ...group, rows }];
  });
}

function normalized(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
