import { type ReactNode, useEffect, useMemo } from 'react';

import type { PlanDocument } from '../../../../shared/plan/plan';
import { chooseSort } from '../../../commands/table-commands';
import { Grid } from '../../../grid/Grid';
import { useMessages } from '../../../i18n';
import type { Evaluation } from '../../../results/engine-client';
import { changeEditing, changeGrid, useGrid } from '../../../stores/grid-store';
import { planState, presentPlan, usePlan } from '../../../stores/plan-store';
import { changeView, showAll, useView } from '../../../stores/view-store';
import { activeFilters } from '../../../table/filters';
import { visibleRows } from '../../../table/rows';
import { EmptyState } from '../../../ui/EmptyState';
import { JoinDialogs } from './JoinDialogs';
import { TableBatchDialog } from './TableBatchDialog';
import { TableEmpty } from './TableEmpty';

interface TableSheetProps {
  readonly plan: PlanDocument;
  readonly evaluation: Evaluation;
  readonly grid?: Pick<Parameters<typeof Grid>[0], 'changedCells' | 'baseOf' | 'onRestoreBase'>;
}

/** The grid, or what to do where there is nothing in it. */
export function TableSheet({ plan, evaluation, grid = {} }: TableSheetProps): ReactNode {
  const messages = useMessages();
  const rows = useShownRows({ plan, evaluation });
  useRememberedSort({ plan, evaluation });
  useLastingMarks();
  if (plan.varieties.length === 0) return <TableEmpty evaluation={evaluation} />;
  if (rows.length === 0) {
    const { noneShown } = messages.desk.grid;
    return (
      <EmptyState
        text={noneShown.text}
        action={noneShown.action}
        onAction={() => {
          changeView({ ...showAll(), selectedId: plan.varieties[0]?.id ?? null });
        }}
      />
    );
  }
  return (
    <>
      <Grid rows={rows} evaluation={evaluation} {...grid} />
      <TableBatchDialog rows={rows} evaluation={evaluation} />
      <JoinDialogs />
    </>
  );
}

function useShownRows({ plan, evaluation }: TableSheetProps): ReturnType<typeof visibleRows> {
  const search = useView((view) => view.search);
  const stateFilter = useView((view) => view.stateFilter);
  const filters = useView((view) => view.filters);
  const sort = useView((view) => view.sort);
  const pinyin = useGrid((grid) => grid.pinyin);
  const isNarrowed = search !== '' || stateFilter !== 'all' || activeFilters(filters) > 0;
  const keptId = useView((view) => (isNarrowed ? view.selectedId : null));
  const { varieties } = plan;
  const { resultOf } = evaluation;
  return useMemo(
    () => visibleRows({ varieties, resultOf, search, pinyin, stateFilter, filters, sort, keptId }),
    [varieties, resultOf, search, pinyin, stateFilter, filters, sort, keptId],
  );
}

/** Takes the order that was remembered by its column, once there are figures to take it from. */
function useRememberedSort({ plan, evaluation }: TableSheetProps): void {
  const sort = useView((view) => view.sort);
  const isReady = evaluation.plan.varieties === plan.varieties && plan.varieties.length > 0;
  useEffect(() => {
    if (isReady && sort.by !== null && sort.varietyIds === null) chooseSort(evaluation, sort.by);
  }, [isReady, sort, evaluation]);
}

/** An undone step takes with it what was told of it and the marks it brought; a variety that is gone takes its own. */
function useLastingMarks(): void {
  const history = usePlan((state) => state.history);
  const isUndone = (history?.future.length ?? 0) > 0;
  useEffect(() => {
    if (isUndone) changeGrid({ notice: null });
  }, [history, isUndone]);
  useEffect(() => {
    const ids = new Set(presentPlan(planState())?.varieties.map(({ id }) => id));
    changeEditing({
      kind: 'prune',
      steps: history?.past.length ?? 0,
      hasVariety: (id) => ids.has(id),
    });
  }, [history]);
}
