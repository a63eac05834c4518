import type { ReactNode } from 'react';

import figureCardsSheet from './figure-cards.module.css';
import { stylesOf } from './styles-of';

const css = stylesOf(figureCardsSheet);

interface FigureCardProps {
  readonly title: string;
  /** What is said below the figure. */
  readonly note: ReactNode;
  readonly testId?: string;
  readonly children: ReactNode;
}

/** One of the figures that a screen tells at a glance. */
export function FigureCard({ title, note, testId, children }: FigureCardProps): ReactNode {
  return (
    <div className={css('figure-card')} data-testid={testId}>
      <h2>{title}</h2>
      <p className={css('figure')} data-part="figure">
        {children}
      </p>
      <p className={css('figure-note')} data-part="figure-note">
        {note}
      </p>
    </div>
  );
}
