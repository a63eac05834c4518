import type { ReactNode } from 'react';

import type { MonthRange } from '../../../shared/purchases/monthly-use';
import type { Month } from '../../../shared/purchases/purchase';
import { movedEnd } from '../../commands/import-choices';
import { useMessages } from '../../i18n';
import { Select } from '../../ui/Select';

interface MonthRangeFieldsProps {
  /** To choose from; those of the value may be others. */
  readonly months: readonly Month[];
  readonly value: MonthRange | null;
  readonly labels: { readonly from: string; readonly to: string };
  readonly testId: string;
  readonly onChange: (range: MonthRange) => void;
}

/** Two months, the first and the last; the other end follows where they would cross. */
export function MonthRangeFields(props: MonthRangeFieldsProps): ReactNode {
  const { months, value, labels, testId, onChange } = props;
  const { history: words } = useMessages();
  const own = value === null ? [] : [value.fromMonth, value.toMonth];
  const options = [...new Set([...months, ...own])]
    .sort()
    .map((month) => ({ value: month, label: month }));
  const end = (name: keyof MonthRange, label: string): ReactNode => (
    <Select<Month>
      value={value?.[name] ?? null}
      aria-label={label}
      data-testid={`${testId}-${name}`}
      options={options}
      onChange={(month) => {
        onChange(movedEnd(value ?? { fromMonth: month, toMonth: month }, name, month));
      }}
    />
  );
  return (
    <>
      {end('fromMonth', labels.from)}
      <span>{words.until}</span>
      {end('toMonth', labels.to)}
    </>
  );
}
