import type { ReactNode } from 'react';

import { stylesOf } from '../../ui/styles-of';
import controlsSheet from './controls.module.css';
import productsSheet from './products.module.css';
import questionsSheet from './questions.module.css';

const css = stylesOf(controlsSheet, productsSheet, questionsSheet);

interface NativeSelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly testId: string;
  readonly className?: string;
  readonly isDisabled?: boolean;
  readonly onChange: (value: string) => void;
}

/** The platform's own list: light enough to stand in every row of a long table. */
export function NativeSelect(props: NativeSelectProps): ReactNode {
  const { label, value, options, testId, className = '', isDisabled = false, onChange } = props;
  return (
    <select
      className={css(`native-select ${className}`)}
      aria-label={label}
      title={options.find((option) => option.value === value)?.label}
      value={value}
      disabled={isDisabled}
      data-testid={testId}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
