import type { ReactNode } from 'react';

import { readMonths } from '../../commands/import-tables';
import { useMessages } from '../../i18n';
import { changeImport, useImport } from '../../stores/import-store';
import { stylesOf } from '../../ui/styles-of';
import columnsSheet from './columns.module.css';
import controlsSheet from './controls.module.css';

const css = stylesOf(controlsSheet, columnsSheet);

/** The months that are wanted; an empty field leaves that end open. */
export function MonthsField(): ReactNode {
  const { columns: words } = useMessages().importTables;
  const wantedMonths = useImport((state) => state.wantedMonths);
  const isInvalid = readMonths(wantedMonths) === 'invalid';
  return (
    <div className={css('panel-field')} data-invalid={isInvalid}>
      <span>{words.months}</span>
      <span className={css('panel-inputs')}>
        {(['from', 'to'] as const).map((end) => (
          <input
            key={end}
            className={css('plain-input')}
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
