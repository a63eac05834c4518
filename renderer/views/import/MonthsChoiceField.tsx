import type { ReactNode } from 'react';

import type { MonthsChoice, MonthsComparison } from '../../../shared/plan/plan-months';
import { useMessages } from '../../i18n';

interface MonthsChoiceFieldProps {
  readonly comparison: MonthsComparison;
  readonly choice: MonthsChoice | null;
  readonly onChoose: (choice: MonthsChoice) => void;
}

const CHOICES: readonly MonthsChoice[] = ['replace', 'add', 'skip'];

/** What is to become of months that the plan has from another file; asked once for all of them. */
export function MonthsChoiceField(props: MonthsChoiceFieldProps): ReactNode {
  const { comparison, choice, onChoose } = props;
  const { importMonths: words } = useMessages();
  if (!comparison.asks) return null;
  const count = comparison.months.filter(({ kind }) => kind === 'overlapping').length;
  return (
    <fieldset className="months-choice" data-testid="import-months-choice">
      <legend>{words.overlap({ count })}</legend>
      {CHOICES.map((name) => (
        <label key={name}>
          <input
            type="radio"
            name="import-months"
            checked={choice === name}
            data-testid={`import-months-${name}`}
            onChange={() => {
              onChoose(name);
            }}
          />
          <span>
            <b>{words.choices[name]}</b>
            {comparison.proposed === name && <em className="answer-tag">{words.proposed}</em>}
            <small>{words.notes[name]}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
