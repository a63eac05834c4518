import { type ReactNode, useId, useRef, useState } from 'react';

import { Icon, type IconName } from './icons';
import menuButtonSheet from './menu-button.module.css';
import { type MenuEntry, MenuList } from './MenuList';
import { stylesOf } from './styles-of';

const css = stylesOf(menuButtonSheet);

interface MenuButtonProps {
  readonly label: string;
  readonly testId: string;
  readonly entries: readonly MenuEntry[];
  readonly icon?: IconName;
}

/** A small button with a menu of further actions. */
export function MenuButton({ label, testId, entries, icon = 'more' }: MenuButtonProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const buttonRef = useRef<HTMLButtonElement>(null);
  const listId = useId();
  return (
    <div
      className={css('menu-button')}
      data-part="menu-button"
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
        <Icon name={icon} size={16} />
      </button>
      {isOpen && (
        <MenuList
          id={listId}
          label={label}
          testId={testId}
          entries={entries}
          onClose={() => {
            setIsOpen(false);
            buttonRef.current?.focus();
          }}
        />
      )}
    </div>
  );
}
