import { ONE } from '../decimal/decimal';
import { decimalFromText, type RatioText } from '../decimal/decimal-text';
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
      const { winners, missedRatio, kind } = reason;
      if (kind === 'met' && reason.isCertain) return words.certain({ winners });
      return words[kind]({ winners, met: inHundred(missedRatio) });
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

/** "80 in 100" of a chance to miss: whole, rounded down, so that no promise is larger than what is known. */
function inHundred(missedRatio: RatioText): string {
  return ONE.minus(decimalFromText(missedRatio)).times(100).floor().toFixed();
}
