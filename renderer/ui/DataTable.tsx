import type { ReactNode } from 'react';

import type { ShownTable, TableCell } from '../table/shown-table';
import dataTableSheet from './data-table.module.css';
import { stylesOf } from './styles-of';

const css = stylesOf(dataTableSheet);

/** A table of names and figures. */
export function DataTable({ caption, columns, rows }: ShownTable): ReactNode {
  return (
    <table className={css('data-table')}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} data-testid={row.testId}>
            {row.cells.map((cell, index) => (
              <td
                key={columns[index]}
                className={css(cell.exact === undefined ? undefined : 'is-number')}
              >
                <CellContent cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CellContent({ cell: { shown, choice } }: { readonly cell: TableCell }): ReactNode {
  if (choice === undefined) return shown;
  return (
    <button type="button" aria-label={choice.label} onClick={choice.onChoose}>
      {shown}
    </button>
  );
}
