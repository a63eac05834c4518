import { messagesOf } from '../../shared/i18n/messages';
import { copyScenario } from '../../shared/plan/copy-scenario';
import { findScenario, type PlanWithScenarios, type Scenario } from '../../shared/plan/scenario';
import { fittingName, stemOf, unusedColour, unusedName } from '../../shared/plan/scenario-names';
import { showNotice } from '../stores/notice-store';
import { edit, openScenario, planState, presentDocument } from '../stores/plan-store';
import { viewState } from '../stores/view-store';
import { newId } from './new-variety';

/** Makes a copy of a scenario, or of the open one, that can be changed, and opens it. */
export function duplicateScenario(scenarioId = planState().openScenarioId): void {
  const document = presentDocument(planState());
  if (document === null) return;
  const { scenarios } = messagesOf(viewState().language);
  const name = nameFrom(document, scenarioId, scenarios.copyOfNumber);
  const { scenario, leftOut, added } = copyScenario(
    document,
    scenarioId,
    described(document, name),
  );
  edit({ kind: 'addScenario', scenario, afterId: placeBehind(document, scenarioId) });
  showNotice(leftOut + added > 0 ? { kind: 'otherVarieties', leftOut, added } : null);
}

/** Opens the scenario beside the open one, where there is one, as a workbook's sheets. */
export function openNeighbour(step: 1 | -1): void {
  const state = planState();
  const document = presentDocument(state);
  if (document === null) return;
  const ids = [null, ...document.scenarios.map(({ id }) => id)];
  const neighbour = ids[ids.indexOf(state.openScenarioId) + step];
  if (neighbour !== undefined) openScenario(neighbour);
}

/** Moves a scenario so many places to the right, or to the left, as far as there are places. */
export function moveScenario(scenarioId: string, by: number): void {
  const scenarios = presentDocument(planState())?.scenarios ?? [];
  const place = scenarios.findIndex(({ id }) => id === scenarioId) + by;
  const toIndex = Math.min(Math.max(0, place), scenarios.length - 1);
  edit({ kind: 'moveScenario', scenarioId, toIndex });
}

/** A new scenario's id, name and the colour used least. */
export function described(
  document: PlanWithScenarios,
  name: string,
): Pick<Scenario, 'id' | 'name' | 'colour'> {
  return { id: newId(), name, colour: unusedColour(document) };
}

/** A name made from another scenario's, which no scenario has yet. */
export function nameFrom(
  document: PlanWithScenarios,
  scenarioId: string | null,
  behind: (named: { number: number }) => string,
): string {
  const { common } = messagesOf(viewState().language);
  const name = findScenario(document, scenarioId)?.name ?? common.baseScenario;
  const stem = stemOf(name, behind({ number: 1 }));
  return unusedName(document, (number) => fittingName(stem, behind({ number })));
}

/** A new scenario comes behind the one it is made from; one made from the base comes last. */
export function placeBehind(
  { scenarios }: PlanWithScenarios,
  scenarioId: string | null,
): string | null {
  return scenarioId ?? scenarios.at(-1)?.id ?? null;
}
