import type { RatioText } from '../decimal/decimal-text';
import type { LearningText } from '../forecast/learning-text';
import { formatRatio, type Language } from '../i18n/format';
import type { Messages } from '../i18n/zh-cn';

/** How much each method of a smooth variety counts, and what the hospital's own last year says of that. */
export function learningSentence(
  { weights, test }: LearningText,
  { messages, language }: { readonly messages: Messages; readonly language: Language },
): string {
  const ratio = (text: RatioText): string => formatRatio(text, language);
  const words = messages.forecast;
  const weighted = {
    lastTwelve: ratio(weights.lastTwelve),
    smoothed: ratio(weights.smoothed),
    averaged: ratio(weights.averaged),
  };
  if (test === null) return words.presetWeights(weighted);
  return words.learnedWeights({
    ...weighted,
    count: String(test.varieties),
    own: ratio(test.errorRatio),
    preset: ratio(test.presetErrorRatio),
    copied: ratio(test.lastTwelveErrorRatio),
  });
}
