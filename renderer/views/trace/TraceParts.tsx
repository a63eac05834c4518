import { type ReactNode, useState } from 'react';

import type { TracedFigure } from '../../../shared/engine/trace';
import { useMessages } from '../../i18n';
import { stylesOf } from '../../ui/styles-of';
import traceSheet from './trace.module.css';
import type { TracePart } from './trace-steps';
import { TraceAddends } from './TraceAddends';
import { TraceName } from './TraceName';

const css = stylesOf(traceSheet);

interface TracePartsProps {
  readonly parts: readonly TracePart[];
  readonly onOpen: (traced: TracedFigure) => void;
}

/** What a step is made of, each part to be unfolded down to what was given. */
export function TraceParts({ parts, onOpen }: TracePartsProps): ReactNode {
  return (
    <ul className={css('trace-parts')}>
      {parts.map((part) => (
        <li key={part.key}>
          {part.kind === 'given' ? (
            <Line part={part} onOpen={onOpen} />
          ) : (
            <MadePart part={part} onOpen={onOpen} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface LineProps {
  readonly part: TracePart;
  readonly onOpen: (traced: TracedFigure) => void;
}

function Line({ part, onOpen }: LineProps): ReactNode {
  return (
    <span className={css('trace-line')}>
      <TraceName
        name={part.name}
        opens={part.kind === 'given' ? null : part.opens}
        onOpen={onOpen}
      />
      {part.kind === 'given' && (
        <span className={css('trace-from')} title={part.origin}>
          {part.origin}
        </span>
      )}
      <span className={css('trace-number')}>
        {part.value} <small>{part.unit}</small>
      </span>
    </span>
  );
}

interface MadePartProps extends LineProps {
  readonly part: Exclude<TracePart, { readonly kind: 'given' }>;
}

function MadePart({ part, onOpen }: MadePartProps): ReactNode {
  const { card } = useMessages().trace;
  const [isOpen, setIsOpen] = useState(part.kind === 'formula');
  return (
    <>
      <button
        type="button"
        className={css('trace-fold')}
        aria-expanded={isOpen}
        aria-label={card.unfold({ name: part.name })}
        data-testid="trace-fold"
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
          <path d="M3 1.5 7 5 3 8.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      <Line part={part} onOpen={onOpen} />
      {isOpen && (
        <div className={css('trace-inside')}>
          <p className={css('trace-made')} title={part.note}>
            {part.expression}
            {part.kind === 'formula' && part.numbers !== null && <span> = {part.numbers}</span>}
          </p>
          {part.kind === 'formula' ? (
            <TraceParts parts={part.parts} onOpen={onOpen} />
          ) : (
            <TraceAddends addends={part.addends} onOpen={onOpen} />
          )}
        </div>
      )}
    </>
  );
}
