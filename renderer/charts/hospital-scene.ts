import type { YuanText } from '../../shared/decimal/decimal-text';
import type { HospitalScaleCurve, ScalePoint } from '../../shared/engine/scale-curve';
import type { Point } from './break-even-scene';
import type { MoneyWords } from './money-words';
import { toPlotNumber } from './plot-number';

export interface HospitalChartRequest extends MoneyWords {
  readonly curve: HospitalScaleCurve;
  /** The fund's budget, whatever is spent. */
  readonly budgetYuan: YuanText;
}

/** Without a score there is no retention yet; the balance then stands in. */
export function plotPoint(point: ScalePoint): Point {
  return [toPlotNumber(point.scale), toPlotNumber(point.retentionYuan ?? point.balanceBaseYuan)];
}

export function balancePoint(point: ScalePoint): Point {
  return [toPlotNumber(point.scale), toPlotNumber(point.balanceBaseYuan)];
}
