/** Whether two small values are equal as data; their text tells all of them. */
export function isSameData(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}
