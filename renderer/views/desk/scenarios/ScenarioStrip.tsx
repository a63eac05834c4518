import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';

import { shownKeys } from '../../../../shared/commands';
import type { PlanWithScenarios } from '../../../../shared/plan/scenario';
import { duplicateScenario } from '../../../commands/scenarios';
import { useMessages } from '../../../i18n';
import { openScenario } from '../../../stores/plan-store';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/icons';
import { MenuButton } from '../../../ui/MenuButton';
import { stylesOf } from '../../../ui/styles-of';
import scenarioDescribeSheet from './scenario-describe.module.css';
import { scenarioTabs } from './scenario-tabs';
import scenariosSheet from './scenarios.module.css';
import { ScenarioTabs } from './ScenarioTabs';

const css = stylesOf(scenariosSheet, scenarioDescribeSheet);

interface ScenarioStripProps {
  readonly document: PlanWithScenarios;
  readonly unreproduced: ReadonlySet<string>;
  /** What holds for every scenario: units, undo, save. */
  readonly children: ReactNode;
}

/** The scenarios across the top of the desk, one more to make, and a list of all where they do not fit. */
export function ScenarioStrip({ document, unreproduced, children }: ScenarioStripProps): ReactNode {
  const messages = useMessages();
  const { scenarios, common } = messages;
  const stripRef = useRef<HTMLDivElement>(null);
  const isOverflowing = useOverflow(stripRef, document);
  return (
    <div className={css('scenario-strip')} ref={stripRef}>
      <ScenarioTabs document={document} unreproduced={unreproduced} />
      {isOverflowing && (
        <MenuButton
          label={scenarios.list}
          testId="scenario-list"
          icon="down"
          entries={scenarioTabs(document, messages).map(({ id, name }) => ({
            key: id ?? 'base',
            words: name,
            onChoose: () => {
              openScenario(id);
            },
          }))}
        />
      )}
      <Button
        type="text"
        size="small"
        icon={<Icon name="plus" size={16} />}
        aria-label={scenarios.add}
        title={common.withKeys({ action: scenarios.add, keys: shownKeys('duplicateScenario') })}
        data-testid="scenario-add"
        onClick={() => {
          duplicateScenario();
        }}
      />
      <span data-part="top-bar-space" />
      {children}
    </div>
  );
}

/** Whether the tabs are wider than their place, now and after the window has another width. */
function useOverflow(
  stripRef: RefObject<HTMLDivElement | null>,
  document: PlanWithScenarios,
): boolean {
  const [isOverflowing, setIsOverflowing] = useState(false);
  useLayoutEffect(() => {
    const list = stripRef.current?.querySelector('[role=tablist]');
    if (list === null || list === undefined) return undefined;
    const measure = (): void => {
      setIsOverflowing(list.scrollWidth > list.clientWidth + 1);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(list);
    measure();
    return () => {
      observer.disconnect();
    };
  }, [stripRef, document.scenarios]);
  return isOverflowing;
}
