import { memo, type ReactNode, useDeferredValue } from 'react';

import type { RatioText, UnitsText } from '../../shared/decimal/decimal-text';
import { type DecimalText } from '../../shared/decimal/decimal-text';
import { toTheFen } from '../../shared/decimal/rounding';
import { formatExact, formatRatio, formatUnits, formatYuan } from '../../shared/i18n/format';
import { useGrid } from '../stores/grid-store';
import type { CellNumberKind } from '../table/cell-number';
import { stylesOf } from '../ui/styles-of';
import type { Wording } from './cell-view';
import type { GridScene } from './grid-scene';
import gridToolsSheet from './grid-tools.module.css';
import { noticeSentence } from './notice-sentence';
import { isOneCell, type RangeBox } from './selection';
import { type RangeFigures, rangeFigures } from './selection-figures';

const css = stylesOf(gridToolsSheet);

interface GridFootProps {
  readonly scene: GridScene;
  readonly box: RangeBox;
}

/** What the last action did, how many varieties are shown, and the figures of the selection, as a spreadsheet's foot. */
export function GridFoot({ scene, box }: GridFootProps): ReactNode {
  const { messages } = scene.wording;
  const notice = useGrid((grid) => grid.notice);
  const { lines, evaluation } = scene;
  const all = evaluation.plan.varieties.length;
  // Drawn after what the hand does: thousands of numbers may be selected.
  const later = useDeferredValue(box);
  return (
    <div className={css('grid-status')} data-testid="grid-status">
      <span className={css('grid-notice')} role="status" data-testid="grid-notice">
        {notice === null ? '' : noticeSentence(messages, notice)}
      </span>
      {lines.count !== all && <span>{messages.grid.shownOf({ shown: lines.count, all })}</span>}
      {!isOneCell(later) && <Figures scene={scene} box={later} />}
    </div>
  );
}

const Figures = memo(function Figures({ scene, box }: GridFootProps): ReactNode {
  const { lines, layout, evaluation, wording } = scene;
  const figures = rangeFigures({
    rows: lines.rows,
    columns: layout.columns,
    box,
    resultOf: evaluation.resultOf,
  });
  const { grid } = wording.messages;
  return (
    <span className={css('grid-figures')}>
      <span>
        {grid.selectedCells} <b data-testid="selected-cells">{figures.cells}</b>
      </span>
      {figures.mean !== null && (
        <>
          <span>
            {grid.numbers} <b data-testid="selected-numbers">{figures.numbers}</b>
          </span>
          <span>
            {grid.mean}{' '}
            <b data-testid="selected-mean">{shown(figures.mean, figures.kind, wording)}</b>
          </span>
          <span>
            {grid.sum} <b data-testid="selected-sum">{shownSum(figures, wording)}</b>
          </span>
        </>
      )}
    </span>
  );
});

function shownSum({ sum, kind }: RangeFigures, wording: Wording): string {
  return kind === null || kind === 'price'
    ? formatExact(sum, wording.language)
    : shown(sum, kind, wording);
}

function shown(
  number: DecimalText<string>,
  kind: CellNumberKind | null,
  { language }: Wording,
): string {
  switch (kind) {
    case 'yuan':
      return formatYuan(toTheFen(number), language);
    case 'ratio':
      return formatRatio(number as RatioText, language);
    case 'units':
    case 'count':
    case 'price':
    case null:
      return formatUnits(number as UnitsText, language);
  }
}
