import { type Decimal, ZERO } from '../../decimal/decimal';
import { ExactSum } from '../../decimal/exact-sum';
import type { Measure } from '../rows/measure';

/** Fewer rows are no sum: two equal rows after each other are two purchases. */
const LEAST_ROWS = 2;
/** Where rough numbers agree as well as this, exact ones are compared. */
const ROUGHLY = 1e-9;

/**
 * Tells a row that is the sum of the rows above it in quantity and amount, whatever it is called: of those since the last
 * such row, or of all. A row that names a drug of theirs may be a purchase like them. Source: domain 8.3.
 */
export class SumOfRows {
  private readonly quantity = new ExactSum();
  private readonly amount = new ExactSum();
  private roughQuantity = 0;
  private roughAmount = 0;
  /** Those of the row that is looked at. */
  private rowQuantity = 0;
  private rowAmount = 0;
  private rows = 0;
  /** The number of rows there were when a product was last bought, by product. */
  private readonly lastBought: number[] = [];
  /** Where the table begins, and where the last row of sums stood. */
  private readonly beginning: Mark = BEGINNING;
  private latest: Mark = BEGINNING;

  /**
   * Whether the row, which has a quantity and an amount, adds up the rows above: none of its own drug among them, or some.
   * `null`: it adds up nothing.
   */
  sumIn(product: number, quantity: Measure, amount: Measure): 'ofOthers' | 'ofOwn' | null {
    this.rowQuantity = quantity.roughly();
    this.rowAmount = amount.roughly();
    const { latest, beginning } = this;
    const since = this.isSumSince(latest, quantity, amount)
      ? latest
      : latest !== beginning && this.isSumSince(beginning, quantity, amount)
        ? beginning
        : null;
    if (since === null) return null;
    return (this.lastBought[product] ?? 0) <= since.rows ? 'ofOthers' : 'ofOwn';
  }

  /** How many rows stand above since the last row of sums. */
  get rowsAbove(): number {
    return this.rows - this.latest.rows;
  }

  /** The row that was looked at is a purchase that later rows may add up. */
  add(product: number, quantity: Measure, amount: Measure): void {
    addTo(this.quantity, quantity);
    addTo(this.amount, amount);
    this.roughQuantity += this.rowQuantity;
    this.roughAmount += this.rowAmount;
    this.rows += 1;
    this.lastBought[product] = this.rows;
  }

  /** A row of sums was passed: the next one may add up from here. */
  startAnew(): void {
    this.latest = {
      quantity: this.quantity.total(),
      amount: this.amount.total(),
      roughQuantity: this.roughQuantity,
      roughAmount: this.roughAmount,
      rows: this.rows,
    };
  }

  private isSumSince(since: Mark, quantity: Measure, amount: Measure): boolean {
    return (
      this.rows - since.rows >= LEAST_ROWS &&
      isNear(this.roughAmount - since.roughAmount, this.rowAmount, this.roughAmount) &&
      isNear(this.roughQuantity - since.roughQuantity, this.rowQuantity, this.roughQuantity) &&
      this.amount.total().minus(since.amount).eq(amount.value()) &&
      this.quantity.total().minus(since.quantity).eq(quantity.value())
    );
  }
}

/** What all rows above some place come to. */
interface Mark {
  readonly quantity: Decimal;
  readonly amount: Decimal;
  readonly roughQuantity: number;
  readonly roughAmount: number;
  readonly rows: number;
}

const BEGINNING: Mark = {
  quantity: ZERO,
  amount: ZERO,
  roughQuantity: 0,
  roughAmount: 0,
  rows: 0,
};

/** `whole` is how large the numbers were from which `left` was worked out: so far its last digits are not to be trusted. */
function isNear(left: number, right: number, whole: number): boolean {
  const size = Math.max(Math.abs(left), Math.abs(whole), 1);
  return right !== 0 && Math.abs(left - right) <= ROUGHLY * size;
}

function addTo(sum: ExactSum, { digits, places, long }: Measure): void {
  if (long === null) sum.add(digits, places);
  else sum.addDecimal(long);
}
