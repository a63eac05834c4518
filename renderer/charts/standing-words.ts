import type { RatioText, YuanText } from '../../shared/decimal/decimal-text';
import type { GroupStanding } from '../../shared/engine/group-standing';
import { formatRatio, formatScale, formatYuan } from '../../shared/i18n/format';
import type { Policy } from '../../shared/policy/policy';
import { amountWords, type ChartWords, withoutSign } from './chart-style';

type SettlementGrouping = Policy['settlementGrouping']['value'];

/** A settlement group as a sentence begins with it. */
export function settlementGroupName(
  group: string,
  grouping: SettlementGrouping,
  { messages: { standing } }: ChartWords,
): string {
  if (grouping === 'hospital') return standing.hospital;
  return group === '' ? standing.withoutBatch : standing.batch({ name: group });
}

/** That the variety's group retains nothing, and how far it is from paying; `null` where it pays. */
export function unpaidSentence(
  standing: GroupStanding,
  grouping: SettlementGrouping,
  words: ChartWords,
): string | null {
  if (standing.isPaying) return null;
  const { standing: texts } = words.messages;
  const group = settlementGroupName(standing.group, grouping, words);
  const { lackingYuan, lackingSpendingYuan, breakEvenScale } = standing;
  if (lackingYuan === '0') return texts.parts({ parts: [texts.atZero({ group })] });
  const own =
    lackingSpendingYuan === null
      ? texts.notByOwnCut
      : texts.byOwnCut({ amount: amountWords(lackingSpendingYuan, words) });
  const all =
    breakEvenScale === null || breakEvenScale.startsWith('-')
      ? texts.never
      : texts.byScale({ scale: formatScale(breakEvenScale, words.language) });
  const lacking = amountWords(lackingYuan, words);
  return texts.parts({ parts: [texts.unpaid({ group, lacking }), own, all] });
}

/** What the variety adds to the retention, and from which balance; `null` without a needed score. */
export function broughtSentence(
  standing: GroupStanding,
  of: { readonly ratio: RatioText; readonly balanceBaseYuan: YuanText },
  grouping: SettlementGrouping,
  words: ChartWords,
): string | null {
  if (standing.broughtYuan === null) return null;
  const { standing: texts } = words.messages;
  const { language } = words;
  const group = settlementGroupName(standing.group, grouping, words);
  const shown = (balance: YuanText): { amount: string; ratio: string; balance: string } => ({
    amount: formatYuan(withoutSign(standing.broughtYuan ?? balance), language),
    ratio: formatRatio(of.ratio, language),
    balance: formatYuan(balance, language),
  });
  switch (standing.effect) {
    case 'whole': {
      const isLoss = of.balanceBaseYuan.startsWith('-');
      return (isLoss ? texts.takes : texts.adds)(shown(of.balanceBaseYuan));
    }
    case 'lifts':
      return texts.lifts({ ...shown(standing.balanceBaseYuan), group });
    case 'sinks':
      return texts.sinks({ ...shown(standing.othersBalanceYuan), group });
    case 'none':
      return standing.lackingYuan === '0'
        ? texts.nothingEven({ group })
        : texts.nothing({ group, lacking: formatYuan(standing.lackingYuan, language) });
  }
}
