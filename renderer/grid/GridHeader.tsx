import type { PointerEvent, ReactNode } from 'react';

import type { Messages } from '../../shared/i18n/zh-cn';
import { kindOf } from '../../shared/plan/variety-entries';
import { chooseSort } from '../commands/table-commands';
import { changeTableView, tableViewState } from '../stores/table-view-store';
import { useView } from '../stores/view-store';
import { resizeColumn } from '../table/column-layout';
import { columnHead, type GridColumn, holdsText } from '../table/columns';
import type { SortBy } from '../table/row-order';
import { nextSort } from '../table/sorting';
import notesSheet from '../ui/notes.module.css';
import { stylesOf } from '../ui/styles-of';
import { commitDraft } from './edit-actions';
import { fittingWidth } from './fitting-width';
import { followDrag } from './follow-drag';
import gridSheet from './grid.module.css';
import { extendTo, selectedRange, selectRange, selectWhole } from './grid-actions';
import { placeAtPoint } from './grid-measures';
import type { GridScene } from './grid-scene';
import gridToolsSheet from './grid-tools.module.css';

const css = stylesOf(notesSheet, gridSheet, gridToolsSheet);

interface GridHeaderProps {
  readonly scene: GridScene;
  readonly takeFocus: () => void;
}

/** Column heads with the unit of everything below them: a press selects the column, the arrow sorts, the edge resizes. */
export function GridHeader({ scene, takeFocus }: GridHeaderProps): ReactNode {
  const { messages } = scene.wording;
  const sort = useView((view) => view.sort.by);
  return (
    <div role="rowgroup" className={css('grid-head')}>
      <div role="row" aria-rowindex={1} className={css('grid-head-row')}>
        <div
          role="columnheader"
          aria-colindex={1}
          className={css('grid-head-corner')}
          title={messages.grid.selectAll}
          data-testid="select-all"
          onPointerDown={(event) => {
            event.preventDefault();
            commitDraft(scene);
            takeFocus();
            selectWhole(scene, 'all');
          }}
        >
          <span aria-hidden="true" />
          <span className={css('visually-hidden')}>{messages.grid.rowNumbers}</span>
        </div>
        {scene.layout.columns.map((column, index) => (
          <HeadCell
            key={column.field}
            scene={scene}
            column={column}
            index={index}
            sort={sort}
            takeFocus={takeFocus}
          />
        ))}
      </div>
    </div>
  );
}

interface HeadCellProps extends GridHeaderProps {
  readonly column: GridColumn;
  readonly index: number;
  readonly sort: SortBy | null;
}

function HeadCell({ scene, column, index, sort, takeFocus }: HeadCellProps): ReactNode {
  const { messages, moneyUnit } = scene.wording;
  const direction = sort?.field === column.field ? sort.direction : null;
  const isFrozen = index === 0;
  return (
    <div
      role="columnheader"
      aria-colindex={index + 2}
      aria-sort={direction ?? 'none'}
      data-testid={`head-${column.field}`}
      className={css(
        `grid-head-cell${holdsText(column) ? ' is-text' : ''}${isFrozen ? ' is-frozen' : ''}`,
      )}
      title={messages.fields[column.field]}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        commitDraft(scene);
        takeFocus();
        selectColumns(event, scene, index);
      }}
    >
      <span className={css('grid-head-name')}>{columnHead(messages, column.field)}</span>
      <small>{unitOf(messages, column, messages.common.units[moneyUnit])}</small>
      <button
        type="button"
        tabIndex={-1}
        className={css(`sort-button${direction === null ? '' : ` is-${direction}`}`)}
        data-testid={`sort-${column.field}`}
        aria-label={messages.grid.sortColumn({ column: messages.fields[column.field] })}
        onPointerDown={(event) => {
          event.stopPropagation();
          event.preventDefault();
        }}
        onClick={() => {
          chooseSort(scene.evaluation, nextSort(sort, column.field));
        }}
      />
      <span
        className={css('resize-edge')}
        data-testid={`resize-${column.field}`}
        onPointerDown={(event) => {
          resize(event, column, scene.layout.widths[index] ?? column.widthPixels);
        }}
        onDoubleClick={() => {
          fitColumn(scene, column);
        }}
      />
    </div>
  );
}

/** Selects whole columns, from the one pressed to the one the hand is over; with Shift, from where the selection began. */
function selectColumns(event: PointerEvent<HTMLElement>, scene: GridScene, index: number): void {
  const last = scene.lines.rows.length - 1;
  if (event.shiftKey) {
    const { start } = selectedRange(scene);
    extendTo(scene, { start: { row: 0, column: start.column }, end: { row: last, column: index } });
  } else {
    selectRange(scene, { start: { row: 0, column: index }, end: { row: last, column: index } });
  }
  const scroller = event.currentTarget.closest<HTMLElement>('[data-part=grid-scroll]');
  if (scroller === null) return;
  followDrag({
    scroller,
    onMove: ({ clientX }) => {
      const place = placeAtPoint({
        x: clientX - scroller.getBoundingClientRect().left,
        y: 0,
        scrollLeft: scroller.scrollLeft,
        scrollTop: 0,
        layout: scene.layout,
        lines: scene.lines.lines.length,
      });
      const { start } = selectedRange(scene);
      const column = place.kind === 'cell' ? place.column : 0;
      extendTo(scene, { start: { row: 0, column: start.column }, end: { row: last, column } });
    },
  });
}

function resize(event: PointerEvent, column: GridColumn, widthPixels: number): void {
  event.preventDefault();
  event.stopPropagation();
  const { clientX: from } = event;
  followDrag({
    scroller: null,
    onMove: ({ clientX }) => {
      const { columns } = tableViewState();
      changeTableView({
        columns: resizeColumn(columns, column.field, widthPixels + clientX - from),
      });
    },
  });
}

export function fitColumn(scene: GridScene, column: GridColumn): void {
  const { columns } = tableViewState();
  changeTableView({ columns: resizeColumn(columns, column.field, fittingWidth(scene, column)) });
}

/** Inputs stay in yuan whatever the switch says: what is seen is what is typed. */
function unitOf({ common, desk }: Messages, column: GridColumn, moneyWord: string): string {
  if (column.kind === 'figure') return column.field.endsWith('Yuan') ? moneyWord : '';
  const kind = kindOf(column.field);
  switch (kind) {
    case 'spending':
      return common.units.yuan;
    case 'price':
      return desk.grid.unitOf.price;
    case 'units':
    case 'optionalUnits':
      return desk.grid.unitOf.units;
    case 'count':
      return desk.grid.unitOf.count;
    case 'name':
    case 'text':
    case 'ratio':
    case 'positiveRatio':
    case 'shareGroup':
    case 'products':
      return '';
  }
}
