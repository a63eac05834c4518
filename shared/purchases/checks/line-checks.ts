import { type Decimal, larger } from '../../decimal/decimal';
import { decimalFromText, decimalText } from '../../decimal/decimal-text';
import type { ColumnMapping } from '../columns/column-mapping';
import type { TableLayout } from '../columns/table-layout';
import type { ImportWarning } from '../reading/import-warnings';
import type { LineDoubt } from '../reading/line-doubt';
import type { LineDate } from '../rows/line-dates';
import type { Measure } from '../rows/measure';
import type { RowMeasures } from '../rows/row-measures';
import type { RowCursor } from '../table/row-cursor';
import { LeftOutRows } from './left-out-rows';
import { RowList, rowsWarning } from './row-list';
import { ScaleCheck } from './scale-check';
import { UndecodedTexts } from './undecoded-texts';

interface LookedAt {
  readonly measures: RowMeasures;
  /** Whether the line only shares its quantity or amount with others. */
  readonly isShared: boolean;
  /** Whether the encoding does not know a text of the product in full. */
  readonly isUndecoded: boolean;
}

/** What is doubtful about single rows. Nothing of it changes what is read. Source: domain 8.3. */
export class LineChecks {
  readonly outsidePeriod = new RowList();
  readonly filledDown = new RowList();
  /** Issues, transfers, and voided or cancelled lines. */
  readonly leftOut = new LeftOutRows();
  private readonly scales = new ScaleCheck();
  private readonly amountDiffers = new RowList();
  /** Rows whose amount is far off quantity × price. */
  readonly disagreeing: number[] = [];
  private readonly priceUnreadable = new RowList();
  private readonly futureDate = new RowList();
  private readonly quarterDate = new RowList();
  private readonly hiddenRows = new RowList();
  private readonly codePrecision = new RowList();
  private readonly undecodable = new RowList();
  private readonly codeColumns: readonly number[];
  private readonly undecodedTexts: UndecodedTexts;

  constructor(mapping: ColumnMapping) {
    const { insuranceCode, platformCode, hospitalCode, nationalDrugCode } = mapping;
    this.undecodedTexts = new UndecodedTexts(mapping);
    this.codeColumns = [insuranceCode, platformCode, hospitalCode, nationalDrugCode].filter(
      (column) => column !== undefined,
    );
  }

  /** Whether the amount of the row that was looked at last is more than its quantity × price. */
  isAboveProduct = false;

  /** Looks at an accepted row. */
  look(row: RowCursor, date: LineDate, { measures, isShared, isUndecoded }: LookedAt): void {
    if (date.isFuture) this.futureDate.add(row.number);
    if (date.isQuarter) this.quarterDate.add(row.number);
    if (row.isHidden) this.hiddenRows.add(row.number);
    if (this.codeColumns.some((column) => isLossy(row, column))) this.codePrecision.add(row.number);
    if (isUndecoded || this.undecodedTexts.isIn(row)) this.undecodable.add(row.number);
    this.isAboveProduct = false;
    if (!measures.isAmountStated) return;
    const priced = measures.pricedAmount(row);
    // What a line only shares with others says nothing of its own price.
    if (isShared) return;
    if (priced !== null) this.compare(row, measures.amount, priced);
    if (measures.isPriceUnreadable) this.priceUnreadable.add(row.number);
  }

  /** Holds an amount against quantity × price. */
  private compare(row: RowCursor, amount: Measure, priced: Measure): void {
    const [statedYuan, pricedYuan] = [amount.roughly(), priced.roughly()];
    this.scales.look(statedYuan, pricedYuan);
    // Nearly every amount is its quantity × price.
    if (statedYuan === pricedYuan || !amountDiffers(amount, priced)) return;
    this.amountDiffers.add(row.number);
    if (isFarOff(amount, priced)) this.disagreeing.push(row.number);
    this.isAboveProduct = Math.abs(statedYuan) > Math.abs(pricedYuan);
  }

  /** Captions that quantity × price contradicts. */
  captionDoubts({ table: { file, sheet }, captions = [] }: TableLayout): readonly LineDoubt[] {
    return this.scales.doubts(captions, { file, sheet });
  }

  /** `divided`: rows that share an amount, divided by their own quantities and prices. */
  warnings(
    place: { readonly file: string; readonly sheet: string },
    divided: ReadonlySet<number>,
  ): readonly ImportWarning[] {
    return [
      ...rowsWarning('amountDiffers', place, this.amountDiffers.without(divided)),
      ...rowsWarning('priceUnreadable', place, this.priceUnreadable),
      ...rowsWarning('outsidePeriod', place, this.outsidePeriod),
      ...rowsWarning('filledDown', place, this.filledDown),
      ...this.leftOut.warnings(place),
      ...rowsWarning('futureDate', place, this.futureDate),
      ...rowsWarning('quarterDate', place, this.quarterDate),
      ...rowsWarning('hiddenRows', place, this.hiddenRows),
      ...rowsWarning('codePrecision', place, this.codePrecision),
      ...rowsWarning('undecodable', place, this.undecodable),
    ];
  }
}

const KEPT_DIGITS = 15;

/** A spreadsheet keeps fifteen digits of a number: a longer code ends in zeros that are not its own. */
function isLossy(row: RowCursor, column: number): boolean {
  if (row.kind(column) !== 'number' || !Number.isNaN(row.digits(column))) return false;
  const cell = row.cell(column);
  return cell.kind === 'number' && cell.text.replace(/\D/g, '').length > KEPT_DIGITS;
}

const HUNDREDTH = decimalFromText(decimalText('0.01'));
const FIVE_FEN = decimalFromText(decimalText('0.05'));
/** How far a rough comparison may be wrong, as a share of what it compares. */
const ROUGHNESS = 1e-9;

/** Whether an amount is off quantity × price by more than a hundredth of it, and by more than five fen. */
function amountDiffers(amount: Measure, product: Measure): boolean {
  const [stated, priced] = [amount.roughly(), product.roughly()];
  const allowed = Math.max(Math.abs(stated) * 0.01, 0.05);
  const excess = Math.abs(priced - stated) - allowed;
  const isClear = Math.abs(excess) > ROUGHNESS * (Math.abs(priced) + Math.abs(stated) + 1);
  return isClear ? excess > 0 : differsExactly(amount.value(), product.value());
}

/** Rounded prices, discounts and taxes are within a fifth. */
const MOST_APART = 1.2;

function isFarOff(amount: Measure, product: Measure): boolean {
  if (amount.isZero || product.isZero) return false;
  const ratio = amount.roughly() / product.roughly();
  return ratio > MOST_APART || ratio < 1 / MOST_APART;
}

function differsExactly(amount: Decimal, product: Decimal): boolean {
  return product
    .minus(amount)
    .abs()
    .gt(larger(amount.abs().times(HUNDREDTH), FIVE_FEN));
}
