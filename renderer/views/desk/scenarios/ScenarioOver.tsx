import { type ReactNode, useId } from 'react';

import { findScenario, type PlanWithScenarios } from '../../../../shared/plan/scenario';
import { useMessages } from '../../../i18n';
import { MenuList } from '../../../ui/MenuList';
import { stylesOf } from '../../../ui/styles-of';
import scenarioDescribeSheet from './scenario-describe.module.css';
import { scenarioMenu } from './scenario-menu';
import type { ScenarioTabContent } from './scenario-tabs';
import { ScenarioDescribe } from './ScenarioDescribe';
import { ScenarioRename } from './ScenarioRename';
import type { TabPlace } from './tab-place';

const css = stylesOf(scenarioDescribeSheet);

/** What lies over the tabs at one of them. */
export interface Over {
  readonly kind: 'menu' | 'rename' | 'describe';
  readonly scenarioId: string | null;
  readonly place: TabPlace;
}

interface ScenarioOverProps {
  readonly document: PlanWithScenarios;
  readonly tabs: readonly ScenarioTabContent[];
  readonly over: Over;
  readonly onLay: (kind: Over['kind'], scenarioId: string | null) => void;
  /** Done with: the focus goes back to the tab. */
  readonly onClose: () => void;
  /** The hand went elsewhere. */
  readonly onLeave: () => void;
}

/** A tab's menu, the field with its name, or its note and colour. */
export function ScenarioOver(props: ScenarioOverProps): ReactNode {
  const { document, tabs, over, onLay, onClose, onLeave } = props;
  const { scenarios: words } = useMessages();
  const menuId = useId();
  const { place, scenarioId } = over;
  const tab = tabs.find(({ id }) => id === scenarioId);
  const scenario = findScenario(document, scenarioId);
  if (over.kind === 'menu') {
    return tab === undefined ? null : (
      <div
        className={css('scenario-menu')}
        style={{ left: place.left }}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) onLeave();
        }}
      >
        <MenuList
          id={menuId}
          label={words.menuOf({ name: tab.name })}
          testId="scenario-menu"
          entries={scenarioMenu({
            document,
            tab,
            words: words.menu,
            onRename: () => {
              onLay('rename', tab.id);
            },
            onDescribe: () => {
              onLay('describe', tab.id);
            },
          })}
          onClose={onClose}
        />
      </div>
    );
  }
  if (scenario === null) return null;
  return over.kind === 'rename' ? (
    <ScenarioRename
      document={document}
      scenarioId={scenario.id}
      name={scenario.name}
      place={place}
      onClose={onClose}
      onLeave={onLeave}
    />
  ) : (
    <ScenarioDescribe scenario={scenario} place={place} onClose={onClose} onLeave={onLeave} />
  );
}
