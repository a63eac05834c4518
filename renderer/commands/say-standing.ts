import type { AppError } from '../../shared/errors';
import { changeStanding, type KeptPart, standing } from '../stores/standing-store';
import { changeView, viewState } from '../stores/view-store';

/**
 * Says a failure in full when it begins, keeps it in the status bar as long as it holds, and takes both back when the same
 * thing succeeds again.
 */
export function sayStanding(part: KeptPart, failure: AppError | null): void {
  const before = standing(part);
  changeStanding(part, failure);
  if (failure !== null && before === null) changeView({ failure });
  if (failure === null && viewState().failure === before) changeView({ failure: null });
}
