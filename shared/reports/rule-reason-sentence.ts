import { Decimal, ONE } from '../decimal/decimal';
import { decimalFromText } from '../decimal/decimal-text';
import type { RuleReason } from '../declaration/rule-reasons';
import { formatRatio, formatUnits, formatYuan, type Language } from '../i18n/format';
import type { Messages } from '../i18n/zh-cn';

/** Why a rule says what it says, as one sentence. */
export function ruleReasonSentence(
  reason: RuleReason,
  { messages, language }: { readonly messages: Messages; readonly language: Language },
): string {
  const words = messages.declaration.reasons;
  switch (reason.kind) {
    case 'met':
    case 'raised':
    case 'capped':
    case 'searchEnds': {
      const { winners, orMore, kind, isPacked } = reason;
      if (kind === 'met' && reason.isCertain) return words.certain({ winners, orMore });
      return words[kind]({ winners, orMore, isPacked, ...inHundred(reason) });
    }
    case 'breakEven':
      return words.breakEven({
        winners: reason.winners,
        orMore: reason.orMore,
        chance: formatRatio(reason.chanceRatio, language),
        breakEven: formatRatio(reason.breakEvenRatio, language),
        pays: reason.pays,
      });
    case 'largest':
      return words.largest(reason);
    case 'nothingRetained':
    case 'groupNeverPays':
      return words[reason.kind];
    case 'risesBeyond':
      return words.risesBeyond({ searched: formatUnits(reason.searchedUnits, language) });
    case 'leastRegret':
      return words.leastRegret({
        isPacked: reason.isPacked,
        isNeverMet: reason.isNeverMet,
        amount: formatYuan(reason.regretYuan, language),
      });
  }
}

/** Nothing is known of a use rarer than once in a hundred. */
const MOST_OF_UNCERTAIN = new Decimal(99);

/** "80 in 100" of a chance to miss: whole, rounded down, so that no promise is larger than what is known. */
function inHundred({
  missedRatio,
  isCertain,
  isNothing,
}: Pick<Extract<RuleReason, { kind: 'met' }>, 'missedRatio' | 'isCertain' | 'isNothing'>): {
  readonly met: string;
  readonly isLeast: boolean;
} {
  const met = ONE.minus(decimalFromText(missedRatio)).times(100).floor();
  const isLeast = !isCertain && !isNothing && met.gt(MOST_OF_UNCERTAIN);
  return { met: (isLeast ? MOST_OF_UNCERTAIN : met).toFixed(), isLeast };
}
