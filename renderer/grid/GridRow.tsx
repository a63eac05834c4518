import { memo, type ReactNode } from 'react';

import type { VarietyFigures, VarietyResult } from '../../shared/engine/plan-result';
import type { Variety } from '../../shared/plan/plan';
import { useLanguage, useMessages } from '../i18n';
import { MoneyText } from '../ui/MoneyText';
import { RatioText } from '../ui/RatioText';
import { StateBadge } from '../ui/StateBadge';
import { cellDisplay } from './cell-display';
import {
  type FigureField,
  type GridColumn,
  gridColumns,
  holdsText,
  type InputField,
} from './columns';
import type { InvalidEntry } from './edit-state';
import { problemSentence } from './problem-sentence';
import { figuresOf, shownState } from './rows';

interface GridRowProps {
  readonly variety: Variety;
  readonly result: VarietyResult | undefined;
  readonly index: number;
  readonly topPixels: number;
  /** `null` where the active cell is in another row. */
  readonly activeColumn: number | null;
  readonly invalid: readonly InvalidEntry[];
  readonly onPick: (row: number, column: number) => void;
  readonly onOpen: (row: number, column: number) => void;
}

/** One variety. Drawn again only when itself, its result or its selection changes. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactNode {
  const { variety, result, index, topPixels, activeColumn, invalid, onPick, onOpen } = props;
  const isOutOfScope = result?.inScope === false;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={activeColumn !== null}
      className={`grid-row${activeColumn === null ? '' : ' is-selected'}${isOutOfScope ? ' is-outside' : ''}`}
      style={{ top: topPixels }}
    >
      {gridColumns.map((column, columnIndex) => (
        <div
          key={column.field}
          role="gridcell"
          id={cellId(variety.id, column)}
          data-testid={cellId(variety.id, column)}
          data-value={exactValue(column, variety, figuresOf(result))}
          aria-colindex={columnIndex + 1}
          aria-readonly={column.kind === 'figure'}
          className={cellClass(column, columnIndex, columnIndex === activeColumn)}
          style={{ width: column.widthPixels }}
          onPointerDown={(event) => {
            event.preventDefault();
            onPick(index, columnIndex);
          }}
          onDoubleClick={() => {
            onOpen(index, columnIndex);
          }}
        >
          {column.kind === 'input' ? (
            <InputCell
              variety={variety}
              result={result}
              field={column.field}
              entry={invalid.find((candidate) => candidate.field === column.field) ?? null}
            />
          ) : (
            <FigureCell field={column.field} result={result} />
          )}
        </div>
      ))}
    </div>
  );
});

export function cellId(varietyId: string, column: GridColumn): string {
  return `cell-${varietyId}-${column.field}`;
}

function cellClass(column: GridColumn, index: number, isActive: boolean): string {
  const alignment = holdsText(column) ? 'is-text' : 'is-number';
  const frozen = index === 0 ? ' is-frozen' : '';
  if (column.field === 'state') return `grid-cell is-state${isActive ? ' is-active' : ''}`;
  return `grid-cell is-${column.kind} ${alignment}${frozen}${isActive ? ' is-active' : ''}`;
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

interface InputCellProps {
  readonly variety: Variety;
  readonly result: VarietyResult | undefined;
  readonly field: InputField;
  readonly entry: InvalidEntry | null;
}

function InputCell({ variety, result, field, entry }: InputCellProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  if (entry !== null) {
    const problem = problemSentence(messages, entry.problem);
    return (
      <span className="cell-invalid" title={problem}>
        {entry.text === '' ? messages.common.unknownFigure : entry.text}
        <span className="visually-hidden">{problem}</span>
      </span>
    );
  }
  const isMissing = result?.outcome.kind === 'incomplete' && result.outcome.missing.includes(field);
  const figures = figuresOf(result);
  const display = cellDisplay({ variety, figures, isMissing, field, language, messages });
  switch (display.kind) {
    case 'value':
      return <span title={display.text}>{display.text}</span>;
    case 'derived':
      return (
        <span className="cell-derived" title={messages.desk.grid.fromTable}>
          {display.text}
        </span>
      );
    case 'missing':
      return <span className="cell-missing">{messages.desk.grid.missing}</span>;
    case 'blank':
      return <span className="cell-blank">{messages.common.unknownFigure}</span>;
  }
}

interface FigureCellProps {
  readonly field: FigureField;
  readonly result: VarietyResult | undefined;
}

function FigureCell({ field, result }: FigureCellProps): ReactNode {
  const messages = useMessages();
  const figures = figuresOf(result);
  if (field === 'state') {
    const state = shownState(result);
    if (state === null) return null;
    const outside = result?.inScope === false ? messages.desk.grid.outOfScope : undefined;
    return (
      <span title={outside}>
        <StateBadge state={state} />
      </span>
    );
  }
  if (figures === null) return <span className="cell-blank">{messages.common.unknownFigure}</span>;
  if (field === 'completionRatio' || field === 'nonSelectedAmountShareRatio') {
    return <RatioText ratio={figures[field]} />;
  }
  return <MoneyText yuan={figures[field]} />;
}
