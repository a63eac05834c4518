import { ExactSum } from '../../decimal/exact-sum';
import type { Measure } from '../rows/measure';

/** Fewer rows are no sum: two equal rows after each other are two purchases. */
const LEAST_ROWS = 2;
/** Where rough numbers agree as well as this, exact ones are compared. */
const ROUGHLY = 1e-9;

/**
 * Tells a row that is the sum of the rows above it in quantity and amount, whatever it is called: of those since the last
 * such row, or of all. A row that names a drug of theirs is a purchase like them. Source: domain 8.3.
 */
export class SumOfRows {
  private readonly all = new RunningSum();
  private since = new RunningSum();

  /** Whether the row adds up the rows above; it has a quantity and an amount. */
  isSum(product: number, quantity: Measure, amount: Measure): boolean {
    return (
      this.since.isEqual(product, quantity, amount) || this.all.isEqual(product, quantity, amount)
    );
  }

  /** A purchase that later rows may add up. */
  add(product: number, quantity: Measure, amount: Measure): void {
    this.all.add(product, quantity, amount);
    this.since.add(product, quantity, amount);
  }

  /** A row of sums was passed: the next one may add up from here. */
  startAnew(): void {
    this.since = new RunningSum();
  }
}

class RunningSum {
  private readonly quantity = new ExactSum();
  private readonly amount = new ExactSum();
  private roughQuantity = 0;
  private roughAmount = 0;
  private rows = 0;
  private readonly products = new Set<number>();

  isEqual(product: number, quantity: Measure, amount: Measure): boolean {
    return (
      this.rows >= LEAST_ROWS &&
      isNear(this.roughAmount, amount.roughly()) &&
      isNear(this.roughQuantity, quantity.roughly()) &&
      !this.products.has(product) &&
      this.amount.total().eq(amount.value()) &&
      this.quantity.total().eq(quantity.value())
    );
  }

  add(product: number, quantity: Measure, amount: Measure): void {
    addTo(this.quantity, quantity);
    addTo(this.amount, amount);
    this.roughQuantity += quantity.roughly();
    this.roughAmount += amount.roughly();
    this.rows += 1;
    this.products.add(product);
  }
}

function isNear(left: number, right: number): boolean {
  return right !== 0 && Math.abs(left - right) <= ROUGHLY * Math.max(Math.abs(left), 1);
}

function addTo(sum: ExactSum, { digits, places, long }: Measure): void {
  if (long === null) sum.add(digits, places);
  else sum.addDecimal(long);
}
