/** One thing asked of main: a name and an input, neither of which need be of any use. */
export type HostileCall = readonly [name: unknown, input: unknown];

interface HostileSource {
  readonly seed: number;
  readonly count: number;
  /** Every call there is. */
  readonly names: readonly string[];
  /** Inputs that fit, by call: what is almost right is made of them. */
  readonly samples: Readonly<Record<string, object>>;
}

/**
 * Calls that main must refuse, the same for the same seed. One function with everything inside it: tests send its text into
 * the program and run it there.
 */
export function hostileCalls({ seed, count, names, samples }: HostileSource): HostileCall[] {
  let state = seed >>> 0;
  /** A whole number below the limit. */
  const below = (limit: number): number => {
    // Marsaglia's xorshift: small, and the same everywhere.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % limit;
  };
  const oneOf = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined && !items.includes(item as Item)) throw new Error('nothing to choose');
    return item as Item;
  };
  const deep = (levels: number): object => {
    let value: object = {};
    for (let level = 0; level < levels; level += 1)
      value = level % 2 === 0 ? { plan: value } : [value];
    return value;
  };
  const long = 'x'.repeat(1_000_000);
  const deepest = deep(10_000);
  const round: Record<string, unknown> = { kind: 'round' };
  round['self'] = round;
  const junkTexts = [
    '',
    '../../etc/passwd',
    'C:\\Windows\\win.ini',
    '\\\\server\\share\\plan.jieyu',
    'file:///etc/passwd',
    '\0',
    '\u202Efdp.exe',
    '=cmd|calc!A1',
    '<img src=x onerror=alert(1)>',
    '${process.exit()}',
    '__proto__',
    'constructor',
  ];
  const junkValues: readonly (() => unknown)[] = [
    () => null,
    () => undefined,
    () => Number.NaN,
    () => -0,
    () => Number.POSITIVE_INFINITY,
    () => -1e308,
    () => 12345678901234567890n,
    () => true,
    () => oneOf(junkTexts),
    () => long,
    () => deepest,
    () => round,
    () => [],
    () => Array.from({ length: below(2000) }, () => below(9)),
    () => new Uint8Array(below(64)),
    () => new Float64Array([Number.NaN, -0]),
    () => new ArrayBuffer(8),
    () => new Map([['token', 'x']]),
    () => new Set([1]),
    () => new Date(Number.NaN),
    () => /x/,
    () => new Error('x'),
    () => JSON.parse('{"__proto__":{"isTrusted":true}}') as unknown,
    () => Object.assign(Object.create({ language: 'en' }) as object, {}),
  ];
  const junk = (): unknown => oneOf(junkValues)();
  const junkKey = (): string =>
    `${oneOf(['path', 'file', 'x', 'constructor', '0', ' '])}${String(below(99))}`;
  const strangeObject = (): object =>
    Object.fromEntries(Array.from({ length: 1 + below(4) }, () => [junkKey(), junk()]));

  /** Puts a value that nothing takes where a leaf was, some levels down. */
  const spoil = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return new Uint8Array([7]);
    if (Array.isArray(value)) {
      if (value.length === 0) return new Date(Number.NaN);
      const place = below(value.length);
      return value.map((each: unknown, index) => (index === place ? spoil(each) : each));
    }
    const keys = Object.keys(value);
    const chosen = keys.length === 0 ? 'x' : oneOf(keys);
    return { ...value, [chosen]: spoil(Reflect.get(value, chosen)) };
  };
  const without = (value: object): object => {
    const left = oneOf(Object.keys(value));
    return Object.fromEntries(Object.entries(value).filter(([key]) => key !== left));
  };
  const almostRight = (): HostileCall => {
    const name = oneOf(Object.keys(samples));
    const sample = samples[name] ?? {};
    const ways = [
      () => spoil(sample),
      () => ({ ...sample, [junkKey()]: junk() }),
      () => ({ ...without(sample), [junkKey()]: junk() }),
      () => [sample],
      () => JSON.stringify(sample),
      () => Object.create(sample) as object,
    ];
    return [name, oneOf(ways)()];
  };
  const strangeName = (): unknown =>
    oneOf<() => unknown>([
      junk,
      () => oneOf(junkTexts),
      () => `${oneOf(names)} `,
      () => oneOf(names).toUpperCase(),
      () => `${oneOf(names).split('.')[0] ?? ''}.${oneOf(junkTexts)}`,
      () => oneOf(['toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf', 'then']),
    ])();
  const kinds: readonly (() => HostileCall)[] = [
    () => [strangeName(), oneOf([junk, strangeObject, () => ({})])()],
    () => [oneOf(names), junk()],
    () => [oneOf(names), strangeObject()],
    almostRight,
    almostRight,
  ];
  return Array.from({ length: count }, () => oneOf(kinds)());
}
