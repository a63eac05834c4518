import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

export interface MenuEntry {
  readonly key: string;
  readonly words: string;
  /** The keys that do the same. */
  readonly keys?: string;
  readonly isDisabled?: boolean;
  readonly onChoose: () => void;
}

interface MenuListProps {
  readonly id: string;
  readonly label: string;
  /** Before the key of an entry in its test id. */
  readonly testId: string;
  readonly entries: readonly MenuEntry[];
  readonly onClose: () => void;
}

/** The open list of a menu, with the focus in it; arrows, Home, End and Esc work as in every menu. */
export function MenuList({ id, label, testId, entries, onClose }: MenuListProps): ReactNode {
  const listRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    entriesOf(listRef.current)[0]?.focus();
  }, []);
  return (
    <div
      ref={listRef}
      id={id}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onContextMenu={(event) => {
        event.preventDefault();
      }}
      onKeyDown={(event) => {
        moveInMenu(event, onClose);
      }}
    >
      {entries.map(({ key, words, keys, isDisabled = false, onChoose }) => (
        <button
          key={key}
          type="button"
          role="menuitem"
          tabIndex={-1}
          disabled={isDisabled}
          aria-keyshortcuts={keys}
          data-testid={`${testId}-${key}`}
          onClick={() => {
            onClose();
            onChoose();
          }}
        >
          {words}
          {keys !== undefined && <kbd aria-hidden="true">{keys}</kbd>}
        </button>
      ))}
    </div>
  );
}

function entriesOf(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)') ?? [])];
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
