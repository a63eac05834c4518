import type { PlanningSettings } from '../../shared/planning-settings';
import { changeCompare, compareState, onCompare } from '../stores/compare-store';
import { changeWhatIf, onWhatIf, whatIfState } from '../stores/what-if-store';
import { rememberSetting } from './remembered-setting';

/** Takes comparison and what-if as they were set last time, and remembers how they are set; returns its own undo. */
export function rememberPlanning(): () => void {
  return rememberSetting({
    restore: ({ planning }) => {
      if (planning === undefined) return;
      changeCompare(planning.compare);
      changeWhatIf(planning.whatIf);
    },
    present: () => ({ planning: present() }),
    watch: (listener) => {
      const stops = [onCompare(listener), onWhatIf(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  });
}

function present(): PlanningSettings {
  const { baseId, otherIds, focusId, measure, isDifferencesOnly, figure, isWhole } = compareState();
  return {
    compare: { baseId, otherIds, focusId, measure, isDifferencesOnly, figure, isWhole },
    whatIf: presentWhatIf(),
  };
}

function presentWhatIf(): PlanningSettings['whatIf'] {
  const { tool, rows, columns, measure, isDifference, shape } = whatIfState();
  const { ladderPart, rangeRatio, goalKind, means } = whatIfState();
  return {
    ...{ tool, rows, columns, measure, isDifference, shape },
    ...{ ladderPart, rangeRatio, goalKind, means },
  };
}
