import type { Messages } from '../../../../shared/i18n/zh-cn';
import type { PlanWithScenarios } from '../../../../shared/plan/scenario';
import { freezeScenario } from '../../../commands/freeze-scenario';
import { duplicateScenario, moveScenario } from '../../../commands/scenarios';
import { edit } from '../../../stores/plan-store';
import type { MenuEntry } from '../../../ui/MenuList';
import type { ScenarioTabContent } from './scenario-tabs';

interface MenuRequest {
  readonly document: PlanWithScenarios;
  readonly tab: ScenarioTabContent;
  readonly words: Messages['scenarios']['menu'];
  readonly onRename: () => void;
  readonly onDescribe: () => void;
}

/** What can be done with a scenario; the base is what it is and can only be copied, frozen and made official. */
export function scenarioMenu(request: MenuRequest): readonly MenuEntry[] {
  const { tab, words } = request;
  const { id } = tab;
  const duplicate: MenuEntry = {
    key: 'duplicate',
    words: words.duplicate,
    keys: 'Ctrl+Shift+D',
    onChoose: () => {
      duplicateScenario(id);
    },
  };
  const official: MenuEntry = {
    key: 'official',
    words: words.official,
    isDisabled: tab.isOfficial,
    onChoose: () => {
      edit({ kind: 'setOfficialScenario', scenarioId: id });
    },
  };
  const freeze: MenuEntry = {
    key: 'freeze',
    words: id === null ? words.freezeBase : words.freeze,
    isDisabled: tab.frozenDate !== null,
    onChoose: () => void freezeScenario(id),
  };
  if (id === null) return [duplicate, official, freeze];
  return [duplicate, ...describing(request), official, freeze, ...placing(request, id)];
}

function describing({ words, onRename, onDescribe }: MenuRequest): readonly MenuEntry[] {
  return [
    { key: 'rename', words: words.rename, keys: 'F2', onChoose: onRename },
    { key: 'describe', words: words.describe, onChoose: onDescribe },
  ];
}

function placing({ document, tab, words }: MenuRequest, id: string): readonly MenuEntry[] {
  const place = document.scenarios.findIndex((scenario) => scenario.id === id);
  return [
    {
      key: 'reset',
      words: words.reset,
      isDisabled: tab.frozenDate !== null,
      onChoose: () => {
        edit({ kind: 'resetScenario', scenarioId: id });
      },
    },
    {
      key: 'left',
      words: words.moveLeft,
      keys: 'Alt+←',
      isDisabled: place === 0,
      onChoose: () => {
        moveScenario(id, -1);
      },
    },
    {
      key: 'right',
      words: words.moveRight,
      keys: 'Alt+→',
      isDisabled: place === document.scenarios.length - 1,
      onChoose: () => {
        moveScenario(id, 1);
      },
    },
    {
      key: 'remove',
      words: words.remove,
      keys: 'Delete',
      onChoose: () => {
        edit({ kind: 'removeScenario', scenarioId: id });
      },
    },
  ];
}
