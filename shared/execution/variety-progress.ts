import { Decimal, larger, quotient, ZERO } from '../decimal/decimal';
import {
  decimalFromText,
  type DecimalText,
  type RatioText,
  textFromDecimal,
  type UnitsText,
  type YuanText,
} from '../decimal/decimal-text';
import { evaluateVariety } from '../engine/evaluate-variety';
import { reachesLimit, shareOfWhole } from '../engine/red-line';
import { amountYuan, averageSelectedPriceYuan } from '../engine/variety-inputs';
import type { PlanDocument, Variety } from '../plan/plan';
import type { MonthRange } from '../purchases/monthly-use';
import {
  completingUnits,
  countedNonSelected,
  judgedNonSelected,
  sumUse,
  usesWithin,
} from '../purchases/use-totals';
import type { AgreementProgress } from './agreement-progress';

/**
 * The authority's classes of products with an agreed volume: nothing bought, behind time progress, above the agreed volume, or
 * none of these. Exactly the agreed volume is on track. Source: domain 8.1 F14.
 */
export const progressStates = ['zero', 'behind', 'over', 'onTrack'] as const;
export type ProgressState = (typeof progressStates)[number];

/** What was bought of a variety in its agreement year until the end of a month. */
export interface VarietyProgress {
  readonly varietyId: Variety['id'];
  /** A. */
  readonly agreedUnits: UnitsText;
  /** X to date: the selected product and accepted backups, net of returns, never below nothing. */
  readonly boughtUnits: UnitsText;
  /** Of selected products without an agreed volume here: shown apart, no part of completion (domain 14, R11). */
  readonly otherSelectedUnits: UnitsText;
  /** S to date, as the policy counts it. */
  readonly nonSelectedYuan: YuanText;
  /** X ÷ A. */
  readonly completionRatio: RatioText;
  /** A − X; nothing where it is met. */
  readonly missingUnits: UnitsText;
  /** What each month left needs: missing ÷ months left; `null` once the year has ended. */
  readonly paceUnits: UnitsText | null;
  /** S0 of the whole agreement year, and S50 at what has been bought. */
  readonly breakEvenYuan: YuanText;
  readonly redLineYuan: YuanText | null;
  /** N ÷ (N + X), S ÷ (S + X Ps), without what was bought in a shortage (domain 14, R7); `null` where nothing was bought. */
  readonly quantityShareRatio: RatioText | null;
  readonly amountShareRatio: RatioText | null;
  /** Whether each share has reached the policy's limit. */
  readonly isOverQuantity: boolean;
  readonly isOverAmount: boolean;
  readonly state: ProgressState;
}

/**
 * A variety of an agreement year at the end of its last known month; `null` without an agreed volume, or where inputs are
 * missing. `variety` is as it stands in that year, with A of the year.
 */
export function varietyProgress(
  variety: Variety,
  {
    range,
    progress,
    plan,
  }: {
    readonly range: MonthRange;
    readonly progress: AgreementProgress;
    readonly plan: PlanDocument;
  },
): VarietyProgress | null {
  const used = sumUse(usesWithin(variety.monthly, range));
  const judged = judgedNonSelected(used, plan.policy);
  const bought = larger(ZERO, completingUnits(used));
  const spent = larger(ZERO, countedNonSelected(used, plan.policy).amountYuan);
  const { outcome } = evaluateVariety(asBought(variety, bought, spent), plan).result;
  if (outcome.kind === 'incomplete') return null;
  const { figures } = outcome;
  const agreed = decimalFromText(figures.agreedUnits);
  if (agreed.isZero()) return null;
  const missing = larger(ZERO, agreed.minus(bought));
  const others = larger(ZERO, judged.units);
  const limit = decimalFromText(plan.policy.redLine.value.shareRatio);
  const judgedYuan = larger(ZERO, judged.amountYuan);
  const paid = amountYuan(bought, averageSelectedPriceYuan(variety));
  return {
    varietyId: variety.id,
    agreedUnits: figures.agreedUnits,
    boughtUnits: textFromDecimal(bought),
    otherSelectedUnits: textFromDecimal(larger(ZERO, used.noVolume.units)),
    nonSelectedYuan: textFromDecimal(spent),
    completionRatio: textFromDecimal(quotient(bought, agreed)),
    missingUnits: textFromDecimal(missing),
    paceUnits: pace(missing, progress),
    breakEvenYuan: figures.breakEvenNonSelectedYuan,
    redLineYuan: figures.redLineYuan,
    quantityShareRatio: textOrNull(shareOfWhole(others, bought)),
    amountShareRatio: textOrNull(shareOfWhole(judgedYuan, paid)),
    isOverQuantity: reachesLimit(others, bought, limit),
    isOverAmount: reachesLimit(judgedYuan, paid, limit),
    state: stateOf(bought, agreed, progress),
  };
}

/** The variety with what was really bought, by which its lines and shares are drawn. */
function asBought(variety: Variety, bought: Decimal, spent: Decimal): Variety {
  return {
    ...variety,
    selectedUnits: textFromDecimal<UnitsText>(bought),
    nonSelected: { kind: 'amount', amountYuan: textFromDecimal<YuanText>(spent) },
  };
}

function pace(missing: Decimal, { monthsLeft }: AgreementProgress): UnitsText | null {
  return monthsLeft === 0 ? null : textFromDecimal(quotient(missing, new Decimal(monthsLeft)));
}

/** Compared by products, so that no rounded quotient decides: `X ÷ A < elapsed ÷ whole`. */
function stateOf(
  bought: Decimal,
  agreed: Decimal,
  { elapsedDays, wholeDays }: AgreementProgress,
): ProgressState {
  if (bought.isZero()) return 'zero';
  if (bought.gt(agreed)) return 'over';
  return bought.times(wholeDays).lt(agreed.times(elapsedDays)) ? 'behind' : 'onTrack';
}

function textOrNull<Text extends DecimalText<string>>(value: Decimal | null): Text | null {
  return value === null ? null : textFromDecimal<Text>(value);
}
