import { memo, type ReactNode } from 'react';

import { DataTable } from './DataTable';
import type { ShownTable } from './shown-table';

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
