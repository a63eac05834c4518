import type { ReactNode } from 'react';

import { Icon } from '../../ui/icons';

interface AddButtonProps {
  readonly text: string;
  readonly label: string;
  readonly testId: string;
  readonly onAdd: () => void;
}

/** Adds a row to the table above it. */
export function AddButton({ text, label, testId, onAdd }: AddButtonProps): ReactNode {
  return (
    <button
      type="button"
      className="text-button"
      aria-label={label}
      data-testid={testId}
      onClick={onAdd}
    >
      + {text}
    </button>
  );
}

interface RemoveButtonProps {
  readonly label: string;
  readonly testId: string;
  readonly onRemove: () => void;
}

/** Removes the row it stands in. */
export function RemoveButton({ label, testId, onRemove }: RemoveButtonProps): ReactNode {
  return (
    <button
      type="button"
      className="remove-button"
      aria-label={label}
      title={label}
      data-testid={testId}
      onClick={onRemove}
    >
      <Icon name="close" size={12} />
    </button>
  );
}
