/** A number of 53 bits that tells texts apart: different texts have different ones, but for one pair in 10^15. */
export function textHash(text: string): number {
  let left = 0x811c9dc5;
  let right = 0x9e3779b9;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    left = Math.imul(left ^ unit, 0x01000193);
    right = Math.imul(right ^ unit, 0x85ebca6b);
    right ^= right >>> 13;
  }
  return (left >>> 0) * 2 ** 21 + (right >>> 11);
}
