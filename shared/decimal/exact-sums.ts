import type { Decimal } from './decimal';
import { ExactSum, rescaled } from './exact-sum';

const FIRST_ROOM = 256;

/** Many exact sums by number, side by side: adding to one makes nothing. What does not fit whole digits is kept beside. */
export class ExactSums {
  private digits = new Float64Array(FIRST_ROOM);
  private places = new Int8Array(FIRST_ROOM);
  private readonly long = new Map<number, ExactSum>();

  /** Adds `digits / 10^places` to a sum; the digits must be a safe integer, the places between -128 and 127. */
  add(sum: number, digits: number, places: number): void {
    if (sum >= this.digits.length) this.grow(sum);
    const own = this.digits[sum] ?? 0;
    const ownPlaces = this.places[sum] ?? 0;
    if (places !== ownPlaces && own !== 0) {
      this.addUnlike(sum, digits, places);
      return;
    }
    const total = own + digits;
    if (!Number.isSafeInteger(total)) {
      this.longAt(sum).add(digits, places);
      return;
    }
    this.digits[sum] = total;
    this.places[sum] = places;
  }

  addDecimal(sum: number, value: Decimal): void {
    this.longAt(sum).addDecimal(value);
  }

  at(sum: number): ExactSum {
    const total = new ExactSum();
    total.add(this.digits[sum] ?? 0, this.places[sum] ?? 0);
    const long = this.long.get(sum);
    if (long !== undefined) total.addSum(long);
    return total;
  }

  private addUnlike(sum: number, digits: number, places: number): void {
    const own = this.digits[sum] ?? 0;
    const ownPlaces = this.places[sum] ?? 0;
    const most = Math.max(places, ownPlaces);
    const total = rescaled(own, most - ownPlaces) + rescaled(digits, most - places);
    if (Number.isSafeInteger(total)) {
      this.digits[sum] = total;
      this.places[sum] = most;
    } else this.longAt(sum).add(digits, places);
  }

  private longAt(sum: number): ExactSum {
    const known = this.long.get(sum);
    if (known !== undefined) return known;
    const fresh = new ExactSum();
    this.long.set(sum, fresh);
    return fresh;
  }

  private grow(sum: number): void {
    const room = Math.max(this.digits.length * 2, sum + 1);
    const [digits, places] = [new Float64Array(room), new Int8Array(room)];
    digits.set(this.digits);
    places.set(this.places);
    this.digits = digits;
    this.places = places;
  }
}
