/**
 * Numbers distinct combinations of so many codes in the order they are met: a hash table in typed arrays, because it is
 * asked once for every row.
 */
export class CombinationIndex {
  count = 0;
  private slots = new Int32Array(FIRST_SLOTS).fill(FREE);
  private codes: Float64Array;

  private readonly width: number;

  constructor(width: number) {
    this.width = width;
    this.codes = new Float64Array(width * (FIRST_SLOTS / 2));
  }

  /** The combination's number; `count` grows by one where it is a new one. */
  numberOf(combination: Float64Array): number {
    let slot = hashOf(combination) & (this.slots.length - 1);
    for (;;) {
      const number = this.slots[slot] ?? FREE;
      if (number === FREE) return this.insert(combination, slot);
      if (this.isAt(number, combination)) return number;
      slot = (slot + 1) & (this.slots.length - 1);
    }
  }

  private isAt(number: number, combination: Float64Array): boolean {
    const start = number * this.width;
    for (let index = 0; index < this.width; index += 1) {
      if (this.codes[start + index] !== combination[index]) return false;
    }
    return true;
  }

  private insert(combination: Float64Array, slot: number): number {
    const number = this.count;
    this.count += 1;
    this.slots[slot] = number;
    this.codes.set(combination, number * this.width);
    if (this.count * 2 >= this.slots.length) this.grow();
    return number;
  }

  private grow(): void {
    const codes = new Float64Array(this.codes.length * 2);
    codes.set(this.codes);
    this.codes = codes;
    this.slots = new Int32Array(this.slots.length * 2).fill(FREE);
    for (let number = 0; number < this.count; number += 1) {
      const start = number * this.width;
      let slot = hashOf(codes.subarray(start, start + this.width)) & (this.slots.length - 1);
      while (this.slots[slot] !== FREE) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = number;
    }
  }
}

const FREE = -1;
const FIRST_SLOTS = 256;

function hashOf(combination: Float64Array): number {
  let hash = 0;
  for (let index = 0; index < combination.length; index += 1) {
    hash = Math.imul(hash ^ (combination[index] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
