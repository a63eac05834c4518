import type { TracedFigure } from '../../shared/engine/trace';
import { changeView } from '../stores/view-store';

/** Shows how a figure came about. */
export function openTrace(traced: TracedFigure): void {
  changeView({ tracedFigure: traced });
}
