import type { ReactNode } from 'react';

import type { TracedFigure } from '../../../shared/engine/trace';
import { useMessages } from '../../i18n';
import { stylesOf } from '../../ui/styles-of';
import traceSheet from './trace.module.css';

const css = stylesOf(traceSheet);

interface TraceNameProps {
  readonly name: string;
  readonly opens: TracedFigure | null;
  readonly onOpen: (traced: TracedFigure) => void;
}

/** A name; of a figure with a trace of its own a button that goes there. */
export function TraceName({ name, opens, onOpen }: TraceNameProps): ReactNode {
  const { card } = useMessages().trace;
  if (opens === null) return <span className={css('trace-label')}>{name}</span>;
  return (
    <button
      type="button"
      className={css('trace-label trace-open')}
      aria-label={card.open({ name })}
      data-testid="trace-open"
      onClick={() => {
        onOpen(opens);
      }}
    >
      {name}
    </button>
  );
}
