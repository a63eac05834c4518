import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

import buttonsSheet from '../../../ui/buttons.module.css';
import { stylesOf } from '../../../ui/styles-of';
import tableSheet from './table.module.css';

const css = stylesOf(buttonsSheet, tableSheet);

interface TablePanelButtonProps {
  readonly words: string;
  readonly isMarked: boolean;
  readonly testId: string;
  readonly children: ReactNode;
}

/** A button that opens a small panel below it; the panel closes with Esc, or when the hand goes elsewhere. */
export function TablePanelButton(props: TablePanelButtonProps): ReactNode {
  const { words, isMarked, testId, children } = props;
  const [isOpen, setIsOpen] = useState(false);
  const panelId = useId();
  const rootRef = useRef<HTMLSpanElement>(null);
  const buttonRef = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return undefined;
    const onPointerDown = (event: PointerEvent): void => {
      if (rootRef.current?.contains(event.target as Node) !== true) setIsOpen(false);
    };
    window.addEventListener('pointerdown', onPointerDown, true);
    return () => {
      window.removeEventListener('pointerdown', onPointerDown, true);
    };
  }, [isOpen]);

  return (
    <span
      ref={rootRef}
      className={css('panel-button')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        setIsOpen(false);
        buttonRef.current?.focus();
      }}
      onBlur={(event) => {
        const to = event.relatedTarget;
        if (to !== null && rootRef.current?.contains(to) !== true) setIsOpen(false);
      }}
    >
      <button
        ref={buttonRef}
        type="button"
        className={css(`panel-toggle${isMarked ? ' is-marked' : ''}`)}
        data-part="panel-toggle"
        aria-expanded={isOpen}
        aria-controls={panelId}
        data-testid={testId}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {words}
        <span className={css('panel-arrow')} aria-hidden="true" />
      </button>
      <div
        id={panelId}
        className={css('table-panel')}
        role="group"
        aria-label={words}
        hidden={!isOpen}
      >
        {isOpen && children}
      </div>
    </span>
  );
}
