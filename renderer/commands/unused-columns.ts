import { meaningOf, type PurchaseField } from '../../shared/purchases/columns/column-mapping';
import { columnLetters } from '../../shared/purchases/table/raw-table';
import type { ImportTable } from '../stores/import-store';
import { headerRowOf, headerWords } from './import-tables';

/** A column that nothing is read from. */
export interface UnusedColumn {
  readonly letters: string;
  readonly title: string;
  /** Its first different contents; none where the look at the sheet shows none. */
  readonly samples: readonly string[];
  /** The field it says too, and the title of the column that was taken for it; `null` where it says nothing known. */
  readonly rival: { readonly field: PurchaseField; readonly title: string } | null;
}

const SAMPLES = 2;

/** The columns of a table that are left alone, from left to right. Columns without title and contents are none. */
export function unusedColumns(table: ImportTable): readonly UnusedColumn[] {
  const { preview, mapping } = table;
  const header = headerRowOf(table);
  if (preview === null || preview.header === null || header === null) return [];
  const titles = headerWords(table);
  const headerRow = preview.header.row;
  const rows = preview.rows.filter(({ number }) => number > headerRow);
  const width = Math.max(titles.length, ...rows.map(({ cells }) => cells.length));
  const used = new Set(Object.values(mapping));
  return Array.from({ length: width }, (_, column) => column)
    .filter((column) => !used.has(column))
    .map((column): UnusedColumn => {
      const contents = rows.map(({ cells }) => cells[column] ?? '').filter((text) => text !== '');
      const cell = header.cells[column];
      const field = cell === undefined ? null : (meaningOf(cell)?.field ?? null);
      const taken = field === null ? undefined : mapping[field];
      return {
        letters: columnLetters(column),
        title: titles[column] ?? '',
        samples: [...new Set(contents)].slice(0, SAMPLES),
        rival: field === null || taken === undefined ? null : { field, title: titles[taken] ?? '' },
      };
    })
    .filter(({ title, samples }) => title !== '' || samples.length > 0);
}
