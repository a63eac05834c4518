import type { ReactNode } from 'react';

import {
  axisOf,
  presentPosition,
  referencePoint,
} from '../../../shared/engine/sweep/axis-positions';
import type { LeverAxis } from '../../../shared/engine/sweep/lever-point';
import type { MeasuredTableRequest } from '../../../shared/engine/sweep/measured-table';
import type { PlanDocument } from '../../../shared/plan/plan';
import { useMessages } from '../../i18n';
import { useAnswering } from '../../results/use-answer';
import { useWhatIf } from '../../stores/what-if-store';
import { ScoreMissing } from './ScoreMissing';
import { shownMeasure } from './shown-measure';
import { TableAnswer } from './TableAnswer';
import { TableSettings } from './TableSettings';
import { AnswerFrame, ToolHead } from './ToolFrame';

/** Data tables of one or two levers. */
export function TablesTool({ plan }: { readonly plan: PlanDocument }): ReactNode {
  const { subject } = useMessages().whatIf;
  const chosenId = useWhatIf((state) => state.tableVarietyId);
  const variety = plan.varieties.find(({ id }) => id === chosenId) ?? null;
  const request = useTableRequest(plan, variety?.id ?? null);
  const answering = useAnswering('dataTable', request);
  return (
    <>
      <TableSettings plan={plan} varietyId={variety?.id ?? null} />
      <AnswerFrame answering={answering}>
        {(table) => {
          if (table.kind === 'scoreMissing') return <ScoreMissing />;
          if (table.kind === 'absent') return <ToolHead title={subject.none} />;
          return (
            <TableAnswer
              key={`${JSON.stringify(table.rows)} ${JSON.stringify(table.columns)}`}
              plan={plan}
              table={table}
              request={answering.answered?.input ?? request}
              isCurrent={answering.isCurrent}
            />
          );
        }}
      </AnswerFrame>
    </>
  );
}

function useTableRequest(plan: PlanDocument, varietyId: string | null): MeasuredTableRequest {
  const rows = useWhatIf((state) => state.rows);
  const columns = useWhatIf((state) => state.columns);
  const measure = useWhatIf((state) => state.measure);
  const isDifference = useWhatIf((state) => state.isDifference);
  const axis = (setting: typeof rows): LeverAxis =>
    axisOf(setting, presentPosition(setting.lever, plan, varietyId));
  return {
    rows: axis(rows),
    columns: columns === null ? null : axis(columns),
    varietyId,
    measure: shownMeasure(measure, varietyId !== null),
    reference: isDifference ? referencePoint([rows, columns]) : null,
  };
}
