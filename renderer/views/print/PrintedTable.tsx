import type { ReactNode, Ref } from 'react';

import { stylesOf } from '../../ui/styles-of';
import type { RowRange } from './paginate';
import printSheet from './print.module.css';
import printPartsSheet from './print-parts.module.css';
import type { PrintCell, PrintColumn, PrintTable } from './print-table';

const css = stylesOf(printSheet, printPartsSheet);

interface PrintedTableProps {
  readonly table: PrintTable;
  /** The rows on this page; the total counts as one more. */
  readonly range: RowRange;
  readonly ref?: Ref<HTMLTableElement>;
}

/** A page's part of a table, with the header that each page repeats. */
export function PrintedTable({ table, range, ref }: PrintedTableProps): ReactNode {
  const { id, columns, rows, total } = table;
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const all = total === null ? rows : [...rows, total];
  return (
    <table ref={ref} className={css(`printed-table is-${id}`)}>
      <colgroup>
        {columns.map(({ head, width }) => (
          <col key={head} style={{ width: `${String((width / whole) * 100)}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.head}
              scope="col"
              className={css(column.isNumber ? 'is-number' : undefined)}
            >
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {all.slice(range.from, range.to).map((row) => (
          <tr key={row.key} className={css(row === total ? 'is-total' : undefined)}>
            {row.cells.map((cell, index) => (
              <CellContent key={columns[index]?.head} cell={cell} column={columns[index]} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CellContent({
  cell: { shown, detail, isLoss = false },
  column,
}: {
  readonly cell: PrintCell;
  readonly column: PrintColumn | undefined;
}): ReactNode {
  const names = [column?.isNumber === true ? 'is-number' : '', isLoss ? 'is-loss' : ''];
  return (
    <td className={css(names.join(' ').trim() || undefined)}>
      {shown}
      {detail !== undefined && detail !== '' && <small>{detail}</small>}
    </td>
  );
}
