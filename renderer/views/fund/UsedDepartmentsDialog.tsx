import { type ReactNode, useMemo } from 'react';

import { appError } from '../../../shared/errors';
import { allocationByPurchases } from '../../../shared/fund/department-use';
import { errorSentence } from '../../../shared/i18n/sentence';
import { takeDepartments } from '../../commands/fund-departments';
import { changeFundView } from '../../stores/fund-store';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { stylesOf } from '../../ui/styles-of';
import uiSheet from '../../ui/ui.module.css';
import { DepartmentsRead } from './DepartmentsRead';
import formDialogSheet from './form-dialog.module.css';
import type { FundOfPlan } from './fund-of-plan';
import { useFundWords } from './use-fund-words';

const css = stylesOf(uiSheet, formDialogSheet);

/** The departments that the plan's purchases name: what these say is shown before it is taken. */
export function UsedDepartmentsDialog({ plan, fund: { allocation } }: FundOfPlan): ReactNode {
  const { messages } = useFundWords();
  const { common, fundAllocation } = messages;
  const { imports, byPurchases: texts } = fundAllocation;
  const used = useMemo(() => allocationByPurchases(plan, allocation), [plan, allocation]);
  return (
    <Dialog title={texts.title} onCancel={close} testId="used-departments-dialog">
      <p className={css('form-note')}>{texts.lead}</p>
      {used === null ? (
        <p className={css('form-note')} data-testid="used-departments-none">
          {errorSentence(messages, appError('allocation.noUse', {}))}
        </p>
      ) : (
        <div data-testid="used-departments-read">
          <DepartmentsRead
            allocation={allocation}
            offered={{ source: texts.source, reading: { kind: 'table', ...used } }}
          />
          {used.unnamedPurchases > 0 && (
            <p className={css('form-note')}>
              {fundAllocation.unnamed({ count: used.unnamedPurchases })}
            </p>
          )}
          {used.left.length > 0 && (
            <p className={css('form-note')}>
              {texts.left({ names: used.left.join(common.listSeparator) })}
            </p>
          )}
        </div>
      )}
      <div className={css('dialog-actions')} data-part="dialog-actions">
        <Button onClick={close}>{common.actions.cancel}</Button>
        <Button
          type="primary"
          data-testid="used-departments-take"
          disabled={used === null}
          onClick={() => {
            if (used !== null) takeDepartments(allocation, used);
            close();
          }}
        >
          {imports.take}
        </Button>
      </div>
    </Dialog>
  );
}

function close(): void {
  changeFundView({ dialog: null });
}
