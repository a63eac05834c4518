import type { ReactNode } from 'react';

import { countedVarieties } from '../../../shared/engine/worked-out';
import type { PlanDocument } from '../../../shared/plan/plan';
import type { PlanWithScenarios } from '../../../shared/plan/scenario';
import { useMessages } from '../../i18n';
import type { Evaluation } from '../../results/engine-client';
import { usePlanResult } from '../../results/use-plan-result';
import { presentDocument, presentPlan, presentScenario, usePlan } from '../../stores/plan-store';
import { changeView, useView } from '../../stores/view-store';
import { EmptyState } from '../../ui/EmptyState';
import notesSheet from '../../ui/notes.module.css';
import placesSheet from '../../ui/places.module.css';
import { stylesOf } from '../../ui/styles-of';
import { Cards } from './Cards';
import deskSheet from './desk.module.css';
import { DeskButtons } from './DeskButtons';
import { HospitalLevers } from './levers/HospitalLevers';
import { HospitalPanel } from './panel/HospitalPanel';
import panelSheet from './panel/panel.module.css';
import { VarietyPanel } from './panel/VarietyPanel';
import { tabId } from './scenarios/scenario-tabs';
import { type FrozenCheck, ScenarioCheck, useFrozenCheck } from './scenarios/ScenarioCheck';
import { ScenarioDifferences } from './scenarios/ScenarioDifferences';
import { ScenarioLock } from './scenarios/ScenarioLock';
import scenariosSheet from './scenarios/scenarios.module.css';
import { ScenarioStrip } from './scenarios/ScenarioStrip';
import { TableSheet } from './table/TableSheet';
import { Toolbar } from './table/Toolbar';
import { useBaseCells } from './table/use-base-cells';
import { TopBar } from './TopBar';

const css = stylesOf(notesSheet, placesSheet, deskSheet, panelSheet, scenariosSheet);

/** The variety table with its conditions, results and the selected variety's panel. */
export function DeskView(): ReactNode {
  const messages = useMessages();
  const document = usePlan(presentDocument);
  const plan = usePlan(presentPlan);
  const openScenarioId = usePlan((state) => state.openScenarioId);
  const { evaluation, hasFailed } = usePlanResult();
  const check = useFrozenCheck(document);
  const { empty } = messages.desk;
  if (document === null || plan === null) {
    return (
      <main className={css('desk-view')}>
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
    <main className={css('desk-view')}>
      <h1 className={css('visually-hidden')}>{messages.common.screens.table}</h1>
      <ScenarioStrip
        document={document}
        unreproduced={new Set(check.unreproduced.map(({ scenarioId }) => scenarioId))}
      >
        <DeskButtons />
      </ScenarioStrip>
      <div
        className={css('desk-scenario')}
        role="tabpanel"
        id="desk-scenario"
        aria-labelledby={tabId(openScenarioId)}
      >
        <ScenarioCheck document={document} unreproduced={check.unreproduced} />
        <TopBar plan={plan} />
        {hasFailed && (
          <p className={css('engine-failure')} role="alert">
            <b>{messages.common.unexpected.title}</b> {messages.common.unexpected.text}
          </p>
        )}
        {evaluation === null ? (
          <p className={css('desk-loading')} role="status">
            {messages.common.loading}
          </p>
        ) : (
          <Desk document={document} check={check} plan={plan} evaluation={evaluation} />
        )}
      </div>
    </main>
  );
}

interface DeskProps {
  readonly document: PlanWithScenarios;
  readonly check: FrozenCheck;
  readonly plan: PlanDocument;
  readonly evaluation: Evaluation;
}

function Desk({ document, check, plan, evaluation }: DeskProps): ReactNode {
  const messages = useMessages();
  const scenario = usePlan(presentScenario);
  const baseCells = useBaseCells(document, scenario, plan);
  const selectedId = useView((view) => view.selectedId);
  const selected = plan.varieties.find(({ id }) => id === selectedId) ?? null;
  return (
    <>
      <Cards
        result={evaluation.result}
        policy={evaluation.plan.policy}
        base={evaluation.baseHospital}
      />
      {scenario !== null && scenario.frozen !== null ? (
        <ScenarioLock
          frozen={scenario.frozen}
          isReproduced={check.reproducedIds.has(scenario.id)}
        />
      ) : (
        <HospitalLevers document={document} scenario={scenario} evaluation={evaluation} />
      )}
      <div className={css('desk-body')}>
        <div className={css('desk-sheet')} data-part="desk-sheet">
          <Toolbar plan={plan} evaluation={evaluation} selected={selected} />
          <TableSheet plan={plan} evaluation={evaluation} grid={baseCells} />
        </div>
        <aside className={css('side-panel')} tabIndex={0} aria-label={messages.desk.panel.label}>
          {selected === null ? (
            <p className={css('panel-lead')}>{messages.desk.panel.none}</p>
          ) : (
            <VarietyPanel plan={plan} variety={selected} evaluation={evaluation} />
          )}
          {scenario !== null && selected !== null && (
            <ScenarioDifferences document={document} scenario={scenario} variety={selected} />
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
