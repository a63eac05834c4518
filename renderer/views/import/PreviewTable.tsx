import { memo, type ReactNode } from 'react';

import type { ColumnMapping } from '../../../shared/purchases/column-mapping';
import { columnLetters } from '../../../shared/purchases/raw-table';
import { useMessages } from '../../i18n';
import type { Preview } from '../../stores/import-store';

interface PreviewTableProps {
  readonly preview: Preview;
  readonly mapping: ColumnMapping;
  readonly onHeaderRow: (row: number) => void;
}

/** The first rows as they stand in the file. A row's number makes it the header. */
export const PreviewTable = memo(function PreviewTable({
  preview,
  mapping,
  onHeaderRow,
}: PreviewTableProps): ReactNode {
  const { columnsPage } = useMessages().import;
  const width = Math.max(0, ...preview.rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, index) => index);
  const used = new Set(Object.values(mapping));
  return (
    <div className="preview-scroll" tabIndex={0} role="region" aria-label={columnsPage.preview}>
      <table className="preview-table" data-testid="import-preview">
        <thead>
          <tr>
            <th scope="col" aria-label={columnsPage.rowNumber} />
            {columns.map((column) => (
              <th key={column} scope="col" className={used.has(column) ? 'is-used' : undefined}>
                {columnLetters(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map((row) => (
            <tr
              key={row.number}
              className={rowClass(row.number, preview.headerRow)}
              data-testid={row.number === preview.headerRow ? 'import-header-row' : undefined}
            >
              <th scope="row">
                <button
                  type="button"
                  title={columnsPage.useAsHeader({ row: row.number })}
                  aria-label={columnsPage.useAsHeader({ row: row.number })}
                  aria-pressed={row.number === preview.headerRow}
                  onClick={() => {
                    onHeaderRow(row.number);
                  }}
                >
                  {row.number}
                </button>
              </th>
              {columns.map((column) => (
                <td key={column} className={used.has(column) ? 'is-used' : undefined}>
                  {row.cells[column] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

function rowClass(row: number, headerRow: number | null): string | undefined {
  if (headerRow === null) return undefined;
  if (row === headerRow) return 'is-header';
  return row < headerRow ? 'is-above' : undefined;
}
