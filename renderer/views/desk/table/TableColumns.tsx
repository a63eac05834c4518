import type { ReactNode } from 'react';

import type { PlanDocument } from '../../../../shared/plan/plan';
import { useMessages } from '../../../i18n';
import type { Evaluation } from '../../../results/engine-client';
import { changeGrid } from '../../../stores/grid-store';
import { changeTableView, useTableView } from '../../../stores/table-view-store';
import { FIRST_CHOICES, hideColumn, showColumn } from '../../../table/column-layout';
import { type GridColumn, gridColumns } from '../../../table/columns';
import notesSheet from '../../../ui/notes.module.css';
import { stylesOf } from '../../../ui/styles-of';
import tableSheet from './table.module.css';
import { TableOrder } from './TableOrder';
import { TablePanelButton } from './TablePanelButton';

const css = stylesOf(notesSheet, tableSheet);

interface TableColumnsProps {
  readonly plan: PlanDocument;
  readonly evaluation: Evaluation;
}

/** How the table is looked at: its order, its groups, and which columns are shown. */
export function TableColumns({ plan, evaluation }: TableColumnsProps): ReactNode {
  const { toolbar } = useMessages().grid;
  const columns = useTableView((view) => view.columns);
  const isGrouped = useTableView((view) => view.isGrouped);
  return (
    <TablePanelButton
      words={toolbar.columns}
      isMarked={columns.isInputsOnly || isGrouped}
      testId="columns"
    >
      <TableOrder evaluation={evaluation} />
      <fieldset className={css('panel-group')}>
        <legend className={css('visually-hidden')}>{toolbar.columns}</legend>
        <Tick
          words={toolbar.inputsOnly}
          isTicked={columns.isInputsOnly}
          testId="inputs-only"
          onTick={(isInputsOnly) => {
            changeTableView({ columns: { ...columns, isInputsOnly } });
          }}
        />
        <Tick
          words={toolbar.group}
          isTicked={isGrouped}
          testId="group-by-batch"
          onTick={(isTicked) => {
            changeTableView({ isGrouped: isTicked });
          }}
        />
        {isGrouped && <FoldAll plan={plan} />}
      </fieldset>
      <fieldset className={css('panel-group is-columns')}>
        <legend className={css('visually-hidden')}>{toolbar.columns}</legend>
        {gridColumns.slice(1).map((column) => (
          <ColumnTick key={column.field} column={column} />
        ))}
      </fieldset>
      <div className={css('panel-actions')}>
        <button
          type="button"
          className={css('panel-action')}
          data-testid="all-columns"
          onClick={() => {
            changeTableView({ columns: { ...columns, hidden: [], isInputsOnly: false } });
          }}
        >
          {toolbar.allColumns}
        </button>
        <button
          type="button"
          className={css('panel-action')}
          data-testid="reset-columns"
          onClick={() => {
            changeTableView({ columns: FIRST_CHOICES });
          }}
        >
          {toolbar.resetColumns}
        </button>
      </div>
    </TablePanelButton>
  );
}

function ColumnTick({ column }: { readonly column: GridColumn }): ReactNode {
  const messages = useMessages();
  const columns = useTableView((view) => view.columns);
  const { field } = column;
  return (
    <Tick
      words={messages.fields[field]}
      isTicked={!columns.hidden.includes(field)}
      testId={`column-${field}`}
      onTick={(isTicked) => {
        changeTableView({
          columns: isTicked ? showColumn(columns, field) : hideColumn(columns, field),
        });
      }}
    />
  );
}

function FoldAll({ plan }: Pick<TableColumnsProps, 'plan'>): ReactNode {
  const { toolbar } = useMessages().grid;
  return (
    <span className={css('panel-actions')}>
      <button
        type="button"
        className={css('panel-action')}
        data-testid="fold-all"
        onClick={() => {
          changeGrid({ collapsed: new Set(plan.varieties.map(({ batch }) => batch)), range: null });
        }}
      >
        {toolbar.foldAll}
      </button>
      <button
        type="button"
        className={css('panel-action')}
        data-testid="unfold-all"
        onClick={() => {
          changeGrid({ collapsed: new Set(), activeGroup: null });
        }}
      >
        {toolbar.unfoldAll}
      </button>
    </span>
  );
}

interface TickProps {
  readonly words: string;
  readonly isTicked: boolean;
  readonly testId: string;
  readonly onTick: (isTicked: boolean) => void;
}

function Tick({ words, isTicked, testId, onTick }: TickProps): ReactNode {
  return (
    <label>
      <input
        type="checkbox"
        checked={isTicked}
        data-testid={testId}
        onChange={(event) => {
          onTick(event.target.checked);
        }}
      />
      <span>{words}</span>
    </label>
  );
}
