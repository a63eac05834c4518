import { memo, type ReactNode } from 'react';

import type { ShownTable } from '../table/shown-table';
import { DataTable } from './DataTable';
import notesSheet from './notes.module.css';
import { stylesOf } from './styles-of';

const css = stylesOf(notesSheet);

/** A picture's numbers as a table, for whoever does not see it. */
export const HiddenTable = memo(function HiddenTable({
  table,
}: {
  readonly table: ShownTable;
}): ReactNode {
  return (
    <div className={css('visually-hidden')}>
      <DataTable {...table} />
    </div>
  );
});
