import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';

import type { Variety } from '../../shared/plan/plan';
import { changeGrid, type MenuPlace, useGrid } from '../stores/grid-store';
import { stylesOf } from '../ui/styles-of';
import { cellId } from './cell-name';
import { activePosition } from './grid-actions';
import type { GridScene } from './grid-scene';
import gridToolsSheet from './grid-tools.module.css';
import { type GridMenuEntry, menuEntries } from './menu-entries';
import type { RangeBox } from './selection';

const css = stylesOf(gridToolsSheet);

interface GridMenuProps {
  readonly scene: GridScene;
  readonly box: RangeBox;
  readonly changedCells: ReadonlySet<string> | null;
  readonly onRestoreBase: ((cells: readonly { varietyId: string; field: string }[]) => void) | null;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** What can be done with the selected cells; by the right button, Shift+F10 or the menu key. */
export function GridMenu(props: GridMenuProps): ReactNode {
  const menu = useGrid((grid) => grid.menu);
  return menu === null ? null : <OpenMenu {...props} menu={menu} />;
}

type OpenMenuProps = GridMenuProps & {
  readonly menu: MenuPlace;
};

function OpenMenu(props: OpenMenuProps): ReactNode {
  const { scene, menu, inputRef } = props;
  const menuRef = useRef<HTMLDivElement>(null);
  const { messages } = scene.wording;
  const entries = menuEntries(props);

  useLayoutEffect(() => {
    const element = menuRef.current;
    if (element === null) return;
    const { x, y } = menu.kind === 'atPoint' ? menu : besideActive(scene);
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${String(Math.max(4, Math.min(x, window.innerWidth - width - 4)))}px`;
    element.style.top = `${String(Math.max(4, y + height > window.innerHeight - 4 ? y - height : y))}px`;
    element.querySelector<HTMLElement>('[role=menuitem]:not([aria-disabled=true])')?.focus();
    // Where it was opened is where it stays.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [menu]);

  useEffect(() => {
    const onPointerDown = (event: PointerEvent): void => {
      if (menuRef.current?.contains(event.target as Node) !== true) changeGrid({ menu: null });
    };
    window.addEventListener('pointerdown', onPointerDown, true);
    return () => {
      window.removeEventListener('pointerdown', onPointerDown, true);
    };
  }, []);

  const close = (): void => {
    changeGrid({ menu: null });
    inputRef.current?.focus({ preventScroll: true });
  };
  const choose = (entry: GridMenuEntry): void => {
    if (entry.isDisabled) return;
    close();
    entry.choose();
  };
  return (
    <div
      ref={menuRef}
      role="menu"
      className={css('grid-menu')}
      aria-label={messages.grid.menu.label}
      data-testid="grid-menu"
      onKeyDown={(event) => {
        followMenuKey(event, close);
      }}
      onContextMenu={(event) => {
        event.preventDefault();
      }}
    >
      {entries.map((group) => (
        <div key={group[0]?.name} role="group" className={css('grid-menu-group')}>
          {group.map((entry) => (
            <button
              key={entry.name}
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-disabled={entry.isDisabled}
              data-testid={`menu-${entry.name}`}
              onClick={() => {
                choose(entry);
              }}
            >
              {entry.words}
              {entry.keys !== null && <kbd aria-hidden="true">{entry.keys}</kbd>}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}

function besideActive(scene: GridScene): { readonly x: number; readonly y: number } {
  const { row, column } = activePosition(scene);
  const variety: Variety | undefined = scene.lines.rows[row];
  const field = scene.layout.columns[column]?.field;
  const cell =
    variety === undefined || field === undefined
      ? null
      : document.getElementById(cellId(variety.id, field));
  const { left, bottom } = cell?.getBoundingClientRect() ?? { left: 0, bottom: 0 };
  return { x: left + 12, y: bottom };
}

function followMenuKey(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  event.stopPropagation();
  if (event.key === 'Escape' || event.key === 'Tab') {
    event.preventDefault();
    close();
    return;
  }
  const items = [
    ...event.currentTarget.querySelectorAll<HTMLElement>(
      '[role=menuitem]:not([aria-disabled=true])',
    ),
  ];
  const place = items.findIndex((item) => item === document.activeElement);
  const next = nextPlace(event.key, place, items.length);
  if (next === null) return;
  event.preventDefault();
  items[next]?.focus();
}

function nextPlace(key: string, place: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (place + 1) % count;
    case 'ArrowUp':
      return (place - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
