const MOST_TEXTS = 4096;

/**
 * The same function, which works a text out once and remembers the answer: files repeat few texts many times. What it
 * remembers is bounded; it must depend on nothing but the text, and its answers must not be changed.
 */
export function remembered<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Value;
    if (known.size === MOST_TEXTS) known.clear();
    const value = work(text);
    known.set(text, value);
    return value;
  };
}
