import { memo, type ReactNode } from 'react';

import type { RatioText } from '../../shared/decimal/decimal-text';
import type { VarietyFigures, VarietyResult } from '../../shared/engine/plan-result';
import type { Variety } from '../../shared/plan/plan';
import { StateBadge } from '../ui/StateBadge';
import { cellClass, cellId } from './cell-name';
import { figuresOf, shownState } from './cell-number';
import { baseTitle, figureView, inputView, type Wording } from './cell-view';
import type { GridColumn } from './columns';
import { cellKey, type InvalidEntry } from './edit-state';

interface GridRowProps {
  readonly variety: Variety;
  readonly result: VarietyResult | undefined;
  readonly planFundRatio: RatioText | null;
  readonly columns: readonly GridColumn[];
  readonly wording: Wording;
  /** The row's number among those shown, from 1. */
  readonly number: number;
  readonly ariaRow: number;
  readonly topPixels: number;
  /** −1 where the active cell is in another row. */
  readonly activeColumn: number;
  /** The selected columns; −1 where the row has no part in the selection. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly invalid: readonly InvalidEntry[];
  /** Keys of the cells that differ from the base scenario. */
  readonly changedCells: ReadonlySet<string> | null;
  readonly base: Variety | null;
}

/** One variety. Drawn again only when itself, its result or its part in the selection changes. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactNode {
  const { variety, result, columns, number, activeColumn, selectedFrom, selectedTo } = props;
  const isActive = activeColumn >= 0;
  const outside = result?.inScope === false ? ' is-outside' : '';
  return (
    <div
      role="row"
      aria-rowindex={props.ariaRow}
      className={`grid-row${isActive ? ' is-selected' : ''}${outside}`}
      style={{ top: props.topPixels }}
    >
      <div role="rowheader" aria-colindex={1} className="grid-row-head">
        {number}
      </div>
      {columns.map((column, index) => (
        <RowCell
          key={column.field}
          row={props}
          column={column}
          index={index}
          isActive={index === activeColumn}
          isSelected={index >= selectedFrom && index <= selectedTo}
          id={cellId(variety.id, column.field)}
        />
      ))}
    </div>
  );
});

interface RowCellProps {
  readonly row: GridRowProps;
  readonly column: GridColumn;
  readonly index: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly id: string;
}

function RowCell({ row, column, index, isActive, isSelected, id }: RowCellProps): ReactNode {
  const { variety, result, changedCells, base, wording } = row;
  const isChanged =
    column.kind === 'input' &&
    (changedCells?.has(cellKey({ varietyId: variety.id, field: column.field })) ?? false);
  return (
    <div
      role="gridcell"
      id={id}
      data-testid={id}
      data-value={exactValue(column, variety, figuresOf(result))}
      aria-colindex={index + 2}
      aria-readonly={column.kind === 'figure'}
      aria-selected={isSelected}
      className={cellClass(column, { isFrozen: index === 0, isActive, isChanged })}
    >
      {cellContent(
        row,
        column,
        isChanged && base !== null ? baseTitle(column, base, wording) : null,
      )}
    </div>
  );
}

function cellContent(
  { variety, result, planFundRatio, wording, invalid }: GridRowProps,
  column: GridColumn,
  changedTitle: string | null,
): ReactNode {
  if (column.field === 'state') {
    const state = shownState(result);
    const outside = result?.inScope === false ? wording.messages.desk.grid.outOfScope : undefined;
    return (
      state !== null && (
        <span title={outside}>
          <StateBadge state={state} />
        </span>
      )
    );
  }
  const entry = invalid.find(({ field }) => field === column.field) ?? null;
  const view =
    column.kind === 'input'
      ? inputView(column.field, entry, { variety, result, planFundRatio, wording })
      : figureView(column.field, result, wording);
  return (
    <span
      className={view.tone === 'plain' ? undefined : `cell-${view.tone}`}
      title={changedTitle ?? view.title ?? undefined}
    >
      {view.text}
      {view.tone === 'invalid' && <span className="visually-hidden">{view.title}</span>}
      {changedTitle !== null && <span className="visually-hidden">{changedTitle}</span>}
    </span>
  );
}

/** The exact text behind a cell, for whoever reads the page by program. */
function exactValue(
  column: GridColumn,
  variety: Variety,
  figures: VarietyFigures | null,
): string | undefined {
  if (column.kind === 'figure') return figures?.[column.field] ?? undefined;
  if (column.field === 'nonSelected') return figures?.nonSelectedYuan;
  return variety[column.field]?.toString();
}
