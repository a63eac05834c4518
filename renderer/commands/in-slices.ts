const SLICE_MS = 5;

/** Goes through a long piece of work and lets the window draw every few milliseconds. */
export async function inSlices(steps: Iterable<unknown>): Promise<void> {
  const iterator = steps[Symbol.iterator]();
  for (;;) {
    const pauseAt = performance.now() + SLICE_MS;
    while (performance.now() < pauseAt) {
      if (iterator.next().done === true) return;
    }
    // Timers of a window that nobody sees come once a second; there is nothing to draw either.
    if (!document.hidden) await pause();
  }
}

/** A timer, and no message: where one message follows the other, frames have to wait. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
