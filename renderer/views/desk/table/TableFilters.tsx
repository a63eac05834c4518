import type { ReactNode } from 'react';

import type { PlanDocument } from '../../../../shared/plan/plan';
import { narrowRows } from '../../../commands/table-commands';
import { useMessages } from '../../../i18n';
import type { Evaluation } from '../../../results/engine-client';
import { useView } from '../../../stores/view-store';
import {
  activeFilters,
  type ColumnFilters,
  type FilteredField,
  filteredFields,
  filterValues,
  NO_FILTERS,
  toggleValue,
} from '../../../table/filters';
import { stylesOf } from '../../../ui/styles-of';
import tableSheet from './table.module.css';
import { TablePanelButton } from './TablePanelButton';

const css = stylesOf(tableSheet);

interface TableFiltersProps {
  readonly plan: PlanDocument;
  readonly evaluation: Evaluation;
}

/** Which batches, dosage forms and share groups are shown, and whether what was declared. */
export function TableFilters({ plan, evaluation }: TableFiltersProps): ReactNode {
  const { toolbar } = useMessages().grid;
  const filters = useView((view) => view.filters);
  const count = activeFilters(filters);
  const change = (changed: ColumnFilters): void => {
    narrowRows(plan, evaluation, { filters: changed });
  };
  return (
    <TablePanelButton
      words={count === 0 ? toolbar.filter : toolbar.filterCount({ count })}
      isMarked={count > 0}
      testId="filters"
    >
      <DeclaredFilter filters={filters} onChange={change} />
      {filteredFields.map((field) => (
        <ValueFilter key={field} plan={plan} field={field} filters={filters} onChange={change} />
      ))}
      {count > 0 && (
        <button
          type="button"
          className={css('panel-action')}
          data-testid="clear-filters"
          onClick={() => {
            change(NO_FILTERS);
          }}
        >
          {toolbar.clearFilters}
        </button>
      )}
    </TablePanelButton>
  );
}

interface FilterProps {
  readonly filters: ColumnFilters;
  readonly onChange: (filters: ColumnFilters) => void;
}

const DECLARED = ['all', 'declared', 'undeclared'] as const;

function DeclaredFilter({ filters, onChange }: FilterProps): ReactNode {
  const { toolbar } = useMessages().grid;
  return (
    <fieldset className={css('panel-group')}>
      <legend>{toolbar.declared}</legend>
      {DECLARED.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="declared"
            checked={filters.declared === choice}
            data-testid={`declared-${choice}`}
            onChange={() => {
              onChange({ ...filters, declared: choice });
            }}
          />
          {toolbar.declaredChoices[choice]}
        </label>
      ))}
    </fieldset>
  );
}

type ValueFilterProps = FilterProps & {
  readonly plan: PlanDocument;
  readonly field: FilteredField;
};

/** Nothing to choose where all varieties have the same value. */
function ValueFilter({ plan, field, filters, onChange }: ValueFilterProps): ReactNode {
  const messages = useMessages();
  const values = filterValues(plan.varieties, field);
  if (values.length < 2) return null;
  const all = values.map(({ value }) => value);
  return (
    <fieldset className={css('panel-group')}>
      <legend>{messages.fields[field]}</legend>
      {values.map(({ value, count }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={filters[field]?.includes(value) ?? true}
            data-testid={`filter-${field}-${value}`}
            onChange={() => {
              onChange(toggleValue(filters, field, value, all));
            }}
          />
          <span>
            {field === 'shareGroup' && isShareGroup(value)
              ? messages.desk.shareGroups[value]
              : value || messages.grid.toolbar.emptyValue}
          </span>
          <small>{count}</small>
        </label>
      ))}
    </fieldset>
  );
}

function isShareGroup(value: string): value is 'general' | 'antiInfective' | 'restricted' {
  return value === 'general' || value === 'antiInfective' || value === 'restricted';
}
