import type { ReactNode } from 'react';

import type { TracedFigure } from '../../shared/engine/trace';
import { openTrace } from '../commands/open-trace';
import { useMessages } from '../i18n';

interface FigureButtonProps {
  readonly traced: TracedFigure;
  /** Of which scenario; the open one where none is named. */
  readonly scenarioId?: string | null;
  /** What the figure is called. */
  readonly name: string;
  readonly children: ReactNode;
}

/** A figure that shows how it came about when it is chosen, or by the key that does so in a cell of the table. */
export function FigureButton({ traced, scenarioId, name, children }: FigureButtonProps): ReactNode {
  const { card } = useMessages().trace;
  const open = (): void => {
    openTrace(traced, scenarioId);
  };
  return (
    <button
      type="button"
      className="figure-button"
      title={card.open({ name })}
      data-testid="figure-trace"
      onClick={open}
      onKeyDown={(event) => {
        // With Alt the browser makes no click of Enter.
        if (event.key !== 'Enter' || !event.altKey) return;
        event.preventDefault();
        open();
      }}
    >
      {children}
    </button>
  );
}
