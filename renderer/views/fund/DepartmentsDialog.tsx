import { type ReactNode, useState } from 'react';

import { sumOf } from '../../../shared/decimal/text-arithmetic';
import { blankValues, type DepartmentReading } from '../../../shared/fund/department-reading';
import { formatExactRatio } from '../../../shared/i18n/format';
import { errorSentence } from '../../../shared/i18n/sentence';
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
import { allocationKeyName } from './allocation-words';
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
        {offered !== null && <Read {...{ allocation, offered }} />}
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

function Read({
  allocation,
  offered: { source, reading },
}: {
  readonly allocation: FundAllocation;
  readonly offered: OfferedDepartments;
}): ReactNode {
  const { messages } = useFundWords();
  const { imports: texts } = messages.fundAllocation;
  if (reading.kind === 'table') return <TableRead {...{ allocation, source, table: reading }} />;
  return (
    <>
      <p className={css('form-note')}>{texts.refused({ source })}</p>
      <ul className={css('form-problems')} data-testid="departments-problems">
        {reading.errors.map((error, index) => (
          <li key={index}>{errorSentence(messages, error)}</li>
        ))}
      </ul>
    </>
  );
}

function TableRead({
  allocation,
  source,
  table,
}: {
  readonly allocation: FundAllocation;
  readonly source: string;
  readonly table: Extract<DepartmentReading, { kind: 'table' }>;
}): ReactNode {
  const { messages, language } = useFundWords();
  const { imports: texts } = messages.fundAllocation;
  const { listSeparator } = messages.common;
  const { keys, departments } = table;
  const blanks = blankValues(table);
  const unweighted = keys.filter(({ weightRatio }) => weightRatio === '0');
  const nameOf = (key: (typeof keys)[number]): string => allocationKeyName(key, messages);
  return (
    <div className={css('form-note')}>
      <p>
        {texts.departments({
          source,
          count: departments.length,
          names: departments.map(({ name }) => name).join(listSeparator),
        })}
      </p>
      <p>
        {keys.length === 0
          ? texts.noKeys
          : texts.keys({
              names: keys
                .map((key) => `${nameOf(key)} ${formatExactRatio(key.weightRatio, language)}`)
                .join(listSeparator),
              sum: formatExactRatio(sumOf(keys.map(({ weightRatio }) => weightRatio)), language),
            })}
      </p>
      {unweighted.length > 0 && (
        <p>{texts.unweighted({ names: unweighted.map(nameOf).join(listSeparator) })}</p>
      )}
      {blanks > 0 && <p>{messages.fundAllocation.blanks({ count: blanks })}</p>}
      {allocation.departments.length > 0 && (
        <p>{texts.replaces({ count: allocation.departments.length })}</p>
      )}
    </div>
  );
}
