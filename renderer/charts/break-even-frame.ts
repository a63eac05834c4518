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
  readonly measure: ChartMeasure;
  readonly maxYuan: YuanText;
}

/** The variety's line and its present point as a lever moves: `k (S0 − S)`, of which β is retained. */
export function breakEvenFrame(request: BreakEvenFrameRequest): DragFrame {
  const { figures, maxYuan, ...words } = request;
  const heightAt = heightOf(request);
  const breakEvenX = toPlotNumber(figures.breakEvenNonSelectedYuan);
  const spent = toPlotNumber(figures.nonSelectedYuan);
  const maxX = toPlotNumber(maxYuan);
  const corners = [0, ...(breakEvenX > 0 && breakEvenX < maxX ? [breakEvenX] : []), maxX];
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

function heightOf({
  figures,
  retentionRatio,
  isFloored,
  measure,
}: BreakEvenFrameRequest): (spent: number) => number {
  const breakEven = toPlotNumber(figures.breakEvenNonSelectedYuan);
  const fundFactor = toPlotNumber(figures.fundFactorRatio);
  const balanceAt = (spent: number): number => fundFactor * (breakEven - spent);
  if (measure === 'balance' || retentionRatio === null) return balanceAt;
  const ratio = toPlotNumber(retentionRatio);
  return (spent) => ratio * (isFloored ? Math.max(0, balanceAt(spent)) : balanceAt(spent));
}

const FEN_PLACES = 2;

function shownYuan(amount: number): YuanText {
  return textFromDecimal<YuanText>(new Decimal(amount).toDecimalPlaces(FEN_PLACES));
}
