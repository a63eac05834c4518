import { EMPTY_CELL, type RawCell } from '../table/raw-table';
import type { RowCursor } from '../table/row-cursor';
import { isBlank } from './skipped-row';

/** Shows the rows of a table so that a row without a name has the name above it. */
export class FilledRows {
  /** Whether the shown row takes its name from above. */
  isFilled = false;

  private row: RowCursor | null = null;
  private above: { readonly cell: RawCell; readonly id: number } = { cell: EMPTY_CELL, id: 0 };
  private readonly view: RowCursor;

  private readonly nameColumn: number;

  constructor(nameColumn: number) {
    this.nameColumn = nameColumn;
    this.view = this.makeView();
  }

  over(row: RowCursor): RowCursor {
    this.row = row;
    const id = row.contentId(this.nameColumn);
    this.isFilled = id === 0 || (id > 0 && isBlank(row.cell(this.nameColumn)));
    return this.view;
  }

  /** Keeps the row's own name for the rows below; called for rows that are no sums, headers or footers. */
  keepName(): void {
    if (this.isFilled || this.row === null) return;
    this.above = {
      cell: this.row.cell(this.nameColumn),
      id: this.row.contentId(this.nameColumn),
    };
  }

  private makeView(): RowCursor {
    const at = (): RowCursor => {
      if (this.row === null) throw new Error('Broken belief: a row is shown before it is read');
      return this.row;
    };
    const isName = (column: number): boolean => this.isFilled && column === this.nameColumn;
    return {
      get number() {
        return at().number;
      },
      get isHidden() {
        return at().isHidden;
      },
      get width() {
        return at().width;
      },
      kind: (column) => (isName(column) ? this.above.cell.kind : at().kind(column)),
      contentId: (column) => (isName(column) ? this.above.id : at().contentId(column)),
      digits: (column) => (isName(column) ? NaN : at().digits(column)),
      places: (column) => (isName(column) ? 0 : at().places(column)),
      isCovered: (column) => at().isCovered(column),
      cell: (column) => (isName(column) ? this.above.cell : at().cell(column)),
    };
  }
}
