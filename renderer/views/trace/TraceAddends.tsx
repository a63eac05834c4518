import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef, useState } from 'react';

import type { TracedFigure } from '../../../shared/engine/trace';
import { useMessages } from '../../i18n';
import buttonsSheet from '../../ui/buttons.module.css';
import { stylesOf } from '../../ui/styles-of';
import traceSheet from './trace.module.css';
import type { TraceAddend } from './trace-steps';
import { TraceName } from './TraceName';

const css = stylesOf(buttonsSheet, traceSheet);

const FIRST_SHOWN = 8;
const ROW_PX = 24;
const MOST_HEIGHT_PX = 336;

interface TraceAddendsProps {
  readonly addends: readonly TraceAddend[];
  readonly onOpen: (traced: TracedFigure) => void;
}

/** The parts of a sum, the largest first; a few of them until all are asked for. */
export function TraceAddends({ addends, onOpen }: TraceAddendsProps): ReactNode {
  const { card } = useMessages().trace;
  const [isWhole, setIsWhole] = useState(false);
  if (addends.length === 0) return <p className={css('trace-hint')}>{card.noAddends}</p>;
  return (
    <div>
      <p className={css('trace-hint')}>{card.addends({ count: addends.length })}</p>
      {isWhole ? (
        <AllAddends addends={addends} onOpen={onOpen} />
      ) : (
        <ol>
          {addends.slice(0, FIRST_SHOWN).map((addend) => (
            <li key={addend.key} className={css('trace-line')} data-testid="trace-addend">
              <Addend addend={addend} onOpen={onOpen} />
            </li>
          ))}
        </ol>
      )}
      {addends.length > FIRST_SHOWN && (
        <button
          type="button"
          className={css('text-button')}
          data-testid="trace-all"
          onClick={() => {
            setIsWhole(!isWhole);
          }}
        >
          {isWhole ? card.fewer : card.all({ count: addends.length })}
        </button>
      )}
    </div>
  );
}

/** Only what is seen is drawn: a hospital may have thousands of varieties. */
function AllAddends({ addends, onOpen }: TraceAddendsProps): ReactNode {
  const { card } = useMessages().trace;
  const box = useRef<HTMLDivElement>(null);
  // The virtualizer changes inside while its identity stays; nothing here is memoised on it.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: addends.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
  });
  return (
    <div
      ref={box}
      className={css('trace-all')}
      data-testid="trace-addends"
      tabIndex={0}
      role="region"
      aria-label={card.addends({ count: addends.length })}
      style={{ height: Math.min(addends.length * ROW_PX, MOST_HEIGHT_PX) }}
    >
      <ol style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const addend = addends[index];
          if (addend === undefined) return null;
          return (
            <li
              key={addend.key}
              className={css('trace-line')}
              aria-setsize={addends.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${String(start)}px)` }}
            >
              <Addend addend={addend} onOpen={onOpen} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

interface AddendProps {
  readonly addend: TraceAddend;
  readonly onOpen: (traced: TracedFigure) => void;
}

function Addend({ addend, onOpen }: AddendProps): ReactNode {
  return (
    <>
      <TraceName name={addend.name} opens={addend.opens} onOpen={onOpen} />
      <span className={css('trace-number')}>
        {addend.value} <small>{addend.unit}</small>
      </span>
    </>
  );
}
