import type { ReactNode } from 'react';

import { shownKeys } from '../../../shared/commands';
import { savePlan } from '../../commands/save-plan';
import { redoStep, undoStep, useEntrySteps } from '../../commands/undo-step';
import { useMessages } from '../../i18n';
import { redoLabel, undoLabel, usePlan } from '../../stores/plan-store';
import { changeView, type MoneyUnit, useView } from '../../stores/view-store';
import { Button } from '../../ui/Button';
import { stepWords } from '../../ui/edit-sentence';
import { Icon } from '../../ui/icons';
import { Segmented } from '../../ui/Segmented';
import { stylesOf } from '../../ui/styles-of';
import deskSheet from './desk.module.css';

const css = stylesOf(deskSheet);

/** What holds for every scenario: the unit of money, undo, redo and save. */
export function DeskButtons(): ReactNode {
  const { units } = useMessages().common;
  const moneyUnit = useView((view) => view.moneyUnit);
  return (
    <>
      <Segmented<MoneyUnit>
        size="small"
        value={moneyUnit}
        aria-label={`${units.yuan} / ${units.tenThousandYuan}`}
        data-testid="money-unit"
        options={[
          { value: 'yuan', label: units.yuan },
          { value: 'tenThousandYuan', label: units.tenThousandYuan },
        ]}
        onChange={(value) => {
          changeView({ moneyUnit: value });
        }}
      />
      <EditButtons />
    </>
  );
}

/** Undo, redo and save, each saying what it will do. */
function EditButtons(): ReactNode {
  const messages = useMessages();
  const { actions, undoWhat, redoWhat, withKeys } = messages.common;
  const undone = usePlan(undoLabel);
  const redone = usePlan(redoLabel);
  const entries = useEntrySteps();
  const undoneWords = stepWords(messages, entries.undone, undone);
  const redoneWords = stepWords(messages, entries.redone, redone);
  const undoWords = undoneWords === null ? actions.undo : undoWhat({ what: undoneWords });
  const redoWords = redoneWords === null ? actions.redo : redoWhat({ what: redoneWords });
  return (
    <span className={css('edit-buttons')}>
      <Button
        type="text"
        size="small"
        icon={<Icon name="undo" />}
        disabled={undoneWords === null}
        aria-label={actions.undo}
        title={withKeys({ action: undoWords, keys: shownKeys('undo') })}
        data-testid="undo"
        onClick={undoStep}
      />
      <Button
        type="text"
        size="small"
        icon={<Icon name="redo" />}
        disabled={redoneWords === null}
        aria-label={actions.redo}
        title={withKeys({ action: redoWords, keys: shownKeys('redo') })}
        data-testid="redo"
        onClick={redoStep}
      />
      <Button
        type="text"
        size="small"
        icon={<Icon name="save" />}
        aria-label={actions.save}
        title={withKeys({ action: actions.save, keys: shownKeys('save') })}
        data-testid="save"
        onClick={() => void savePlan('sameFile')}
      />
    </span>
  );
}
