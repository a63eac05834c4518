import { create } from 'zustand';

import type { TracedFigure } from '../../shared/engine/trace';
import type { AppError } from '../../shared/errors';
import type { Language } from '../../shared/i18n/format';
import type { Screen } from '../../shared/screens';
import { type ColumnFilters, NO_FILTERS } from '../table/filters';
import { type SortOrder, type StateFilter, UNSORTED } from '../table/row-order';

export type MoneyUnit = 'yuan' | 'tenThousandYuan';
/** What the break-even chart shows over the non-selected amount. */
export type ChartMeasure = 'retention' | 'balance';

export type UnsavedAnswer = 'save' | 'discard' | 'cancel';

interface ViewState {
  readonly screen: Screen;
  readonly language: Language;
  readonly moneyUnit: MoneyUnit;
  readonly selectedId: string | null;
  readonly chartMeasure: ChartMeasure;
  /** Whether the drawer with the selected variety's details is open. */
  readonly isDetailsOpen: boolean;
  /** Whether the drawer with the plan's purchases is open. */
  readonly isHistoryOpen: boolean;
  readonly search: string;
  readonly stateFilter: StateFilter;
  readonly filters: ColumnFilters;
  readonly sort: SortOrder;
  /** The figure whose trace card is open; `null`: closed. */
  readonly tracedFigure: TracedFigure | null;
  /** The scenario whose figure that is; `null` is the base. */
  readonly tracedScenarioId: string | null;
  /** The last failure of a command, until it is closed. */
  readonly failure: AppError | null;
  /** The question about unsaved changes, while it is open. */
  readonly unsavedQuestion: { readonly answer: (answer: UnsavedAnswer) => void } | null;
  readonly isSaving: boolean;
  readonly isHelpOpen: boolean;
  readonly isGuideOpen: boolean;
}

const useViewStore = create<ViewState>(() => ({
  screen: 'start',
  language: 'zh',
  moneyUnit: 'yuan',
  selectedId: null,
  chartMeasure: 'retention',
  isDetailsOpen: false,
  isHistoryOpen: false,
  search: '',
  stateFilter: 'all',
  filters: NO_FILTERS,
  sort: UNSORTED,
  tracedFigure: null,
  tracedScenarioId: null,
  failure: null,
  unsavedQuestion: null,
  isSaving: false,
  isHelpOpen: false,
  isGuideOpen: false,
}));

export function useView<Value>(select: (state: ViewState) => Value): Value {
  return useViewStore(select);
}

export function viewState(): ViewState {
  return useViewStore.getState();
}

export function changeView(change: Partial<ViewState>): void {
  useViewStore.setState(change);
}

/** Forgets what belonged to the plan before: its selection, search and filters. Its order is taken anew by the same column. */
export function resetTableView(selectedId: string | null): void {
  useViewStore.setState(({ sort }) => ({
    ...showAll(),
    selectedId,
    sort: { by: sort.by, varietyIds: null },
    isDetailsOpen: false,
    isHistoryOpen: false,
  }));
}

/** A view in which no row is searched or filtered away. */
export function showAll(): Pick<ViewState, 'search' | 'stateFilter' | 'filters'> {
  return { search: '', stateFilter: 'all', filters: NO_FILTERS };
}

export function onViewState(listener: () => void): () => void {
  return useViewStore.subscribe(listener);
}
