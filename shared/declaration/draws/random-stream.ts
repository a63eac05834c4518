/** Numbers that look random and are the same for the same seed on every machine: whole numbers, 0 to 2³² − 1. */
export interface RandomStream {
  /** Writes the stream's next numbers. */
  readonly fill: (words: Uint32Array) => void;
}

const WARMING_WORDS = 16;

/** Chris Doty-Humphrey's sfc32: passes PractRand, and takes a few additions. */
export function randomStream(seed: number, name: string): RandomStream {
  const state = Int32Array.of(mixed(seed), mixed(seed ^ 0x9e3779b9), hashOf(name), 1);
  const fill = (words: Uint32Array): void => {
    let [a = 0, b = 0, c = 0, counter = 0] = state;
    for (let index = 0; index < words.length; index += 1) {
      const word = (a + b + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + word) | 0;
      words[index] = word;
    }
    state.set([a, b, c, counter]);
  };
  fill(new Uint32Array(WARMING_WORDS));
  return { fill };
}

/** FNV-1a over the name's characters, mixed. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  return mixed(hash);
}

/** Spreads the bits of neighbouring seeds. Source: the finaliser of MurmurHash3. */
function mixed(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
