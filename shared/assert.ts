/** Throws when a belief about our own code is wrong. Never for what a user or a file may do. */
export function assert(condition: boolean, belief: string): asserts condition {
  if (!condition) throw new Error(`Broken belief: ${belief}`);
}

/** Ends a `switch` over a union: does not compile while a case is missing. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
}

/** The value, once it is known to be there. Throws when it is not: a bug, not an input error. */
export function present<Value>(value: Value | null | undefined, belief: string): Value {
  assert(value !== null && value !== undefined, belief);
  return value;
}
