import type { ReactNode } from 'react';

import { Segmented } from '../../ui/Segmented';

interface ChoiceProps<Value extends string> {
  readonly value: Value;
  readonly names: Readonly<Record<Value, string>>;
  readonly label: string;
  readonly testId: string;
  /** `null` where the value is only shown. */
  readonly onTake: ((value: Value) => unknown) | null;
}

/** One of a few words. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): ReactNode {
  const { value, names, label, testId, onTake } = props;
  if (onTake === null) return <span data-testid={testId}>{names[value]}</span>;
  return (
    <Segmented<string>
      size="small"
      value={value}
      aria-label={label}
      data-testid={testId}
      options={Object.entries<string>(names).map(([choice, name]) => ({
        value: choice,
        label: name,
      }))}
      onChange={(chosen) => {
        const known = keysOf(names).find((choice) => choice === chosen);
        if (known !== undefined) onTake(known);
      }}
    />
  );
}

/** Object.keys forgets the names' type. */
function keysOf<Value extends string>(names: Readonly<Record<Value, string>>): readonly Value[] {
  return Object.keys(names) as Value[];
}
