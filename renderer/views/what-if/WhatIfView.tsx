import type { ReactNode } from 'react';

import { countedVarieties } from '../../../shared/engine/worked-out';
import type { PlanDocument } from '../../../shared/plan/plan';
import { useMessages } from '../../i18n';
import { usePlanResult } from '../../results/use-plan-result';
import { presentPlan, usePlan } from '../../stores/plan-store';
import { changeView } from '../../stores/view-store';
import { useWhatIf } from '../../stores/what-if-store';
import { EmptyState } from '../../ui/EmptyState';
import notesSheet from '../../ui/notes.module.css';
import screenSheet from '../../ui/screen.module.css';
import { stylesOf } from '../../ui/styles-of';
import { GoalTool } from './GoalTool';
import { LadderTool } from './LadderTool';
import { ScenarioBar } from './ScenarioBar';
import { ScopesTool } from './ScopesTool';
import { TablesTool } from './TablesTool';
import { NotWorkedOut } from './ToolFrame';
import { ToolTabs } from './ToolTabs';
import { TornadoTool } from './TornadoTool';
import { WaterfallTool } from './WaterfallTool';
import whatIfSheet from './what-if.module.css';

const css = stylesOf(screenSheet, notesSheet, whatIfSheet);

/** Tools that ask "what if" of the open scenario. */
export function WhatIfView(): ReactNode {
  const messages = useMessages();
  const plan = usePlan(presentPlan);
  const { whatIf, common, desk } = messages;
  return (
    <main className={css('screen what-if-view')}>
      <h1 className={css('visually-hidden')}>{common.screens.whatIf}</h1>
      {plan === null ? (
        <EmptyState
          title={desk.empty.title}
          text={desk.empty.text}
          action={desk.empty.action}
          onAction={() => {
            changeView({ screen: 'start' });
          }}
        />
      ) : plan.varieties.length === 0 ? (
        <EmptyState
          title={whatIf.noVarieties.title}
          text={whatIf.noVarieties.text}
          action={whatIf.noVarieties.action}
          onAction={toTable}
        />
      ) : (
        <Tools plan={plan} />
      )}
    </main>
  );
}

function toTable(): void {
  changeView({ screen: 'table' });
}

function Tools({ plan }: { readonly plan: PlanDocument }): ReactNode {
  const messages = useMessages();
  const tool = useWhatIf((state) => state.tool);
  const { evaluation, hasFailed } = usePlanResult();
  const { whatIf, common } = messages;
  if (hasFailed) return <NotWorkedOut />;
  if (evaluation === null) {
    return (
      <p className={css('desk-loading')} role="status">
        {common.loading}
      </p>
    );
  }
  const counted = countedVarieties(evaluation.result.hospital);
  return (
    <>
      <ScenarioBar plan={plan} hospital={evaluation.result.hospital} />
      <ToolTabs />
      <div
        className={css('tool')}
        role="tabpanel"
        id="what-if-tool"
        aria-labelledby={`what-if-tab-${tool}`}
        data-testid={`tool-${tool}`}
      >
        {counted === 0 ? (
          <EmptyState
            title={whatIf.nothingCounted.title}
            text={whatIf.nothingCounted.text}
            action={whatIf.nothingCounted.action}
            onAction={toTable}
          />
        ) : (
          <Tool plan={plan} />
        )}
      </div>
    </>
  );
}

function Tool({ plan }: { readonly plan: PlanDocument }): ReactNode {
  const tool = useWhatIf((state) => state.tool);
  switch (tool) {
    case 'tables':
      return <TablesTool plan={plan} />;
    case 'ladder':
      return <LadderTool plan={plan} />;
    case 'tornado':
      return <TornadoTool plan={plan} />;
    case 'waterfall':
      return <WaterfallTool />;
    case 'goal':
      return <GoalTool plan={plan} />;
    case 'scopes':
      return <ScopesTool />;
  }
}
