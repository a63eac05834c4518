import { assertNever } from '../assert';
import { decimalFromText, decimalText, type RatioText } from '../decimal/decimal-text';
import type { AgreementProgress } from './agreement-progress';
import type { VarietyProgress } from './variety-progress';

/**
 * When somebody looks: rules seen in practice, none of them a rule of the national policy. `behindShare`: completion below a
 * part of time progress; `behindPoints`: more than so many points behind; `zero`: nothing bought; `manyBehind`: so many
 * varieties and more lag. Source: domain 14, R15.
 */
export type WarningRule =
  | { readonly kind: 'behindShare'; readonly shareRatio: RatioText }
  | { readonly kind: 'behindPoints'; readonly pointsRatio: RatioText }
  | { readonly kind: 'zero' }
  | { readonly kind: 'manyBehind'; readonly varieties: number };

/** The presets: 80 % of time progress, 25 points, nothing bought, 15 varieties. Source: domain 14, R15. */
export const presetRules: readonly WarningRule[] = [
  { kind: 'zero' },
  { kind: 'behindShare', shareRatio: decimalText('0.8') },
  { kind: 'behindPoints', pointsRatio: decimalText('0.25') },
  { kind: 'manyBehind', varieties: 15 },
];

/** The rules of a list that one variety gives cause for, in their order; nothing is asked of a year that has not begun. */
export function warningsOf(
  line: VarietyProgress,
  progress: AgreementProgress,
  rules: readonly WarningRule[] = presetRules,
): readonly WarningRule[] {
  return progress.elapsedDays === 0 ? [] : rules.filter((rule) => holdsFor(rule, line, progress));
}

function holdsFor(
  rule: WarningRule,
  line: VarietyProgress,
  { elapsedDays, wholeDays }: AgreementProgress,
): boolean {
  const bought = decimalFromText(line.boughtUnits).times(wholeDays);
  const agreed = decimalFromText(line.agreedUnits);
  switch (rule.kind) {
    case 'zero':
      return line.state === 'zero';
    case 'behindShare':
      return bought.lt(agreed.times(elapsedDays).times(decimalFromText(rule.shareRatio)));
    case 'behindPoints': {
      const behind = agreed.times(elapsedDays).minus(bought);
      return behind.gt(decimalFromText(rule.pointsRatio).times(agreed).times(wholeDays));
    }
    case 'manyBehind':
      return false;
    default:
      return assertNever(rule);
  }
}

/** Whether so many varieties lag that a rule of the whole list holds. */
export function hasManyBehind(
  lines: readonly VarietyProgress[],
  rules: readonly WarningRule[] = presetRules,
): boolean {
  const behind = lines.filter(({ state }) => state === 'zero' || state === 'behind').length;
  return rules.some((rule) => rule.kind === 'manyBehind' && behind >= rule.varieties);
}
