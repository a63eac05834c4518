import type { ReactNode } from 'react';

import type { PlanDocument } from '../../../shared/plan/plan';
import { useMessages } from '../../i18n';
import type { Evaluation } from '../../results/engine-client';
import { usePlanResult } from '../../results/use-plan-result';
import { presentPlan, usePlan } from '../../stores/plan-store';
import { changeView, useView } from '../../stores/view-store';
import { EmptyState } from '../../ui/EmptyState';
import { countedVarieties } from './card-contents';
import { Cards } from './Cards';
import { HospitalPanel } from './HospitalPanel';
import { TableSheet } from './TableSheet';
import { Toolbar } from './Toolbar';
import { TopBar } from './TopBar';
import { VarietyPanel } from './VarietyPanel';

/** The variety table with its conditions, results and the selected variety's panel. */
export function DeskView(): ReactNode {
  const messages = useMessages();
  const plan = usePlan(presentPlan);
  const { evaluation, hasFailed } = usePlanResult();
  const { empty } = messages.desk;
  if (plan === null) {
    return (
      <main className="desk-view">
        <EmptyState
          title={empty.title}
          text={empty.text}
          action={empty.action}
          onAction={() => {
            changeView({ screen: 'start' });
          }}
        />
      </main>
    );
  }
  return (
    <main className="desk-view">
      <h1 className="visually-hidden">{messages.common.screens.table}</h1>
      <TopBar plan={plan} />
      {hasFailed && (
        <p className="engine-failure" role="alert">
          <b>{messages.common.unexpected.title}</b> {messages.common.unexpected.text}
        </p>
      )}
      {evaluation === null ? (
        <p className="desk-loading" role="status">
          {messages.common.loading}
        </p>
      ) : (
        <Desk plan={plan} evaluation={evaluation} />
      )}
    </main>
  );
}

interface DeskProps {
  readonly plan: PlanDocument;
  readonly evaluation: Evaluation;
}

function Desk({ plan, evaluation }: DeskProps): ReactNode {
  const messages = useMessages();
  const selectedId = useView((view) => view.selectedId);
  const selected = plan.varieties.find(({ id }) => id === selectedId) ?? null;
  return (
    <>
      <Cards result={evaluation.result} policy={evaluation.plan.policy} />
      <div className="desk-body">
        <div className="sheet">
          <Toolbar plan={plan} evaluation={evaluation} selected={selected} />
          <TableSheet plan={plan} evaluation={evaluation} />
        </div>
        <aside className="side-panel" tabIndex={0} aria-label={messages.desk.panel.label}>
          {selected === null ? (
            <p className="panel-lead">{messages.desk.panel.none}</p>
          ) : (
            <VarietyPanel plan={plan} variety={selected} evaluation={evaluation} />
          )}
          {countedVarieties(evaluation.result.hospital) > 0 && (
            <HospitalPanel
              curve={evaluation.selection.scaleCurve}
              budgetYuan={evaluation.result.hospital.budgetYuan}
            />
          )}
        </aside>
      </div>
    </>
  );
}
