import type { RatioText } from '../../decimal/decimal-text';
import type { ProductGroup } from './product-groups';
import { suggestSpecIndices } from './spec-index';

/** By product, the index that its specification's content suggests. */
export type IndexSuggestions = ReadonlyMap<string, RatioText>;

/** Suggests indices for all products that have others of their variety beside them, variety by variety. */
export function* indexSuggestions(
  groups: readonly ProductGroup[],
): Generator<undefined, IndexSuggestions> {
  const suggestions = new Map<string, RatioText>();
  for (const { rows } of groups) {
    // A variety of one product has nothing to be converted to.
    const { ratios } = suggestSpecIndices(rows.length === 1 ? [] : rows);
    for (const [key, ratio] of ratios) if (ratio !== null) suggestions.set(key, ratio);
    yield;
  }
  return suggestions;
}
