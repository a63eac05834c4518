import { describe, expect, it } from 'vitest';

import { inSlices } from '../../../renderer/commands/in-slices';

/** Steps that take a few milliseconds each, by the clock that the slices go by. */
function* slowSteps(count: number, done: number[]): Generator<number, string> {
  for (let step = 0; step < count; step += 1) {
    const until = performance.now() + 3;
    while (performance.now() < until);
    done.push(step);
    yield step;
  }
  return 'done';
}

describe('long work in slices', () => {
  it('is done to its end, and lets others in between', async () => {
    const done: number[] = [];
    const seen: number[] = [];
    const look = setInterval(() => seen.push(done.length));
    expect(await inSlices(slowSteps(20, done))).toBe('done');
    clearInterval(look);
    expect(done.length).toBe(20);
    expect(seen.some((count) => count > 0 && count < 20)).toBe(true);
  });
});
