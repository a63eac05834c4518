import type { ShownTable, TableCell } from '../table/shown-table';
import {
  cellYuan,
  type DataTableRequest,
  leverName,
  leverValues,
  measureWords,
  shownFen,
} from './data-table-amounts';
import { moneyCell } from './money-words';

/** A data table as rows and columns of amounts in yuan; a cell that can be chosen is a button. */
export function dataTableTable(request: DataTableRequest): ShownTable {
  const { table, messages } = request;
  const { dataTable: texts } = messages.whatIfCharts;
  const rowName = leverName(table.rows, request);
  const columns =
    table.columns === null
      ? [texts.amountColumn({ measure: measureWords(request) })]
      : leverValues(table.columns, request);
  const corner =
    table.columns === null
      ? rowName
      : texts.corner({ row: rowName, column: leverName(table.columns, request) });
  return {
    caption: texts.caption({ measure: measureWords(request) }),
    columns: [corner, ...columns],
    rows: leverValues(table.rows, request).map((row, index) => ({
      key: row,
      cells: [
        { shown: row },
        ...columns.map((_, column) => amountCell(request, index * columns.length + column)),
      ],
    })),
  };
}

function amountCell(request: DataTableRequest, cell: number): TableCell {
  const { onChoose } = request;
  const amount = moneyCell(cellYuan(shownFen(request), cell), request);
  if (onChoose === undefined) return amount;
  const label = request.messages.whatIfCharts.dataTable.choose({
    place: cellPlace(request, cell),
    amount: amount.shown,
  });
  return {
    ...amount,
    choice: {
      label,
      onChoose: () => {
        onChoose(cell);
      },
    },
  };
}

/** Where the levers stand in a cell. */
export function cellPlace(request: DataTableRequest, cell: number): string {
  const { rows, columns } = request.table;
  const { position, positions } = request.messages.whatIfCharts.dataTable;
  const across = columns?.values.length ?? 1;
  const row = position({
    lever: leverName(rows, request),
    value: leverValues(rows, request)[Math.floor(cell / across)] ?? '',
  });
  if (columns === null) return row;
  const column = position({
    lever: leverName(columns, request),
    value: leverValues(columns, request)[cell % across] ?? '',
  });
  return positions({ row, column });
}
