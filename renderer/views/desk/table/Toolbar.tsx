import type { ReactNode } from 'react';

import type { PlanDocument, Variety } from '../../../../shared/plan/plan';
import {
  addVariety,
  narrowRows,
  removeVarieties,
  selectedVarieties,
} from '../../../commands/table-commands';
import { SEARCH_FIELD_ID } from '../../../grid/search-field';
import { useMessages } from '../../../i18n';
import type { Evaluation } from '../../../results/engine-client';
import { changeGrid } from '../../../stores/grid-store';
import { useView } from '../../../stores/view-store';
import type { StateFilter } from '../../../table/row-order';
import { Button } from '../../../ui/Button';
import buttonsSheet from '../../../ui/buttons.module.css';
import { Icon } from '../../../ui/icons';
import { SearchField } from '../../../ui/SearchField';
import { stylesOf } from '../../../ui/styles-of';
import { ExportButtons } from '../../export/ExportButtons';
import { HistoryButton } from '../../history/HistoryButton';
import { TableColumns } from './TableColumns';
import { TableFilters } from './TableFilters';

const css = stylesOf(buttonsSheet);

const STATES: readonly Exclude<StateFilter, 'all'>[] = [
  'surplus',
  'even',
  'deficit',
  'unreported',
  'incomplete',
];

interface ToolbarProps {
  readonly plan: PlanDocument;
  readonly evaluation: Evaluation;
  readonly selected: Variety | null;
}

/** Search, filters, order and columns of the table, and rows to add and remove. */
export function Toolbar({ plan, evaluation, selected }: ToolbarProps): ReactNode {
  const messages = useMessages();
  const { toolbar } = messages.desk;
  const search = useView((view) => view.search);
  return (
    <div data-part="toolbar" role="toolbar" aria-label={toolbar.label}>
      <SearchField
        value={search}
        words={messages.grid.toolbar.search}
        id={SEARCH_FIELD_ID}
        testId="search"
        onSearch={(text) => {
          narrowRows(plan, evaluation, { search: text });
        }}
      />
      <StateFilters plan={plan} evaluation={evaluation} />
      <TableFilters plan={plan} evaluation={evaluation} />
      <span className={css('toolbar-space')} data-part="toolbar-space" />
      <button
        type="button"
        className={css('panel-toggle')}
        data-part="panel-toggle"
        disabled={plan.varieties.length === 0}
        data-testid="open-batch"
        onClick={() => {
          changeGrid({ isBatchOpen: true });
        }}
      >
        {messages.grid.toolbar.batch}
      </button>
      <HistoryButton />
      <ExportButtons table={null} />
      <TableColumns plan={plan} evaluation={evaluation} />
      <Button
        type="text"
        size="small"
        icon={<Icon name="plus" size={16} />}
        data-testid="add-variety"
        aria-label={toolbar.add}
        title={toolbar.add}
        onClick={() => {
          addVariety(toolbar.newName({ number: plan.varieties.length + 1 }));
        }}
      />
      <Button
        type="text"
        size="small"
        icon={<Icon name="bin" size={16} />}
        disabled={selected === null}
        data-testid="remove-variety"
        aria-label={toolbar.remove}
        title={toolbar.remove}
        onClick={() => {
          removeVarieties(plan, evaluation, selectedVarieties(plan, evaluation));
        }}
      />
    </div>
  );
}

function StateFilters({ plan, evaluation }: Omit<ToolbarProps, 'selected'>): ReactNode {
  const messages = useMessages();
  const stateFilter = useView((view) => view.stateFilter);
  const counts = stateCounts(evaluation);
  const shown = STATES.filter((state) => counts[state] > 0 || state === stateFilter);
  return (
    <span
      className={css('state-filters')}
      role="group"
      aria-label={messages.desk.toolbar.filterLabel}
    >
      {(['all', ...shown] as const).map((state) => (
        <button
          key={state}
          type="button"
          className={css(`state-filter is-${state}`)}
          aria-pressed={state === stateFilter}
          data-testid={`filter-${state}`}
          onClick={() => {
            narrowRows(plan, evaluation, { stateFilter: state });
          }}
        >
          {state === 'all' ? messages.desk.toolbar.all : messages.desk.states[state]}{' '}
          <b>{state === 'all' ? plan.varieties.length : counts[state]}</b>
        </button>
      ))}
    </span>
  );
}

/** Over all varieties, in scope or not: it is the table that is filtered. */
function stateCounts({ result }: Evaluation): Record<Exclude<StateFilter, 'all'>, number> {
  const counts = { surplus: 0, even: 0, deficit: 0, unreported: 0, incomplete: 0 };
  for (const { outcome } of result.varieties) {
    counts[outcome.kind === 'evaluated' ? outcome.figures.state : 'incomplete'] += 1;
  }
  return counts;
}
