import { Decimal } from '../../decimal/decimal';
import { type RatioText, textFromDecimal, type YuanText } from '../../decimal/decimal-text';
import { type CountingRule, keptOf } from '../counted-balance';
import type { VarietyFigures } from '../plan-result';
import { numberFromText } from './prepare-sweep';

export interface BreakEvenLineRequest {
  /** The variety's figures where the lever is held now. */
  readonly figures: VarietyFigures;
  /** β; `null` while the policy needs a score. */
  readonly retentionRatio: RatioText | null;
  readonly counting: CountingRule;
  /** The balance of the others in its settlement group; `null` out of scope, where it is in none. */
  readonly othersBalanceYuan: YuanText | null;
  readonly measure: 'retention' | 'balance';
}

/** A variety's line over its non-selected spending, in plain numbers for as long as a lever moves. */
export interface BreakEvenLine {
  /** The spending at which the group's balance is zero, `S0 + O ÷ ke`, in yuan. */
  readonly cornerYuan: number;
  /** The balance `ke (S0 − S)` at a spending, or what that brings its group. */
  readonly heightAt: (spentYuan: number) => number;
}

export function breakEvenLine(request: BreakEvenLineRequest): BreakEvenLine {
  const { figures, retentionRatio, othersBalanceYuan, measure } = request;
  const breakEven = numberFromText(figures.breakEvenNonSelectedYuan);
  const spentFactor = numberFromText(figures.expenditureFactorRatio);
  const others = othersBalanceYuan === null ? null : numberFromText(othersBalanceYuan);
  const cornerYuan =
    others === null || spentFactor === 0 ? breakEven : breakEven + others / spentFactor;
  const balanceAt = (spent: number): number => spentFactor * (breakEven - spent);
  if (measure === 'balance' || retentionRatio === null) return { cornerYuan, heightAt: balanceAt };
  if (others === null) return { cornerYuan, heightAt: () => 0 };
  const ratio = numberFromText(retentionRatio);
  const alone = keptOf(others, request.counting);
  return {
    cornerYuan,
    heightAt: (spent) => ratio * (keptOf(others + balanceAt(spent), request.counting) - alone),
  };
}

const FEN_PLACES = 2;

/** A plain amount to the fen, as it is shown. */
export function yuanOfNumber(amount: number): YuanText {
  return textFromDecimal<YuanText>(new Decimal(amount).toDecimalPlaces(FEN_PLACES));
}
