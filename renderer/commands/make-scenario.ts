import { messagesOf } from '../../shared/i18n/messages';
import type { PlanDocument } from '../../shared/plan/plan';
import { fittingName, unusedName } from '../../shared/plan/scenario-names';
import { type MovedLevers, scenarioOfPlan } from '../../shared/plan/scenario-of-plan';
import { showNotice } from '../stores/notice-store';
import { edit, planState, presentDocument } from '../stores/plan-store';
import { viewState } from '../stores/view-store';
import { described, placeBehind } from './scenarios';

interface MakeScenarioRequest {
  /** What the scenario must lead to, made from the open one. */
  readonly target: PlanDocument;
  readonly moved: MovedLevers | null;
  /** The name that says what was changed; numbered where another scenario has it. */
  readonly name: string;
  /** How it came about. */
  readonly note: string;
  /** Whether the notice says the note too. */
  readonly saysNote?: boolean;
}

/** Adds a scenario with exactly a plan's figures and opens it, as one step to undo; its name, `null` where none can hold them. */
export function makeScenario({
  target,
  moved,
  name,
  note,
  saysNote = false,
}: MakeScenarioRequest): string | null {
  const { openScenarioId } = planState();
  const document = presentDocument(planState());
  if (document === null) return null;
  const { names } = messagesOf(viewState().language).whatIf;
  const unused = unusedName(document, (number) =>
    fittingName(name, number === 1 ? '' : names.numbered({ number })),
  );
  const scenario = scenarioOfPlan({
    ...{ document, openScenarioId, target, moved },
    described: { ...described(document, unused), note },
  });
  if (scenario === null) return null;
  edit({ kind: 'addScenario', scenario, afterId: placeBehind(document, openScenarioId) });
  showNotice({ kind: 'started', scenarioId: scenario.id, saysNote });
  return unused;
}
