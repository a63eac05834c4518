/** The time that work takes. */
export function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The median of some rounds, after as many to warm up. */
export function medianMs(rounds: number, work: (round: number) => unknown): number {
  const times = Array.from({ length: 2 * rounds }, (_, round) => milliseconds(() => work(round)));
  return median(times.slice(rounds));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

export interface Part {
  /** As if all had been done. */
  readonly ms: number;
  readonly done: number;
  readonly all: number;
}

/** Does as many of equal pieces of work as fit into the time, spread over all, and scales the time up to all. */
export function partOf(all: number, budgetMs: number, work: (index: number) => unknown): Part {
  const stride = 97;
  let [done, spentMs] = [0, 0];
  while (done < all && spentMs < budgetMs) {
    const index = (done * stride) % all;
    spentMs += milliseconds(() => work(index));
    done += 1;
  }
  return { ms: (spentMs / done) * all, done, all };
}
