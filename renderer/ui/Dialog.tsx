import { type ReactNode, useId } from 'react';

import { stylesOf } from './styles-of';
import uiSheet from './ui.module.css';
import { useModal } from './use-modal';

const css = stylesOf(uiSheet);

interface DialogProps {
  readonly title: string;
  /** Esc, or the window asks for it: the person wants none of the answers. */
  readonly onCancel: () => void;
  readonly children: ReactNode;
  readonly testId: string;
}

/** A question over the page, on the platform's own dialog: it holds the focus and closes with Esc. */
export function Dialog({ title, onCancel, children, testId }: DialogProps): ReactNode {
  const titleId = useId();
  const dialogRef = useModal();
  return (
    <dialog
      ref={dialogRef}
      className={css('dialog')}
      data-part="dialog"
      aria-labelledby={titleId}
      data-testid={testId}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
      onKeyDown={(event) => {
        // The keys of the page below belong to nobody while a question is open.
        event.stopPropagation();
      }}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
    </dialog>
  );
}
