import { Segmented } from 'antd';
import { type ReactNode, useMemo } from 'react';

import type { YuanText } from '../../../shared/decimal/decimal-text';
import { warningSentence } from '../../../shared/i18n/sentence';
import type { PlanDocument, Variety } from '../../../shared/plan/plan';
import { agreedShareRatio } from '../../../shared/policy/share-table';
import type { Warning } from '../../../shared/warnings';
import { breakEvenChart } from '../../charts/break-even-chart';
import { ChartFrame } from '../../charts/ChartFrame';
import { breakEvenTables } from '../../charts/curve-tables';
import { toPlotNumber } from '../../charts/plot-number';
import { figuresOf } from '../../grid/cell-number';
import { useLanguage, useMessages } from '../../i18n';
import type { Evaluation } from '../../results/engine-client';
import type { VarietySelection } from '../../results/selection-figures';
import { edit, sealEdits } from '../../stores/plan-store';
import { changeView, type ChartMeasure, useView } from '../../stores/view-store';
import { VarietyDetails } from '../variety/VarietyDetails';
import { draggedValue } from './lever-steps';
import { Levers } from './Levers';
import { MissingInputs } from './MissingInputs';
import { type PanelHeadline, panelHeadline } from './panel-headline';
import { TraceCard } from './TraceCard';

interface VarietyPanelProps {
  readonly plan: PlanDocument;
  readonly variety: Variety;
  readonly evaluation: Evaluation;
}

/** The selected variety: its message in words, its curve, its levers and how its balance came about. */
export function VarietyPanel({ plan, variety, evaluation }: VarietyPanelProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const result = evaluation.resultOf.get(variety.id);
  const figures = figuresOf(result);
  const selection = evaluation.selection.variety;
  const headline = panelHeadline(variety, result, { messages, language });
  const ownSelection = selection?.varietyId === variety.id ? selection : null;
  return (
    <section className="variety-panel" aria-label={messages.desk.panel.label}>
      <div className="panel-head">
        <h2 data-testid="panel-headline">{headline.title}</h2>
        <VarietyDetails plan={plan} variety={variety} figures={figures} />
      </div>
      <p className="panel-lead">{headline.lead}</p>
      {evaluation.result.warnings.filter(isShown(variety)).map((warning) => (
        <p key={warning.code} className="panel-warning">
          {warningSentence(messages, warning)}
        </p>
      ))}
      {result?.outcome.kind === 'incomplete' && (
        <MissingInputs variety={variety} missing={result.outcome.missing} />
      )}
      {ownSelection !== null && figures !== null && (
        <CurveView
          plan={plan}
          variety={variety}
          selection={ownSelection}
          budgetYuan={figures.budgetYuan}
          headline={headline}
        />
      )}
      {figures !== null && (
        <Levers
          plan={plan}
          variety={variety}
          figures={figures}
          maxYuan={ownSelection?.curve.maxYuan ?? null}
        />
      )}
      {ownSelection !== null && (
        <TraceCard selection={ownSelection} retentionRatio={evaluation.result.retentionRatio} />
      )}
    </section>
  );
}

/** The headline says the other warnings itself. */
const SHOWN_WARNINGS: ReadonlySet<Warning['code']> = new Set([
  'variety.agreedAboveBase',
  'variety.belowAgreed',
]);

function isShown(variety: Variety): (warning: Warning) => boolean {
  return ({ varietyId, code }) => varietyId === variety.id && SHOWN_WARNINGS.has(code);
}

interface CurveViewProps {
  readonly plan: PlanDocument;
  readonly variety: Variety;
  readonly selection: VarietySelection;
  readonly budgetYuan: YuanText;
  readonly headline: PanelHeadline;
}

function CurveView({ plan, variety, selection, budgetYuan, headline }: CurveViewProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const { curve, present } = selection;
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
  const value = measure === 'retention' ? present.retentionYuan : present.balanceBaseYuan;
  const drag = {
    x: toPlotNumber(present.nonSelectedYuan),
    y: toPlotNumber(value ?? present.balanceBaseYuan),
    onMove: (x: number) => {
      edit(
        {
          kind: 'changeVariety',
          varietyId: variety.id,
          change: {
            field: 'nonSelected',
            value: { kind: 'amount', amountYuan: draggedValue(x, curve.maxYuan) },
          },
        },
        `drag ${variety.id}`,
      );
    },
    onEnd: sealEdits,
  };
  return (
    <div
      className="curve-view"
      data-testid="break-even-figures"
      data-break-even-yuan={curve.breakEvenNonSelectedYuan}
      data-non-selected-yuan={curve.nonSelectedYuan}
      data-red-line-yuan={curve.redLineYuan ?? undefined}
      data-retention-yuan={present.retentionYuan ?? undefined}
      data-balance-base-yuan={present.balanceBaseYuan}
    >
      <ChartFrame
        title={headline.title}
        lead={headline.lead}
        heading="above"
        option={option}
        label={messages.charts.breakEven.label({ name: variety.genericName })}
        testId="chart-break-even"
        className="is-break-even"
        tables={tables}
        drag={drag}
      >
        <Segmented<ChartMeasure>
          className="measure-switch"
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
