/** Every combination of one part each, in the order of the parts, without repetitions. An empty part leaves its place out. */
export function composedWords(...parts: readonly (readonly string[])[]): readonly string[] {
  const words = parts.reduce<readonly string[]>(
    (begun, next) => begun.flatMap((word) => next.map((part) => `${word}${part}`)),
    [''],
  );
  return Array.from(new Set(words));
}

/** The words of a list, best first, and behind them those that are composed, without repetitions and what means something else. */
export function withComposed(
  words: readonly string[],
  composed: readonly string[],
  others: readonly string[] = [],
): readonly string[] {
  return Array.from(new Set([...words, ...composed])).filter((word) => !others.includes(word));
}
