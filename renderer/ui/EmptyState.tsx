import type { ReactNode } from 'react';

import { Button } from './Button';

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
    <div className="empty-state">
      {title !== undefined && <h2>{title}</h2>}
      <p>{text}</p>
      <div className="empty-actions">
        <Button type="primary" onClick={onAction} data-testid="empty-action">
          {action}
        </Button>
        {children}
      </div>
    </div>
  );
}
