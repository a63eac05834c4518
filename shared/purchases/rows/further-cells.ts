import { type AppError, appError } from '../../errors';
import { furtherColumn } from '../columns/further-columns';
import { headerTenthPower } from '../columns/header-synonyms';
import type { TableLayout } from '../columns/table-layout';
import { readCountedUnit } from '../contents/counted-unit';
import { type FurtherColumn, type FurtherReading, readFurther } from '../contents/further-words';
import { plainText } from '../table/cell-text';
import { headerText } from '../table/header-text';
import { columnLetters, type RawCell } from '../table/raw-table';
import type { RowCursor } from '../table/row-cursor';
import { quotedText } from './row-reader';
import { isSumWord } from './skipped-row';

/** What the columns that are no field of a purchase say of a row. */
export interface FurtherFlow {
  readonly flow: 'counts' | 'returns' | 'leftOut';
  /** A word of sums stands there: a row that is no whole purchase adds up others; of another it is asked. */
  readonly mayBeSums: boolean;
  /** Header and words that are to be asked about; `null` where there are none. */
  readonly unknown: string | null;
  /** Not in yuan: the row is refused. */
  readonly error: AppError | null;
  /** Names the column by which quantity × price is not what the row cost; `null` where there is none. */
  readonly discount: number | null;
}

const PLAIN: FurtherFlow = {
  flow: 'counts',
  mayBeSums: false,
  unknown: null,
  error: null,
  discount: null,
};

/** `supplier`: read as such, and looked at for words of sums alone. */
type LookedAt = FurtherColumn | 'supplier';
type Reading = FurtherReading | 'sums';

interface Column {
  readonly index: number;
  readonly kind: LookedAt;
  /** What contents say, by their number. */
  readonly known: Map<number, Reading>;
}

/** Looks at every column that tells no product and no number: one of them may say that its row was no purchase. */
export class FurtherCells {
  private readonly columns: Column[] = [];
  /** How many columns, from the left, were told to be looked at or not. */
  private width = 0;
  private readonly mapped: ReadonlySet<number>;
  private readonly layout: TableLayout;

  constructor(layout: TableLayout) {
    this.layout = layout;
    this.mapped = new Set(Object.values(layout.mapping));
  }

  look(row: RowCursor): FurtherFlow {
    if (row.width > this.width) this.widenTo(row.width);
    let said = PLAIN;
    for (const column of this.columns) {
      const reading = this.read(row, column);
      if (reading !== 'counts') said = this.with(said, reading, { row, index: column.index });
    }
    return said;
  }

  /** The error of a row whose amount would be quantity × price, beside a discount. */
  discounted(row: RowCursor, column: number): AppError {
    return appError('row.discounted', { ...this.placeOf(row, column) });
  }

  private with(
    said: FurtherFlow,
    reading: Reading,
    { row, index }: { readonly row: RowCursor; readonly index: number },
  ): FurtherFlow {
    switch (reading) {
      case 'counts':
        return said;
      case 'sums':
        return { ...said, mayBeSums: true, unknown: this.unknownWith(said, { row, index }) };
      case 'leftOut':
        return { ...said, flow: 'leftOut' };
      case 'returns':
        return said.flow === 'leftOut' ? said : { ...said, flow: 'returns' };
      case 'unknown':
        return { ...said, unknown: this.unknownWith(said, { row, index }) };
      case 'foreign':
        return { ...said, error: appError('row.foreignCurrency', this.placeOf(row, index)) };
      case 'moneyUnit':
        return this.isAmountUnit(row.cell(index))
          ? said
          : { ...said, error: appError('row.moneyUnit', this.placeOf(row, index)) };
      case 'discounted':
        return { ...said, discount: index };
    }
  }

  /** Whether a row's money unit is the one that its amount is read by anyway. */
  private isAmountUnit(cell: RawCell): boolean {
    const { amountYuan, packPriceYuan, unitPriceYuan } = this.layout.mapping;
    const header = this.headerAt(amountYuan ?? packPriceYuan ?? unitPriceYuan ?? -1);
    const unit = readCountedUnit(
      plainText(cell)
        .toLowerCase()
        .replace(/^人民币$/, '元'),
    );
    return unit.kind === 'known' && unit.tenthPower === headerTenthPower(header);
  }

  private unknownWith(
    { unknown }: FurtherFlow,
    { row, index }: { readonly row: RowCursor; readonly index: number },
  ): string {
    const header = this.headerAt(index);
    // Days and numbers differ from row to row: a column of them is asked about once.
    const text = quotedText(row.cell(index));
    const isAny = furtherColumn(header) === 'departure' || AMOUNT.test(text);
    const value = `${header}:${isAny ? '…' : text}`;
    return unknown === null ? value : `${unknown}; ${value}`;
  }

  private widenTo(width: number): void {
    for (let index = this.width; index < width; index += 1) {
      const kind = this.kindAt(index);
      if (kind !== null) this.columns.push({ index, kind, known: new Map() });
    }
    this.width = width;
  }

  private kindAt(index: number): LookedAt | null {
    if (index === this.layout.mapping.distributor) return 'supplier';
    return this.mapped.has(index) ? null : furtherColumn(this.headerAt(index));
  }

  private read(row: RowCursor, { index, kind, known }: Column): Reading {
    const id = row.contentId(index);
    if (id === 0 || (id < 0 && (kind === 'remark' || kind === 'supplier'))) return 'counts';
    const before = id < 0 ? undefined : known.get(id);
    if (before !== undefined) return before;
    const reading = readingOf(kind, row.cell(index));
    if (id > 0) known.set(id, reading);
    return reading;
  }

  private headerAt(index: number): string {
    return headerText(this.layout.headerRow.cells[index]);
  }

  private placeOf(
    row: RowCursor,
    index: number,
  ): { file: string; sheet: string; row: number; column: string; letters: string; value: string } {
    const { file, sheet } = this.layout.table;
    return {
      file,
      sheet,
      row: row.number,
      column: this.headerAt(index),
      letters: columnLetters(index),
      value: quotedText(row.cell(index)),
    };
  }
}

const AMOUNT = /^-?\d{2,}(?:\.\d+)?$|^-?\d+\.\d+$/;

function readingOf(kind: LookedAt, cell: RawCell): Reading {
  if (isSumWord(cell)) return 'sums';
  return kind === 'supplier' ? 'counts' : readFurther(kind, cell);
}
