import { memo, type ReactNode } from 'react';

import type { RatioText } from '../../shared/decimal/decimal-text';
import type { VarietyFigures, VarietyResult } from '../../shared/engine/plan-result';
import type { Variety } from '../../shared/plan/plan';
import { figuresOf, shownState } from '../table/cell-number';
import type { GridColumn } from '../table/columns';
import { cellKey, type InvalidEntry } from '../table/edit-state';
import notesSheet from '../ui/notes.module.css';
import { StateBadge } from '../ui/StateBadge';
import { stylesOf } from '../ui/styles-of';
import { cellClass, cellId } from './cell-name';
import { baseTitle, type CellView, figureView, inputView, type Wording } from './cell-view';
import gridSheet from './grid.module.css';

const css = stylesOf(notesSheet, gridSheet);

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
  const { result, columns, number, activeColumn, selectedFrom, selectedTo } = props;
  const isActive = activeColumn >= 0;
  const outside = result?.inScope === false ? ' is-outside' : '';
  return (
    <div
      role="row"
      aria-rowindex={props.ariaRow}
      className={css(`grid-row${isActive ? ' is-selected' : ''}${outside}`)}
      data-selected={isActive}
      style={{ top: props.topPixels }}
    >
      <div role="rowheader" aria-colindex={1} className={css('grid-row-head')}>
        {number}
      </div>
      {columns.map((column, index) =>
        rowCell(props, column, {
          index,
          isActive: index === activeColumn,
          isSelected: index >= selectedFrom && index <= selectedTo,
        }),
      )}
    </div>
  );
});

interface CellPlace {
  readonly index: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
}

/** One element a cell wherever that is enough: hundreds of them come and go while the table is scrolled. */
function rowCell(row: GridRowProps, column: GridColumn, place: CellPlace): ReactNode {
  const { variety, result, changedCells, base, wording } = row;
  const { index, isActive, isSelected } = place;
  const id = cellId(variety.id, column.field);
  const isChanged =
    column.kind === 'input' &&
    changedCells !== null &&
    changedCells.has(cellKey({ varietyId: variety.id, field: column.field }));
  const view = viewOf(row, column);
  const inBase = isChanged && base !== null ? baseTitle(column, base, wording) : null;
  return (
    <div
      key={column.field}
      role="gridcell"
      id={id}
      data-testid={id}
      data-value={exactValue(column, variety, figuresOf(result))}
      aria-colindex={index + 2}
      aria-readonly={column.kind === 'figure' || undefined}
      aria-selected={isSelected}
      className={css(
        cellClass(column, {
          isFrozen: index === 0,
          isActive,
          isChanged,
          tone: view?.tone,
        }),
      )}
      title={inBase ?? view?.title ?? undefined}
    >
      {view === null ? <StateCell result={result} wording={wording} /> : cellWords(view)}
      {inBase !== null && <span className={css('visually-hidden')}>{inBase}</span>}
    </div>
  );
}

/** `null` for the state, which has a sign of its own. */
function viewOf(row: GridRowProps, column: GridColumn): CellView | null {
  const { variety, result, planFundRatio, wording, invalid } = row;
  if (column.field === 'state') return null;
  if (column.kind === 'figure') return figureView(column.field, result, wording);
  const entry = invalid.find(({ field }) => field === column.field) ?? null;
  return inputView(column.field, entry, { variety, result, planFundRatio, wording });
}

function cellWords({ text, tone, title }: CellView): ReactNode {
  switch (tone) {
    case 'missing':
      return <span className={css('cell-missing')}>{text}</span>;
    case 'invalid':
      return (
        <span className={css('cell-invalid')}>
          {text}
          <span className={css('visually-hidden')}>{title}</span>
        </span>
      );
    case 'plain':
    case 'loss':
    case 'derived':
    case 'blank':
      return text;
  }
}

function StateCell({ result, wording }: Pick<GridRowProps, 'result' | 'wording'>): ReactNode {
  const state = shownState(result);
  if (state === null) return null;
  const outside = result?.inScope === false ? wording.messages.desk.grid.outOfScope : undefined;
  return (
    <span title={outside}>
      <StateBadge state={state} />
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
