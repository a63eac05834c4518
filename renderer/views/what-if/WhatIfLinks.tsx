import type { ReactNode } from 'react';

import { openWhatIf } from '../../commands/open-what-if';
import { useMessages } from '../../i18n';
import { useView } from '../../stores/view-store';
import { Button } from '../../ui/Button';
import { stylesOf } from '../../ui/styles-of';
import toolFormsSheet from './tool-forms.module.css';

const css = stylesOf(toolFormsSheet);

/** Ways from the desk into the tools: of the hospital, and of the selected variety. */
export function WhatIfLinks(): ReactNode {
  const { whatIf } = useMessages();
  const selectedId = useView((view) => view.selectedId);
  const { links, tools } = whatIf;
  return (
    <nav className={css('what-if-links')} aria-label={links.label}>
      <Button
        type="link"
        size="small"
        data-testid="link-ladder"
        onClick={() => {
          openWhatIf('ladder', { ladderPart: 'ladder' });
        }}
      >
        {tools.ladder}
      </Button>
      <Button
        type="link"
        size="small"
        data-testid="link-tables"
        onClick={() => {
          openWhatIf('tables', { tableVarietyId: null });
        }}
      >
        {tools.tables}
      </Button>
      <Button
        type="link"
        size="small"
        data-testid="link-goal"
        onClick={() => {
          openWhatIf('goal');
        }}
      >
        {tools.goal}
      </Button>
      {selectedId !== null && (
        <Button
          type="link"
          size="small"
          data-testid="link-tornado"
          onClick={() => {
            openWhatIf('tornado', { tornadoVarietyId: selectedId });
          }}
        >
          {links.varietyTornado}
        </Button>
      )}
    </nav>
  );
}
