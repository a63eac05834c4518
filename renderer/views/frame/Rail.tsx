import type { ReactNode } from 'react';

import { screens } from '../../../shared/screens';
import { switchLanguage } from '../../commands/language';
import { useMessages } from '../../i18n';
import { changeView, useView } from '../../stores/view-store';
import { Button } from '../../ui/Button';
import { DrawnSign } from '../../ui/icons';
import { drawnScreens } from '../screens';

/** The screens there are, and the language switch. */
export function Rail(): ReactNode {
  const messages = useMessages();
  const screen = useView((view) => view.screen);
  const { common } = messages;
  return (
    <nav className="rail" aria-label={common.screensLabel}>
      <span className="rail-name">{common.appName}</span>
      {screens.map((name) => (
        <button
          key={name}
          type="button"
          className="rail-entry"
          aria-current={name === screen ? 'page' : undefined}
          data-testid={`rail-${name}`}
          onClick={() => {
            changeView({ screen: name });
          }}
        >
          <DrawnSign path={drawnScreens[name].sign} />
          {common.screens[name]}
        </button>
      ))}
      <span className="rail-space" />
      <Button
        type="text"
        size="small"
        className="rail-language"
        title={common.language.label}
        data-testid="switch-language"
        onClick={() => void switchLanguage()}
      >
        {common.language.switchTo}
      </Button>
    </nav>
  );
}
