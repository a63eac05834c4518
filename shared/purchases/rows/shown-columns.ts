import { EMPTY_CELL } from '../table/raw-table';
import type { RowCursor } from '../table/row-cursor';

/** Shows the rows of a sheet as if some of its columns, which are those of other tables, were empty. */
export class ShownColumns {
  private row: RowCursor | null = null;
  private readonly view: RowCursor;
  private readonly hidden: ReadonlySet<number>;

  constructor(hidden: ReadonlySet<number>) {
    this.hidden = hidden;
    this.view = this.makeView();
  }

  over(row: RowCursor): RowCursor {
    this.row = row;
    return this.view;
  }

  private makeView(): RowCursor {
    const at = (): RowCursor => {
      if (this.row === null) throw new Error('Broken belief: a row is shown before it is read');
      return this.row;
    };
    const isHidden = (column: number): boolean => this.hidden.has(column);
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
      kind: (column) => (isHidden(column) ? 'empty' : at().kind(column)),
      contentId: (column) => (isHidden(column) ? 0 : at().contentId(column)),
      digits: (column) => (isHidden(column) ? NaN : at().digits(column)),
      places: (column) => (isHidden(column) ? 0 : at().places(column)),
      isCovered: (column) => !isHidden(column) && at().isCovered(column),
      cell: (column) => (isHidden(column) ? EMPTY_CELL : at().cell(column)),
    };
  }
}
