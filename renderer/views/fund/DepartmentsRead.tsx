import type { ReactNode } from 'react';

import { sumOf } from '../../../shared/decimal/text-arithmetic';
import { blankValues, type DepartmentReading } from '../../../shared/fund/department-reading';
import { formatExactRatio } from '../../../shared/i18n/format';
import { errorSentence } from '../../../shared/i18n/sentence';
import type { FundAllocation } from '../../../shared/plan/fund-allocation';
import type { OfferedDepartments } from '../../commands/fund-departments';
import { stylesOf } from '../../ui/styles-of';
import { allocationKeyName } from './allocation-words';
import formDialogSheet from './form-dialog.module.css';
import { useFundWords } from './use-fund-words';

const css = stylesOf(formDialogSheet);

/** What was read of departments, before it is taken: names, keys and what is open, or why it cannot be taken. */
export function DepartmentsRead({
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
