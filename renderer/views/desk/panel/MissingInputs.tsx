import type { ReactNode } from 'react';

import type { Variety } from '../../../../shared/plan/plan';
import { type VarietyField } from '../../../../shared/plan/variety-entries';
import { isCellField } from '../../../../shared/plan/variety-entries';
import { useMessages } from '../../../i18n';
import { activateField, requestGridFocus } from '../../../stores/grid-store';
import { changeTableView, tableViewState } from '../../../stores/table-view-store';
import { changeView } from '../../../stores/view-store';
import { showColumn } from '../../../table/column-layout';
import { Button } from '../../../ui/Button';
import { stylesOf } from '../../../ui/styles-of';
import { FUND_RATIO_FIELD_ID } from './fund-ratio-field';
import panelSheet from './panel.module.css';

const css = stylesOf(panelSheet);

interface MissingInputsProps {
  readonly variety: Variety;
  readonly missing: readonly VarietyField[];
}

/** What must be known before the variety counts; each button leads to where it is typed. */
export function MissingInputs({ variety, missing }: MissingInputsProps): ReactNode {
  const messages = useMessages();
  return (
    <div className={css('missing-inputs')} data-testid="missing-inputs">
      <span>{messages.desk.panel.missing}</span>
      {missing.map((field) => (
        <Button
          key={field}
          size="small"
          data-testid={`missing-${field}`}
          onClick={() => {
            goTo(variety, field);
          }}
        >
          {messages.fields[field]}
        </Button>
      ))}
    </div>
  );
}

/** The cell of the input, the plan's own field above the table, or the drawer with what has no column. */
function goTo(variety: Variety, field: VarietyField): void {
  if (field === 'fundRatio') {
    document.getElementById(FUND_RATIO_FIELD_ID)?.focus();
  } else if (isCellField(field)) {
    changeView({ selectedId: variety.id });
    changeTableView({ columns: showColumn(tableViewState().columns, field) });
    activateField(field);
    requestGridFocus();
  } else {
    changeView({ isDetailsOpen: true });
  }
}
