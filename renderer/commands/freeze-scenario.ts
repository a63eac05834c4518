import { freezePlan } from '../../shared/engine/freeze-plan';
import { messagesOf } from '../../shared/i18n/messages';
import { planFilesUsed } from '../../shared/plan/plan-files-used';
import { emptyScenario, type FrozenScenario } from '../../shared/plan/scenario';
import { createScenarioReader } from '../../shared/plan/scenario-plan';
import { callMain } from '../bridge';
import { edit, planState, presentDocument } from '../stores/plan-store';
import { changeView, viewState } from '../stores/view-store';
import { described, nameFrom, placeBehind } from './scenarios';

/** Freezes a scenario with its figures (定稿); the base is frozen as a copy beside it. */
export async function freezeScenario(scenarioId: string | null): Promise<void> {
  const reply = await callMain('app.describe', {});
  if (!reply.ok) {
    changeView({ failure: reply.error });
    return;
  }
  const document = presentDocument(planState());
  if (document === null) return;
  const frozen: FrozenScenario = freezePlan(createScenarioReader()(document, scenarioId), {
    at: new Date().toISOString(),
    programVersion: reply.value.version,
    files: planFilesUsed(document).slice(0, MOST_FILES),
  });
  if (scenarioId !== null) {
    edit({ kind: 'freezeScenario', scenarioId, frozen });
    return;
  }
  const { scenarios } = messagesOf(viewState().language);
  const name = nameFrom(document, null, scenarios.frozenOfNumber);
  const scenario = emptyScenario({ ...described(document, name), frozen });
  edit({ kind: 'addScenario', scenario, afterId: placeBehind(document, null) });
}

/** As many file names as a plan file takes. */
const MOST_FILES = 1000;
