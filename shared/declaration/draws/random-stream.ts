/** Numbers that look random and are the same for the same seed on every machine: whole numbers, 0 to 2³² − 1. */
export type RandomStream = () => number;

/** Chris Doty-Humphrey's sfc32: passes PractRand, and takes a few additions. */
export function randomStream(seed: number, name: string): RandomStream {
  let a = mixed(seed);
  let b = mixed(seed ^ 0x9e3779b9);
  let c = hashOf(name);
  let counter = 1;
  const next = (): number => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + result;
    c |= 0;
    return result >>> 0;
  };
  for (let warming = 0; warming < 16; warming += 1) next();
  return next;
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
