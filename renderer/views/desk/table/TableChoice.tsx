import type { ReactNode } from 'react';

import { stylesOf } from '../../../ui/styles-of';
import tableSheet from './table.module.css';

const css = stylesOf(tableSheet);

interface TableChoiceProps<Value extends string> {
  readonly name: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  readonly testId: string;
  readonly onChoose: (value: Value) => void;
}

/** One of several, by the platform's own list: it opens over a dialog too. */
export function TableChoice<Value extends string>(props: TableChoiceProps<Value>): ReactNode {
  const { name, value, options, testId, onChoose } = props;
  return (
    <label className={css('batch-field')}>
      <span>{name}</span>
      <select
        value={value}
        data-testid={testId}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </label>
  );
}
