import { useMemo } from 'react';

import type { Variety } from '../../shared/plan/plan';
import { useLanguage, useMessages } from '../i18n';
import type { Evaluation } from '../results/engine-client';
import { useGrid } from '../stores/grid-store';
import { useTableView } from '../stores/table-view-store';
import { useView } from '../stores/view-store';
import { columnLayout, shownColumns } from '../table/column-layout';
import { gridLines } from '../table/lines';
import type { GridScene } from './grid-scene';

/** What the grid shows of the rows it is given, as the person arranged it. */
export function useGridScene(
  varieties: readonly Variety[],
  evaluation: Evaluation,
): Omit<GridScene, 'pageRows'> {
  const messages = useMessages();
  const language = useLanguage();
  const moneyUnit = useView((view) => view.moneyUnit);
  const { hidden, isInputsOnly, widths } = useTableView((view) => view.columns);
  const isGrouped = useTableView((view) => view.isGrouped);
  const collapsed = useGrid((grid) => grid.collapsed);
  const columns = useMemo(() => shownColumns({ hidden, isInputsOnly }), [hidden, isInputsOnly]);
  const layout = useMemo(() => columnLayout(columns, widths), [columns, widths]);
  const lines = useMemo(
    () => gridLines({ varieties, isGrouped, collapsed }),
    [varieties, isGrouped, collapsed],
  );
  const wording = useMemo(
    () => ({ messages, language, moneyUnit }),
    [messages, language, moneyUnit],
  );
  return { lines, layout, evaluation, wording };
}
