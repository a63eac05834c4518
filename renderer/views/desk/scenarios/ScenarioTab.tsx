import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';

import { useMessages } from '../../../i18n';
import { Icon } from '../../../ui/icons';
import notesSheet from '../../../ui/notes.module.css';
import placesSheet from '../../../ui/places.module.css';
import { stylesOf } from '../../../ui/styles-of';
import compareSheet from '../../compare/compare.module.css';
import { type ScenarioTabContent, tabId } from './scenario-tabs';
import scenariosSheet from './scenarios.module.css';

const css = stylesOf(notesSheet, placesSheet, scenariosSheet, compareSheet);

/** While a tab is dragged: the tab itself, or where it would come to stand. */
export type DragMark = 'dragged' | 'droppedBefore' | 'droppedBehind' | null;

interface ScenarioTabProps {
  readonly tab: ScenarioTabContent;
  readonly isOpen: boolean;
  readonly dragMark: DragMark;
  /** A frozen figure does not come out as it was. */
  readonly isUnreproduced: boolean;
  readonly title: string;
  readonly onOpen: () => void;
  readonly onRename: () => void;
  readonly onMenu: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  /** The pointer is over it, or the focus in it. */
  readonly onNear: () => void;
}

/** One tab: its colour, its name, and what is special about it. */
export function ScenarioTab(props: ScenarioTabProps): ReactNode {
  const { tab, isOpen, dragMark, isUnreproduced, title } = props;
  const { scenarios } = useMessages();
  return (
    <button
      type="button"
      role="tab"
      id={tabId(tab.id)}
      className={css('scenario-tab')}
      data-drag={dragMark ?? undefined}
      aria-selected={isOpen}
      aria-controls="desk-scenario"
      aria-haspopup="menu"
      tabIndex={isOpen ? 0 : -1}
      title={title}
      data-testid="scenario-tab"
      data-scenario={tab.id ?? ''}
      onClick={props.onOpen}
      onDoubleClick={props.onRename}
      onContextMenu={(event) => {
        event.preventDefault();
        props.onMenu();
      }}
      onKeyDown={props.onKeyDown}
      onPointerDown={props.onPointerDown}
      onPointerEnter={props.onNear}
      onFocus={props.onNear}
    >
      {tab.colour !== null && (
        <span
          className={css(`scenario-dot is-${tab.colour}`)}
          data-part="scenario-dot"
          aria-hidden="true"
        />
      )}
      <span className={css('scenario-name')} data-part="name">
        {tab.name}
      </span>
      {tab.isOfficial && <Mark icon="star" words={scenarios.official} />}
      {tab.frozenDate !== null && <Mark icon="lock" words={scenarios.frozen} />}
      {isUnreproduced && <Mark icon="warning" words={scenarios.notReproduced} />}
      {/* For the pointer only: the keyboard has the menu key on the tab itself. */}
      <span
        className={css('scenario-more')}
        aria-hidden="true"
        data-testid={isOpen ? 'scenario-more' : undefined}
        onPointerDown={(event) => {
          event.stopPropagation();
        }}
        onDoubleClick={(event) => {
          event.stopPropagation();
        }}
        onClick={(event) => {
          event.stopPropagation();
          props.onMenu();
        }}
      >
        <Icon name="more" size={14} />
      </span>
    </button>
  );
}

function Mark({
  icon,
  words,
}: {
  readonly icon: 'star' | 'lock' | 'warning';
  readonly words: string;
}): ReactNode {
  return (
    <span className={css(`scenario-mark is-${icon}`)}>
      <Icon name={icon} size={13} />
      <span className={css('visually-hidden')}>{words}</span>
    </span>
  );
}
