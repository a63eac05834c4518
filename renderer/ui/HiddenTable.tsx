import { memo, type ReactNode } from 'react';

import type { ShownTable } from '../table/shown-table';
import { DataTable } from './DataTable';

/** A picture's numbers as a table, for whoever does not see it. */
export const HiddenTable = memo(function HiddenTable({
  table,
}: {
  readonly table: ShownTable;
}): ReactNode {
  return (
    <div className="visually-hidden">
      <DataTable {...table} />
    </div>
  );
});
