import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Opens the platform's own dialog while it is drawn, and gives the focus back to where it was opened from. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialogRef = useRef<HTMLDialogElement>(null);
  // Asked before anything of the dialog is there: a field in it may take the focus as soon as it is.
  const [opener] = useState(() => document.activeElement);
  useLayoutEffect(() => {
    const dialog = dialogRef.current;
    if (dialog?.open === false) dialog.showModal();
    return () => {
      dialog?.close();
      const { activeElement, body } = document;
      const isLost = activeElement === body || dialog?.contains(activeElement) === true;
      if (isLost && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, [opener]);
  return dialogRef;
}
