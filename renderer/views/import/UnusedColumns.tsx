import { type ReactNode, useMemo } from 'react';

import { unusedColumnsOf } from '../../commands/unused-columns';
import { useMessages } from '../../i18n';
import type { ImportTable } from '../../stores/import-store';
import { stylesOf } from '../../ui/styles-of';
import columnsSheet from './columns.module.css';

const css = stylesOf(columnsSheet);

/** The columns that nothing is read from, so that none is dropped without a word. */
export function UnusedColumns({ table }: { readonly table: ImportTable }): ReactNode {
  const messages = useMessages();
  const { columns: words } = messages.importTables;
  const columns = useMemo(() => unusedColumnsOf(table), [table]);
  if (columns.length === 0) return null;
  return (
    <section aria-label={words.unused({ count: columns.length })} data-testid="import-unused">
      <h3>{words.unused({ count: columns.length })}</h3>
      <ul className={css('unused-columns')}>
        {columns.map(({ letters, title, samples, rival }) => (
          <li key={letters}>
            <span>
              {letters} {title}
            </span>
            <small>
              {rival !== null && (
                <b>
                  {words.unusedRival({
                    field: messages.import.fields[rival.field],
                    title: rival.title,
                  })}
                </b>
              )}
              {samples.length === 0 ? words.unusedEmpty : samples.join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
