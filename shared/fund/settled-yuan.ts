import { type Decimal, larger, smaller, sum, ZERO } from '../decimal/decimal';
import { decimalFromText, type RatioText, type ScoreText } from '../decimal/decimal-text';
import { countedYuan } from '../engine/counted-balance';
import type { ParameterValueOf } from '../policy/parameter-table';
import type { Policy } from '../policy/policy';
import { retentionRatio } from '../policy/retention-scheme';
import type { VolumeVerdict } from './volume-verdict';

/** What a missed agreed volume costs. */
export type VolumeReading = ParameterValueOf<'missedVolume'>;

/** A variety as its settlement group counts it. */
export interface SettledItem {
  readonly varietyId: string;
  readonly balanceBaseYuan: Decimal;
  readonly verdict: VolumeVerdict;
  /** What the agreed volume lacks, in units. */
  readonly missingUnits: Decimal;
  /** Its own score, where it was assessed by itself. */
  readonly score: ScoreText | null;
}

/** By what a settlement group is retained. */
export interface SettlementRule {
  readonly policy: Policy;
  /** β of the group's score; `null` while none is known. */
  readonly retentionRatio: RatioText | null;
  readonly reading: VolumeReading;
  /** The assessment failed for another reason than the agreed volume. */
  readonly isFailed: boolean;
}

/**
 * What a settlement group retains: `Rg = counted(Σ βi ci)`. βi is that of the hospital's score, or of the variety's own where
 * each is assessed by itself; ci is the variety's balance, of which a variety that missed its volume keeps the deficit alone
 * where the volume costs the variety its retention. A failed assessment retains nothing. `null` without a needed score.
 * Source: domain 2.1, N8, N9, 14 R1, R3.
 */
export function settledYuan(items: readonly SettledItem[], rule: SettlementRule): Decimal | null {
  const { retentionRatio: ratio, policy, reading } = rule;
  if (ratio === null) return null;
  const missed = items.filter(({ verdict }) => verdict === 'missed');
  if (rule.isFailed || (reading === 'hospital' && missed.length > 0)) return ZERO;
  const parts = items.map((item) =>
    itemRatio(item, ratio, policy).times(countedItem(item, reading)),
  );
  const kept = countedYuan(policy, [sum(parts)]);
  const cost = missedCost(missed, rule);
  return cost.isZero() ? kept : larger(ZERO, kept.minus(cost));
}

/** What of a variety's balance its group counts: after a missed volume a deficit stays, a gain is lost. */
export function countedItem(
  { balanceBaseYuan, verdict }: SettledItem,
  reading: VolumeReading,
): Decimal {
  return verdict === 'missed' && reading === 'variety'
    ? smaller(ZERO, balanceBaseYuan)
    : balanceBaseYuan;
}

/** β of a variety: that of its own score where each variety is assessed, else that of the hospital. */
export function itemRatio({ score }: SettledItem, ofHospital: RatioText, policy: Policy): Decimal {
  const isOwn = policy.assessmentLevel.value === 'variety' && score !== null;
  return decimalFromText(isOwn ? (retentionRatio(policy, score) ?? ofHospital) : ofHospital);
}

/** Yuan of the missed volumes, where points or missing units are what they cost; nothing while the pack names no amount. */
function missedCost(missed: readonly SettledItem[], { policy, reading }: SettlementRule): Decimal {
  const yuan = policy.missedVolumeYuan.value;
  if (yuan === null || (reading !== 'points' && reading !== 'unit')) return ZERO;
  const each = decimalFromText(yuan);
  return reading === 'points'
    ? each.times(missed.length)
    : each.times(sum(missed.map(({ missingUnits }) => missingUnits)));
}
