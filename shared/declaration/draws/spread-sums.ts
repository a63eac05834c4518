import { total } from '../../forecast/float-sums';

interface SpreadSums {
  /** Adds values of the variety at a place in a block of draws; of what counts in its group alone, where that is told. */
  readonly add: (
    place: number,
    drawn: { readonly values: Float64Array; readonly counted: Uint8Array | null },
    sums: Float64Array,
  ) => void;
  readonly addTotals: (sums: Float64Array) => void;
  readonly drivers: () => readonly number[];
}

/** Gathers how each variety's value moves with the total. */
export function spreadSums(varieties: number): SpreadSums {
  const own = new Float64Array(varieties);
  const joint = new Float64Array(varieties);
  let count = 0;
  let sum = 0;
  return {
    add: (place, { values, counted }, sums) => {
      let alone = 0;
      let together = 0;
      for (let draw = 0; draw < sums.length; draw += 1) {
        const yuan = counted === null || counted[draw] === 1 ? (values[draw] ?? 0) : 0;
        alone += yuan;
        together += yuan * (sums[draw] ?? 0);
      }
      own[place] = (own[place] ?? 0) + alone;
      joint[place] = (joint[place] ?? 0) + together;
    },
    addTotals: (sums) => {
      count += sums.length;
      for (const yuan of sums) sum += yuan;
    },
    drivers: () => {
      const moves = Array.from(joint, (yuan, index) => yuan - ((own[index] ?? 0) * sum) / count);
      const whole = total(moves);
      return moves.map((move) => (whole > 0 ? move / whole : 0));
    },
  };
}
