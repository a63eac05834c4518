import type { ReactNode } from 'react';

import { useMessages } from '../i18n';
import { stylesOf } from './styles-of';
import uiSheet from './ui.module.css';

const css = stylesOf(uiSheet);

interface FigureButtonProps {
  /** What the figure is called. */
  readonly name: string;
  /** Shows how it came about. */
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

/** A figure that shows how it came about when it is chosen, or by the key that does so in a cell of the table. */
export function FigureButton({ name, onOpen, children }: FigureButtonProps): ReactNode {
  const { card } = useMessages().trace;
  return (
    <button
      type="button"
      className={css('figure-button')}
      data-part="figure-button"
      title={card.open({ name })}
      data-testid="figure-trace"
      onClick={onOpen}
      onKeyDown={(event) => {
        // With Alt the browser makes no click of Enter.
        if (event.key !== 'Enter' || !event.altKey) return;
        event.preventDefault();
        onOpen();
      }}
    >
      {children}
    </button>
  );
}
