import { Parser } from 'htmlparser2';

import { type AppError, appError } from '../../../shared/errors';
import { FarCellList } from '../../../shared/purchases/table/far-cells';
import type { RawRow, RawTable } from '../../../shared/purchases/table/raw-table';
import type { TextEncoding } from '../../../shared/purchases/table/table-format';
import { failure, type Result, success } from '../../../shared/result';
import { type HtmlTable, htmlTableHandler } from './html-table-handler';

/** Where a text stands and how it was decoded. */
export interface TextPlace {
  readonly file: string;
  readonly encoding: TextEncoding;
}

/**
 * The tables of an HTML page. Tables of one width that follow each other are one: pages of print, and headers that stand
 * in a table of their own.
 */
export async function readHtml(
  pieces: AsyncIterable<string>,
  { file, encoding }: TextPlace,
): Promise<Result<readonly RawTable[], AppError>> {
  const handler = htmlTableHandler(file);
  const parser = new Parser(handler.events, { decodeEntities: true });
  for await (const piece of pieces) {
    parser.write(piece);
    const problem = handler.failure();
    if (problem !== null) return failure(problem);
  }
  handler.beginEnd();
  parser.end();
  const problem = handler.failure();
  if (problem !== null) return failure(problem);
  const sheets = joined(handler.tables.filter((table) => table.grid.rows.length > 0));
  if (sheets.length === 0) return failure(appError('file.notATable', { file, kind: 'HTML' }));
  const names = handler.sheetNames();
  return success(
    sheets.map(({ rows, far }, index): RawTable => {
      const farCells = far.found();
      return {
        file,
        format: 'html',
        encoding,
        sheet: (names.length === sheets.length ? names[index] : undefined) ?? sheetName(index),
        rows,
        ...(farCells === null ? {} : { farCells }),
      };
    }),
  );
}

function sheetName(index: number): string {
  return `Sheet${String(index + 1)}`;
}

interface JoinedTables {
  readonly rows: RawRow[];
  readonly far: FarCellList;
}

function joined(tables: readonly HtmlTable[]): readonly JoinedTables[] {
  const sheets: JoinedTables[] = [];
  let width = -1;
  let rowsAbove = 0;
  for (const { grid, rowCount } of tables) {
    if (grid.width() !== width) {
      sheets.push({ rows: [], far: new FarCellList() });
      width = grid.width();
      rowsAbove = 0;
    }
    const sheet = sheets[sheets.length - 1];
    for (const row of grid.rows) sheet?.rows.push({ ...row, number: rowsAbove + row.number });
    for (const row of grid.farCells()?.rows ?? []) sheet?.far.add(rowsAbove + row);
    rowsAbove += rowCount();
  }
  return sheets;
}
