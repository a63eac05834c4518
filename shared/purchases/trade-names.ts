/** As many trade names as a variety keeps. */
const MOST_TRADE_NAMES = 50;

/** The trade names of several products or varieties, each once, in the order in which they are named. */
export function joinedTradeNames(names: readonly string[]): readonly string[] {
  return Array.from(new Set(names))
    .filter((name) => name !== '')
    .slice(0, MOST_TRADE_NAMES);
}
