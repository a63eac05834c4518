import { decimalText, type RatioText } from '../../../shared/decimal/decimal-text';
import type { IndexSuggestions } from '../../../shared/purchases/products/index-suggestions';
import type { ProductGroup } from '../../../shared/purchases/products/product-groups';
import type { ImportAnswers } from '../../../shared/purchases/settling/import-answers';
import { answerFor } from '../../commands/import-answers';

/** The index that a product has while nobody gives it one. */
export const NO_INDEX = decimalText<RatioText>('1');

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
