import { randomStream } from '../declaration/draws/random-stream';

const WORDS = 2 ** 32;

/** Numbers between 0 and 1, the same for a seed and a name. */
export function uniform(seed: number, name: string, draws: number): Float64Array {
  const words = new Uint32Array(draws);
  randomStream(seed, `fund:${name}`).fill(words);
  return Float64Array.from(words, (word) => (word + 0.5) / WORDS);
}

/** The value of a triangle from the least over the likely to the most, below which a part of it lies. */
export function triangular(place: number, least: number, likely: number, most: number): number {
  if (most === least) return likely;
  const turn = (likely - least) / (most - least);
  return place < turn
    ? least + Math.sqrt(place * (most - least) * (likely - least))
    : most - Math.sqrt((1 - place) * (most - least) * (most - likely));
}
