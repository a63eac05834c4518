/** Whether two small values are equal as data; their text tells all of them. */
export function isSameData(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}

/** Whether two documents say the same, in whatever order their fields stand. */
export function isSameContent(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (!isTree(left) || !isTree(right) || Array.isArray(left) !== Array.isArray(right)) return false;
  const fields = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...fields].every((field) => isSameContent(left[field], right[field]));
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
