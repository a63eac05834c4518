import { useCallback, useMemo } from 'react';

import type { YuanText } from '../../../../shared/decimal/decimal-text';
import { countingRule } from '../../../../shared/engine/counted-balance';
import { draggedValue } from '../../../../shared/plan/lever-steps';
import type { Variety } from '../../../../shared/plan/plan';
import { breakEvenFrame } from '../../../charts/break-even-frame';
import type { ChartProps } from '../../../charts/Chart';
import { toPlotNumber } from '../../../charts/plot-number';
import { useLanguage, useMessages } from '../../../i18n';
import type { Evaluation } from '../../../results/engine-client';
import { onPreview } from '../../../results/preview';
import type { VarietySelection } from '../../../results/selection-figures';
import { createSlide } from '../../../results/slide';
import { type ChartMeasure, useView } from '../../../stores/view-store';
import { beginVarietyPreview } from '../levers/begin-preview';
import { spendOn } from '../levers/spend-on';

interface PointDragRequest {
  readonly variety: Variety;
  readonly evaluation: Evaluation;
  readonly selection: VarietySelection;
  readonly measure: ChartMeasure;
}

/** The chart's point as a lever, and what moves on the chart while any of the variety's levers is held. */
export function usePointDrag(request: PointDragRequest): Pick<ChartProps, 'drag' | 'onFrame'> {
  const { variety, evaluation, selection, measure } = request;
  const { curve, present, standing } = selection;
  const othersBalanceYuan = standing?.othersBalanceYuan ?? null;
  const messages = useMessages();
  const language = useLanguage();
  const moneyUnit = useView((view) => view.moneyUnit);
  const { retentionRatio } = evaluation.result;
  const { policy } = evaluation.plan;
  const counting = useMemo(() => countingRule(policy), [policy]);
  const { maxYuan } = curve;
  const onFrame = useCallback(
    (paint: Parameters<NonNullable<ChartProps['onFrame']>>[0]) =>
      onPreview((preview) => {
        const moved = preview?.variety ?? null;
        if (moved !== null && moved.id !== variety.id) return;
        paint(
          moved === null
            ? null
            : breakEvenFrame({
                figures: moved.figures,
                ...{ retentionRatio, counting, othersBalanceYuan, measure, maxYuan },
                ...{ messages, language, moneyUnit },
              }),
        );
      }),
    [
      variety.id,
      retentionRatio,
      counting,
      othersBalanceYuan,
      measure,
      maxYuan,
      messages,
      language,
      moneyUnit,
    ],
  );
  const value = measure === 'retention' ? present.retentionYuan : present.balanceBaseYuan;
  const begin = () => {
    const show = beginVarietyPreview(evaluation, variety.id);
    const slide = createSlide<YuanText>({
      preview: (yuan) => {
        show({ nonSelectedYuan: toPlotNumber(yuan) });
      },
      commit: (yuan) => {
        spendOn(variety.id, yuan);
      },
    });
    return {
      move: (x: number) => {
        slide.move(draggedValue(x, maxYuan));
      },
      end: slide.end,
    };
  };
  return {
    onFrame,
    drag: {
      x: toPlotNumber(present.nonSelectedYuan),
      y: toPlotNumber(value ?? present.balanceBaseYuan),
      begin,
    },
  };
}
