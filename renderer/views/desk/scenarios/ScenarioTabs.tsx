import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';

import { assertNever } from '../../../../shared/assert';
import type { PlanWithScenarios } from '../../../../shared/plan/scenario';
import { moveScenario, openNeighbour } from '../../../commands/scenarios';
import { useMessages } from '../../../i18n';
import { edit, openScenario, usePlan } from '../../../stores/plan-store';
import { stylesOf } from '../../../ui/styles-of';
import { type ScenarioTabContent, scenarioTabs } from './scenario-tabs';
import { type Over, ScenarioOver } from './ScenarioOver';
import scenariosSheet from './scenarios.module.css';
import { type DragMark, ScenarioTab } from './ScenarioTab';
import { tabKey } from './tab-keys';
import { focusTab, placeOfTab } from './tab-place';
import { type TabDrag, useTabDrag } from './use-tab-drag';
import { useTabTitle } from './use-tab-title';

const css = stylesOf(scenariosSheet);

interface ScenarioTabsProps {
  readonly document: PlanWithScenarios;
  /** Frozen scenarios of which a figure does not come out as it was. */
  readonly unreproduced: ReadonlySet<string>;
}

/** The scenarios as tabs: opened, named, put in order, copied, frozen and removed by pointer and by keyboard. */
export function ScenarioTabs({ document, unreproduced }: ScenarioTabsProps): ReactNode {
  const messages = useMessages();
  const openId = usePlan((state) => state.openScenarioId);
  const tabs = useMemo(() => scenarioTabs(document, messages), [document, messages]);
  const frameRef = useRef<HTMLDivElement>(null);
  const listRef = useRef<HTMLDivElement>(null);
  const holdsFocus = useRef(false);
  const [over, setOver] = useState<Over | null>(null);
  const { titleOf, onNear } = useTabTitle();
  const dragging = useTabDrag(listRef, ({ scenarioId, toIndex }) => {
    edit({ kind: 'moveScenario', scenarioId, toIndex });
  });
  useEffect(() => {
    const opened = listRef.current?.querySelector('[aria-selected=true]');
    opened?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [openId, tabs.length]);
  useEffect(() => {
    // Unless the hand has gone elsewhere meanwhile.
    const { activeElement } = window.document;
    const isFree =
      activeElement === window.document.body || listRef.current?.contains(activeElement) === true;
    if (holdsFocus.current && isFree) focusTab(openId);
    holdsFocus.current = false;
  }, [openId, tabs]);

  const lay = (kind: Over['kind'], scenarioId: string | null): void => {
    if (kind !== 'menu' && scenarioId === null) return;
    setOver({ kind, scenarioId, place: placeOfTab(scenarioId, frameRef.current) });
  };
  const close = (): void => {
    setOver(null);
    holdsFocus.current = true;
    focusTab(over?.scenarioId ?? null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, { id }: ScenarioTabContent): void => {
    const pressed = tabKey(event);
    if (pressed === null) return;
    event.preventDefault();
    event.stopPropagation();
    holdsFocus.current = pressed.kind !== 'rename' && pressed.kind !== 'menu';
    switch (pressed.kind) {
      case 'open':
        openTab(pressed.to, tabs);
        return;
      case 'move':
        if (id !== null) moveScenario(id, pressed.by);
        return;
      case 'rename':
        lay('rename', id);
        return;
      case 'remove':
        if (id !== null) edit({ kind: 'removeScenario', scenarioId: id });
        return;
      case 'menu':
        lay('menu', id);
        return;
      default:
        assertNever(pressed);
    }
  };
  return (
    <div className={css('scenario-tabs-frame')} ref={frameRef}>
      <div
        ref={listRef}
        role="tablist"
        className={css('scenario-tabs')}
        aria-label={messages.scenarios.label}
        data-drop={dragging.drag?.toIndex}
        onWheel={(event) => {
          event.currentTarget.scrollLeft += event.deltaY;
        }}
        onPointerMove={dragging.onPointerMove}
        onPointerUp={dragging.onPointerUp}
        onPointerCancel={dragging.onPointerCancel}
        onPointerLeave={() => {
          onNear(null);
        }}
      >
        {tabs.map((tab) => (
          <ScenarioTab
            key={tab.id ?? ''}
            tab={tab}
            isOpen={tab.id === openId}
            dragMark={dragMark(tab.id, tabs, dragging.drag)}
            isUnreproduced={tab.id !== null && unreproduced.has(tab.id)}
            title={titleOf(tab)}
            onOpen={() => {
              openScenario(tab.id);
            }}
            onRename={() => {
              lay('rename', tab.id);
            }}
            onMenu={() => {
              lay('menu', tab.id);
            }}
            onKeyDown={(event) => {
              onKeyDown(event, tab);
            }}
            onPointerDown={(event) => {
              if (tab.id !== null) dragging.onPointerDown(event, tab.id);
            }}
            onNear={() => {
              onNear(tab.id);
            }}
          />
        ))}
      </div>
      {over !== null && (
        <ScenarioOver
          document={document}
          tabs={tabs}
          over={over}
          onLay={lay}
          onClose={close}
          onLeave={() => {
            setOver(null);
          }}
        />
      )}
    </div>
  );
}

/** Where the dragged tab would come to stand, at the edge of the tab beside it. */
function dragMark(
  id: string | null,
  tabs: readonly ScenarioTabContent[],
  drag: TabDrag | null,
): DragMark {
  if (drag === null || id === null) return null;
  if (id === drag.scenarioId) return 'dragged';
  const others = tabs.filter((tab) => tab.id !== null && tab.id !== drag.scenarioId);
  const place = others.findIndex((tab) => tab.id === id);
  if (place === drag.toIndex) return 'droppedBefore';
  return place === others.length - 1 && drag.toIndex === others.length ? 'droppedBehind' : null;
}

function openTab(
  to: 'previous' | 'next' | 'first' | 'last',
  tabs: readonly ScenarioTabContent[],
): void {
  switch (to) {
    case 'previous':
      openNeighbour(-1);
      return;
    case 'next':
      openNeighbour(1);
      return;
    case 'first':
      openScenario(null);
      return;
    case 'last':
      openScenario(tabs.at(-1)?.id ?? null);
  }
}
