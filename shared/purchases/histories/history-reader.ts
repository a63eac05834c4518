import { type AppError, appError } from '../../errors';
import { failure, type Result, success } from '../../result';
import { TotalRows } from '../checks/total-rows';
import { otherFlowTitle } from '../columns/table-flow';
import type { TableLayout } from '../columns/table-layout';
import type { SelectedFlag } from '../contents/flag-words';
import { AMOUNT_KINDS } from '../lines/purchase-lines';
import { CellSigns, SIGNS } from '../rows/cell-signs';
import { FilledRows } from '../rows/filled-rows';
import { FurtherCells, type FurtherFlow } from '../rows/further-cells';
import { type LineDate, lineDateReader } from '../rows/line-dates';
import { MonthCells } from '../rows/month-cells';
import { OtherUnits } from '../rows/other-units';
import { type CatalogEntry, ProductCatalog } from '../rows/product-catalog';
import { type ReadDate, readDate } from '../rows/read-date';
import { type ReadProduct, readProduct } from '../rows/read-product';
import { RefusedRows } from '../rows/refused-rows';
import { RowMeasures } from '../rows/row-measures';
import { type RowReader, rowReader } from '../rows/row-reader';
import { isSecondHeader, mayBeHeader } from '../rows/second-header';
import { ShownColumns } from '../rows/shown-columns';
import { type SkipTest, skipTest } from '../rows/skipped-row';
import { unitsUnlikePacks } from '../rows/units-and-packs';
import { wideRowTest } from '../rows/wide-rows';
import { rawRowAt } from '../table/raw-row-at';
import type { RowCursor } from '../table/row-cursor';
import { LineKeeper } from './line-keeper';
import { OwnSums } from './own-sums';
import { type ReadTable, readTable } from './read-table';
import { dateColumnsOf, measureColumnsOf } from './reader-columns';
import { refusedLayout } from './refused-layout';
import { type NextTable, TableEnd } from './table-end';
import { UnitOfTotals } from './unit-of-totals';
import { isTimeAsked, type Period, wantedMonths } from './wanted-months';

export interface HistoryReaderOptions {
  readonly period?: Period;
  /** `YYYY-MM-DD`: later dates are warned of. Not given: no date is late. */
  readonly today?: string;
  /** How many refused rows are listed at most; all where not given. */
  readonly mostRejected?: number;
}

/** Reads the rows of a table that it is shown one after the other. */
export function createHistoryReader(
  layout: TableLayout,
  options: HistoryReaderOptions = {},
): Result<HistoryReader, AppError> {
  const refusal = refusedLayout(layout);
  return refusal === null ? success(new HistoryReader(layout, options)) : failure(refusal);
}

/** More are no products: a column that numbers lines was taken for names. */
const MOST_PRODUCTS = 50_000;

/** Takes a table's rows as they come. Every row is accepted, refused with a reason, or passed over and counted. */
export class HistoryReader {
  private readonly readerOf: (row: RowCursor) => RowReader;
  private readonly skip: SkipTest;
  private readonly signs: CellSigns;
  private readonly catalog: ProductCatalog;
  private readonly shown: ShownColumns | null;
  private readonly months: MonthCells | null;
  private readonly filled: FilledRows | null;
  private readonly dateColumns: readonly number[];
  private readonly dateOf: (row: RowCursor) => LineDate | null;
  private readonly measures: RowMeasures;
  private readonly further: FurtherCells;
  private readonly otherUnits: OtherUnits;
  private readonly refused: RefusedRows;
  private readonly totals: TotalRows;
  private readonly ownSums: OwnSums;
  private readonly unitOfTotals: UnitOfTotals;
  private readonly keeper: LineKeeper;
  private readonly isWanted: (month: number) => boolean;
  private readonly flags = new Set<SelectedFlag>();
  private readonly end: TableEnd;
  private readonly measureColumns: readonly number[];
  /** The title by which the whole table may be no list of purchases. */
  private readonly otherFlow: string | null;
  private readonly wideRow: (row: RowCursor) => AppError | null;
  private readonly layout: TableLayout;
  private lastNumber: number;

  constructor(
    layout: TableLayout,
    { period, today, mostRejected = Infinity }: HistoryReaderOptions,
  ) {
    this.layout = layout;
    const { table, headerRow, mapping, fillsDown } = layout;
    this.readerOf = rowReader(layout);
    this.skip = skipTest(layout);
    this.wideRow = wideRowTest(layout);
    this.otherFlow = otherFlowTitle(layout);
    this.signs = new CellSigns(this.skip.isTelling);
    this.catalog = new ProductCatalog(mapping, this.signs, (row) =>
      readProduct(this.readerOf(row)),
    );
    this.filled = fillsDown === true ? new FilledRows(mapping.genericName ?? 0) : null;
    this.dateColumns = dateColumnsOf(layout);
    this.measureColumns = measureColumnsOf(mapping);
    this.shown = layout.hidden === undefined ? null : new ShownColumns(layout.hidden);
    this.months = layout.month === undefined ? null : new MonthCells(layout, this.measureColumns);
    this.dateOf = lineDateReader({
      columns: this.dateColumns,
      dateOf: (row) => this.readDate(row),
      today: isTimeAsked(layout) ? null : (today ?? null),
    });
    this.measures = new RowMeasures(layout, this.readerOf);
    this.further = new FurtherCells(layout);
    this.otherUnits = new OtherUnits(layout);
    this.refused = new RefusedRows(table, mostRejected);
    this.totals = new TotalRows(table);
    this.keeper = new LineKeeper(layout, this.measures);
    this.ownSums = new OwnSums(mapping);
    this.unitOfTotals = new UnitOfTotals(layout);
    this.end = new TableEnd(layout);
    this.isWanted = wantedMonths(layout, period);
    this.lastNumber = headerRow.number;
  }

  /** How many rows below the header were shown or left out by the file. */
  get rows(): number {
    return (this.end.next?.row ?? this.lastNumber + 1) - 1 - this.layout.headerRow.number;
  }

  /** Why reading on makes no sense; `null` where it does. */
  get refusal(): AppError | null {
    const refusal = this.end.refusal();
    if (refusal !== null || this.catalog.products.length <= MOST_PRODUCTS) return refusal;
    const { file, sheet } = this.layout.table;
    return appError('table.tooManyProducts', { file, sheet, limit: MOST_PRODUCTS });
  }

  /** Another table of the sheet that begins below; this one has no more rows then. `null` where none does. */
  get next(): NextTable | null {
    return this.end.next;
  }

  push(sheetRow: RowCursor): void {
    if (sheetRow.number <= this.layout.headerRow.number || this.end.next !== null) return;
    this.lastNumber = sheetRow.number;
    const row = this.shown === null ? sheetRow : this.shown.over(sheetRow);
    const first = this.signs.firstFilled(row);
    if (first === -1) return;
    const shown = this.filled === null ? row : this.filled.over(row);
    const entry = this.catalog.entryOf(shown);
    const date = this.dateOf(row);
    const isFirstTelling = this.signs.signOf(row, first) === SIGNS.telling;
    const isTelling =
      entry.isTelling || isFirstTelling || (date === null && this.hasTellingDate(row));
    if (isTelling && this.passesOver(row)) return;
    if ((date === null || this.dateColumns.length === 0) && this.begins(row)) return;
    this.filled?.keepName();
    if (this.months?.isEmpty(row) === true) {
      this.keeper.forget();
      return;
    }
    const error = this.months?.sumError(sheetRow) ?? this.take(shown, entry, date);
    const mayBeTitle = error !== null && this.measuresNothing(row);
    if (mayBeTitle && this.end.lookAtTitle(rawRowAt(row))) return;
    if (mayBeTitle) this.end.titleRows += 1;
    else this.end.endTitles();
    if (error === null || this.passesOver(row)) return;
    this.refused.add(row.number, error);
    this.keeper.forget();
  }

  /** What became of the rows so far. */
  finish(): ReadTable {
    const { layout, keeper, totals } = this;
    const ofTotals = this.unitOfTotals.doubts(totals);
    const doubts = [...(layout.doubts ?? []), ...keeper.finish(), ...ofTotals];
    return readTable({
      layout,
      rows: this.rows,
      lines: keeper.lines,
      products: this.catalog.products,
      flags: this.flags,
      institutions: keeper.institutionNames,
      doubts,
      refused: this.refused,
      warnings: [...keeper.warnings(), ...totals.warnings()],
    });
  }

  private readDate(row: RowCursor): Result<ReadDate, AppError> {
    const { table, time } = this.layout;
    return readDate(this.readerOf(row), { epoch: table.epoch ?? 1900, time: time ?? null });
  }

  private hasTellingDate(row: RowCursor): boolean {
    return this.dateColumns.some((column) => this.signs.signOf(row, column) === SIGNS.telling);
  }

  private passesOver(row: RowCursor): boolean {
    const raw = rawRowAt(row);
    const reason = this.skip.reasonFor(raw);
    if (reason === 'subtotal') {
      this.ownSums.startAnew();
      const amount = this.readerOf(row).number('amountYuan');
      const isStated = amount.ok && amount.value !== null && !this.measures.tax.hasColumn;
      if (isStated) this.totals.addTotal(row.number, this.unitOfTotals.in(raw, amount.value));
    }
    if (reason === 'repeatedHeader') this.refused.takeBack(this.end.titleRows);
    if (reason === null) return false;
    this.end.lookAtPassed(raw, reason);
    this.keeper.forget();
    return true;
  }

  /** Whether another table begins below this one. */
  private begins(row: RowCursor): boolean {
    if (!mayBeHeader(row, [...this.dateColumns, ...this.measureColumns])) return false;
    const raw = rawRowAt(row);
    const begins = isSecondHeader(raw, this.layout.mapping);
    if (begins) {
      this.refused.takeBack(this.end.titleRows);
      this.end.begin(raw);
    }
    return begins;
  }

  /** Nothing stands where quantities and amounts do, or nothing but one text in the whole row. */
  private measuresNothing(row: RowCursor): boolean {
    return (
      this.measureColumns.every((column) => this.signs.signOf(row, column) === SIGNS.blank) ||
      this.signs.isOneCell(row)
    );
  }

  /** Keeps a row's line; what is wrong with the row, or `null`. */
  private take(row: RowCursor, entry: CatalogEntry, date: LineDate | null): AppError | null {
    const { read, product } = entry;
    const tooWide = this.wideRow(row);
    if (tooWide !== null) return tooWide;
    const further = this.further.look(row);
    if (further.mayBeSums && this.passesOver(row)) return null;
    if (further.flow === 'leftOut' || (read.ok && read.value.flow === 'leftOut')) {
      this.keeper.checks.leftOut.add(row.number, this.readerOf(row).number('amountYuan'));
      this.keeper.forget();
      return null;
    }
    if (read.ok && read.value.flag !== null) this.flags.add(read.value.flag);
    if (date === null) return errorOf(this.readDate(row));
    const isWanted = this.isWanted(date.month);
    // The entry's error names the row that was read first.
    if (isWanted && !read.ok) return errorOf(readProduct(this.readerOf(row)));
    const error =
      this.measures.read(row) ??
      this.furtherError(row, further) ??
      (read.ok ? this.unitsError(row, read.value) : null);
    if (error !== null) return error;
    const isReturn = further.flow === 'returns' || (read.ok && read.value.flow === 'returns');
    if (isReturn) this.measures.turnNegative();
    if (this.measures.areSignsDifferent) {
      return appError('row.signsDiffer', this.readerOf(row).place('amountYuan'));
    }
    const share = this.keeper.shareOf(row);
    if (share === 'lost') {
      return appError('row.mergedAmount', this.readerOf(row).place('amountYuan'));
    }
    const isCounted = share === null && this.measures.amountKind === AMOUNT_KINDS.known;
    const sum = isCounted ? this.ownSums.look(row, product, this.measures) : null;
    if (sum === 'sum') return appError('row.sumOfRows', this.readerOf(row).place('genericName'));
    if (isCounted) this.totals.addLine(this.measures.amount);
    if (!isWanted) {
      this.keeper.checks.outsidePeriod.add(row.number);
      this.keeper.forget();
      return null;
    }
    this.keeper.keep(row, { entry, date, share });
    this.end.goOn();
    const name = sum === 'possible' && read.ok ? read.value.product.genericName : null;
    if (name !== null) this.keeper.askSubtotal(row.number, name);
    const way = further.unknown ?? this.end.otherFlow ?? this.otherFlow;
    if (way !== null) this.keeper.askWay(row.number, way);
    if (further.discount !== null) this.keeper.askDiscount(row.number, further.discount);
    if (this.filled?.isFilled === true) this.keeper.checks.filledDown.add(row.number);
    return null;
  }

  private unitsError(row: RowCursor, { product, conversion }: ReadProduct): AppError | null {
    const said = { conversion, readerOf: this.readerOf };
    return this.otherUnits.errorOf(row, product) ?? unitsUnlikePacks(row, this.measures, said);
  }

  /** What columns beside the fields of a purchase say against the row. */
  private furtherError(row: RowCursor, { error, discount }: FurtherFlow): AppError | null {
    if (error !== null || discount === null || this.measures.isAmountStated) return error;
    return this.further.discounted(row, discount);
  }
}

function errorOf(result: Result<unknown, AppError>): AppError {
  if (result.ok) throw new Error('Broken belief: a row that was refused is wrong again');
  return result.error;
}
