import { ExactSum } from '../../decimal/exact-sum';
import { readTypedNumber } from '../../decimal/typed-number';
import { type TiedColumns, tiedColumns } from '../columns/column-choices';
import { headerTenthPower } from '../columns/header-synonyms';
import type { TableLayout } from '../columns/table-layout';
import type { LineDoubt } from '../reading/line-doubt';
import { plainText } from '../table/cell-text';
import { headerText } from '../table/header-text';
import { columnLetters } from '../table/raw-table';
import type { RowCursor } from '../table/row-cursor';
import type { RowMeasures } from './row-measures';

interface Tie extends TiedColumns {
  readonly totals: readonly ExactSum[];
  /** Whether a row was met in which they say different things. */
  differs: boolean;
}

/** Compares columns of which only one can be a field's: where all say the same nothing is to be asked. */
export class TiedCells {
  private readonly ties: readonly Tie[];
  private readonly layout: TableLayout;

  constructor(layout: TableLayout) {
    this.layout = layout;
    this.ties = tiedColumns(layout).map((tie) => ({
      ...tie,
      totals: tie.columns.map(() => new ExactSum()),
      differs: false,
    }));
  }

  /** Looks at a row that was kept. */
  look(row: RowCursor, measures: Pick<RowMeasures, 'amountWith'>): void {
    for (const tie of this.ties) {
      const texts = tie.columns.map((column) => plainText(row.cell(column)));
      const stated = new Set(texts.map(valueOf).filter((value) => value !== ''));
      tie.differs ||= stated.size > 1;
      for (const [index, text] of texts.entries()) {
        const typed = readTypedNumber(text);
        const power = headerTenthPower(this.headerAt(tie.columns[index] ?? 0)) ?? 0;
        const value = typed.kind === 'number' ? typed.value.times(`1e${String(power)}`) : null;
        tie.totals[index]?.addDecimal(measures.amountWith(row, tie.field, value));
      }
    }
  }

  doubts(): readonly LineDoubt[] {
    return this.ties
      .filter(({ differs }) => differs)
      .map(({ field, taken, columns, totals }) => ({
        kind: 'columnTied',
        field,
        letters: columnLetters(taken),
        columns: columns.map((column, index) => ({
          letters: columnLetters(column),
          header: this.headerAt(column),
          total: (totals[index] ?? new ExactSum()).toText(),
        })),
      }));
  }

  private headerAt(column: number): string {
    return headerText(this.layout.headerRow.cells[column]);
  }
}

/** 658 and 658.00 say the same. */
function valueOf(text: string): string {
  const typed = readTypedNumber(text);
  return typed.kind === 'number' ? typed.value.toString() : text;
}
