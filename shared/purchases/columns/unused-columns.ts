import { columnLetters, type RawRow } from '../table/raw-table';
import { type ColumnMapping, meaningOf, type PurchaseField } from './column-mapping';
import { furtherColumn } from './further-columns';

/** A column that nothing is read from. */
export interface UnusedColumn {
  readonly letters: string;
  /** Its header; empty where it has none. */
  readonly title: string;
  /** Its first different contents; none where the beginning of the sheet shows none. */
  readonly samples: readonly string[];
  /** The field it says too, and the title of the column that was taken for it; `null` where it says nothing known. */
  readonly rival: { readonly field: PurchaseField; readonly title: string } | null;
}

/** The beginning of a table as texts: its header, what each column is called, and the rows below. */
export interface TableBeginning {
  readonly headerRow: RawRow;
  readonly titles: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
  readonly mapping: ColumnMapping;
}

const SAMPLES = 2;

/** Whether a column that is no field says whether its rows count, and how: 是否作废, 冲红标志, 币种. */
function isLookedAt(title: string): boolean {
  const column = furtherColumn(title);
  return column !== 'remark' && column !== 'unnamed';
}

/** The columns of a table that are left alone, from left to right. Columns without title and contents are none. */
export function unusedColumns({
  headerRow,
  titles,
  rows,
  mapping,
}: TableBeginning): readonly UnusedColumn[] {
  const below = rows.filter(({ number }) => number > headerRow.number);
  const width = Math.max(titles.length, ...below.map(({ cells }) => cells.length));
  const used = new Set(Object.values(mapping));
  return Array.from({ length: width }, (_, column) => column)
    .filter((column) => !used.has(column) && !isLookedAt(titles[column] ?? ''))
    .map((column): UnusedColumn => {
      const contents = below.map(({ cells }) => cells[column] ?? '').filter((text) => text !== '');
      const cell = headerRow.cells[column];
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
