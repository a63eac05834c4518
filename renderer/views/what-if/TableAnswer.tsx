import { type ReactNode, useMemo, useState } from 'react';

import { axisPlaceOf, presentPosition } from '../../../shared/engine/sweep/axis-positions';
import { planAtPoint } from '../../../shared/engine/sweep/lever-point';
import type { MeasuredTableRequest } from '../../../shared/engine/sweep/measured-table';
import { isTableLever } from '../../../shared/plan/lever-table';
import type { PlanDocument } from '../../../shared/plan/plan';
import { without } from '../../../shared/plan/without';
import { ChartFrame } from '../../charts/ChartFrame';
import { cellPlace } from '../../charts/data-table-table';
import { makeScenario } from '../../commands/make-scenario';
import { useLanguage, useMessages } from '../../i18n';
import { presentScenario, usePlan } from '../../stores/plan-store';
import { useView } from '../../stores/view-store';
import { useWhatIf } from '../../stores/what-if-store';
import { stylesOf } from '../../ui/styles-of';
import { CellCard } from './CellCard';
import { type Measured, measuredChart, measuredRequest, pointAt } from './measured-chart';
import { pointName } from './scenario-words';
import { TableGrid } from './TableGrid';
import toolFormsSheet from './tool-forms.module.css';
import toolTablesSheet from './tool-tables.module.css';
import { ToolHead } from './ToolFrame';
import { varietyName } from './VarietyChoice';

const css = stylesOf(toolTablesSheet, toolFormsSheet);

interface TableAnswerProps {
  readonly plan: PlanDocument;
  readonly table: Measured;
  readonly request: MeasuredTableRequest;
  readonly isCurrent: boolean;
}

/** A data table as map and cells, with the chosen cell's figures. */
export function TableAnswer({ plan, table, request, isCurrent }: TableAnswerProps): ReactNode {
  const messages = useMessages();
  const shape = useWhatIf((state) => state.shape);
  const [chosen, setChosen] = useState<number | null>(null);
  const [problem, setProblem] = useState('');
  const from = usePlan((state) => presentScenario(state)?.name ?? messages.common.baseScenario);
  const scene = useScene(plan, table, request);
  const { content, place, presentCell, measureName } = scene;
  const make = (): void => {
    if (chosen === null || !isCurrent) return;
    const made = scene.make(chosen, from);
    setProblem(made ? '' : messages.whatIf.made.impossible);
    // The cell would from now on stand for a step further from the new scenario.
    if (made) setChosen(null);
  };
  const { tables } = messages.whatIf;
  const { title, option, label, tables: shownTables, heightPixels } = content;
  return (
    <>
      <ToolHead
        title={title}
        lead={
          scene.isPresentOutside
            ? tables.presentOutside({ legend: scene.legend ?? null })
            : (scene.legend ?? '')
        }
      />
      {chosen === null ? (
        <p className={css('cell-card is-empty')}>{tables.cell.choose}</p>
      ) : (
        <CellCard
          place={place(chosen)}
          point={pointAt(table, chosen)}
          varietyId={request.varietyId}
          problem={problem}
          onMake={make}
        />
      )}
      <div className={css(`tool-pair is-${shape} ${isWide(table) ? 'is-wide-table' : ''}`)}>
        {shape !== 'table' && (
          <ChartFrame
            {...{ title, option, label, heightPixels }}
            tables={shownTables}
            isTableBeside={shape === 'both'}
            {...(scene.legend !== undefined && { lead: scene.legend })}
            heading="above"
            testId="chart-data-table"
            onChoose={setChosen}
          />
        )}
        {shape !== 'map' && (
          <TableGrid
            {...{ table, measureName, presentCell, chosen }}
            isDifference={request.reference !== null}
            onChoose={setChosen}
            onMake={make}
          />
        )}
      </div>
    </>
  );
}

const MOST_NARROW_COLUMNS = 5;

function isWide({ columns }: Measured): boolean {
  return (columns?.values.length ?? 1) > MOST_NARROW_COLUMNS;
}

/** How to read the picture, and where the present is not in it. */
function useScene(plan: PlanDocument, table: Measured, request: MeasuredTableRequest) {
  const messages = useMessages();
  const language = useLanguage();
  const moneyUnit = useView((view) => view.moneyUnit);
  const { varietyId, measure } = request;
  const variety = plan.varieties.find(({ id }) => id === varietyId) ?? null;
  const name = variety === null ? null : varietyName(variety);
  const { tables, notes } = messages.whatIf;
  const isDifference = request.reference !== null;
  const plain = tables.measures[measure];
  const measureName = isDifference ? tables.differenceOf({ measure: plain }) : plain;
  const rowPosition = presentPlace(table.rows, plan, varietyId);
  const columnPosition = table.columns === null ? 0 : presentPlace(table.columns, plan, varietyId);
  const chartRequest = useMemo(
    () => ({
      ...{ table, measureName, varietyName: name, messages, language, moneyUnit },
      // A line says itself where it is zero; differences are zero at the present.
      presentRow: table.columns === null && isDifference ? null : rowPosition,
      presentColumn: columnPosition,
    }),
    [
      table,
      measureName,
      name,
      messages,
      language,
      moneyUnit,
      rowPosition,
      columnPosition,
      isDifference,
    ],
  );
  const content = useMemo(() => measuredChart(chartRequest), [chartRequest]);
  const across = table.columns?.values.length ?? 1;
  const place = (cell: number): string => cellPlace(measuredRequest(chartRequest), cell);
  return {
    content,
    place,
    measureName,
    legend:
      isDifference && table.columns !== null
        ? tables.differenceLead({ unit: messages.common.units[moneyUnit] })
        : content.lead,
    isPresentOutside: hasUnplacedWinners(table, plan, varietyId),
    presentCell:
      rowPosition === null || columnPosition === null
        ? null
        : rowPosition * across + columnPosition,
    /** Makes a cell a scenario; whether that could be. */
    make: (cell: number, from: string): boolean => {
      const point = pointAt(table, cell);
      const levers = without(point, ['fundRatio', 'score', 'retentionRatio']);
      const made = makeScenario({
        target: planAtPoint(plan, point, varietyId),
        moved: { levers, varietyId },
        name: pointName(point, name, { messages, language }),
        note:
          name === null
            ? notes.cell({ from, place: place(cell) })
            : notes.cellOf({ from, name, place: place(cell) }),
      });
      return made !== null;
    },
  };
}

function presentPlace(
  axis: Measured['rows'],
  plan: PlanDocument,
  varietyId: string | null,
): number | null {
  if (!isTableLever(axis.lever)) return null;
  return axisPlaceOf(axis, presentPosition(axis.lever, plan, varietyId));
}

function hasUnplacedWinners(
  { rows, columns }: Measured,
  plan: PlanDocument,
  varietyId: string | null,
): boolean {
  const isMoved = rows.lever === 'winners' || columns?.lever === 'winners';
  return isMoved && presentPosition('winners', plan, varietyId) === null;
}
