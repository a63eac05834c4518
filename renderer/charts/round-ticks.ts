/** Round numbers within a span, 0 among them where it holds it: 1, 2 or 5 times a power of ten apart, four steps at most. */
export function roundTicks(least: number, most: number): readonly number[] {
  const span = most - least;
  if (!(span > 0)) return [least];
  const power = 10 ** Math.floor(Math.log10(span / MOST_STEPS));
  const step = STEPS.map((each) => each * power).find((each) => span / each <= MOST_STEPS) ?? span;
  const first = Math.ceil(least / step);
  const count = Math.floor(most / step) - first + 1;
  return Array.from({ length: count }, (_, index) => (first + index) * step);
}

const MOST_STEPS = 4;
const STEPS: readonly number[] = [1, 2, 5, 10];
