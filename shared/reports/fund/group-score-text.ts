import type { GroupScore } from '../../fund/score-of-group';
import { scoreBounds } from '../../fund/score-of-group';
import { formatPoints, formatScore, type Language } from '../../i18n/format';
import type { Messages } from '../../i18n/zh-cn';
import type { Policy } from '../../policy/policy';

/** The score of a group in words: as it was typed, the range that it lies in, or that a pass is assumed. */
export function groupScoreText(
  { kind, lowScore, highScore }: GroupScore,
  policy: Policy,
  { messages, language }: { readonly messages: Messages; readonly language: Language },
): string {
  const { fund: words } = messages;
  if (kind === 'assumed') return words.report.assumedPass;
  if (kind === 'typed') return words.scoreOnly({ score: formatScore(lowScore, language) });
  const bounds = scoreBounds(policy);
  const low = formatPoints(lowScore, language, bounds);
  return lowScore === highScore
    ? words.scoreOnly({ score: low })
    : words.scoreRange({ low, high: formatPoints(highScore, language, bounds) });
}
