import { useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, type ReactNode, useRef } from 'react';

import { openTrace } from '../../commands/open-trace';
import { openVariety } from '../../commands/open-variety';
import { useMessages } from '../../i18n';
import { FigureButton } from '../../ui/FigureButton';
import notesSheet from '../../ui/notes.module.css';
import { stylesOf } from '../../ui/styles-of';
import compareSheet from './compare.module.css';
import compareTablesSheet from './compare-tables.module.css';
import type { ComparedScenario } from './compared-scenario';
import { DifferenceText } from './DifferenceText';
import type { ComparedVarietyRow } from './variety-rows';

const css = stylesOf(notesSheet, compareSheet, compareTablesSheet);

const ROW_PX = 30;
const STACKED_ROW_PX = 42;
const HEAD_PX = 34;
/** With this many others a difference stands below its figure, for want of room beside it. */
const STACKED_FROM = 3;
/** Beyond this many rows the table scrolls by itself, and only what is seen is drawn. */
const MOST_AT_ONCE = 20;

interface VarietyRowsProps {
  readonly rows: readonly ComparedVarietyRow[];
  readonly base: ComparedScenario;
  readonly others: readonly ComparedScenario[];
  readonly head: ReactNode;
}

/** The rows of the varieties; of thousands only those in view. */
export function VarietyRows({ rows, base, others, head }: VarietyRowsProps): ReactNode {
  const { varieties } = useMessages().compare;
  const box = useRef<HTMLDivElement>(null);
  const isStacked = others.length >= STACKED_FROM;
  const rowPixels = isStacked ? STACKED_ROW_PX : ROW_PX;
  // The virtualizer changes inside while its identity stays; nothing here is memoised on it.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowPixels,
    overscan: 10,
  });
  const items = virtualizer.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div
      ref={box}
      className={css('compare-rows')}
      data-part="rows"
      tabIndex={0}
      role="region"
      aria-label={varieties.caption}
      style={{ height: Math.min(rows.length, MOST_AT_ONCE) * rowPixels + HEAD_PX }}
    >
      <table
        className={css(`compare-varieties${isStacked ? ' is-stacked' : ''}`)}
        aria-rowcount={rows.length + 1}
      >
        <caption className={css('visually-hidden')}>{varieties.caption}</caption>
        <thead>{head}</thead>
        <tbody>
          <Gap height={before} />
          {items.map(({ index }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <Row key={row.id} row={row} index={index} base={base} others={others} />
            );
          })}
          <Gap height={after} />
        </tbody>
      </table>
    </div>
  );
}

/** Keeps the room of the rows that are not drawn. */
function Gap({ height }: { readonly height: number }): ReactNode {
  return height <= 0 ? null : (
    <tr aria-hidden="true">
      <td className={css('compare-gap')} style={{ height }} />
    </tr>
  );
}

interface RowProps extends Omit<VarietyRowsProps, 'rows' | 'head'> {
  readonly row: ComparedVarietyRow;
  readonly index: number;
}

function Row({ row, index, base, others }: RowProps): ReactNode {
  const { varieties } = useMessages().compare;
  const isStacked = others.length >= STACKED_FROM;
  return (
    <tr aria-rowindex={index + 2} data-testid={`compare-variety-${row.id}`}>
      <th scope="row">
        <button
          type="button"
          className={css('compare-variety')}
          data-part="name"
          title={varieties.open({ name: row.name })}
          onClick={() => {
            openVariety(row.id);
          }}
        >
          {row.name}
        </button>
      </th>
      <td>
        <Balance row={row} part={row.base} scenarioId={base.id} />
      </td>
      {others.map((scenario, place) => {
        const other = row.others[place];
        return other === undefined ? null : (
          <Fragment key={scenario.id ?? ''}>
            <td colSpan={isStacked ? 2 : 1}>
              <Balance row={row} part={other} scenarioId={scenario.id} />
              {isStacked && <DifferenceText difference={other.difference} isPlain />}
            </td>
            {!isStacked && (
              <td>
                <DifferenceText difference={other.difference} isPlain />
              </td>
            )}
          </Fragment>
        );
      })}
    </tr>
  );
}

interface BalanceProps {
  readonly row: ComparedVarietyRow;
  readonly part: ComparedVarietyRow['base'];
  readonly scenarioId: string | null;
}

function Balance({ row, part, scenarioId }: BalanceProps): ReactNode {
  if (part.exact === null) return <span className={css('compare-part')}>{part.shown}</span>;
  return (
    <FigureButton
      name={row.name}
      onOpen={() => {
        openTrace({ kind: 'variety', varietyId: row.id, figure: 'balanceBaseYuan' }, scenarioId);
      }}
    >
      <span
        className={css(part.exact.startsWith('-') ? 'loss' : undefined)}
        data-value={part.exact}
      >
        {part.shown}
      </span>
    </FigureButton>
  );
}
