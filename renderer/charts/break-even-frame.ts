import type { YuanText } from '../../shared/decimal/decimal-text';
import {
  breakEvenLine,
  type BreakEvenLineRequest,
  yuanOfNumber,
} from '../../shared/engine/sweep/break-even-line';
import type { Point } from './break-even-scene';
import { amountWords, type ChartWords } from './chart-style';
import type { DragFrame } from './drag-frame';
import { toPlotNumber } from './plot-number';

export interface BreakEvenFrameRequest extends ChartWords, BreakEvenLineRequest {
  readonly maxYuan: YuanText;
}

/** The variety's line and its present point as a lever moves: `k (S0 − S)`, or what that brings its group. */
export function breakEvenFrame(request: BreakEvenFrameRequest): DragFrame {
  const { figures, maxYuan, ...words } = request;
  const { cornerYuan, heightAt } = breakEvenLine(request);
  const breakEvenX = toPlotNumber(figures.breakEvenNonSelectedYuan);
  const spent = toPlotNumber(figures.nonSelectedYuan);
  const maxX = toPlotNumber(maxYuan);
  const corners = [0, ...(cornerYuan > 0 && cornerYuan < maxX ? [cornerYuan] : []), maxX];
  const height = heightAt(spent);
  return {
    line: corners.map((x): Point => [x, heightAt(x)]),
    point: [spent, height],
    breakEvenX,
    words: words.messages.charts.breakEven.present({
      spent: amountWords(figures.nonSelectedYuan, words),
      value: amountWords(yuanOfNumber(height), words),
    }),
  };
}
