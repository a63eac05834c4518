/** Work of which one piece a key is under way; what is asked meanwhile waits in the order of asking. A failure holds nobody up. */
export class OneAtATime {
  readonly #last = new Map<string, Promise<void>>();

  /** Starts at once where nothing of this key is under way. */
  run<Value>(key: string, work: () => Promise<Value>): Promise<Value> {
    const before = this.#last.get(key);
    const mine = before === undefined ? work() : before.then(work);
    const settled: Promise<void> = mine.then(ignored, ignored).then(() => {
      if (this.#last.get(key) === settled) this.#last.delete(key);
    });
    this.#last.set(key, settled);
    return mine;
  }

  /** Resolves when everything asked so far is done; `null` where nothing is under way. */
  settled(key: string): Promise<void> | null {
    return this.#last.get(key) ?? null;
  }
}

function ignored(): void {
  // Whoever asked for the work is told how it went.
}
