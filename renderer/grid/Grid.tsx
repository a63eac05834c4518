import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useCallback, useId, useLayoutEffect, useMemo, useRef } from 'react';

import type { Variety } from '../../shared/plan/plan';
import type { Evaluation } from '../results/engine-client';
import { useGrid } from '../stores/grid-store';
import { useView } from '../stores/view-store';
import { columnTracks } from '../table/column-layout';
import { stylesOf } from '../ui/styles-of';
import { CellEditor } from './CellEditor';
import gridSheet from './grid.module.css';
import { activeLine, activePosition, selectedBox } from './grid-actions';
import { HEAD_PIXELS, ROW_PIXELS, TOTALS_PIXELS } from './grid-measures';
import type { GridScene } from './grid-scene';
import { GridFoot } from './GridFoot';
import { GridHeader } from './GridHeader';
import { GridLinesView } from './GridLinesView';
import { GridMenu } from './GridMenu';
import { GridTotals } from './GridTotals';
import { isOneCell } from './selection';
import { SelectionLayer } from './SelectionLayer';
import { useFollowedView } from './use-followed-view';
import { useGridPointer } from './use-grid-pointer';
import { useGridScene } from './use-grid-scene';

const css = stylesOf(gridSheet);

const ROWS_BEYOND_VIEW = 8;

interface GridProps {
  readonly rows: readonly Variety[];
  readonly evaluation: Evaluation;
  /** Keys of the cells (`varietyId field`) that differ from the base scenario; they get a mark. */
  readonly changedCells?: ReadonlySet<string>;
  /** The varieties of the base scenario, whose values stand in the title of a changed cell. */
  readonly baseOf?: ReadonlyMap<string, Variety>;
  /** Takes the selected changed cells back to the base scenario. */
  readonly onRestoreBase?: (cells: readonly { varietyId: string; field: string }[]) => void;
}

/** The variety table: rows are drawn as they come into view, one input does all typing and copying. */
export function Grid(props: GridProps): ReactNode {
  const { rows, evaluation, changedCells, baseOf, onRestoreBase } = props;
  const gridId = useId();
  const scrollRef = useRef<HTMLDivElement>(null);
  const inputRef = useRef<HTMLInputElement>(null);
  const arranged = useGridScene(rows, evaluation);
  const { lines, layout, wording } = arranged;
  useView((view) => view.selectedId);
  useGrid((grid) => grid.activeField);
  useGrid((grid) => grid.activeGroup);
  const range = useGrid((grid) => grid.range);

  // The virtualizer changes inside while its identity stays; nothing here is memoised on it.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: lines.lines.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => ROW_PIXELS,
    overscan: ROWS_BEYOND_VIEW,
    scrollMargin: HEAD_PIXELS,
    scrollPaddingStart: HEAD_PIXELS,
    scrollPaddingEnd: TOTALS_PIXELS,
  });
  const viewPixels = virtualizer.scrollRect?.height ?? 0;
  const pageRows = Math.max(1, Math.floor(viewPixels / ROW_PIXELS) - 3);
  const scene = useMemo<GridScene>(
    () => ({ lines, layout, evaluation, wording, pageRows }),
    [lines, layout, evaluation, wording, pageRows],
  );
  const shown = useMemo(
    () =>
      rows.length === evaluation.plan.varieties.length
        ? null
        : { varieties: rows, resultOf: evaluation.resultOf },
    [rows, evaluation],
  );
  const position = activePosition(scene);
  const line = activeLine(scene);
  const box = selectedBox(scene);
  const topPixels = HEAD_PIXELS + line * ROW_PIXELS;
  const isInLowerHalf = topPixels - (virtualizer.scrollOffset ?? 0) > viewPixels / 2;

  const sceneRef = useRef<GridScene>(null);
  useLayoutEffect(() => {
    sceneRef.current = scene;
  });
  const takeFocus = useCallback(() => inputRef.current?.focus({ preventScroll: true }), []);
  useFollowedView({
    scrollRef,
    layout,
    line,
    column: position.column,
    corner: range?.follows === true ? range.end : null,
    lines,
    takeFocus,
    toLine: (index) => {
      virtualizer.scrollToIndex(index, { align: 'auto' });
    },
  });
  const pointer = useGridPointer({ scrollRef, sceneRef, takeFocus });

  return (
    <div className={css('grid-frame')}>
      <div className={css('grid-scroll')} data-part="grid-scroll" ref={scrollRef}>
        <div
          role="grid"
          id={gridId}
          className={css('grid')}
          aria-label={wording.messages.desk.grid.label}
          aria-rowcount={lines.lines.length + 2}
          aria-colcount={layout.columns.length + 1}
          aria-multiselectable="true"
          style={{ width: layout.offsets.at(-1), ['--columns' as string]: columnTracks(layout) }}
        >
          <GridHeader scene={scene} takeFocus={takeFocus} />
          <div
            role="rowgroup"
            className={css('grid-body')}
            data-testid="grid-body"
            style={{ height: virtualizer.getTotalSize() }}
            onPointerDown={pointer.onPointerDown}
            onDoubleClick={pointer.onDoubleClick}
            onContextMenu={pointer.onContextMenu}
          >
            <GridLinesView
              scene={scene}
              items={virtualizer.getVirtualItems()}
              position={position}
              box={box}
              changedCells={changedCells ?? null}
              baseOf={baseOf ?? null}
            />
          </div>
          <GridTotals
            hospital={evaluation.result.hospital}
            shown={shown}
            columns={layout.columns}
            wording={wording}
            rowIndex={lines.lines.length + 2}
          />
        </div>
        <SelectionLayer
          scene={scene}
          box={box}
          fillBox={pointer.fillBox}
          isSingle={isOneCell(box)}
          onHandleDown={pointer.onHandleDown}
        />
        <CellEditor
          scene={scene}
          position={position}
          topPixels={topPixels}
          opensUpward={isInLowerHalf}
          inputRef={inputRef}
          gridId={gridId}
        />
      </div>
      <GridFoot scene={scene} box={box} />
      <GridMenu
        scene={scene}
        box={box}
        changedCells={changedCells ?? null}
        onRestoreBase={onRestoreBase ?? null}
        inputRef={inputRef}
      />
    </div>
  );
}
