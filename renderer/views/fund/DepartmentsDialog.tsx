import { type ReactNode, useState } from 'react';

import type { FundAllocation } from '../../../shared/plan/fund-allocation';
import {
  chooseDepartments,
  type OfferedDepartments,
  pastedDepartments,
  takeDepartments,
} from '../../commands/fund-departments';
import { rowsFromTabText } from '../../grid/clipboard-text';
import { changeFundView } from '../../stores/fund-store';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { stylesOf } from '../../ui/styles-of';
import uiSheet from '../../ui/ui.module.css';
import { DepartmentsRead } from './DepartmentsRead';
import formDialogSheet from './form-dialog.module.css';
import { useFundWords } from './use-fund-words';

const css = stylesOf(uiSheet, formDialogSheet);

/** A table of departments from a file or from the clipboard: what it says is shown before it is taken. */
export function DepartmentsDialog({
  allocation,
}: {
  readonly allocation: FundAllocation;
}): ReactNode {
  const { common, fundAllocation } = useFundWords().messages;
  const { imports: texts } = fundAllocation;
  const { keys } = allocation;
  const [pasted, setPasted] = useState('');
  const [offered, setOffered] = useState<OfferedDepartments | null>(null);
  const table = offered?.reading.kind === 'table' ? offered.reading : null;
  return (
    <Dialog title={texts.title} onCancel={close} testId="departments-dialog">
      <p className={css('form-note')}>{texts.lead}</p>
      <div className={css('form-source')}>
        <Button
          data-testid="departments-choose"
          onClick={() => {
            void chooseDepartments(keys).then((chosen) => {
              if (chosen === null) return;
              setPasted('');
              setOffered(chosen);
            });
          }}
        >
          {texts.choose}
        </Button>
        <span>{texts.kinds}</span>
      </div>
      <label className={css('form-field')}>
        <span>{texts.paste}</span>
        <textarea
          className={css('form-paste')}
          rows={4}
          value={pasted}
          spellCheck={false}
          data-testid="departments-paste"
          onChange={({ target }) => {
            setPasted(target.value);
            setOffered(
              pastedDepartments(rowsFromTabText(target.value), { source: texts.pasted, keys }),
            );
          }}
        />
      </label>
      <div aria-live="polite" data-testid="departments-read">
        {offered !== null && <DepartmentsRead {...{ allocation, offered }} />}
      </div>
      <div className={css('dialog-actions')} data-part="dialog-actions">
        <Button onClick={close}>{common.actions.cancel}</Button>
        <Button
          type="primary"
          data-testid="departments-take"
          disabled={table === null || table.departments.length === 0}
          onClick={() => {
            if (table !== null) takeDepartments(allocation, table);
            close();
          }}
        >
          {texts.take}
        </Button>
      </div>
    </Dialog>
  );
}

function close(): void {
  changeFundView({ dialog: null });
}
