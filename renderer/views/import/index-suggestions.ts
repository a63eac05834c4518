import { decimalText, type RatioText } from '../../../shared/decimal/decimal-text';
import type { ImportAnswers } from '../../../shared/purchases/import-answers';
import { suggestSpecIndices } from '../../../shared/purchases/spec-index';
import { answerFor } from '../../commands/import-answers';
import type { ProductGroup } from './product-rows';

/** The index that a product has while nobody gives it one. */
export const NO_INDEX = decimalText<RatioText>('1');

/** By product, the index that its specification's content suggests. */
export type IndexSuggestions = ReadonlyMap<string, RatioText>;

export function indexSuggestions(groups: readonly ProductGroup[]): IndexSuggestions {
  return new Map(
    // A variety of one product has nothing to be converted to.
    groups.flatMap(({ rows }) =>
      rows.length === 1
        ? []
        : Array.from(suggestSpecIndices(rows).ratios).flatMap(([key, ratio]) =>
            ratio === null ? [] : [[key, ratio] as const],
          ),
    ),
  );
}

/** The suggestions that differ from what holds at present. */
export function untakenSuggestions(
  groups: readonly ProductGroup[],
  suggestions: IndexSuggestions,
  answers: ImportAnswers,
): readonly (readonly [key: string, index: RatioText])[] {
  return groups.flatMap(({ rows }) =>
    rows.flatMap(({ key }) => {
      const index = suggestions.get(key);
      const present = answerFor(answers, key).specIndexRatio ?? NO_INDEX;
      return index === undefined || index === present ? [] : [[key, index] as const];
    }),
  );
}
