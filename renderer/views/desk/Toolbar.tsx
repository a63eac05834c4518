import { Button, Select } from 'antd';
import type { ReactNode } from 'react';

import type { Messages } from '../../../shared/i18n/zh-cn';
import type { PlanDocument, Variety } from '../../../shared/plan/plan';
import {
  addVariety,
  chooseSort,
  narrowRows,
  removeVarieties,
  selectedVarieties,
} from '../../commands/table-commands';
import { useMessages } from '../../i18n';
import type { Evaluation } from '../../results/engine-client';
import { changeGrid } from '../../stores/grid-store';
import { type SortBy, type StateFilter, useView } from '../../stores/view-store';
import { Icon } from '../../ui/icons';
import { SearchField } from '../../ui/SearchField';
import { ExportButtons } from '../export/ExportButtons';
import { TableColumns } from './TableColumns';
import { TableFilters } from './TableFilters';

/** Orders that are often asked for; any other by the column's head. */
const SORTS = {
  entered: null,
  name: { field: 'genericName', direction: 'ascending' },
  balance: { field: 'balanceBaseYuan', direction: 'ascending' },
  headroom: { field: 'headroomYuan', direction: 'ascending' },
  nonSelected: { field: 'nonSelected', direction: 'descending' },
} as const satisfies Record<string, SortBy | null>;
type SortName = keyof typeof SORTS;
const SORT_NAMES: readonly SortName[] = ['entered', 'name', 'balance', 'headroom', 'nonSelected'];

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
    <div className="toolbar" role="toolbar" aria-label={toolbar.label}>
      <SearchField
        value={search}
        words={messages.grid.toolbar.search}
        testId="search"
        onSearch={(text) => {
          narrowRows(plan, evaluation, { search: text });
        }}
      />
      <StateFilters plan={plan} evaluation={evaluation} />
      <TableFilters plan={plan} evaluation={evaluation} />
      <span className="toolbar-space" />
      <SortSelect evaluation={evaluation} />
      <button
        type="button"
        className="panel-toggle"
        disabled={plan.varieties.length === 0}
        data-testid="open-batch"
        onClick={() => {
          changeGrid({ isBatchOpen: true });
        }}
      >
        {messages.grid.toolbar.batch}
      </button>
      <ExportButtons table={null} />
      <TableColumns batches={plan.varieties.map(({ batch }) => batch)} />
      <Button
        type="text"
        size="small"
        icon={<Icon name="plus" size={16} />}
        data-testid="add-variety"
        title={toolbar.add}
        onClick={() => {
          addVariety(toolbar.newName({ number: plan.varieties.length + 1 }));
        }}
      >
        {messages.grid.toolbar.add}
      </Button>
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

/** A column's own order, chosen at its head, is named where it is none of the usual ones. */
function SortSelect({ evaluation }: Pick<ToolbarProps, 'evaluation'>): ReactNode {
  const messages = useMessages();
  const { toolbar } = messages.desk;
  const by = useView((view) => view.sort.by);
  const named = SORT_NAMES.find((name) => isSameSort(SORTS[name], by));
  const options = SORT_NAMES.map((value) => ({
    value: value,
    label: toolbar.sorts[value],
  }));
  return (
    <Select<string>
      className="sort-select"
      variant="borderless"
      size="small"
      value={named ?? 'column'}
      aria-label={toolbar.sortLabel}
      data-testid="sort"
      popupMatchSelectWidth={false}
      options={
        named === undefined && by !== null
          ? [...options, { value: 'column', label: columnSort(messages, by) }]
          : options
      }
      onChange={(value) => {
        const name = SORT_NAMES.find((candidate) => candidate === value);
        if (name !== undefined) chooseSort(evaluation, SORTS[name]);
      }}
    />
  );
}

function columnSort({ fields, grid }: Messages, { field, direction }: SortBy): string {
  return grid.toolbar.sortBy({ column: fields[field], isUp: direction === 'ascending' });
}

function isSameSort(one: SortBy | null, other: SortBy | null): boolean {
  return one?.field === other?.field && one?.direction === other?.direction;
}

function StateFilters({ plan, evaluation }: Omit<ToolbarProps, 'selected'>): ReactNode {
  const messages = useMessages();
  const stateFilter = useView((view) => view.stateFilter);
  const counts = stateCounts(evaluation);
  const shown = STATES.filter((state) => counts[state] > 0 || state === stateFilter);
  return (
    <span className="state-filters" role="group" aria-label={messages.desk.toolbar.filterLabel}>
      {(['all', ...shown] as const).map((state) => (
        <button
          key={state}
          type="button"
          className={`state-filter is-${state}`}
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
