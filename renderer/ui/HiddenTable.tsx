import type { ReactNode } from 'react';

interface HiddenTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly HiddenRow[];
}

interface HiddenRow {
  readonly key: string;
  readonly testId?: string;
  readonly cells: readonly string[];
}

/** A picture's numbers as a table, for whoever does not see it. */
export function HiddenTable({ caption, columns, rows }: HiddenTableProps): ReactNode {
  return (
    <div className="visually-hidden">
      <table>
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
                <td key={columns[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
