import { Decimal, ONE, smaller } from '../decimal/decimal';
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
    case 'capped': {
      const { winners, orMore, kind } = reason;
      if (kind === 'met' && reason.isCertain) return words.certain({ winners, orMore });
      return words[kind]({ winners, orMore, met: inHundred(reason) });
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
    case 'groupNeverPays':
      return words[reason.kind];
    case 'risesBeyond':
      return words.risesBeyond({ searched: formatUnits(reason.searchedUnits, language) });
    case 'leastRegret':
      return words.leastRegret({
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
}: Pick<Extract<RuleReason, { kind: 'met' }>, 'missedRatio' | 'isCertain'>): string {
  const met = ONE.minus(decimalFromText(missedRatio)).times(100).floor();
  return (isCertain ? met : smaller(met, MOST_OF_UNCERTAIN)).toFixed();
}
