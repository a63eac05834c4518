import { assertNever } from '../../../shared/assert';
import type { DecimalText } from '../../../shared/decimal/decimal-text';
import { formatScore, type Language } from '../../../shared/i18n/format';
import type { Messages } from '../../../shared/i18n/zh-cn';
import type { Indicator } from '../../../shared/policy/score-sheet';
import { indicatorText } from '../../../shared/reports/indicator-text';

/** How a value becomes points, as a sentence. */
export function ruleSentence(indicator: Indicator, messages: Messages, language: Language): string {
  const { rules } = messages.fundScore;
  const { rule, veto, level } = indicator;
  const value = (text: DecimalText<string>): string => indicatorText(text, indicator, language);
  const parts = [
    ruleText(),
    ...(level === 'variety' ? [rules.ofVarieties] : []),
    ...(veto === null
      ? []
      : [
          veto.side === 'below'
            ? rules.below({ limit: value(veto.limit) })
            : rules.reaches({ limit: value(veto.limit) }),
        ]),
  ];
  return parts.join(rules.and);

  function ruleText(): string {
    switch (rule.kind) {
      case 'threshold':
        return rules[rule.side]({ limit: value(rule.limit) });
      case 'line':
        return rules.line({ none: value(rule.none), all: value(rule.all) });
      case 'deduction':
        return rules.deduction({
          free: value(rule.free),
          step: value(rule.step),
          each: formatScore(rule.each, language),
        });
      case 'bands':
        return rule.bands
          .map(({ from, points }) =>
            rules.band({ from: value(from), points: formatScore(points, language) }),
          )
          .join(rules.and);
      default:
        return assertNever(rule);
    }
  }
}
