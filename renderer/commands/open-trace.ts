import type { TracedFigure } from '../../shared/engine/trace';
import { planState } from '../stores/plan-store';
import { changeView } from '../stores/view-store';

/** Shows how a figure came about, in the open scenario unless another is named. */
export function openTrace(
  traced: TracedFigure,
  scenarioId: string | null = planState().openScenarioId,
): void {
  changeView({ tracedFigure: traced, tracedScenarioId: scenarioId });
}

export function closeTrace(): void {
  changeView({ tracedFigure: null });
}
