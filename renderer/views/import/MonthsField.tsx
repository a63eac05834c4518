import type { ReactNode } from 'react';

import { readMonths } from '../../commands/import-tables';
import { useMessages } from '../../i18n';
import { changeImport, useImport } from '../../stores/import-store';

/** The months that are wanted; an empty field leaves that end open. */
export function MonthsField(): ReactNode {
  const { columns: words } = useMessages().importTables;
  const wantedMonths = useImport((state) => state.wantedMonths);
  const isInvalid = readMonths(wantedMonths) === 'invalid';
  return (
    <div className="panel-field" data-invalid={isInvalid}>
      <span>{words.months}</span>
      <span className="panel-inputs">
        {(['from', 'to'] as const).map((end) => (
          <input
            key={end}
            className="plain-input"
            value={wantedMonths[end]}
            aria-label={end === 'from' ? words.monthFrom : words.monthTo}
            aria-invalid={isInvalid}
            placeholder={words.monthPlaceholder}
            data-testid={`import-month-${end}`}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => {
              changeImport({ wantedMonths: { ...wantedMonths, [end]: event.target.value } });
            }}
          />
        ))}
      </span>
    </div>
  );
}
