import { type ReactNode, useMemo } from 'react';

import type { VarietyFigures } from '../../../../shared/engine/plan-result';
import type { PlanDocument, Variety } from '../../../../shared/plan/plan';
import { agreedShareRatio } from '../../../../shared/policy/share-table';
import { breakEvenChart } from '../../../charts/break-even-chart';
import { ChartFrame } from '../../../charts/ChartFrame';
import { breakEvenTables } from '../../../charts/curve-tables';
import { useLanguage, useMessages } from '../../../i18n';
import type { Evaluation } from '../../../results/engine-client';
import type { VarietySelection } from '../../../results/selection-figures';
import { changeView, type ChartMeasure, useView } from '../../../stores/view-store';
import { Segmented } from '../../../ui/Segmented';
import { stylesOf } from '../../../ui/styles-of';
import panelSheet from './panel.module.css';
import type { PanelHeadline } from './panel-headline';
import { usePointDrag } from './use-point-drag';

const css = stylesOf(panelSheet);

interface BreakEvenViewProps {
  readonly plan: PlanDocument;
  readonly variety: Variety;
  readonly figures: VarietyFigures;
  readonly evaluation: Evaluation;
  readonly selection: VarietySelection;
  readonly headline: PanelHeadline;
}

/** The variety's break-even chart, whose present point can be taken and moved. */
export function BreakEvenView(props: BreakEvenViewProps): ReactNode {
  const { plan, variety, figures, evaluation, selection, headline } = props;
  const messages = useMessages();
  const language = useLanguage();
  const { curve, present } = selection;
  const { budgetYuan } = figures;
  const hasRetention = curve.points.some(({ retentionYuan }) => retentionYuan !== '0');
  const moneyUnit = useView((view) => view.moneyUnit);
  const chosenMeasure = useView((view) => view.chartMeasure);
  const measure = hasRetention ? chosenMeasure : 'balance';
  const presentWinners = presentWinnersOf(plan, variety);
  const option = useMemo(
    () =>
      breakEvenChart({
        curve,
        present,
        budgetYuan,
        measure,
        presentWinners,
        messages,
        language,
        moneyUnit,
      }),
    [curve, present, budgetYuan, measure, presentWinners, messages, language, moneyUnit],
  );
  const tables = useMemo(
    () => breakEvenTables(curve, { messages, language }),
    [curve, messages, language],
  );
  const drag = usePointDrag({ variety, evaluation, selection, measure });
  return (
    <div
      data-testid="break-even-figures"
      data-break-even-yuan={curve.breakEvenNonSelectedYuan}
      data-non-selected-yuan={curve.nonSelectedYuan}
      data-red-line-yuan={curve.redLineYuan ?? undefined}
      data-retention-yuan={present.retentionYuan ?? undefined}
      data-balance-base-yuan={present.balanceBaseYuan}
    >
      <ChartFrame
        {...drag}
        title={headline.title}
        lead={headline.lead}
        heading="above"
        option={option}
        label={messages.charts.breakEven.label({ name: variety.genericName })}
        testId="chart-break-even"
        className={css('is-break-even')}
        tables={tables}
      >
        <Segmented<ChartMeasure>
          className={css('measure-switch')}
          size="small"
          value={measure}
          disabled={!hasRetention}
          aria-label={messages.charts.measureLabel}
          data-testid="chart-measure"
          options={[
            { value: 'retention', label: messages.charts.measures.retention },
            { value: 'balance', label: messages.charts.measures.balance },
          ]}
          onChange={(chartMeasure) => {
            changeView({ chartMeasure });
          }}
        />
      </ChartFrame>
    </div>
  );
}

/** The row of the share table that holds; `null` where a typed share or volume overrides it. */
function presentWinnersOf(plan: PlanDocument, variety: Variety): number | null {
  const { winners, agreedShareRatio: typedShare, agreedUnits } = variety;
  if (winners === null || typedShare !== null || agreedUnits !== null) return null;
  const table = plan.policy.shareTables.value[variety.shareGroup];
  const share = agreedShareRatio(table, winners);
  const row = Math.min(winners, MOST_WINNERS_DRAWN);
  return agreedShareRatio(table, row) === share ? row : null;
}

const MOST_WINNERS_DRAWN = 4;
