import type { ReactNode } from 'react';

import { useMessages } from '../../i18n';
import { changeFundView, fundTabs, useFundView } from '../../stores/fund-store';
import { Button } from '../../ui/Button';
import buttonsSheet from '../../ui/buttons.module.css';
import screenSheet from '../../ui/screen.module.css';
import { stylesOf } from '../../ui/styles-of';
import { DeskButtons } from '../desk/DeskButtons';
import fundSheet from './fund.module.css';
import { ScenarioChoice } from './ScenarioChoice';

const css = stylesOf(screenSheet, buttonsSheet, fundSheet);

/** What of the fund is shown, and what can be done on all of its pages. */
export function FundBar(): ReactNode {
  const { fundDesk: words } = useMessages();
  const tab = useFundView((state) => state.tab);
  return (
    <div className={css('screen-bar is-full')}>
      <div className={css('screen-tabs')} role="group" aria-label={words.tabsLabel}>
        {fundTabs.map((name) => (
          <button
            key={name}
            type="button"
            className={css('screen-tab')}
            aria-pressed={name === tab}
            data-testid={`fund-tab-${name}`}
            onClick={() => {
              changeFundView({ tab: name });
            }}
          >
            {words.tabs[name]}
          </button>
        ))}
      </div>
      <span className={css('fund-scenario')}>
        <ScenarioChoice />
      </span>
      <span className={css('toolbar-space')} data-part="toolbar-space" />
      <Button
        size="small"
        data-testid="fund-add"
        onClick={() => {
          changeFundView({ dialog: { kind: 'settlement', settlementId: null } });
        }}
      >
        {words.addGroup}
      </Button>
      <Button
        size="small"
        data-testid="fund-target"
        onClick={() => {
          changeFundView({ dialog: { kind: 'target' } });
        }}
      >
        {words.setTarget}
      </Button>
      <Button
        size="small"
        data-testid="fund-settings"
        onClick={() => {
          changeFundView({ dialog: { kind: 'settings' } });
        }}
      >
        {words.settings}
      </Button>
      <DeskButtons />
    </div>
  );
}
