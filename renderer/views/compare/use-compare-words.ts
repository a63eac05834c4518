import { useLanguage, useMessages } from '../../i18n';
import { useCompare } from '../../stores/compare-store';
import { useView } from '../../stores/view-store';
import type { CompareWords } from './difference-words';

/** The language, the money unit and the way of writing differences that are chosen. */
export function useCompareWords(): CompareWords {
  const messages = useMessages();
  const language = useLanguage();
  const moneyUnit = useView((view) => view.moneyUnit);
  const measure = useCompare((compare) => compare.measure);
  return { messages, language, moneyUnit, measure };
}
