/** One figure or name of a table. */
export interface TableCell {
  readonly shown: string;
  /** The exact decimal behind what is shown: what is copied, and a sign that the column holds numbers. */
  readonly exact?: string | undefined;
  /** What choosing the cell does; said by a button around what is shown. */
  readonly choice?: { readonly label: string; readonly onChoose: () => void };
}

export interface TableRow {
  readonly key: string;
  readonly testId?: string;
  readonly cells: readonly TableCell[];
}

/** A table as data: the numbers behind a picture. */
export interface ShownTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** What leaves the program of a table: its header, then exact numbers and names. */
export function tableCells({ columns, rows }: ShownTable): readonly (readonly string[])[] {
  return [columns, ...rows.map(({ cells }) => cells.map(({ shown, exact }) => exact ?? shown))];
}

/** The table as spreadsheets paste it: tabs, one line a row, exact numbers. */
export function tableText(table: ShownTable): string {
  return tableCells(table)
    .map((cells) => cells.map(pastedCell).join('\t'))
    .join('\r\n');
}

/** Quoted where a spreadsheet would otherwise take its content for a border. */
function pastedCell(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
