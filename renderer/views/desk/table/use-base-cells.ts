import { useMemo } from 'react';

import { changedCells } from '../../../../shared/plan/changed-cells';
import type { PlanDocument } from '../../../../shared/plan/plan';
import type { PlanWithScenarios, Scenario } from '../../../../shared/plan/scenario';
import { restoreBase } from '../../../commands/restore-base';
import type { Grid } from '../../../grid/Grid';

type BaseCells = Pick<Parameters<typeof Grid>[0], 'changedCells' | 'baseOf' | 'onRestoreBase'>;

const NO_CELLS: BaseCells = {};

/** What the table marks while a scenario is open: where it differs from the base, and the way back. */
export function useBaseCells(
  document: PlanWithScenarios,
  scenario: Scenario | null,
  shown: PlanDocument,
): BaseCells {
  const { varieties } = document;
  const isBase = scenario === null;
  return useMemo(
    () =>
      isBase
        ? NO_CELLS
        : {
            changedCells: changedCells(shown, { varieties }),
            baseOf: new Map(varieties.map((variety) => [variety.id, variety])),
            onRestoreBase: restoreBase,
          },
    [isBase, shown, varieties],
  );
}
