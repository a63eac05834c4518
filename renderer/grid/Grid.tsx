import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useCallback, useId, useLayoutEffect, useRef } from 'react';

import type { Variety } from '../../shared/plan/plan';
import { useMessages } from '../i18n';
import type { Evaluation } from '../results/engine-client';
import { useGrid } from '../stores/grid-store';
import { useView } from '../stores/view-store';
import { CellEditor } from './CellEditor';
import { columnOffsets, gridColumns } from './columns';
import type { InvalidEntry } from './edit-state';
import { activate, activePosition, commitDraft, type GridScene, openActive } from './grid-actions';
import { GridHeader } from './GridHeader';
import { GridRow } from './GridRow';
import { GridTotals } from './GridTotals';
import { figuresOf } from './rows';

const ROW_PIXELS = 31;
const HEAD_PIXELS = 56;
const TOTALS_PIXELS = 32;
const ROWS_BEYOND_VIEW = 10;
const NONE_INVALID: readonly InvalidEntry[] = [];

interface GridProps {
  readonly rows: readonly Variety[];
  readonly evaluation: Evaluation;
}

/** The variety table: rows are drawn as they come into view, one input does all typing. */
export function Grid({ rows, evaluation }: GridProps): ReactNode {
  const messages = useMessages();
  const gridId = useId();
  const scrollRef = useRef<HTMLDivElement>(null);
  const inputRef = useRef<HTMLInputElement>(null);
  useView((view) => view.selectedId);
  useGrid((grid) => grid.activeColumn);
  const invalid = useGrid((grid) => grid.editing.invalid);
  const focusRequests = useGrid((grid) => grid.focusRequests);
  const position = activePosition(rows);

  // The virtualizer changes inside while its identity stays; nothing here is memoised on it.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => ROW_PIXELS,
    overscan: ROWS_BEYOND_VIEW,
    scrollMargin: HEAD_PIXELS,
    scrollPaddingStart: HEAD_PIXELS,
    scrollPaddingEnd: TOTALS_PIXELS,
  });

  const viewPixels = virtualizer.scrollRect?.height ?? 0;
  const topPixels = HEAD_PIXELS + position.row * ROW_PIXELS;
  const isInLowerHalf = topPixels - (virtualizer.scrollOffset ?? 0) > viewPixels / 2;

  const sceneRef = useRef<GridScene>(null);
  const scene: GridScene = {
    rows,
    pageRows: Math.max(1, Math.floor(viewPixels / ROW_PIXELS) - 3),
    groupNames: messages.desk.shareGroups,
    nonSelectedYuanOf: (id) => figuresOf(evaluation.resultOf.get(id))?.nonSelectedYuan ?? null,
  };
  useLayoutEffect(() => {
    sceneRef.current = scene;
  });

  useLayoutEffect(() => {
    inputRef.current?.focus({ preventScroll: true });
  }, [focusRequests]);
  useLayoutEffect(() => {
    virtualizer.scrollToIndex(position.row, { align: 'auto' });
    scrollColumnIntoView(scrollRef.current, position.column);
  }, [virtualizer, position.row, position.column]);

  const pick = useCallback((row: number, column: number): void => {
    const present = sceneRef.current;
    if (present === null) return;
    commitDraft(present);
    activate(present, { row, column });
    inputRef.current?.focus({ preventScroll: true });
  }, []);
  const open = useCallback((row: number, column: number): void => {
    const present = sceneRef.current;
    if (present === null) return;
    activate(present, { row, column });
    openActive(present);
  }, []);

  return (
    <div className="grid-scroll" ref={scrollRef}>
      <div
        role="grid"
        id={gridId}
        className="grid"
        aria-label={messages.desk.grid.label}
        aria-rowcount={rows.length + 2}
        aria-colcount={gridColumns.length}
        style={{ width: columnOffsets.at(-1) }}
      >
        <GridHeader />
        <div role="rowgroup" className="grid-body" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map((item) => {
            const variety = rows[item.index];
            return variety === undefined ? null : (
              <GridRow
                key={variety.id}
                variety={variety}
                result={evaluation.resultOf.get(variety.id)}
                index={item.index}
                topPixels={item.start - HEAD_PIXELS}
                activeColumn={item.index === position.row ? position.column : null}
                invalid={invalidOf(invalid, variety.id)}
                onPick={pick}
                onOpen={open}
              />
            );
          })}
        </div>
        <GridTotals hospital={evaluation.result.hospital} rowIndex={rows.length + 2} />
      </div>
      <CellEditor
        scene={scene}
        position={position}
        topPixels={topPixels}
        opensUpward={isInLowerHalf}
        inputRef={inputRef}
        gridId={gridId}
      />
    </div>
  );
}

function invalidOf(invalid: readonly InvalidEntry[], varietyId: string): readonly InvalidEntry[] {
  const found = invalid.filter((entry) => entry.varietyId === varietyId);
  return found.length === 0 ? NONE_INVALID : found;
}

/** Brings a column out from under the frozen one, or in from the right; the frozen one brings the beginning. */
function scrollColumnIntoView(scroller: HTMLDivElement | null, column: number): void {
  const left = columnOffsets[column];
  const right = columnOffsets[column + 1];
  const frozenPixels = gridColumns[0]?.widthPixels ?? 0;
  if (scroller === null || left === undefined || right === undefined) return;
  if (column === 0) scroller.scrollLeft = 0;
  else if (left - frozenPixels < scroller.scrollLeft) scroller.scrollLeft = left - frozenPixels;
  else if (right > scroller.scrollLeft + scroller.clientWidth) {
    scroller.scrollLeft = right - scroller.clientWidth;
  }
}
