import type { AppError } from '../../shared/errors';
import { type CellProblem } from '../../shared/plan/typed-values';
import type { CellField } from '../../shared/plan/variety-entries';
import { isVarietyRow } from '../../shared/plan/variety-table';
import { findTableHeader } from '../../shared/plan/variety-table-header';
import { type HeaderUnit, textWithoutHeader } from '../../shared/plan/variety-table-units';
import { EMPTY_CELL, type RawTable } from '../../shared/purchases/table/raw-table';
import { failure, type Result, success } from '../../shared/result';
import { numberKind } from '../table/cell-number';
import type { UnusedPastedColumn } from '../table/grid-notice';
import type { TextRows } from './clipboard-text';

/** A text on the clipboard with the input it belongs to. */
export interface HeadedText {
  readonly field: CellField;
  readonly text: string;
  readonly problem?: CellProblem;
}

/** A copied table that has a header. */
export interface HeadedTable {
  /** The varieties, each as its texts by field. */
  readonly rows: readonly (readonly HeadedText[])[];
  /** Columns that the table has no place for. */
  readonly unused: readonly UnusedPastedColumn[];
}

/**
 * Reads a copied table by its header; `null` where there is none. Titles above it, totals and footers are left out; the
 * units of the header are reckoned in.
 */
export function headedTable(
  texts: TextRows,
  clipboardName: string,
): Result<HeadedTable | null, AppError> {
  const table = rawTable(texts, clipboardName);
  const header = findTableHeader([table]);
  if (!header.ok) {
    const [error] = header.error;
    return error === undefined || error.code === 'table.headerMissing'
      ? success(null)
      : failure(error);
  }
  const { columns, row: headerRow } = header.value;
  const taken = table.rows
    .filter((row) => row.number > headerRow && isVarietyRow(row, header.value))
    .map((row) => texts[row.number - 1] ?? []);
  const used = new Set(Array.from(columns.values(), ({ index }) => index));
  return success({
    rows: taken.map((cells) =>
      [...columns].map(([field, { index, unit }]) => headedText(field, cells[index] ?? '', unit)),
    ),
    unused: unusedColumns(texts[headerRow - 1] ?? [], used, taken),
  });
}

/** What is not used and has anything in it: as much as a person would miss. */
function unusedColumns(
  headers: readonly string[],
  used: ReadonlySet<number>,
  rows: TextRows,
): readonly UnusedPastedColumn[] {
  const width = Math.max(headers.length, ...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, index) => index)
    .filter((index) => !used.has(index))
    .map((index) => ({
      header: (headers[index] ?? '').trim(),
      cells: rows.filter((cells) => (cells[index] ?? '').trim() !== '').length,
    }))
    .filter(({ cells }) => cells > 0);
}

function rawTable(texts: TextRows, file: string): RawTable {
  return {
    file,
    format: 'csv',
    encoding: null,
    sheet: '',
    rows: texts.map((cells, index) => ({
      number: index + 1,
      cells: cells.map((text) => (text === '' ? EMPTY_CELL : { kind: 'text', text })),
    })),
  };
}

/** Reckons the unit of the header in: 万元, 万片, %. */
function headedText(field: CellField, text: string, unit: HeaderUnit): HeadedText {
  if (numberKind(field) === null) return { field, text };
  const plain = textWithoutHeader(text, unit);
  return plain === null
    ? {
        field,
        text,
        problem: { kind: unit.kind === 'percent' ? 'ratioUnclear' : 'unitTwice', text },
      }
    : { field, text: plain };
}
