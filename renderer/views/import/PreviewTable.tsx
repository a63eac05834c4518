import { memo, type ReactNode } from 'react';

import type { ColumnMapping } from '../../../shared/purchases/columns/column-mapping';
import type { HeaderPlace } from '../../../shared/purchases/columns/detect-header';
import { columnLetters } from '../../../shared/purchases/table/raw-table';
import { useMessages } from '../../i18n';
import type { ImportTable, Preview } from '../../stores/import-store';
import { stylesOf } from '../../ui/styles-of';
import tablesSheet from './tables.module.css';
import { useGrowing } from './use-growing';

const css = stylesOf(tablesSheet);

const ROWS_A_DRAWING = { first: 20, step: 20 };

interface PreviewTableProps {
  readonly table: ImportTable | null;
  readonly onHeaderRow: (row: number) => void;
}

/** The first rows as they stand in the file. A row's number makes it the header. */
export function PreviewTable({ table, onHeaderRow }: PreviewTableProps): ReactNode {
  const { table: words } = useMessages().importTables;
  const preview = table?.preview ?? null;
  const isOpening = table !== null && table.awaited !== null;
  if (table === null || preview === null || preview.rows.length === 0) {
    return (
      <p className={css('preview-none')}>
        {isOpening ? words.opening : preview === null ? words.unseen : words.empty}
      </p>
    );
  }
  return (
    <div
      className={css(`preview-scroll${isOpening ? ' is-opening' : ''}`)}
      tabIndex={0}
      role="region"
      aria-label={words.preview}
      aria-busy={isOpening}
    >
      <PreviewRows
        key={`${table.token} ${table.sheet}`}
        preview={preview}
        mapping={table.mapping}
        onHeaderRow={onHeaderRow}
      />
    </div>
  );
}

interface PreviewRowsProps {
  readonly preview: Preview;
  readonly mapping: ColumnMapping;
  readonly onHeaderRow: (row: number) => void;
}

const PreviewRows = memo(function PreviewRows({
  preview,
  mapping,
  onHeaderRow,
}: PreviewRowsProps): ReactNode {
  const messages = useMessages();
  const { table: words } = messages.importTables;
  const width = Math.max(0, ...preview.rows.map(({ cells }) => cells.length));
  const rows = preview.rows.slice(0, useGrowing({ ...ROWS_A_DRAWING, all: preview.rows.length }));
  const columns = Array.from({ length: width }, (_, index) => index);
  const fieldOf = new Map(
    Object.entries(mapping).map(([field, column]) => [
      column,
      messages.import.fields[field as keyof typeof messages.import.fields],
    ]),
  );
  const cellClass = (column: number): string | undefined =>
    fieldOf.has(column) ? 'is-used' : undefined;
  return (
    <table className={css('preview-table')} data-testid="import-preview">
      <thead>
        <tr>
          <th scope="col" aria-label={words.rowNumber} />
          {columns.map((column) => (
            <th key={column} scope="col" className={css(cellClass(column))}>
              <span>{columnLetters(column)}</span> {fieldOf.get(column) ?? ''}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={row.number}
            className={css(rowClass(row.number, preview.header))}
            data-testid={row.number === preview.header?.row ? 'import-header-row' : undefined}
          >
            <th scope="row">
              <button
                type="button"
                title={words.useAsHeader({ row: row.number })}
                aria-label={words.useAsHeader({ row: row.number })}
                aria-pressed={row.number === preview.header?.row}
                onClick={() => {
                  onHeaderRow(row.number);
                }}
              >
                {row.number}
              </button>
            </th>
            {columns.map((column) => (
              <td key={column} className={css(cellClass(column))}>
                {row.cells[column] ?? ''}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});

function rowClass(row: number, header: HeaderPlace | null): string | undefined {
  if (header === null) return undefined;
  if (row > header.row - header.depth && row <= header.row) return 'is-header';
  return row < header.row ? 'is-above' : undefined;
}
