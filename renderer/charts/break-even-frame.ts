import { Decimal } from '../../shared/decimal/decimal';
import { type RatioText, textFromDecimal, type YuanText } from '../../shared/decimal/decimal-text';
import type { VarietyFigures } from '../../shared/engine/plan-result';
import type { ChartMeasure } from '../stores/view-store';
import type { Point } from './break-even-scene';
import { amountWords, type ChartWords } from './chart-style';
import type { DragFrame } from './drag-frame';
import { toPlotNumber } from './plot-number';

export interface BreakEvenFrameRequest extends ChartWords {
  /** The variety's figures where the lever is held now. */
  readonly figures: VarietyFigures;
  /** β; `null` while the policy needs a score. */
  readonly retentionRatio: RatioText | null;
  /** Whether a negative balance counts as zero. */
  readonly isFloored: boolean;
  /** The balance of the others in its settlement group; `null` out of scope, where it is in none. */
  readonly othersBalanceYuan: YuanText | null;
  readonly measure: ChartMeasure;
  readonly maxYuan: YuanText;
}

/** The variety's line and its present point as a lever moves: `k (S0 − S)`, or what that brings its group. */
export function breakEvenFrame(request: BreakEvenFrameRequest): DragFrame {
  const { figures, maxYuan, ...words } = request;
  const heightAt = heightOf(request);
  const breakEvenX = toPlotNumber(figures.breakEvenNonSelectedYuan);
  const spent = toPlotNumber(figures.nonSelectedYuan);
  const maxX = toPlotNumber(maxYuan);
  const corner = cornerOf(request, breakEvenX);
  const corners = [0, ...(corner > 0 && corner < maxX ? [corner] : []), maxX];
  const height = heightAt(spent);
  return {
    line: corners.map((x): Point => [x, heightAt(x)]),
    point: [spent, height],
    breakEvenX,
    words: words.messages.charts.breakEven.present({
      spent: amountWords(figures.nonSelectedYuan, words),
      value: amountWords(shownYuan(height), words),
    }),
  };
}

/** The spending at which the group's balance is zero, `S0 + O ÷ k`. */
function cornerOf(
  { figures, othersBalanceYuan }: BreakEvenFrameRequest,
  breakEvenX: number,
): number {
  const fundFactor = toPlotNumber(figures.fundFactorRatio);
  if (othersBalanceYuan === null || fundFactor === 0) return breakEvenX;
  return breakEvenX + toPlotNumber(othersBalanceYuan) / fundFactor;
}

function heightOf({
  figures,
  retentionRatio,
  isFloored,
  othersBalanceYuan,
  measure,
}: BreakEvenFrameRequest): (spent: number) => number {
  const breakEven = toPlotNumber(figures.breakEvenNonSelectedYuan);
  const fundFactor = toPlotNumber(figures.fundFactorRatio);
  const balanceAt = (spent: number): number => fundFactor * (breakEven - spent);
  if (measure === 'balance' || retentionRatio === null) return balanceAt;
  const ratio = toPlotNumber(retentionRatio);
  if (othersBalanceYuan === null) return () => 0;
  const others = toPlotNumber(othersBalanceYuan);
  const counted = (balance: number): number => (isFloored ? Math.max(0, balance) : balance);
  return (spent) => ratio * (counted(others + balanceAt(spent)) - counted(others));
}

const FEN_PLACES = 2;

function shownYuan(amount: number): YuanText {
  return textFromDecimal<YuanText>(new Decimal(amount).toDecimalPlaces(FEN_PLACES));
}
