import type { Decimal } from '../decimal/decimal';
import { decimalFromText, type RatioText, textFromDecimal } from '../decimal/decimal-text';
import { formatRatio, formatScore, type Language } from '../i18n/format';
import type { Messages } from '../i18n/zh-cn';
import type { PlanDocument } from '../plan/plan';

interface ConditionWords {
  readonly messages: Messages;
  readonly language: Language;
}

/** The hospital as a report names it: without a name there is a line to write it on. */
export function hospitalWords({ hospitalName }: PlanDocument, { report }: Messages): string {
  return hospitalName === '' ? report.hospitalLine : hospitalName;
}

/** The score, or what holds in its place: a flat policy takes a pass for granted and says so. */
export function scoreWords(
  { score, policy }: PlanDocument,
  { messages: { report }, language }: ConditionWords,
): string {
  if (score !== null) return formatScore(score, language);
  const scheme = policy.retention.value;
  return scheme.kind === 'flat'
    ? report.scoreAssumed({ passMark: formatScore(scheme.passMark, language) })
    : report.scoreNeeded;
}

/** The fund payment ratio that the varieties are worked out with: theirs or the plan's, one for all or from least to most. */
export function fundRatioWords(
  plan: PlanDocument,
  { messages: { report }, language }: ConditionWords,
): string {
  const ratios = plan.varieties
    .flatMap(({ fundRatio }) => fundRatio ?? plan.fundRatio ?? [])
    .map(decimalFromText)
    .sort((left, right) => left.comparedTo(right));
  const [least, most] = [ratios[0], ratios.at(-1)];
  const shown = (ratio: Decimal): string =>
    formatRatio(textFromDecimal<RatioText>(ratio), language);
  if (least === undefined || most === undefined) {
    return plan.fundRatio === null ? report.notGiven : formatRatio(plan.fundRatio, language);
  }
  return least.eq(most)
    ? shown(least)
    : report.ratioBetween({ least: shown(least), most: shown(most) });
}
