import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';

import { Icon } from './icons';

export interface MenuEntry {
  readonly key: string;
  readonly words: string;
  readonly onChoose: () => void;
}

interface MenuButtonProps {
  readonly label: string;
  readonly testId: string;
  readonly entries: readonly MenuEntry[];
}

/** A small button with a menu of further actions; arrows, Home, End and Esc work as in every menu. */
export function MenuButton({ label, testId, entries }: MenuButtonProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const buttonRef = useRef<HTMLButtonElement>(null);
  const listRef = useRef<HTMLDivElement>(null);
  const listId = useId();
  useEffect(() => {
    if (isOpen) entriesOf(listRef.current)[0]?.focus();
  }, [isOpen]);
  const close = (): void => {
    setIsOpen(false);
    buttonRef.current?.focus();
  };
  return (
    <div
      className="menu-button"
      data-open={isOpen}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setIsOpen(false);
      }}
    >
      <button
        ref={buttonRef}
        type="button"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        data-testid={testId}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        <Icon name="more" size={16} />
      </button>
      {isOpen && (
        <div
          ref={listRef}
          id={listId}
          role="menu"
          aria-label={label}
          tabIndex={-1}
          onKeyDown={(event) => {
            moveInMenu(event, close);
          }}
        >
          {entries.map(({ key, words, onChoose }) => (
            <button
              key={key}
              type="button"
              role="menuitem"
              tabIndex={-1}
              data-testid={`${testId}-${key}`}
              onClick={() => {
                close();
                onChoose();
              }}
            >
              {words}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function entriesOf(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}

function moveInMenu(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  const entries = entriesOf(event.currentTarget);
  const present = entries.findIndex((entry) => entry === document.activeElement);
  const target = { ArrowDown: present + 1, ArrowUp: present - 1, Home: 0, End: -1 }[event.key];
  if (event.key === 'Escape') close();
  else if (target === undefined) return;
  else entries.at(target % entries.length)?.focus();
  event.preventDefault();
  event.stopPropagation();
}
