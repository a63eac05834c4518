import { decimalText, type RatioText } from '../../../shared/decimal/decimal-text';
import { differenceOf, signOf, sizeOf } from '../../../shared/decimal/text-arithmetic';
import type { HospitalResult, PlanResult } from '../../../shared/engine/plan-result';
import { formatRatio } from '../../../shared/i18n/format';
import type { Policy } from '../../../shared/policy/policy';
import type { ChartWords } from '../../charts/chart-style';

export interface CardNote {
  readonly text: string;
  /** The figure is on the wrong side of its limit. */
  readonly isCaution: boolean;
}

/** Whether the non-selected share keeps below the policy's red line. */
export function shareNote(result: PlanResult, policy: Policy, words: ChartWords): CardNote {
  const { cards } = words.messages.desk;
  const { hospital } = result;
  if (hospital.plannedNonSelectedAmountShareRatio === null) {
    return { text: cards.scaleNone, isCaution: false };
  }
  const isCaution = result.warnings.some(({ code }) => code === 'hospital.redLine');
  const limit = formatRatio(policy.redLine.value.shareRatio, words.language);
  const note = isCaution ? cards.redLineReached({ limit }) : cards.redLineClear({ limit });
  const isPlanned = hospital.nonSelectedAmountShareRatio === null;
  return { text: isPlanned ? cards.planned({ note }) : note, isCaution };
}

const ONCE: RatioText = decimalText('1');

/** How far non-selected spending may grow, or must shrink, until the balance is zero. */
export function scaleNote({ breakEvenScale }: HospitalResult, words: ChartWords): CardNote {
  const { cards } = words.messages.desk;
  if (breakEvenScale === null) return { text: cards.scaleNone, isCaution: false };
  if (breakEvenScale.startsWith('-')) return { text: cards.scaleNever, isCaution: true };
  const room = differenceOf(decimalText<RatioText>(breakEvenScale), ONCE);
  const percent = formatRatio(sizeOf(room), words.language);
  return signOf(room) < 0
    ? { text: cards.scaleBelow({ percent }), isCaution: true }
    : { text: cards.scaleAbove({ percent }), isCaution: false };
}
