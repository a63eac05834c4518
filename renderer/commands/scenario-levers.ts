import { messagesOf } from '../../shared/i18n/messages';
import type { Levers } from '../../shared/plan/levers';
import { emptyScenario } from '../../shared/plan/scenario';
import { unusedName } from '../../shared/plan/scenario-names';
import { without } from '../../shared/plan/without';
import { showNotice } from '../stores/notice-store';
import { edit, planState, presentDocument, presentScenario } from '../stores/plan-store';
import { viewState } from '../stores/view-store';
import { described, placeBehind } from './scenarios';

/**
 * Moves levers of the whole hospital in the open scenario; while the base is open, in a new scenario that is opened
 * for it, so that the base stays as it is. A whole drag is one step to undo.
 */
export function moveHospitalLevers(moved: Levers): void {
  const mergeKey = `hospital ${Object.keys(moved).join(' ')}`;
  const scenario = presentScenario(planState());
  if (scenario === null) {
    startScenario(moved, mergeKey);
    return;
  }
  const levers = { ...scenario.levers, ...moved };
  edit({ kind: 'setLevers', scenarioId: scenario.id, varietyId: null, levers }, mergeKey);
}

/** Takes a lever of the open scenario out again. */
export function resetHospitalLever(lever: keyof Levers): void {
  const scenario = presentScenario(planState());
  if (scenario === null) return;
  const levers = without(scenario.levers, [lever]);
  edit({ kind: 'setLevers', scenarioId: scenario.id, varietyId: null, levers });
}

function startScenario(levers: Levers, mergeKey: string): void {
  const document = presentDocument(planState());
  if (document === null) return;
  const { scenarios } = messagesOf(viewState().language);
  const name = unusedName(document, (number) => scenarios.trial({ number }));
  const scenario = emptyScenario({ ...described(document, name), levers });
  edit({ kind: 'addScenario', scenario, afterId: placeBehind(document, null) }, mergeKey);
  showNotice({ kind: 'started', scenarioId: scenario.id, saysNote: false });
}
