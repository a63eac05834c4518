import type { ReactNode } from 'react';

import { Button } from './Button';
import { stylesOf } from './styles-of';
import uiSheet from './ui.module.css';

const css = stylesOf(uiSheet);

interface EmptyStateProps {
  readonly title?: string;
  readonly text: string;
  readonly action: string;
  readonly onAction: () => void;
  /** A further, lesser action. */
  readonly children?: ReactNode;
}

/** One sentence and one action where there is nothing to show. */
export function EmptyState({
  title,
  text,
  action,
  onAction,
  children,
}: EmptyStateProps): ReactNode {
  return (
    <div className={css('empty-state')} data-part="empty-state">
      {title !== undefined && <h2>{title}</h2>}
      <p>{text}</p>
      <div className={css('empty-actions')}>
        <Button type="primary" onClick={onAction} data-testid="empty-action">
          {action}
        </Button>
        {children}
      </div>
    </div>
  );
}
