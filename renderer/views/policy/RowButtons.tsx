import type { ReactNode } from 'react';

import buttonsSheet from '../../ui/buttons.module.css';
import { Icon } from '../../ui/icons';
import { stylesOf } from '../../ui/styles-of';
import policySheet from './policy.module.css';

const css = stylesOf(buttonsSheet, policySheet);

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
      className={css('text-button')}
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
      className={css('remove-button')}
      aria-label={label}
      title={label}
      data-testid={testId}
      onClick={onRemove}
    >
      <Icon name="close" size={12} />
    </button>
  );
}
