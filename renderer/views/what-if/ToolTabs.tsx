import type { KeyboardEvent, ReactNode } from 'react';

import { useMessages } from '../../i18n';
import { changeWhatIf, useWhatIf, type WhatIfTool, whatIfTools } from '../../stores/what-if-store';
import { stylesOf } from '../../ui/styles-of';
import whatIfSheet from './what-if.module.css';

const css = stylesOf(whatIfSheet);

/** The tools as tabs: arrows, Home and End go from one to another. */
export function ToolTabs(): ReactNode {
  const { whatIf } = useMessages();
  const chosen = useWhatIf((state) => state.tool);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const target = targetOf(event.key, chosen);
    if (target === null) return;
    event.preventDefault();
    changeWhatIf({ tool: target });
    event.currentTarget.querySelector<HTMLElement>(`#what-if-tab-${target}`)?.focus();
  };
  return (
    <div
      className={css('tool-tabs')}
      role="tablist"
      aria-label={whatIf.toolsLabel}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {whatIfTools.map((tool) => (
        <button
          key={tool}
          type="button"
          role="tab"
          id={`what-if-tab-${tool}`}
          className={css('tool-tab')}
          aria-selected={tool === chosen}
          aria-controls={tool === chosen ? 'what-if-tool' : undefined}
          tabIndex={tool === chosen ? 0 : -1}
          data-testid={`tab-${tool}`}
          onClick={() => {
            changeWhatIf({ tool });
          }}
        >
          {whatIf.tools[tool]}
        </button>
      ))}
    </div>
  );
}

function targetOf(key: string, chosen: WhatIfTool): WhatIfTool | null {
  const place = whatIfTools.indexOf(chosen);
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: (place + 1) % whatIfTools.length,
    ArrowLeft: place - 1,
    Home: 0,
    End: -1,
  };
  const target = targets[key];
  return target === undefined ? null : (whatIfTools.at(target) ?? null);
}
